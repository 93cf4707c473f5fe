"""A button with words."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.mirror import painter_of
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

ICON = 16
CARET = 12
GAP = 6
QUIET_PADDING = 8
LINK_PADDING = 4  # room for the focus ring beside the letters


class Kind(Enum):
    """What a button looks like: no edge, an edge on raised, the accent (one per view), or words in the accent."""

    QUIET = "quiet"
    PLAIN = "plain"
    SOLID = "solid"
    LINK = "link"


class TextButton(Control):
    """A button with words, an optional icon before them and an optional caret after them."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Kind = Kind.QUIET,
        icon: str = "",
        caret: bool = False,
        style: Style | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self._kind = kind
        self._icon = icon
        self._caret = caret
        self._style = style or (Style.UI if kind is Kind.QUIET else Style.UI_SELECTED)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if kind is Kind.LINK:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def hang(self) -> int:
        """How far its padding stands out before its words, in px of the look, where nothing is painted there."""
        return {Kind.LINK: LINK_PADDING, Kind.QUIET: QUIET_PADDING}.get(self._kind, 0)

    def set_icon(self, icon: str) -> None:
        """Shows another icon before its words."""
        self._icon = icon
        self.update()

    def set_text(self, text: str) -> None:
        """Says something else."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, as high as the look says."""
        px = self.theme.px
        width = self.text_width(self.text(), self._style) + 2 * self._padding()
        width += px(ICON + GAP) if self._icon else 0
        width += px(CARET + GAP) if self._caret else 0
        high = self.theme.line_height(self._style) if self._kind is Kind.LINK else px(Height.BUTTON)
        return QSize(width + 1, high)

    def minimumSizeHint(self) -> QSize:
        """Room for an ellipsis; the words are cut at the end when there is less."""
        return QSize(min(self.sizeHint().width(), self.theme.px(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints ground, icon, words, caret and focus."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        words = self._words()
        x = float(self._padding())
        x = self._paint_icon(painter, x, words)
        font = self.theme.font(self._style)
        font.setUnderline(self._kind is Kind.LINK and self.heat > 0.5 and self.isEnabled())
        painter.setFont(font)
        painter.setPen(words)
        caret = self.theme.px(CARET + GAP) if self._caret else 0
        room = self.width() - x - self._padding() - caret + 1
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(
            QRectF(x, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text
        )
        if self._caret:
            size = self.theme.px(CARET)
            area = QRectF(self.width() - self._padding() - size, (self.height() - size) / 2, size, size)
            self.theme.paint_icon(painter, area, "caret-down", words)
        radius = Radius.CITATION if self._kind is Kind.LINK else Radius.ROW
        self.paint_focus(painter, radius, solid=self._kind is Kind.SOLID)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self.theme.tokens
        if self._kind is Kind.LINK:
            return
        painter.setPen(QPen(tokens.edge, 1) if self._kind is Kind.PLAIN else Qt.PenStyle.NoPen)
        painter.setBrush(self._solid() if self._kind is Kind.SOLID else self.ground(self._rest()))
        half = 0.5 if self._kind is Kind.PLAIN else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), Radius.ROW, Radius.ROW)

    def _paint_icon(self, painter: QPainter, x: float, words: QColor) -> float:
        if not self._icon:
            return x
        size = self.theme.px(ICON)
        tint = words if self._kind is not Kind.QUIET else None
        tint = tint if self.isEnabled() else self.theme.tokens.text3
        self.theme.paint_icon(painter, QRectF(x, (self.height() - size) / 2, size, size), self._icon, tint)
        return x + size + self.theme.px(GAP)

    def _rest(self) -> QColor | None:
        return self.theme.tokens.raised if self._kind is Kind.PLAIN else None

    def _solid(self) -> QColor:
        tokens = self.theme.tokens
        if not self.isEnabled():
            return tokens.select
        return tokens.accent_press if self.isDown() else tokens.accent_hover if self.heat > 0.5 else tokens.accent

    def _words(self) -> QColor:
        tokens = self.theme.tokens
        if not self.isEnabled():
            return tokens.text3
        if self._kind is Kind.LINK:
            return tokens.accent_press if self.isDown() else tokens.accent_hover if self.heat > 0.5 else tokens.accent
        return {Kind.SOLID: tokens.on_accent, Kind.PLAIN: tokens.text, Kind.QUIET: tokens.text2}[self._kind]

    def _padding(self) -> int:
        return self.theme.px(self.hang or 10)
