"""What else the model nearly said, beside the token under the pointer."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.token import Token
from candor.services.doubt.alternatives import alternatives
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.doubt.bar_rows import bar_rows
from candor.ui.doubt.bars import Bars
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said

WIDE = 300
ROWS = 4
GAP = 6


class Popover(QWidget):
    """A raised sheet inside the transcript: a sentence and the likeliest alternatives. It takes no input."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self._bars = Bars(theme)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self._words)
        column.addWidget(self._bars)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(theme, self._measure)

    def show_token(self, token: Token, beside: QRect) -> None:
        """Shows a token's alternatives under its place in the parent, or over it where there is no room."""
        view = alternatives(token)
        self._words.set_text(said(view.words))
        self._bars.set_rows(bar_rows(view, top=ROWS, opens=False))
        wide = self._theme.px(WIDE)
        layout = self.layout()
        high = layout.totalHeightForWidth(wide) if layout is not None else 0
        around = self.parentWidget()
        room = around.rect() if around is not None else beside
        left = max(4, min(beside.left() - 14, room.width() - wide - 4))
        below = beside.bottom() + GAP
        top = below if below + high < room.height() else beside.top() - GAP - high
        self.setGeometry(QRect(QPoint(left, max(4, top)), QPoint(left + wide, max(4, top) + high)))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the sheet and its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.edge, 1))
        painter.setBrush(self._theme.tokens.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius.ROW, Radius.ROW)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(14, 10, 14, 8))
        self._column.setSpacing(self._theme.px(4))
        self.hide()
