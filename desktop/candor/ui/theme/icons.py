"""Icons: Phosphor regular and Remix from qtawesome, drawn as glyphs so that they are sharp at every size."""

import qtawesome
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

RATIOS = (1.0, 2.0, 3.0)
GLYPH = 0.875  # of the box: an icon of 16 px is a glyph of 14 px with air around it, as in the look's pictures


class Icons:
    """Draws icons by name; remembers glyphs and pictures. Loads the icon fonts at first use (needs a QApplication)."""

    def __init__(self) -> None:
        self._glyphs: dict[str, tuple[QFont, str]] = {}
        self._pictures: dict[tuple[str, int, int, int], QIcon] = {}

    def paint(self, painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
        """Paints an icon for a box as high as the area, in its middle."""
        font, glyph = self._glyph(name)
        font.setPixelSize(max(1, round(area.height() * GLYPH)))
        painter.save()
        painter.setFont(font)
        painter.setPen(colour)
        # Wider than the glyph, because Qt clips or shifts text that is wider than its rectangle.
        painter.drawText(area.adjusted(-4, -4, 4, 4), Qt.AlignmentFlag.AlignCenter, glyph)
        painter.restore()

    def picture(self, name: str, size: int, colour: QColor, disabled: QColor) -> QIcon:
        """A QIcon of `size` px for every pixel ratio a screen may have, with a disabled form."""
        key = (name, size, colour.rgba(), disabled.rgba())
        if key not in self._pictures:
            self._pictures[key] = self._drawn(name, size, colour, disabled)
        return self._pictures[key]

    def _drawn(self, name: str, size: int, colour: QColor, disabled: QColor) -> QIcon:
        icon = QIcon()
        for ratio in RATIOS:
            for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                pixmap = QPixmap(round(size * ratio), round(size * ratio))
                pixmap.setDevicePixelRatio(ratio)
                pixmap.fill(Qt.GlobalColor.transparent)
                painter = QPainter(pixmap)
                self.paint(painter, QRectF(QPointF(0, 0), pixmap.deviceIndependentSize()), name, tint)
                painter.end()
                icon.addPixmap(pixmap, mode)
        return icon

    def _glyph(self, name: str) -> tuple[QFont, str]:
        if name not in self._glyphs:
            full = name if "." in name else f"ph.{name}"
            glyph = str(qtawesome.charmap(full))  # type: ignore[no-untyped-call]  # qtawesome has no types
            font = QFont(qtawesome.font(full.split(".")[0], 16))  # type: ignore[no-untyped-call]  # as above
            self._glyphs[name] = (font, glyph)
        return self._glyphs[name]
