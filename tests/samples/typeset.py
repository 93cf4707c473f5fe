"""PDF pages set in ways that make text hard to find again."""

from collections.abc import Callable

import pymupdf

from samples.raw_pdf import one_page

COLUMN = (
    "The tenant keeps the flat and its fit-\ntings in good order. The office files\nthe flow of efficient offers "
    "and affi-\ndavits, and the re-letting fee is due\nwhere the tenant leaves early."
)
ARABIC = "يلتزم المستأجر بدفع 1240 يورو EUR كل شهر"
# Escaped, because editors show the vowel signs on the letters or not at all.
VOWELLED = (
    "\u0645\u0650\u0646 \u0631\u064e\u0651\u0628\u0650\u0651\u0647\u0650 "
    "\u0648\u064e\u0627\u0644\u0652\u062d\u064e\u0645\u0652\u062f\u064f"
)
HEBREW = "השוכר ישלם 930 אירו בכל חודש"
ROWS = (("Rent", "930.00 EUR", "monthly"), ("Deposit", "3,720.00 EUR", "once"), ("Fee", "1,240.00 EUR", "if early"))


def columns(page: pymupdf.Page) -> None:
    """Two columns with words broken by hyphens."""
    page.insert_text((40, 60), COLUMN.split("\n"), fontsize=9)
    page.insert_text((230, 60), COLUMN.replace("tenant", "landlord").split("\n"), fontsize=9)


def table(page: pymupdf.Page) -> None:
    """Cells that stand close."""
    for row, cells in enumerate(ROWS):
        for column, words in enumerate(cells):
            page.insert_text((40 + 90 * column, 60 + 12 * row), words, fontsize=9)


def downward(page: pymupdf.Page) -> None:
    """Lines that run up and down the page, and one aslant."""
    page.insert_text((60, 300), "This line runs up the page.", fontsize=10, rotate=90)
    page.insert_text((100, 60), "This one runs down the page.", fontsize=10, rotate=270)
    page.insert_text((300, 300), "This stands on its head.", fontsize=10, rotate=180)
    point = pymupdf.Point(150, 540)
    page.insert_text(point, "Draft of the lease", fontsize=24, morph=(point, pymupdf.Matrix(30)))


def right_to_left(page: pymupdf.Page) -> None:
    """Arabic and Hebrew, with figures that run the other way, and English around them."""
    page.insert_htmlbox(pymupdf.Rect(40, 40, 360, 110), f'<p dir="rtl">{ARABIC} {ARABIC} {ARABIC}</p>')
    page.insert_htmlbox(pymupdf.Rect(40, 120, 360, 190), f'<p dir="rtl">{HEBREW} {HEBREW}</p>')
    page.insert_htmlbox(pymupdf.Rect(40, 200, 360, 260), f"<p>He wrote {ARABIC} to the landlord.</p>")


def ligatures(page: pymupdf.Page) -> None:
    """Letters that the font draws as one."""
    page.insert_htmlbox(pymupdf.Rect(40, 40, 360, 160), "<p>The efﬁcient ofﬁce ﬂew; ﬁve oﬀers, aﬄuent.</p>")


def wide(page: pymupdf.Page) -> None:
    """Lines set so wide apart that each is a block, and letters set apart."""
    for line, words in enumerate(COLUMN.split("\n")):
        page.insert_text((40, 60 + 22 * line), words, fontsize=12)


def emoji(page: pymupdf.Page) -> None:
    """Characters beyond the first 65,536 and accents that are characters of their own."""
    page.insert_htmlbox(
        pymupdf.Rect(40, 40, 360, 160), "<p>Keys 🙂🔑 for the flat, nai\u0308ve cafe\u0301 料金 🏠.</p>"
    )


def sheared(page: pymupdf.Page) -> None:
    """Close lines that are turned and leaning, as on the sides of a drawn box."""
    for line, words in enumerate(COLUMN.split("\n")):
        point = pymupdf.Point(60, 120 + 13 * line)
        page.insert_text(point, words, fontsize=9, morph=(point, pymupdf.Matrix(0.8, 0.5, -0.1, 0.9, 0, 0)))


def marks(page: pymupdf.Page) -> None:
    """Arabic with its vowel signs, which stand above and below the letters."""
    page.insert_htmlbox(pymupdf.Rect(40, 40, 360, 160), f'<p dir="rtl">{VOWELLED} {VOWELLED} {VOWELLED}</p>')


def formula(page: pymupdf.Page) -> None:
    """An exponent above an index."""
    page.insert_text((60, 100), "The sum of x", fontsize=12)
    page.insert_text((129, 103), "in", fontsize=6)
    page.insert_text((129, 94), "T", fontsize=6)
    page.insert_text((138, 100), "+ y is paid", fontsize=12)


SETTINGS: tuple[Callable[[pymupdf.Page], None], ...] = (
    columns, table, downward, right_to_left, ligatures, wide, emoji, sheared, marks, formula
)  # fmt: skip


def typeset(setting: Callable[[pymupdf.Page], None], turned: int = 0, *, cropped: bool = False) -> bytes:
    """A PDF of two such pages after a plain one, turned by so many degrees, and cropped."""
    with pymupdf.open() as document:
        document.new_page(width=400, height=600).insert_text((40, 60), "The first page.")
        for _ in range(2):
            page = document.new_page(width=400, height=600)
            setting(page)
            page.set_rotation(turned)
            if cropped:
                page.set_cropbox(pymupdf.Rect(30, 20, 395, 590))
        return bytes(document.tobytes(deflate=True))


def forms() -> bytes:
    """A page whose words stand in forms (XObjects), one of them shown twice and smaller."""
    entries = b"<< /Type /XObject /Subtype /Form /BBox [0 0 600 100] /Resources << /Font << /F1 5 0 R >> >> "
    words = b"BT /F1 12 Tf 10 50 Td (The deposit is held apart and paid back.) Tj ET"
    form = entries + b"/Length %d >> stream\n%b\nendstream" % (len(words), words)
    content = b"q 1 0 0 1 40 600 cm /X Do Q q 0.5 0 0 0.5 40 400 cm /X Do Q BT /F1 12 Tf 50 300 Td (Plain words.) Tj ET"
    return one_page(content, b"/Font << /F1 5 0 R >> /XObject << /X 6 0 R >>", [form])
