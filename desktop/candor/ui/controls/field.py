"""Fields to write into: one line, or several."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from candor.services.direction import is_right_to_left
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import is_mirrored
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

INSET = 8


class Field(QLineEdit):
    """One line in a box; `hint` stands in it while it is empty. A `secret` is shown as dots."""

    def __init__(
        self, theme: Theme, name: str, hint: str = "", secret: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        follow(theme, self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the box, then the text."""
        paint_box(self, self.theme, self.hasFocus())
        super().paintEvent(event)

    def _dress(self) -> None:
        self.setFont(self.theme.font(Style.UI))
        self.setFixedHeight(self.theme.px(Height.BUTTON_BESIDE_TEXT))
        self.setTextMargins(self.theme.px(INSET) - 2, 0, self.theme.px(INSET) - 2, 0)
        tokens = self.theme.tokens
        self.setStyleSheet(
            "QLineEdit { background: transparent; border: none; "
            f"color: {tokens.text.name()}; placeholder-text-color: {tokens.text3.name()}; }}"
        )


class Lines(QPlainTextEdit):
    """Several lines in a box, in the mono style; Tab goes on to the next control. A text begins at the side it is read
    from, none where the window does.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.textChanged.connect(self._turn)
        self._turn()
        follow(theme, self._dress)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the box, then the text."""
        paint_box(self.viewport(), self.theme, self.hasFocus())
        super().paintEvent(event)

    def _turn(self) -> None:
        text, option = self.toPlainText(), self.document().defaultTextOption()
        turned = is_right_to_left(text) if text.strip() else is_mirrored(self)
        direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        if option.textDirection() != direction:  # else each letter would lay all lines out anew
            option.setTextDirection(direction)
            side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self.document().setDefaultTextOption(option)

    def _dress(self) -> None:
        self.setFont(self.theme.font(Style.MONO))
        self.document().setDocumentMargin(self.theme.px(INSET))
        self.setMinimumHeight(6 * self.theme.line_height(Style.MONO) + 2 * self.theme.px(INSET))


def paint_box(area: QWidget, theme: Theme, focused: bool) -> None:
    """Paints a field's ground and edge: the accent while it is written in."""
    painter = QPainter(area)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = 1.5 if focused else 1.0
    painter.setPen(QPen(theme.tokens.accent if focused else theme.tokens.edge, wide))
    painter.setBrush(theme.tokens.raised)
    painter.drawRoundedRect(
        QRectF(area.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2), Radius.ROW, Radius.ROW
    )
