"""Windows' icon file: a directory, then a picture for each size.

Format: https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10). Pillow writes every size as PNG, which parts
of Windows read at 256 pixels alone; so the smaller ones are bitmaps here.
"""

import struct
from collections.abc import Sequence

from icon.encoded import png
from PIL import Image

SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
"""Pixels: 16 and 32 at 100, 125, 150 and 200 %, the desktop's 48 and 256."""
LARGE = 256
HEADER, ENTRY, BITMAP = struct.Struct("<HHH"), struct.Struct("<BBBBHHII"), struct.Struct("<IiiHHIIiiII")


def ico(pictures: Sequence[Image.Image]) -> bytes:
    """Return the file that holds these pictures, RGBA and square."""
    contents = [png(each) if each.width >= LARGE else bitmap(each) for each in pictures]
    at = HEADER.size + ENTRY.size * len(pictures)
    entries = b""
    for each, content in zip(pictures, contents, strict=True):
        side = each.width % LARGE  # 0 stands for 256
        entries += ENTRY.pack(side, side, 0, 0, 1, 32, len(content), at)
        at += len(content)
    return HEADER.pack(0, 1, len(pictures)) + entries + b"".join(contents)


def bitmap(picture: Image.Image) -> bytes:
    """Return a bitmap of 32 bits, lowest row first, and its mask of one bit: set where nothing is painted."""
    width, height = picture.size
    clear = picture.getchannel("A").point(lambda alpha: 0 if alpha else 255).convert("1", dither=Image.Dither.NONE)
    mask = clear.tobytes("raw", "1", (width + 31) // 32 * 4, -1)
    pixels = picture.tobytes("raw", "BGRA", 0, -1)
    # The height counts both.
    return BITMAP.pack(BITMAP.size, width, height * 2, 1, 32, 0, len(pixels) + len(mask), 0, 0, 0, 0) + pixels + mask
