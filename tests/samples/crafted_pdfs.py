"""PDF files made to hurt."""

import zlib

from samples.crafted import DAMAGED, EMPTY, LOCKED, TEXT, TOO_LARGE, TOO_SLOW, crafted
from samples.pdfs import locked_pdf, pdf, scanned_pdf
from samples.raw_pdf import FONT, hungry_pdf, one_page, raw_pdf, slow_pdf, stream

CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGE = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
WORDS = b"BT /F1 12 Tf 50 600 Td (words) Tj ET"


def _pages(entries: bytes, page: bytes = PAGE, *more: bytes) -> bytes:
    return raw_pdf([CATALOG, b"<< /Type /Pages %b >>" % entries, page, stream(WORDS), FONT, *more])


def _deep_tree(size: int) -> bytes:
    """Each node of the page tree has one child, so many times."""
    depth = 1_000 * size
    nodes = [b"<< /Type /Pages /Count 1 /Kids [%d 0 R] >>" % (number + 7) for number in range(depth)]
    return _pages(b"/Kids [6 0 R] /Count 1", PAGE, *nodes, b"<< /Type /Page /Parent 2 0 R >>")


def _own_tree(_: int) -> bytes:
    """A node of the page tree is its own child."""
    return _pages(b"/Kids [2 0 R 3 0 R] /Count 2")


def _many_pages(size: int) -> bytes:
    """Says that it has very many pages."""
    return _pages(b"/Kids [3 0 R] /Count %d" % (20_000_000 * size))


def _same_page(size: int) -> bytes:
    """One page, named very often."""
    times = 200 * size
    return _pages(b"/Kids [%b] /Count %d" % (b"3 0 R " * times, times))


def _wide_page(_: int) -> bytes:
    """A page as large as a country."""
    return _pages(b"/Kids [3 0 R] /Count 1", PAGE.replace(b"600 800", b"99999999999 99999999999"))


def _packed_content(size: int) -> bytes:
    """A page whose content is a bomb of white space."""
    return one_page(b" " * (4_000_000 * size) + WORDS, b"/Font << /F1 5 0 R >>")


def _packed_twice(size: int) -> bytes:
    """A bomb that is packed twice."""
    inner = zlib.compress(bytes(8_000_000 * size), 9)
    packed = zlib.compress(inner, 9)
    content = b"<< /Filter [/FlateDecode /FlateDecode] /Length %d >> stream\n%b\nendstream" % (len(packed), packed)
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return raw_pdf([CATALOG, pages, PAGE, content, FONT])


def _own_form(_: int) -> bytes:
    """A form that draws itself."""
    form = {"Type": "/XObject", "Subtype": "/Form", "BBox": "[0 0 9 9]", "Resources": "<< /XObject << /F 6 0 R >> >>"}
    return one_page(b"/F Do " + WORDS, b"/Font << /F1 5 0 R >> /XObject << /F 6 0 R >>", [stream(b"/F Do", form)])


def _own_table(_: int) -> bytes:
    """Its table of objects says that the one before it is itself."""
    made = _pages(b"/Kids [3 0 R] /Count 1")
    start = made.rindex(b"startxref")
    place = int(made[start:].split()[1])
    return made.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % place)


def _deep_brackets(size: int) -> bytes:
    """Lists in lists in lists."""
    return one_page(WORDS, b"/Font << /F1 5 0 R >> /Deep %b" % (b"[" * 10_000 * size + b"]" * 10_000 * size))


def _deep_outline(size: int) -> bytes:
    """An outline in which each title is the only one below another, and the last leads to the first."""
    count = 100 * size
    titles = [
        b"<< /Title (t) /Parent %d 0 R /First %d 0 R /Last %d 0 R /Count 1 >>" % (at + 5, at + 7, at + 7)
        for at in range(count)
    ]
    last = b"<< /Title (t) /Parent %d 0 R /First 6 0 R /Last 6 0 R /Next 6 0 R >>" % (count + 5)
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    catalog = b"<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>"
    return raw_pdf([catalog, pages, PAGE, stream(WORDS), FONT, *titles, last])


CRAFTED_PDFS = (
    crafted("nested forms.pdf", lambda _: slow_pdf(), TOO_SLOW),
    crafted("hungry page.pdf", lambda size: hungry_pdf(200_000 * size), TEXT, TOO_LARGE, TOO_SLOW),
    crafted("deep page tree.pdf", _deep_tree, TEXT, DAMAGED, EMPTY, TOO_SLOW),
    crafted("page tree in itself.pdf", _own_tree, TEXT, DAMAGED, EMPTY),
    crafted("twenty million pages.pdf", _many_pages, TEXT, DAMAGED, EMPTY, TOO_LARGE, TOO_SLOW),
    crafted("one page often.pdf", _same_page, TEXT, DAMAGED),
    crafted("page as large as a country.pdf", _wide_page, TEXT, DAMAGED, EMPTY),
    crafted("packed content.pdf", _packed_content, TEXT, TOO_LARGE, TOO_SLOW, DAMAGED, EMPTY),
    crafted("packed twice.pdf", _packed_twice, TEXT, TOO_LARGE, TOO_SLOW, DAMAGED, EMPTY),
    crafted("form in itself.pdf", _own_form, TEXT, DAMAGED),
    crafted("table before itself.pdf", _own_table, TEXT, DAMAGED),
    crafted("deep brackets.pdf", _deep_brackets, TEXT, DAMAGED, EMPTY, TOO_LARGE),
    crafted("outline without end.pdf", _deep_outline, TEXT, DAMAGED),
    crafted("half a file.pdf", lambda _: pdf(["words " * 100] * 5)[:1500], TEXT, DAMAGED, EMPTY),
    crafted("locked.pdf", lambda _: locked_pdf("secret"), LOCKED),
    crafted("scanned.pdf", scanned_pdf, EMPTY),
    crafted("nothing.pdf", lambda _: b"", EMPTY),
    crafted("only a mark.pdf", lambda _: b"%PDF-1.7\n", DAMAGED, EMPTY),
)
