"""The rectangles of a span cover its words and no others: what PyMuPDF finds under them is the span's text."""

import os
import random

import pymupdf
import pytest

from candor.documents.boxed_viewer import BoxedViewer
from samples.pdfs import pdf
from samples.raw_pdf import beyond_unicode_pdf, long_pdf
from samples.typeset import SETTINGS, forms, typeset

ALIKE = [pytest.param(typeset(setting), id=setting.__name__) for setting in SETTINGS]
TURNED = [
    pytest.param(typeset(setting, turned, cropped=cropped), id=f"{setting.__name__}-{turned}-{cropped}")
    for setting in SETTINGS[:4]
    for turned, cropped in ((90, False), (180, False), (270, True), (0, True))
]


@pytest.fixture
async def located(tmp_path):
    """Writes a PDF and returns a way to ask for the rectangles of its spans."""
    viewer, path = BoxedViewer(), tmp_path / "a.pdf"

    def put(data):
        path.write_bytes(data)
        return lambda start, end: viewer.rectangles(os.fsencode(path), start, end)

    yield put
    await viewer.close()


def _without_white(text):
    return "".join(text.split())


def _under(document, rectangles):
    """What PyMuPDF's own extraction has under the rectangles: the characters whose middle they cover."""
    found = []
    for rectangle in rectangles:
        page = document[rectangle.page - 1]
        shown = pymupdf.Rect(rectangle.left, rectangle.top, rectangle.right, rectangle.bottom)
        lines = (line for block in page.get_text("rawdict", flags=0)["blocks"] for line in block["lines"])
        for character in (c for line in lines for span in line["spans"] for c in span["chars"]):
            box = (pymupdf.Rect(character["bbox"]) * page.rotation_matrix).normalize()
            if (
                shown.x0 - 0.05 <= (box.x0 + box.x1) / 2 <= shown.x1 + 0.05
                and shown.y0 <= (box.y0 + box.y1) / 2 <= shown.y1
            ):
                found.append(character["c"])
    return "".join(found)


async def _assert_covered(data, text, where, spans):
    with pymupdf.open(stream=data) as document:
        for start, end in spans:
            rectangles = await where(start, end)
            assert _without_white(_under(document, rectangles)) == _without_white(text[start:end])
            assert all(0 < rectangle.page <= document.page_count for rectangle in rectangles)


@pytest.mark.parametrize("data", [*ALIKE, *TURNED, pytest.param(forms(), id="forms")])
async def test_the_words_under_the_rectangles_are_the_passage(read, located, data):
    text = read("a.pdf", data)
    where, dice = located(data), random.Random(4)
    places = [(place.start, place.end) for place in text.places]
    words = [sorted(dice.sample(range(len(text.text)), 2)) for _ in range(10)]
    spaced = [
        (start, end) for start, end in words if start and text.text[start - 1].isspace() and text.text[end].isspace()
    ]
    await _assert_covered(data, text.text, where, [*places, (0, len(text.text)), *spaced])


async def test_a_line_has_one_rectangle_and_white_space_none(read, located):
    data = pdf(["The tenant keeps the fit-\ntings in good order."])
    text = read("a.pdf", data).text
    where = located(data)
    first, second = await where(0, len(text))
    assert (first.page, second.page) == (1, 1)
    assert first.bottom <= second.top + 3
    assert first.left == second.left == pytest.approx(40, abs=1)
    (word,) = await where(text.index(" keeps"), text.index(" keeps") + len(" keeps "))
    assert first.left < word.left < word.right < first.right
    assert await where(text.index(" keeps"), text.index(" keeps") + 1) == ()


async def test_a_word_broken_by_a_hyphen_stands_on_both_lines(read, located):
    data = pdf(["The tenant keeps the fit-\ntings in good order."])
    start = read("a.pdf", data).text.index("fittings")
    above, below = await located(data)(start, start + len("fittings"))
    assert above.left > below.left
    assert above.top < below.top


async def test_a_span_over_a_page_s_end_stands_on_both(read, located):
    data = pdf(["One", "", "Two"])
    assert read("a.pdf", data).text == "One\n\nTwo\n\n"
    assert [rectangle.page for rectangle in await located(data)(1, 7)] == [1, 3]


@pytest.mark.parametrize("span", [(-5, 0), (0, 0), (5, 3), (7, 900), (10**12, 10**15), (-(10**9), -1)])
async def test_a_span_that_is_not_there_has_no_rectangles(located, span):
    assert await located(pdf(["words"]))(*span) == ()


async def test_a_span_that_goes_too_far_has_what_is_there(located):
    assert len(await located(pdf(["words"]))(-3, 900)) == 1


async def test_a_span_late_in_a_long_file(read, located):
    data = long_pdf(3000)
    start = read("a.pdf", data).text.index("This is page 2900.")
    (found,) = await located(data)(start, start + 18)
    assert (found.page, found.left) == (2900, pytest.approx(30))


async def test_characters_beyond_unicode_do_no_harm(read, located):
    data = beyond_unicode_pdf()
    text = read("a.pdf", data).text
    start = text.index("after")
    (found,) = await located(data)(start, start + 5)
    (whole,) = await located(data)(0, len(text))
    assert whole.left < found.left < found.right <= whole.right
