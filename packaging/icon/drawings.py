"""Which drawing serves which size, and its pixels: PySide6 reads the SVG, Pillow carries the picture on."""

from pathlib import Path

from PIL import Image
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent
MASTER = FOLDER / "candor.svg"
"""On a grid of 64, with a hairline of half a step: sharp at all multiples of 128."""
SYMBOLIC = FOLDER / "candor-symbolic.svg"
MACOS = FOLDER / "candor-macos.svg"
"""Leaves the margin that the dock expects."""
HINTED = {size: FOLDER / f"candor-{size}.svg" for size in (16, 20, 22, 24, 32, 48, 64)}
"""Drawn on the pixels of that size alone."""
DOUBLED = {40: 20}
"""Sizes that are twice a hinted one, and no multiple of the master's grid."""
PADDED_FROM = 128
"""Pixels. Below, the margin of the macOS drawing would cost more than it gives."""


def drawing_for(size: int, *, macos: bool = False) -> Path:
    """Return the drawing that is sharp at a size in pixels."""
    if macos and size >= PADDED_FROM:
        return MACOS
    return HINTED.get(DOUBLED.get(size, size), MASTER)


def picture(size: int, *, macos: bool = False) -> Image.Image:
    """Draw the icon `size` pixels wide, RGBA, not premultiplied. The same PySide6 always draws the same pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(drawing_for(size, macos=macos))).render(painter)
    painter.end()
    pixels = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(pixels.constBits()))
