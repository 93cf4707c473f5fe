"""PDF files as programs write them."""

from collections.abc import Sequence

import pymupdf


def pdf(pages: Sequence[str], headings: Sequence[tuple[int, str, int, float]] = ()) -> bytes:
    """A PDF with one text per page, paragraphs at blank lines; headings are (level, title, page, y in points)."""
    with pymupdf.open() as document:
        for text in pages:
            page = document.new_page(width=400, height=600)
            top = 40.0
            for paragraph in text.split("\n\n") if text else []:
                page.insert_text((40, top + 9), paragraph.split("\n"), fontsize=9)
                top += 14 * paragraph.count("\n") + 40
        document.set_toc(
            [
                [level, title, page, {"kind": pymupdf.LINK_GOTO, "page": page - 1, "to": pymupdf.Point(40, y)}]
                for level, title, page, y in headings
            ]
        )
        return bytes(document.tobytes(deflate=True))


def scanned_pdf(pages: int) -> bytes:
    """Pages that are pictures of nothing but paper."""
    with pymupdf.open() as document:
        paper = pymupdf.Pixmap(pymupdf.csGRAY, pymupdf.IRect(0, 0, 40, 60))
        paper.clear_with(230)
        for _ in range(pages):
            document.new_page(width=200, height=300).insert_image(pymupdf.Rect(0, 0, 180, 280), pixmap=paper)
        return bytes(document.tobytes())


def locked_pdf(text: str) -> bytes:
    """A PDF that opens only with a password."""
    with pymupdf.open() as document:
        document.new_page().insert_text((40, 40), text)
        return bytes(document.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="quince", owner_pw="medlar"))
