"""A message that was found: whose it is, and the words about what was looked for."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption

from candor.model.kept import MessageFound
from candor.services.direction import is_right_to_left
from candor.ui.controls.mirror import write
from candor.ui.controls.units import units
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

LINES = 2
TOP = 5


def paint_found(painter: QPainter, theme: Theme, area: QRect, found: MessageFound, turned: bool = False) -> None:
    """Paints the conversation's title over two lines of the message, the words that were looked for on a wash."""
    title, line = theme.font(Style.SMALL_500), theme.line_height(Style.SMALL)
    painter.setFont(title)
    painter.setPen(theme.tokens.text)
    top = area.top() + theme.px(TOP)
    head = QRectF(area.left(), top, area.width(), line)
    shown = QFontMetrics(title).elidedText(found.title, Qt.TextElideMode.ElideRight, area.width())
    flags = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
    write(painter, head, flags, shown, turned)
    painter.setPen(theme.tokens.text2)
    layout = _laid_out(theme, found, area.width(), line)
    layout.draw(painter, QPointF(area.left(), top + line + theme.px(2)))


def _laid_out(theme: Theme, found: MessageFound, width: int, line_height: int) -> QTextLayout:
    font = theme.font(Style.SMALL)
    layout = QTextLayout(found.snippet, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if is_right_to_left(found.snippet):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.setFormats(_marks(theme, found.snippet, found.spans))
    layout.beginLayout()
    for number in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * line_height))
    layout.endLayout()
    return layout


def _marks(theme: Theme, text: str, spans: Sequence[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    marks = []
    for start, end in spans:
        mark = QTextLayout.FormatRange()
        mark.start, mark.length = units(text[:start]), units(text[start:end])
        look = QTextCharFormat()
        look.setForeground(theme.tokens.text)
        look.setBackground(theme.tokens.mark)
        mark.format = look
        marks.append(mark)
    return marks
