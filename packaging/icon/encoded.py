"""A picture as the bytes that icon files hold."""

import io

from PIL import Image


def png(picture: Image.Image) -> bytes:
    """Return a PNG without a date or a name in it."""
    buffer = io.BytesIO()
    picture.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
