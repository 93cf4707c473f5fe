"""Room for formulas in the block they stand in."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor

from candor.services.markdown.draw_formula import SIZE
from candor.ui.markdown.layout import Drawn
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


def make_room(cursor: QTextCursor, theme: Theme, formulas: Sequence[Drawn]) -> None:
    """Lets lines of the cursor's block be higher than usual where one of its formulas is."""
    least, scale = theme.line_height(Style.BODY), theme.px(Style.BODY.value.size) / SIZE
    drawings = [formula.drawing for formula in formulas]
    if any((drawing.ascent + drawing.descent) * scale > least for drawing in drawings):
        form = cursor.blockFormat()
        form.setLineHeight(least, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(form)


def set_large(cursor: QTextCursor) -> None:
    """Puts the formula that is the cursor's block in its middle, as high as it is."""
    form = cursor.blockFormat()
    form.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    cursor.setBlockFormat(form)
