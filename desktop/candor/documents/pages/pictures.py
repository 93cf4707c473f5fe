"""Pictures, before MuPDF opens them: how large they are, and those that MuPDF does not know."""

import io
import warnings

from PIL import Image, UnidentifiedImageError

from candor.model.errors import FileDamaged, ReadingTooLarge

# A bomb is a few kilobytes that say they are a billion pixels; a page scanned at 600 dpi has 35 million.
MOST_PIXELS = 120_000_000
# MuPDF does not know WebP, and draws the pictures of a moving GIF over each other.
FIRST_ONLY = frozenset(("webp", "gif"))
# What Pillow is asked to open; its other decoders have no business with the person's files.
PILLOW_NAMES = ("PNG", "JPEG", "GIF", "TIFF", "BMP", "JPEG2000", "WEBP")


def allowed_picture(data: bytes, kind: str) -> bytes:
    """The picture as MuPDF reads it. Raises FileDamaged, ReadingTooLarge, MemoryError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow's own word on bombs; the limit here is stricter than its error
            with Image.open(io.BytesIO(data), formats=PILLOW_NAMES) as picture:
                width, height = picture.size
                if width * height > MOST_PIXELS:
                    raise ReadingTooLarge(f"{MOST_PIXELS // 1_000_000} million pixels")
                return _as_png(picture) if kind in FIRST_ONLY else data
    except Image.DecompressionBombError as error:
        raise ReadingTooLarge(f"{MOST_PIXELS // 1_000_000} million pixels") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise FileDamaged from error


def _as_png(picture: Image.Image) -> bytes:
    """The first picture of a file, on white where one can see through it."""
    paper = Image.new("RGBA", picture.size, "white")
    paper.alpha_composite(picture.convert("RGBA"))
    written = io.BytesIO()
    paper.convert("RGB").save(written, "PNG", compress_level=1)
    return written.getvalue()
