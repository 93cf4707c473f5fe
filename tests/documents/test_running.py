"""What stands at the top or the bottom of page after page is no passage, in the index and the viewer alike."""

import os

import pymupdf
import pytest

from candor.documents.boxes.boxed_viewer import BoxedViewer
from samples.covered_text import text_under, without_white

MONTHS = ("March", "April", "May", "June", "July", "August")


def _book(count: int, *, numbers: bool = True, body: bool = True) -> bytes:
    """Pages with the book's name or the chapter's above, which alternate, and a number below."""
    with pymupdf.open() as document:
        for number in range(1, count + 1):
            page = document.new_page(width=400, height=600)
            page.insert_text((40, 30), "The lease of the mill" if number % 2 else "Second book: of rents")
            if body:
                page.insert_text((40, 200), f"Rent of {MONTHS[number % 6]} is due on the first day, {number} times.")
            if numbers:
                page.insert_text((190, 585), f"Page {number} of {count}")
        return bytes(document.tobytes())


def test_headers_and_footers_are_left_out(read):
    text = read("book.pdf", _book(12))
    assert [text.text[place.start : place.end].strip() for place in text.places] == [
        f"Rent of {MONTHS[number % 6]} is due on the first day, {number} times." for number in range(1, 13)
    ]
    assert text.empty_pages == ()


def test_a_long_document_is_told_by_some_of_its_pages(read):
    text = read("book.pdf", _book(300)).text
    assert text.count("Rent of") == 300
    assert "lease of the mill" not in text
    assert "Page" not in text


def test_a_short_document_keeps_what_it_repeats(read):
    assert read("book.pdf", _book(3)).text.count("lease of the mill") == 2


def test_pages_of_nothing_else_keep_it(read):
    text = read("book.pdf", _book(6, body=False))
    assert (text.empty_pages, text.text.count("lease of the mill")) == ((), 3)


@pytest.mark.parametrize("number", [1, 7, 12])
async def test_the_viewer_reads_the_same_text(read, tmp_path, number):
    data = _book(12)
    text = read("book.pdf", data)
    viewer, path = BoxedViewer(), os.fsencode(tmp_path / "book.pdf")
    place = text.places[number - 1]
    try:
        rectangles = await viewer.rectangles(path, place.start, place.end)
        assert await viewer.text(path, number) == text.text[place.start : place.end]
        assert await viewer.find(path, "lease of the mill") == ()
    finally:
        await viewer.close()
    with pymupdf.open(stream=data) as document:
        words = text.text[place.start : place.end]
        assert text_under(document, rectangles, words) == without_white(words)
    assert {rectangle.page for rectangle in rectangles} == {number}
