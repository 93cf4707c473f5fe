"""One numbered step of the first run."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

INDENT = 28


class Step(QWidget):
    """A number, or a check once it is done, beside a title and what belongs under it."""

    def __init__(self, theme: Theme, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._number = number
        self._done = False
        self.title = Words(theme, title, Style.LEAD_TITLE)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self.body.addWidget(self.title)
        follow(theme, self._measure)

    def set_done(self, done: bool) -> None:
        """Shows a check in place of the number."""
        self._done = done
        self.update()

    def _measure(self) -> None:
        self.body.setContentsMargins(self.theme.margins(INDENT, 0, 0, 0))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints number or check."""
        painter = painter_of(self)
        line = self.theme.line_height(Style.LEAD_TITLE)
        if self._done:
            size = self.theme.px(16)
            area = QRectF(1, (line - size) / 2, size, size)
            self.theme.paint_icon(painter, area, "check", self.theme.tokens.accent)
            return
        painter.setFont(self.theme.font(Style.LEAD_TITLE))
        painter.setPen(self.theme.tokens.text3)
        area = QRectF(0, 0, self.theme.px(INDENT), line)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, str(self._number))
