"""The sheet that lies over the window while files are dragged over it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

WIDE, HIGH = 760, 380
VEIL = 0.72


def dropped_paths(data: QMimeData) -> list[Path]:
    """The local files and folders of a drag, in its order; nothing else is taken."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile() and url.toLocalFile()]


def told(paths: Sequence[Path]) -> str:
    """What would be kept: one name, or how many."""
    return paths[0].name if len(paths) == 1 else f"{len(paths):,} files and folders"


class DropSheet(QWidget):
    """A veil over everything right of the sidebar with one zone: keep in the library."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._paths: list[Path] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName("Drop to keep in the library")
        self.hide()
        theme.changed.connect(self.update)

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Appears for these files."""
        self._paths = list(paths)
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints veil, sheet and zone."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.canvas)
        veil.setAlphaF(VEIL)
        painter.fillRect(self.rect(), veil)
        sheet = self._sheet()
        painter.setPen(QPen(tokens.edge, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(sheet, Radius.SHEET, Radius.SHEET)
        px = self.theme.px
        zone = sheet.adjusted(px(20), px(20), -px(20), -px(68))
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(tokens.wash)
        painter.drawRoundedRect(zone, Radius.COMPOSER, Radius.COMPOSER)
        self._paint_zone(painter, zone)
        verb = "It is" if len(self._paths) == 1 else "They are"
        words = f"{verb} read in place; nothing is copied or sent."
        self._line(painter, sheet, sheet.bottom() - px(46), words, "text2")
        self._line(painter, sheet, sheet.bottom() - px(27), "Esc cancels.", "text3")

    def _paint_zone(self, painter: QPainter, zone: QRectF) -> None:
        px = self.theme.px
        top, size = zone.center().y() - px(52), px(32)
        icon = QRectF(zone.center().x() - size / 2, top, size, size)
        self.theme.paint_icon(painter, icon, "books", self.theme.tokens.accent)
        self._line(painter, zone, top + px(60), "Keep in the library", "text", Style.HEADLINE)
        self._line(painter, zone, top + px(86), "Ready for every later question; changed files", "text2")
        self._line(painter, zone, top + px(105), "are read again when Candor starts", "text2")
        if self._paths:
            self._paint_label(painter, zone, top + px(138))

    def _paint_label(self, painter: QPainter, zone: QRectF, centre: float) -> None:
        painter.setFont(self.theme.font(Style.UI_SELECTED))
        px, words = self.theme.px, told(self._paths)
        wide = min(zone.width() - px(60), painter.fontMetrics().horizontalAdvance(words) + px(46))
        box = QRectF(zone.center().x() - wide / 2, centre - px(15), wide, px(30))
        painter.setPen(QPen(self.theme.tokens.edge, 1))
        painter.setBrush(self.theme.tokens.raised)
        painter.drawRoundedRect(box, Radius.ROW, Radius.ROW)
        # By the name alone: to look would reach out to whatever host a path names, before anything was dropped.
        icon = "file-text" if all(path.suffix for path in self._paths) else "folder-simple"
        area = QRectF(box.left() + px(10), box.top() + px(7), px(16), px(16))
        self.theme.paint_icon(painter, area, icon, self.theme.tokens.accent)
        painter.setPen(self.theme.tokens.text)
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(box.adjusted(px(34), 0, -px(6), 0), line, words)

    def _line(
        self, painter: QPainter, area: QRectF, centre: float, text: str, colour: str, style: Style = Style.UI
    ) -> None:
        painter.setFont(self.theme.font(style))
        painter.setPen(QColor(getattr(self.theme.tokens, colour)))
        high = self.theme.line_height(style)
        line = QRectF(area.left(), centre - high / 2, area.width(), high)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _sheet(self) -> QRectF:
        wide, high = min(self.theme.px(WIDE), self.width() - 48), min(self.theme.px(HIGH), self.height() - 48)
        centre = QPointF(self.width() / 2, self.height() / 2 - 20)
        return QRectF(centre.x() - wide / 2, max(24.0, centre.y() - high / 2), wide, high)
