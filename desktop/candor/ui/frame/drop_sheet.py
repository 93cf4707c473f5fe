"""The sheet that lies over the window while something is dragged over it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from candor.ui.controls.mirror import is_mirrored, painter_of
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

WIDE, HIGH = 760, 380
INSET, BETWEEN, FOOT = 20, 14, 68
VEIL = 0.72


class Zone(Enum):
    """Where something can be dropped: kept in the library, read for one conversation alone, or fetched from the web."""

    KEEP = "keep"
    HERE = "here"
    PAGE = "page"


ICONS = {Zone.KEEP: "books", Zone.HERE: "chat-teardrop-text", Zone.PAGE: "arrow-square-out"}
BELOW_TR = {
    Zone.KEEP: ("Kept in sync with the folder,", "ready for every later question"),
    Zone.HERE: ("Read for these questions,", "forgotten when you delete it"),
    Zone.PAGE: ("You see first whom Candor would ask.", "Nothing is fetched before you say so."),
}
TITLES_TR = {Zone.KEEP: "Keep in your library", Zone.HERE: "Only for this conversation", Zone.PAGE: "Add web page"}


@dataclass(frozen=True, slots=True)
class Offer:
    """The zones that are offered, from the left; `into` is the name of the collection that KEEP keeps in, if any."""

    zones: Sequence[Zone] = (Zone.KEEP,)
    into: str = ""

    def title(self, zone: Zone) -> str:
        """What a zone says it does."""
        if zone is Zone.KEEP and self.into:
            return tr("Keep in {collection}", collection=self.into)
        return tr(TITLES_TR[zone])


class DropSheet(QWidget):
    """A veil over everything right of the sidebar, and zones of which the one on the pointer's side is hot."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.offer = Offer()
        self.hot: Zone | None = Zone.KEEP
        self.words, self.below = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        theme.changed.connect(self.update)

    def show_offer(self, offer: Offer) -> None:
        """Appears with these zones, the first of them hot."""
        self.offer, self.hot = offer, offer.zones[0]
        self.setAccessibleName(tr(" or ").join(offer.title(zone) for zone in offer.zones))
        self.raise_()
        self.show()
        self.update()

    def say(self, words: str, below: str) -> None:
        """Says what is dragged, and what else can be done with it."""
        self.words, self.below = words, below
        self.setAccessibleDescription(f"{words} {below}")
        self.update()

    def zone_at(self, x: int) -> Zone:
        """The zone on the side of this place, in px from the sheet's left."""
        zones, across = self.offer.zones, self.width() - x if is_mirrored(self) else x
        return zones[max(0, min(len(zones) - 1, across * len(zones) // max(1, self.width())))]

    def heat(self, zone: Zone | None) -> None:
        """Makes a zone the hot one; None for a drop that goes elsewhere."""
        if zone is not self.hot:
            self.hot = zone
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints veil, sheet and zones."""
        tokens = self.theme.tokens
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.canvas)
        veil.setAlphaF(VEIL)
        painter.fillRect(self.rect(), veil)
        sheet = self._sheet()
        painter.setPen(QPen(tokens.edge, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(sheet, Radius.SHEET, Radius.SHEET)
        for zone, area in self._areas(sheet):
            self._paint_zone(painter, area, zone)
        self._line(painter, sheet, sheet.bottom() - self.theme.px(44), self.words, "text2")
        self._line(painter, sheet, sheet.bottom() - self.theme.px(25), self.below, "text2")

    def _areas(self, sheet: QRectF) -> list[tuple[Zone, QRectF]]:
        px, zones = self.theme.px, self.offer.zones
        inside = sheet.adjusted(px(INSET), px(INSET), -px(INSET), -px(FOOT))
        wide = (inside.width() - px(BETWEEN) * (len(zones) - 1)) / len(zones)
        step = wide + px(BETWEEN)
        return [
            (zone, QRectF(inside.left() + at * step, inside.top(), wide, inside.height()))
            for at, zone in enumerate(zones)
        ]

    def _paint_zone(self, painter: QPainter, area: QRectF, zone: Zone) -> None:
        tokens, px, hot = self.theme.tokens, self.theme.px, zone is self.hot
        pen = QPen(tokens.accent if hot else tokens.ctrl, 2 if hot else 1.2)
        if not hot:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(tokens.wash if hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), Radius.COMPOSER, Radius.COMPOSER)
        top, size = area.center().y() - px(50), px(32)
        icon = QRectF(area.center().x() - size / 2, top, size, size)
        self.theme.paint_icon(painter, icon, ICONS[zone], tokens.accent if hot else tokens.text2)
        self._line(painter, area, top + px(58), self.offer.title(zone), "text", Style.HEADLINE)
        for number, words in enumerate(BELOW_TR[zone]):
            self._line(painter, area, top + px(84 + 19 * number), tr(words), "text2")

    def _line(
        self, painter: QPainter, area: QRectF, centre: float, text: str, colour: str, style: Style = Style.UI
    ) -> None:
        painter.setFont(self.theme.font(style))
        painter.setPen(QColor(getattr(self.theme.tokens, colour)))
        high, inset = self.theme.line_height(style), self.theme.px(12)
        line = QRectF(area.left() + inset, centre - high / 2, area.width() - 2 * inset, high)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, int(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, shown)

    def _sheet(self) -> QRectF:
        wide, high = min(self.theme.px(WIDE), self.width() - 48), min(self.theme.px(HIGH), self.height() - 48)
        centre = QPointF(self.width() / 2, self.height() / 2 - 20)
        return QRectF(centre.x() - wide / 2, max(24.0, centre.y() - high / 2), wide, high)
