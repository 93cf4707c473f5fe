"""Looking at files: pages as pictures and texts, from a worker that keeps the file opened last."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pymupdf
import pytest

from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.limits import Limits
from candor.documents.pages.opened_pages import MOST_PIXELS
from candor.model.errors import (
    FileDamaged,
    FileUnreadable,
    FormatUnsupported,
    NoTextFound,
    PageMissing,
    PasswordProtected,
    ReaderCrashed,
    ReadingTooLarge,
    ReadingTooSlow,
)
from samples.pdfs import locked_pdf, pdf, scanned_pdf
from samples.raw_pdf import long_pdf, slow_pdf

MakeViewer = Callable[..., BoxedViewer]
Put = Callable[[str, bytes], bytes]


@pytest.fixture
async def viewing() -> AsyncIterator[MakeViewer]:
    """Viewers with these limits."""
    made = []

    def make(**limits: float) -> BoxedViewer:
        made.append(BoxedViewer(Limits(**limits)))
        return made[-1]

    yield make
    for viewer in made:
        await viewer.close()


@pytest.fixture
def put(tmp_path: Path) -> Put:
    """Writes a file and returns its location."""

    def writing(name: str, data: bytes) -> bytes:
        (tmp_path / name).write_bytes(data)
        return os.fsencode(tmp_path / name)

    return writing


def _worker() -> psutil.Process:
    """The only worker; on Windows a launcher stands before it."""
    (found,) = (child for child in psutil.Process().children(recursive=True) if not child.children())
    return found


async def _until_busy(worker: psutil.Process) -> None:
    before = sum(worker.cpu_times()[:2])
    while sum(worker.cpu_times()[:2]) < before + 0.1:  # noqa: ASYNC110  # nothing tells of another process
        await asyncio.sleep(0.01)


def _dots(image, colour):
    """Whether the picture has a pixel of this colour."""
    rows = memoryview(image.pixels)
    return any(bytes(rows[at : at + 3]) == colour for at in range(0, len(rows), 3))


async def test_a_pdf_shows_its_sizes_and_its_pages(viewing, put):
    data = pdf(["One", "Two"])
    location = put("a \N{GREEK SMALL LETTER ALPHA} 🙂.pdf", data)
    viewer = viewing()
    opened = await viewer.open(location)
    assert (opened.location, opened.kind, opened.text) == (location, "pdf", None)
    assert opened.digest == hashlib.sha256(data).hexdigest()
    assert [(size.width, size.height) for size in opened.pages] == [(400, 600)] * 2
    image = await viewer.page(location, 2, 1.5)
    assert (image.page, image.width, image.height) == (2, 600, 900)
    assert len(image.pixels) == 600 * 900 * 3
    assert image.pixels[:3] == b"\xff\xff\xff"
    assert min(image.pixels) < 100, "no words"


async def test_a_turned_and_cropped_page_shows_as_displayed(viewing, put):
    with pymupdf.open() as document:
        page = document.new_page(width=300, height=400)
        page.draw_rect(pymupdf.Rect(10, 20, 40, 50), fill=(1, 0, 0), color=None)
        page.set_cropbox(pymupdf.Rect(10, 20, 210, 120))
        page.set_rotation(90)
        location = put("a.pdf", document.tobytes())
    viewer = viewing()
    (size,) = (await viewer.open(location)).pages
    image = await viewer.page(location, 1, 1.0)
    assert (size.width, size.height) == (image.width, image.height) == (100, 200)
    corner = 3 * (image.width - 2)  # upper left before the turn, upper right after it
    assert image.pixels[corner : corner + 3] == b"\xff\0\0"


async def test_annotations_are_shown(viewing, put):
    with pymupdf.open() as document:
        note = document.new_page(width=100, height=100).add_rect_annot(pymupdf.Rect(10, 10, 90, 90))
        note.set_colors(stroke=(0, 0, 1), fill=(0, 0, 1))
        note.update()
        location = put("a.pdf", document.tobytes())
    assert _dots(await viewing().page(location, 1, 1.0), b"\0\0\xff")


async def test_a_format_without_pages_shows_its_text(viewing, put, read):
    data = "# Keys\n\nThey are returned 🙂.".encode()
    viewer = viewing()
    opened = await viewer.open(put("a.md", data))
    assert (opened.pages, opened.kind, opened.text) == ((), "md", read("a.md", data))
    with pytest.raises(PageMissing, match="There is no page 1; the file has 0"):
        await viewer.page(opened.location, 1, 1.0)


async def test_scanned_pages_can_be_looked_at(viewing, put):
    assert len((await viewing().open(put("scan.pdf", scanned_pdf(2)))).pages) == 2


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.pdf", b"", NoTextFound),
        ("a.pdf", b"%PDF-1.7\n" + bytes(500), FileDamaged),
        ("a.pdf", pdf(["words"] * 3)[:300], FileDamaged),
        ("a.pdf", locked_pdf("secret"), PasswordProtected),
        ("a.txt", b"\x1f\x8b\x08\0", FormatUnsupported),
        ("a.docx", b"PK\x03\x04", FileDamaged),
    ],
)
async def test_what_cannot_be_shown_says_why_and_costs_nothing_else(viewing, put, name, data, error):
    viewer = viewing()
    good = put("good.txt", b"words")
    await viewer.open(good)
    worker = _worker()
    with pytest.raises(error) as caught:
        await viewer.open(put(name, data))
    assert caught.value.remedy
    assert (await viewer.open(good)).text is not None
    assert _worker() == worker


async def test_a_file_that_went_says_so(viewing, put):
    viewer = viewing()
    location = put("a.pdf", pdf(["One"]))
    await viewer.open(location)
    Path(os.fsdecode(location)).unlink()
    with pytest.raises(FileUnreadable, match="no longer there"):
        await viewer.page(location, 1, 1.0)


async def test_a_file_that_changed_is_opened_again(viewing, put):
    viewer = viewing()
    location = put("a.pdf", pdf(["One", "Two"]))
    before = await viewer.open(location)
    put("a.pdf", pdf(["Another"]))
    with pytest.raises(PageMissing, match="There is no page 2; the file has 1"):
        await viewer.page(location, 2, 1.0)
    after = await viewer.open(location)
    assert (len(after.pages), after.digest != before.digest) == (1, True)


@pytest.mark.parametrize("page", [0, -1, 3])
async def test_a_page_that_is_not_there(viewing, put, page):
    with pytest.raises(PageMissing):
        await viewing().page(put("a.pdf", pdf(["One", "Two"])), page, 1.0)


@pytest.mark.parametrize(("width", "height"), [(14_400, 14_400), (100, 14_400), (3, 3)])
@pytest.mark.parametrize("scale", [0.0, -1.0, 2.0, 1e9, float("nan"), float("inf")])
async def test_a_picture_never_has_too_many_pixels(viewing, put, width, height, scale):
    with pymupdf.open() as document:
        document.new_page(width=width, height=height)
        location = put("a.pdf", document.tobytes())
    image = await viewing().page(location, 1, scale)
    assert 0 < image.width * image.height <= MOST_PIXELS
    assert len(image.pixels) == image.width * image.height * 3


async def test_time_limit(viewing, put):
    viewer = viewing(seconds=0.3)
    slow = put("slow.pdf", slow_pdf())
    assert len((await viewer.open(slow)).pages) == 1
    with pytest.raises(ReadingTooSlow):
        await viewer.page(slow, 1, 1.0)
    assert (await viewer.page(put("good.pdf", pdf(["words"])), 1, 1.0)).page == 1


async def test_memory_limit(viewing, put):
    viewer = viewing(memory=200_000_000)
    with pymupdf.open() as document:
        document.new_page(width=14_400, height=14_400)
        large = put("large.pdf", document.tobytes())
    with pytest.raises(ReadingTooLarge):
        await viewer.page(large, 1, 1e9)
    assert (await viewer.page(large, 1, 0.01)).page == 1


async def test_a_worker_killed_while_it_draws_takes_only_its_page(viewing, put):
    viewer = viewing()
    slow, good = put("slow.pdf", slow_pdf()), put("good.pdf", pdf(["words"]))
    await viewer.open(slow)
    worker = _worker()
    drawing = asyncio.create_task(viewer.page(slow, 1, 1.0))
    await _until_busy(worker)
    worker.kill()
    with pytest.raises(ReaderCrashed):
        await drawing
    assert (await viewer.page(good, 1, 1.0)).page == 1


async def test_giving_up_a_long_page_lets_the_next_one_through(viewing, put):
    viewer = viewing()
    slow, good = put("slow.pdf", slow_pdf()), put("good.pdf", pdf(["words"]))
    await viewer.open(slow)
    drawing = asyncio.create_task(viewer.page(slow, 1, 1.0))
    await _until_busy(_worker())
    drawing.cancel()
    assert (await viewer.page(good, 1, 1.0)).page == 1
    assert drawing.cancelled()


async def test_giving_up_short_pages_keeps_the_worker(viewing, put):
    viewer = viewing()
    location = put("long.pdf", long_pdf(300))
    await viewer.open(location)
    worker = _worker()
    turned = [asyncio.create_task(viewer.page(location, page, 1.0)) for page in range(1, 9)]
    await asyncio.sleep(0)  # the first has begun, the others wait for their turn
    for page in turned:
        page.cancel()
    assert (await viewer.page(location, 300, 1.0)).page == 300
    assert _worker() == worker


async def test_close_gives_up_what_is_under_way(viewing, put):
    viewer = viewing()
    slow = put("slow.pdf", slow_pdf())
    await viewer.open(slow)
    drawings = [asyncio.create_task(viewer.page(slow, 1, 1.0)) for _ in range(2)]
    await _until_busy(_worker())
    await viewer.close()
    assert [type(end) for end in await asyncio.gather(*drawings, return_exceptions=True)] == [RuntimeError] * 2
    assert not psutil.Process().children()
    with pytest.raises(RuntimeError):
        await viewer.open(slow)


async def test_words_are_found_in_any_case_and_over_ends_of_lines(viewing, put):
    location = put("a.pdf", pdf(["The tenant keeps the fit-\ntings in GOOD\norder.", "", "Good order, good   Order"]))
    viewer = viewing()
    found = await viewer.find(location, " good  ORDER ")
    assert [[rectangle.page for rectangle in place.rectangles] for place in found] == [[1, 1], [3], [3]]
    assert found[0].rectangles == await viewer.rectangles(location, found[0].start, found[0].end)
    assert len(await viewer.find(location, "Fittings")) == 1
    assert await viewer.find(location, "fit-tings") == ()


async def test_a_page_s_text_is_the_extracted_one(viewing, put, read):
    data = pdf(["One", "", "The tenant keeps the fit-\ntings.\n\nKeys"])
    viewer, location = viewing(), put("a.pdf", data)
    pages = [await viewer.text(location, page) for page in (1, 2, 3)]
    assert "".join(pages) == read("a.pdf", data).text
    assert pages == ["One\n\n", "", "The tenant keeps the fittings.\n\nKeys\n\n"]
    with pytest.raises(PageMissing):
        await viewer.text(location, 4)
    with pytest.raises(PageMissing):
        await viewer.text(put("a.txt", b"words"), 1)


async def test_rectangles_and_words_of_a_slow_page_hit_the_time_limit(viewing, put):
    viewer = viewing(seconds=0.3)
    slow = put("slow.pdf", slow_pdf())
    for call in (viewer.rectangles(slow, 0, 9), viewer.find(slow, "words"), viewer.text(slow, 1)):
        with pytest.raises(ReadingTooSlow):
            await call


async def test_rectangles_are_those_of_the_file_as_it_is_now(viewing, put):
    viewer = viewing()
    location = put("a.pdf", pdf(["One", "Two"]))
    (before,) = await viewer.rectangles(location, 5, 8)
    put("a.pdf", pdf(["A longer first page"]))
    (after,) = await viewer.rectangles(location, 5, 8)
    assert (before.page, after.page) == (2, 1)


async def test_words_are_found_in_texts(viewing, put):
    location = put("a.md", "# Größe\n\nThe 🙂 key. the KEY, and\nkey".encode())
    viewer = viewing()
    text = (await viewer.open(location)).text.text
    found = await viewer.find(location, "key")
    assert [(text[place.start : place.end], place.rectangles) for place in found] == [
        ("key", ()),
        ("KEY", ()),
        ("key", ()),
    ]
    assert len(await viewer.find(location, "🙂")) == 1
    assert [text[place.start : place.end] for place in await viewer.find(location, "GRÖßE")] == ["Größe"]
    assert await viewer.rectangles(location, 0, 5) == ()


@pytest.mark.parametrize("words", ["", " ", "\n\t", "(unclosed", "a{99999}", "\\", "zebra", "\0"])
async def test_what_is_not_there_is_not_found(viewing, put, words):
    assert await viewing().find(put("a.pdf", pdf(["The tenant. [a-z]*"])), words) == ()


async def test_marks_are_searched_as_they_are(viewing, put):
    (found,) = await viewing().find(put("a.pdf", pdf(["The tenant. [a-z]*"])), "[A-Z]*")
    assert len(found.rectangles) == 1


async def test_at_most_a_thousand_places_are_found(viewing, put):
    assert len(await viewing().find(put("a.txt", b"key " * 3000), "KEY")) == 1000
    assert len(await viewing().find(put("a.pdf", pdf(["key key key key"] * 300)), "key")) == 1000


async def test_pages_are_shown_while_a_long_file_is_searched(viewing, put):
    viewer = viewing()
    location = put("long.pdf", long_pdf(3000))
    await viewer.open(location)
    searching = asyncio.create_task(viewer.find(location, "page 2999."))
    image = await viewer.page(location, 2900, 1.0)
    assert (image.page, searching.done()) == (2900, False)
    (found,) = await searching
    assert [rectangle.page for rectangle in found.rectangles] == [2999]
