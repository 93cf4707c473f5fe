"""A row of the sidebar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.ui.controls.control import Control
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.ring import paint_ring
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure, tr_n

PADDING = 10
ICON = 16
GAP = 8
RING = 12


class Row(Control):
    """A line of words with an optional icon before it; after it `trailing` words, or faults, a ring and a count."""

    def __init__(
        self, theme: Theme, text: str, icon: str = "", style: Style = Style.UI, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self.setText(text)
        self._icon = icon
        self._style = style
        self.trailing = ""
        self.faults = 0
        self.fraction: float | None = None
        self._lit = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_state(self, trailing: str = "", faults: int = 0, fraction: float | None = None) -> None:
        """Shows what stands at the end: words or a count, how many need the person, how much is read."""
        if (trailing, faults, fraction) == (self.trailing, self.faults, self.fraction):
            return
        self.trailing, self.faults, self.fraction = trailing, faults, fraction
        said = tr_n(faults, "{n:,} needs you", "{n:,} need you") if faults else trailing
        self.setAccessibleDescription(said)
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Shows that what is dragged would go in here."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        """A row's height; the width is the sidebar's."""
        return QSize(self.theme.px(120), self.theme.px(Height.ROW))

    def minimumSizeHint(self) -> QSize:
        """Never lower."""
        return QSize(self.theme.px(40), self.theme.px(Height.ROW))

    def nextCheckState(self) -> None:
        """Only the view decides which row is selected."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground, the icon, the words and what stands at the end."""
        tokens, px = self.theme.tokens, self.theme.px
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        x = px(PADDING)
        if self._icon:
            size = px(ICON)
            self.theme.paint_icon(painter, QRectF(x, (self.height() - size) / 2, size, size), self._icon)
            x += size + px(GAP)
        end = self._paint_end(painter)
        font = self.theme.font(Style.UI_SELECTED if self.isChecked() else self._style)
        painter.setFont(font)
        painter.setPen(tokens.text if self.isEnabled() else tokens.text3)
        room = end - x
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        self._write(painter, QRectF(x, 0, room + 1, self.height()), text)
        self.paint_focus(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        tokens = self.theme.tokens
        # Under high contrast no ground differs from another: an edge says what is chosen.
        edged = self._lit or (self.isChecked() and tokens.select == tokens.side)
        painter.setPen(QPen(tokens.accent, 1.5) if edged else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.wash if self._lit else self.ground(tokens.select if self.isChecked() else None))
        inset = 1 if edged else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), Radius.ROW, Radius.ROW)

    def _paint_end(self, painter: QPainter) -> int:
        """Paints count, ring and faults from the right, each with a gap; returns where the room for words ends."""
        tokens, px = self.theme.tokens, self.theme.px
        end = self.width() - px(PADDING)
        if self.trailing:
            end = self._paint_figure(painter, end, self.trailing, Style.SMALL, tokens.text3) - px(GAP)
        if self.fraction is not None:
            size = px(RING)
            paint_ring(painter, QRectF(end - size, (self.height() - size) / 2, size, size), self.theme, self.fraction)
            end -= size + px(GAP)
        if self.faults:
            end = self._paint_figure(painter, end, figure(self.faults), Style.SMALL_500, tokens.fault) - px(GAP)
            size = px(14)
            area = QRectF(end - size, (self.height() - size) / 2, size, size)
            self.theme.paint_icon(painter, area, "warning-circle", tokens.fault)
            end -= size + px(GAP)
        return end

    def _paint_figure(self, painter: QPainter, end: int, text: str, style: Style, colour: QColor) -> int:
        width = self.text_width(text, style)
        painter.setFont(self.theme.font(style))
        painter.setPen(colour)
        self._write(painter, QRectF(end - width, 0, width + 1, self.height()), text)
        return end - width

    def _write(self, painter: QPainter, area: QRectF, text: str) -> None:
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
