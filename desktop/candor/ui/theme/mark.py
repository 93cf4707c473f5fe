"""Candor's own mark: the pictures of the program's icon, for windows and for the page about Candor."""

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def mark(icons: Path) -> QIcon:
    """The icon in every size there is in the resources' folder of icons; an empty one where nothing was rendered."""
    icon = QIcon()
    for size in SIZES:
        picture = icons / "hicolor" / f"{size}x{size}" / "apps" / "candor.png"
        if picture.is_file():
            icon.addFile(str(picture), QSize(size, size))
    return icon
