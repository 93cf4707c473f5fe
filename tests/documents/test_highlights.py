"""The rectangles of a span cover its words and no others: what PyMuPDF finds under them is the span's text."""

import os
import random
import re

import pymupdf
import pytest

from candor.documents.boxes.boxed_viewer import BoxedViewer
from samples.covered_text import text_under, without_white
from samples.pdfs import pdf
from samples.raw_pdf import beyond_unicode_pdf, bitmap_font_pdf, long_pdf, wordy_pdf
from samples.typeset import SETTINGS, forms, formula, sheared, typeset

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


async def _assert_covered(data, text, where, spans):
    with pymupdf.open(stream=data) as document:
        for start, end in spans:
            rectangles = await where(start, end)
            assert text_under(document, rectangles, text[start:end]) == without_white(text[start:end])
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


async def test_a_word_broken_by_a_hyphen_is_covered_with_it(read, located):
    data = pdf(["The tenant keeps the fit-\ntings in good order."])
    start, where = read("a.pdf", data).text.index("fittings"), located(data)
    with pymupdf.open(stream=data) as document:
        (with_hyphen,) = document[0].search_for("fit-")
        (without,) = document[0].search_for("keeps the fit")
    above, _ = await where(start, start + len("fittings"))
    assert above.right == pytest.approx(with_hyphen.x1, abs=0.1)
    (above,) = await where(start, start + len("fit"))
    assert above.right == pytest.approx(without.x1, abs=0.1)


async def test_what_a_font_says_of_its_height_does_not_cover_other_lines(read, located):
    data = bitmap_font_pdf()
    text, where = read("a.pdf", data).text, located(data)
    assert text.split() == ["7070"] * 6
    starts = [found.start() for found in re.finditer("7070", text)]
    found = [one for start in starts for one in await where(start, start + 4)]
    assert [(round(one.left), round(one.right)) for one in found] == [(50, 75)] * 6
    for number, one in enumerate(found):
        baseline = 200 + 12 * number
        assert baseline - 9 < one.top < baseline - 6
        assert baseline - 0.5 < one.bottom < baseline + 2


async def test_a_line_set_wide_apart_has_one_rectangle(read, located):
    data = wordy_pdf((50, 600, "Rent"), (90, 600, "is"), (120, 600, "due"))
    text = read("a.pdf", data).text
    (found,) = await located(data)(0, len(text))
    assert found.left < 52
    assert found.right > 130


async def test_words_between_those_of_a_span_are_not_covered(read, located):
    data = wordy_pdf((50, 600, "Rent"), (120, 600, "due"), (90, 600, "not"))
    text, where = read("a.pdf", data).text, located(data)
    rent, due, other = text.index("Rent"), text.index("due"), text.index("not")
    assert rent < due < other
    first, second = await where(rent, due + 3)
    assert first.right < 90
    assert second.left > 110


async def test_cells_that_stand_far_apart_have_a_rectangle_each(read, located):
    data = wordy_pdf((50, 600, "Rent"), (300, 600, "due"))
    text = read("a.pdf", data).text
    assert len(await located(data)(0, len(text))) == 2


async def test_an_index_is_covered_without_the_exponent_above_it(read, located):
    data = typeset(formula)
    text, where = read("a.pdf", data).text, located(data)
    start = text.index("in", text.index("The sum"))
    (found,) = await where(start, start + 2)
    with pymupdf.open(stream=data) as document:
        assert text_under(document, [found], "in") == "in"


async def test_a_leaning_line_is_covered_from_foot_to_head(read, located):
    data = typeset(sheared)
    text, where = read("a.pdf", data).text, located(data)
    start = text.index("tenant")
    found = await where(start, start + len("tenant"))
    assert len(found) > len("tenant")
    assert max(one.bottom for one in found) - min(one.top for one in found) > 9


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
