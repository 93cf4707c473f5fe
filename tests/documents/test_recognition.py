"""Pictures of text are read by text recognition, and say so."""

import pymupdf
import pytest
from PIL import Image

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.documents.recognition.recognition import Recognition
from candor.model.errors import FileDamaged, NoTextFound, ReadingTooLarge
from samples.scans import as_file, comic, drawn, scan, slide
from samples.typeset import ARABIC, HEBREW

WORDS = "The tenant returns the keys by the\nend of March. The deposit is 3,720 EUR."
READ = "The tenant returns the keys by the end of March. The deposit is 3,720 EUR."


def test_a_scan_is_read_page_by_page(read):
    text = read("scan.pdf", scan([WORDS, "", "Keys of the second floor"]))
    assert [(text.text[p.start : p.end].strip(), p.page, p.recognized) for p in text.places] == [
        (READ, 1, True),
        ("Keys of the second floor", 3, True),
    ]
    assert (text.pages, text.empty_pages, text.recognized_pages) == (3, (2,), (1, 3))


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_it_does_not_matter_how_the_paper_lay(read, turned):
    assert read("a.png", as_file(drawn(WORDS, turned=turned), "PNG")).text.strip() == READ
    assert read("scan.pdf", scan([WORDS], turned)).text.strip() == READ


LONG = (
    "The tenancy begins on 1 March 2024 and runs for an indefinite period.",
    "The monthly rent is 1,240.50 euros, payable in advance by the third",
    "working day of each month. The deposit amounts to three months' rent",
    "and is repaid within six months after the end of the tenancy, less",
    "any claims of the landlord. Small repairs are borne by the tenant.",
)


@pytest.mark.parametrize("turned", [0, 180])
def test_long_lines_white_on_black_are_read_from_where_they_begin(read, turned):
    assert read("a.png", as_file(slide(LONG).rotate(turned), "PNG")).text.split() == " ".join(LONG).split()


@pytest.mark.parametrize(
    ("name", "format_name", "mode"),
    [
        ("a.jpg", "JPEG", "CMYK"),
        ("a.png", "PNG", "P"),
        ("a.bmp", "BMP", "RGB"),
        ("a.webp", "WEBP", "RGBA"),
        ("a.jp2", "JPEG2000", "RGB"),
        ("a.tif", "TIFF", "1"),
    ],
)
def test_every_kind_of_picture(read, name, format_name, mode):
    text = read(name, as_file(drawn(WORDS).convert(mode), format_name))
    assert (text.text.strip(), text.kind, text.pages) == (READ, name.rpartition(".")[2], 1)
    assert all(place.page == 1 and place.recognized for place in text.places)


def test_a_picture_file_of_several_pages(read):
    text = read("fax.tiff", as_file(drawn(WORDS), "TIFF", save_all=True, append_images=[drawn("Second page")]))
    assert (text.pages, [place.page for place in text.places]) == (2, [1, 2])


def test_of_moving_pictures_the_first_is_read(read):
    data = as_file(drawn(WORDS), "GIF", save_all=True, append_images=[drawn("Another picture")])
    assert read("a.gif", data).text.strip() == READ


def test_a_comic_book(read):
    text = read("a.cbz", comic(["Where is the key", "", "Under the mat"]))
    assert (text.kind, text.pages, text.recognized_pages, text.empty_pages) == ("cbz", 3, (1, 3), (2,))


def test_a_picture_without_text_says_so(read):
    with pytest.raises(NoTextFound):
        read("a.png", as_file(Image.new("RGB", (300, 200), "white"), "PNG"))


def test_a_bomb_of_pixels_is_refused_unopened(read):
    with pytest.raises(ReadingTooLarge, match="million pixels"):
        read("a.png", as_file(Image.new("1", (30_000, 30_000)), "PNG"))


def test_cut_and_empty_pictures_are_damaged(read):
    data = as_file(drawn(WORDS), "PNG")
    for broken in (data[:20], b"\x89PNG\r\n\x1a\n" + bytes(60), data[:8] + data[8:16] + bytes(8) + data[24:]):
        with pytest.raises((FileDamaged, NoTextFound)):
            read("a.png", broken)


@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_a_script_that_it_cannot_read_is_no_text(read, words):
    with pymupdf.open() as document:
        document.new_page(width=400, height=300).insert_htmlbox((30, 30, 370, 270), f'<p dir="rtl">{words} {words}</p>')
        picture = document[0].get_pixmap(dpi=150).tobytes()
    with pytest.raises(NoTextFound, match="nor by OCR"):
        read("a.png", picture)


async def test_each_page_has_a_time_of_its_own(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan([WORDS] * 4))
    reader = BoxedReader(1, Limits(seconds=20))
    try:
        assert (await reader.read(path)).recognized_pages == (1, 2, 3, 4)
    finally:
        await reader.close()


def test_a_worker_may_only_recognize_so_many_pages(tmp_path):
    said = []
    recognition = Recognition(lambda: said.append(recognition.left))
    recognition.left = 2
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan([WORDS] * 3))
    text = read_file(path, Limits(), recognition=recognition)
    assert (text.recognized_pages, text.empty_pages, said) == ((1, 2), (3,), [1, 0])


def test_a_file_of_pictures_ends_in_time_and_keeps_what_was_read(tmp_path, monkeypatch):
    monkeypatch.setattr("candor.documents.recognition.recognition.LONGEST", -1.0)
    with pymupdf.open(stream=scan([WORDS])) as document:
        document.new_page(pno=0).insert_text((40, 40), "A page of words")
        document.save(tmp_path / "a.pdf")
    text = read_file(tmp_path / "a.pdf", Limits(), recognition=Recognition())
    assert (text.text.strip(), text.recognized_pages, text.empty_pages) == ("A page of words", (), (2,))
