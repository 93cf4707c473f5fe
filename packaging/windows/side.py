"""The picture beside the installer's first and last page: Candor's mark on the colour of the window's side bar."""

from __future__ import annotations

import io

from PIL import Image

SIZE = (492, 942)
"""Pixels: three times what the page shows on a plain screen, so that it stays sharp on a fine one."""
SIDE, ACCENT = (0xF5, 0xF5, 0xF3), (0x2A, 0x5C, 0xAD)
RULE = 6
"""Pixels of the accent rule, 2 on a plain screen."""
MARK = 240


def side_picture() -> bytes:
    """Return a BMP with Candor's mark on it."""
    # Here, because only this step needs Qt for a picture.
    from icon.drawings import picture

    page = Image.new("RGB", SIZE, SIDE)
    page.paste(ACCENT, (0, 0, RULE, SIZE[1]))
    mark = picture(MARK)
    page.paste(mark, ((SIZE[0] - MARK) // 2, SIZE[1] // 4), mark)
    buffer = io.BytesIO()
    page.save(buffer, "BMP")
    return buffer.getvalue()
