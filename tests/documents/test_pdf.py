"""PDF pages become blocks with pages and headings; what holds no text says so."""

import pymupdf
import pytest

from candor.documents.limits import Limits
from candor.documents.pages.paragraphs import flowed
from candor.documents.pages.sheet import FLAGS
from candor.model.errors import FileDamaged, NoTextFound, PasswordProtected, ReadingTooLarge
from samples.pdfs import locked_pdf, pdf, scanned_pdf
from samples.raw_pdf import hungry_pdf, long_pdf


def _blocks(text):
    return [(text.text[p.start : p.end].strip(), p.page, p.heading) for p in text.places]


def test_blocks_know_page_and_bookmark(read):
    data = pdf(
        ["Preamble", "Rent is due monthly.\n\nKeys are returned.", "", "They stay."],
        [(1, "Rent", 2, 30.0), (1, "Return", 2, 70.0), (2, "Keys", 2, 72.0)],
    )
    text = read("lease.pdf", data)
    assert _blocks(text) == [
        ("Preamble", 1, ()),
        ("Rent is due monthly.", 2, ("Rent",)),
        ("Keys are returned.", 2, ("Return", "Keys")),
        ("They stay.", 4, ("Return", "Keys")),
    ]
    assert (text.kind, text.pages, text.empty_pages) == ("pdf", 4, (3,))


def test_lines_flow_and_hyphens_join(read):
    page = (
        "The tenant keeps the flat and its fit-\ntings in good order, and the re-letting\nfee is due. Call 030-\n1234."
    )
    assert read("a.pdf", pdf([page])).text == (
        "The tenant keeps the flat and its fittings in good order, and the re-letting fee is due. Call 030-\n1234.\n\n"
    )


def test_short_lines_stay_lines():
    assert flowed(["Keys", "House door 2", "a line that is as long as the whole block is wide"]).text == (
        "Keys\nHouse door 2\na line that is as long as the whole block is wide"
    )


def test_items_of_a_list_stay_lines():
    lines = [
        "a text of ordinary width, and a list:",
        "• of one thing that is quite as wide",
        "• of another",
        "2) and one",
    ]
    assert flowed(lines).text == "\n".join(lines)


def test_lines_set_wide_apart_make_one_paragraph(read):
    with pymupdf.open() as document:
        page = document.new_page()
        for y, words in ((60, "The tenant keeps the flat and its fittings"), (82, "in good order."), (120, "Keys.")):
            page.insert_text((40, y), words, fontsize=12)
        data = document.tobytes()
    assert [words for words, _, _ in _blocks(read("a.pdf", data))] == [
        "The tenant keeps the flat and its fittings in good order.",
        "Keys.",
    ]


def test_stored_text_can_be_found_on_the_page_again(read):
    data = pdf(["The tenant keeps the fit-\ntings in \\ order: Größe\n\nshort"])
    text = read("a.pdf", data)
    with pymupdf.open(stream=data) as document:
        blocks = document[0].get_textpage(flags=FLAGS).extractRAWDICT()["blocks"]
    lines = [["".join(c["c"] for span in line["spans"] for c in span["chars"]) for line in b["lines"]] for b in blocks]
    assert [flowed(block).text.strip() for block in lines] == [words for words, _, _ in _blocks(text)]


def test_same_file_gives_the_same_text(read):
    data = pdf(["One\n\nTwo", "Three"])
    assert read("a.pdf", data) == read("b.pdf", data)


def test_three_thousand_pages(read):
    text = read("long.pdf", long_pdf(3000))
    assert text.pages == len(text.places) == 3000
    assert _blocks(text)[2999] == ("This is page 3000.", 3000, ())


def test_pictures_of_pages_are_a_failure(read):
    with pytest.raises(NoTextFound, match="No text found on 3 pages, nor by OCR"):
        read("scan.pdf", scanned_pdf(3))


def test_password(read):
    with pytest.raises(PasswordProtected):
        read("locked.pdf", locked_pdf("secret"))


def test_garbage_and_cut_files_are_damaged(read):
    data = pdf(["words"] * 3)
    for broken in (b"%PDF-1.7\n" + bytes(500), data[: len(data) // 4], b"no pdf at all"):
        with pytest.raises((FileDamaged, NoTextFound)):
            read("a.pdf", broken)


def test_text_over_the_cap_is_refused(read):
    with pytest.raises(ReadingTooLarge):
        read("a.pdf", pdf(["many words " * 5] * 9), Limits(characters=200))


def test_one_unreadable_page_is_an_empty_page(read):
    data = hungry_pdf(200).replace(b"/Contents 4 0 R", b"/Contents 9 0 R")
    with pytest.raises(NoTextFound, match="1 page"):
        read("a.pdf", data)
