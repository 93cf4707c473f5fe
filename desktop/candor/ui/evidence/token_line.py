"""A token between its neighbours, white space made visible."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.model.token import Token
from candor.services.doubt.mark import Band
from candor.services.doubt.words import visible
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

BEFORE = 4
AFTER = 3
HIGH = 24


class TokenLine(QWidget):
    """Mono text: what came before, the token in its box, what came after; the ends are cut off first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._before, self._token, self._after = "", "", ""
        self._band = Band.PLAIN
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)

    def set_token(self, tokens: Sequence[Token], index: int, band: Band) -> None:
        """Shows a token of an answer in the tint of a band."""
        self._before = "".join(visible(token.text) for token in tokens[max(0, index - BEFORE) : index])
        self._token = visible(tokens[index].text).lstrip("·") or visible(tokens[index].text)
        if self._token != visible(tokens[index].text):
            self._before += "·"
        self._after = "".join(visible(token.text) for token in tokens[index + 1 : index + 1 + AFTER])
        self._band = band
        self.setAccessibleName(f"{self._before}{self._token}{self._after}")
        self.update()

    def sizeHint(self) -> QSize:
        """One line with its box."""
        return QSize(self.theme.px(200), self.theme.px(HIGH) + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the three parts."""
        if not self._token:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # tokens stand in the order they were written in
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, px = self.theme.tokens, self.theme.px
        font = self.theme.font(Style.MONO)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        wide = QFontMetricsF(bold).horizontalAdvance(self._token) + px(12)
        room = max(0.0, self.width() - wide - px(8))
        before = metrics.elidedText(self._before, Qt.TextElideMode.ElideLeft, room * 0.6)
        left = metrics.horizontalAdvance(before)
        after = metrics.elidedText(self._after, Qt.TextElideMode.ElideRight, room - left)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font)
        painter.setPen(tokens.text3)
        painter.drawText(QRectF(0, 0, left + 2, self.height()), middle, before)
        box = QRectF(left + px(4), 1.5, wide, self.height() - 3)
        painter.drawText(QRectF(box.right() + px(4), 0, room, self.height()), middle, after)
        painter.setPen(QPen(tokens.accent, 1.6))
        painter.setBrush({Band.PLAIN: tokens.raised, Band.MILD: tokens.mild, Band.STRONG: tokens.strong}[self._band])
        painter.drawRoundedRect(box, Radius.FOCUS, Radius.FOCUS)
        painter.setFont(bold)
        painter.setPen(tokens.text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._token)
