"""Icons: Phosphor regular and Remix from qtawesome, drawn as glyphs so that they are sharp at every size."""

import json
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap

RATIOS = (1.0, 2.0, 3.0)
GLYPH = 0.875  # of the box: an icon of 16 px is a glyph of 14 px with air around it, as in the look's pictures
OPPOSITE = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "caret-left": "caret-right",
    "caret-right": "caret-left",
    "ri.layout-left-line": "ri.layout-right-line",
    "ri.layout-right-line": "ri.layout-left-line",
}
FILES = {"ph": "phosphor", "ri": "remixicon"}


@dataclass(frozen=True, slots=True)
class IconFont:
    """A font of icons: its family, and each icon's code point in hex by name."""

    family: str
    code_points: dict[str, str]


def load_icon_font(prefix: str) -> IconFont:
    """Registers one of qtawesome's fonts with Qt.

    qtawesome itself is not imported: it would load and check all eleven of its fonts before the first window is
    painted, which takes longer than everything else the window does by then.
    """
    spec = find_spec("qtawesome")
    folder = Path(*(spec.submodule_search_locations or [])[:1] if spec else []) / "fonts"
    font = next(folder.glob(f"{FILES[prefix]}-*.ttf"))
    code_points: dict[str, str] = json.loads(next(folder.glob(f"{FILES[prefix]}-charmap-*.json")).read_text("utf-8"))
    return IconFont(QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(font)))[0], code_points)


def turned(name: str) -> str:
    """The icon that points the other way, where the window is laid out from the right; each other one stays."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return OPPOSITE.get(name, name) if mirrored else name


class Icons:
    """Draws icons by name; remembers glyphs and pictures. Loads an icon font at first use (needs a QApplication)."""

    def __init__(self) -> None:
        self._fonts: dict[str, IconFont] = {}
        self._glyphs: dict[str, tuple[QFont, str]] = {}
        self._pictures: dict[tuple[str, int, int, int], QIcon] = {}

    def paint(self, painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
        """Paints an icon for a box as high as the area, in its middle."""
        font, glyph = self._glyph(turned(name))
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
            prefix, _, own = name.rpartition(".")
            loaded = self._font(prefix or "ph")
            self._glyphs[name] = (QFont(loaded.family), chr(int(loaded.code_points[own], 16)))
        return self._glyphs[name]

    def _font(self, prefix: str) -> IconFont:
        if prefix not in self._fonts:
            self._fonts[prefix] = load_icon_font(prefix)
        return self._fonts[prefix]
