"""Which font families Candor sets its words in."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

# What a bare Linux answers when no desktop has chosen a font.
UNSET = {"", "sans", "sans serif", "sans-serif", "dejavu sans", "helvetica", "bitstream vera sans"}
MONO = ("SF Mono", "Cascadia Mono", "JetBrains Mono", "DejaVu Sans Mono")
SHIPPED = "Inter"


def load_shipped_faces(folder: Path) -> bool:
    """Registers the fonts of a folder with Qt for this process; False when there is none."""
    added = [QFontDatabase.addApplicationFont(str(file)) for file in sorted(folder.glob("*.otf"))]
    return any(number >= 0 for number in added)


def interface_family(fonts: Path | None) -> str:
    """The family for everything but code: the system's own, or the shipped Inter where none is set."""
    family = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    if sys.platform == "win32" and "Segoe UI Variable Text" in QFontDatabase.families():
        return "Segoe UI Variable Text"
    if sys.platform in {"win32", "darwin"} or family.lower() not in UNSET:
        return family
    if SHIPPED in QFontDatabase.families() or (fonts is not None and load_shipped_faces(fonts)):
        return SHIPPED
    return family


def mono_family() -> str:
    """The first of the look's fixed-pitch families this system has, else its own."""
    families = set(QFontDatabase.families())
    own = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return next((name for name in MONO if name in families), own)


def system_scale() -> float:
    """How much larger than 13 px the system font is set, between 0.9 and 2; 1 where no desktop has chosen one."""
    font: QFont = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family().lower() in UNSET:
        return 1.0
    screen = QGuiApplication.primaryScreen()
    size = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * screen.logicalDotsPerInch() / 72
    return min(2.0, max(0.9, size / 13))
