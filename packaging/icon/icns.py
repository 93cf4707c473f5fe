"""macOS' icon file: a length, then blocks of four letters, a length and a picture.

16 and 32 pixels are three packed channels and a mask, which every macOS reads; PNG in those two blocks shows in a file
alone and not in a program (https://en.wikipedia.org/wiki/Apple_Icon_Image_format). Pillow writes neither.
"""

import struct
from itertools import groupby

from icon.encoded import png
from PIL import Image

CHANNELS = {16: (b"is32", b"s8mk"), 32: (b"il32", b"l8mk")}
"""Pixels, at one for a point -> the block of colours and the block of its mask."""
PICTURES = {
    b"ic11": 32,  # 16 points at 2x
    b"ic12": 64,  # 32 points at 2x
    b"ic07": 128,
    b"ic13": 256,  # 128 points at 2x
    b"ic08": 256,
    b"ic14": 512,  # 256 points at 2x
    b"ic09": 512,
    b"ic10": 1024,  # 512 points at 2x
}
"""Blocks of PNG -> their pixels."""
SIZES = sorted({*CHANNELS, *PICTURES.values()})
LITERAL, SHORTEST, LONGEST = 128, 3, 130


def icns(pictures: dict[int, Image.Image]) -> bytes:
    """Return the file of pictures by their size in pixels, RGBA; each of SIZES is needed."""
    blocks = b""
    for size, (colours, mask) in CHANNELS.items():
        channels = pictures[size].split()
        blocks += block(colours, b"".join(packed(each.tobytes()) for each in channels[:3]))
        blocks += block(mask, channels[3].tobytes())
    for name, size in PICTURES.items():
        blocks += block(name, png(pictures[size]))
    return block(b"icns", blocks)


def block(name: bytes, content: bytes) -> bytes:
    """Return a block; its length counts the eight bytes before its content."""
    return name + struct.pack(">I", len(content) + 8) + content


def packed(channel: bytes) -> bytes:
    """Return a channel with its runs shortened.

    A byte n below 128 stands before n + 1 bytes as they are; from 128 before one byte that comes n - 125 times.
    """
    out, literal = bytearray(), bytearray()
    for value, group in groupby(channel):
        run = len(list(group))
        while run >= SHORTEST:
            out += literals(literal)
            literal.clear()
            taken = min(run, LONGEST)
            out += bytes((taken + 125, value))
            run -= taken
        literal += bytes([value]) * run
    return bytes(out + literals(literal))


def literals(values: bytes | bytearray) -> bytes:
    """Return bytes as they are, told by their number, 128 at most at once."""
    parts = [values[at : at + LITERAL] for at in range(0, len(values), LITERAL)]
    return b"".join(bytes([len(part) - 1]) + part for part in parts)
