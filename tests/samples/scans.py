"""Pictures of text, as scanners and cameras make them."""

import io
from collections.abc import Sequence
from pathlib import Path

import pymupdf
from PIL import Image, ImageDraw, ImageFont

from samples.books import zipped

FONT = Path(__file__).parents[2] / "resources" / "fonts" / "Inter-Regular.otf"


def written(pages: Sequence[str], turned: int = 0) -> bytes:
    """The same pages as text."""
    with pymupdf.open() as document:
        for text in pages:
            page = document.new_page(width=400, height=300)
            if text:
                page.insert_text((30, 50), text.split("\n"), fontsize=12)
            page.set_rotation(turned)
        return bytes(document.tobytes(deflate=True))


def drawn(text: str, *, turned: int = 0, dots: int = 150) -> Image.Image:
    """A page of text as a picture; `turned` are degrees with the clock."""
    with pymupdf.open(stream=written([text])) as document:
        pixels = document[0].get_pixmap(dpi=dots)
        return Image.frombytes("RGB", (pixels.width, pixels.height), pixels.samples).rotate(-turned, expand=True)


def slide(lines: Sequence[str]) -> Image.Image:
    """Long lines, white on black."""
    picture = Image.new("RGB", (1240, 120 + 40 * len(lines)))
    pen, font = ImageDraw.Draw(picture), ImageFont.truetype(FONT, 26)
    for at, line in enumerate(lines):
        pen.text((80, 60 + 40 * at), line, font=font, fill="white")
    return picture


def as_file(picture: Image.Image, format_name: str, **options: object) -> bytes:
    """The picture in a format of Pillow's."""
    written = io.BytesIO()
    picture.save(written, format_name, **options)
    return written.getvalue()


def scan(pages: Sequence[str], turned: int = 0) -> bytes:
    """A PDF whose pages are nothing but pictures of text."""
    with pymupdf.open() as document:
        for text in pages:
            page = document.new_page(width=400, height=300)
            page.insert_image(page.rect, stream=as_file(drawn(text), "PNG"))
            page.set_rotation(turned)
        return bytes(document.tobytes(deflate=True))


def comic(pages: Sequence[str]) -> bytes:
    """A comic book: an archive of pictures."""
    return zipped({f"{at:02}.png": as_file(drawn(text), "PNG") for at, text in enumerate(pages, start=1)})
