"""Marks on pages that text recognition read: they stand on the lines that a person sees, however the page is turned."""

import math
import os
from contextlib import closing
from pathlib import Path

import pymupdf
import pytest

from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.content import content_of
from candor.documents.limits import Limits
from candor.documents.pages.opened_pages import OpenedPages
from candor.documents.recognition.recognition import Recognition
from candor.model.view import Near
from samples.books import epub
from samples.covered_text import text_under, without_white
from samples.scans import as_file, drawn, scan, written

LINES = ("The tenant returns the keys", "by the end of March at the latest", "and the deposit is 3,720 EUR.")


@pytest.fixture
async def viewer():
    """A viewer with a worker of its own."""
    made = BoxedViewer()
    yield made
    await made.close()


def _put(tmp_path, name: str, data: bytes) -> bytes:
    (tmp_path / name).write_bytes(data)
    return os.fsencode(tmp_path / name)


def _opened(path: Path, recognition: Recognition) -> OpenedPages:
    return OpenedPages(content_of(path, Limits(), recognition=recognition), "pdf")


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_span_of_a_scan_is_marked_where_it_stands(read, recognition, tmp_path, turned):
    text = read("scan.pdf", scan(["Another page", "\n".join(LINES)], turned)).text
    opened = _opened(tmp_path / "scan.pdf", recognition)
    with pymupdf.open(stream=written(["Another page", "\n".join(LINES)], turned)) as seen, closing(opened):
        for line in LINES:
            start = text.index(line)
            rectangles = opened.rectangles(start, start + len(line), math.inf) or ()
            assert {rectangle.page for rectangle in rectangles} == {2}
            assert text_under(seen, rectangles, line) == without_white(line)


async def test_a_picture_opens_as_a_page_with_its_text(viewer, read, tmp_path):
    data = as_file(drawn("\n".join(LINES)), "PNG")
    text = read("a.png", data).text
    location = _put(tmp_path, "a.png", data)
    opened = await viewer.open(location)
    image = await viewer.page(location, 1, 0.5)
    assert (opened.kind, len(opened.pages), opened.text) == ("png", 1, None)
    assert min(image.pixels) < 100
    assert await viewer.text(location, 1) == text
    (found,) = await viewer.find(location, "the end of March")
    (rectangle,) = found.rectangles
    width, height = opened.pages[0].width, opened.pages[0].height
    assert 0 < rectangle.left < rectangle.right < width
    assert 50 / 300 < rectangle.top / height < rectangle.bottom / height < 72 / 300, "not on the second line"


async def test_a_book_has_the_pages_that_its_places_name(viewer, read, tmp_path):
    data = epub(
        [("Rent", [f"Rent of month {month} is due on its first day." for month in range(90)]), ("Keys", ["Back."])]
    )
    text = read("a.epub", data)
    location = _put(tmp_path, "a.epub", data)
    assert len((await viewer.open(location)).pages) == text.pages
    for place in (text.places[0], text.places[60], text.places[-1]):
        rectangles = await viewer.rectangles(location, place.start, place.end)
        assert {rectangle.page for rectangle in rectangles} == {place.page}
        assert text.text[place.start : place.end].strip() in await viewer.text(location, place.page)


def test_the_pages_before_a_span_need_not_be_read(read, recognition, tmp_path):
    data = scan(["First page", "Second page", "\n".join(LINES[:2]), LINES[2], "Fifth page"])
    text, read_pages = read("scan.pdf", data).text, []
    opened = _opened(tmp_path / "scan.pdf", Recognition(lambda: read_pages.append(1)))
    start = text.index(LINES[1])
    end = text.index(LINES[2]) + len(LINES[2])
    over = opened.rectangles(start, end, 0.0, Near(3, text[start:end]))
    assert [rectangle.page for rectangle in over] == [3, 4]
    assert len(read_pages) == 2
    opened.close()
    whole = _opened(tmp_path / "scan.pdf", recognition)
    assert whole.rectangles(start, end, math.inf) == over
    assert whole.rectangles(start, end, math.inf, Near(3, "words of another page")) == over
    whole.close()
