"""PDF files written by hand, for what no library would write."""

import zlib
from collections.abc import Mapping, Sequence

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"


def raw_pdf(objects: Sequence[bytes]) -> bytes:
    """A PDF of these objects, numbered from 1; the first is the catalog."""
    body = bytearray(b"%PDF-1.7\n")
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(body)


def stream(data: bytes, entries: Mapping[str, str] | None = None) -> bytes:
    """A compressed stream object."""
    packed = zlib.compress(data, 9)
    said = b" ".join(b"/%b %b" % (key.encode(), value.encode()) for key, value in (entries or {}).items())
    return b"<< %b /Filter /FlateDecode /Length %d >> stream\n%b\nendstream" % (said, len(packed), packed)


def one_page(content: bytes, resources: bytes, others: Sequence[bytes] = ()) -> bytes:
    """A PDF of one page; the font is object 5 and `others` are the objects from 6."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << %b >> >>" % resources
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return raw_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream(content), FONT, *others])


def long_pdf(pages: int) -> bytes:
    """A PDF whose pages say their number."""
    kids = " ".join(f"{number * 2 + 4} 0 R" for number in range(pages)).encode()
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, pages), FONT]
    for number in range(pages):
        fonts = b"/MediaBox [0 0 300 400] /Resources << /Font << /F1 3 0 R >> >>"
        objects.append(b"<< /Type /Page /Parent 2 0 R %b /Contents %d 0 R >>" % (fonts, number * 2 + 5))
        objects.append(stream(b"BT /F1 9 Tf 30 300 Td (This is page %d.) Tj ET" % (number + 1)))
    return raw_pdf(objects)


def slow_pdf(depth: int = 12) -> bytes:
    """A few kilobytes that draw 10 ** depth lines: each form draws the next one ten times."""
    forms = []
    for level in range(depth):
        last = level == depth - 1
        entries = {"Type": "/XObject", "Subtype": "/Form", "BBox": "[0 0 600 800]"}
        if not last:
            entries["Resources"] = f"<< /XObject << /F {level + 7} 0 R >> >>"
        forms.append(stream(b"0 0 m 9 9 l S" if last else b"/F Do " * 10, entries))
    return one_page(b"/F Do", b"/XObject << /F 6 0 R >>", forms)


def beyond_unicode_pdf() -> bytes:
    """A page with a character that its font maps to no Unicode at all, between words."""
    to_unicode = b"1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <42> <dbffdfffdfff> endbfchar"
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 7 0 R >>"
    content = b"BT /F1 12 Tf 50 600 Td (words B after) Tj ET"
    return one_page(content, b"/Font << /F1 6 0 R >>", [font, stream(to_unicode)])


def hungry_pdf(characters: int) -> bytes:
    """A small file whose page shows so many characters; each costs MuPDF some hundred bytes."""
    line = b"(%b) Tj 0 -9 Td " % (b"abcd " * 20)
    content = b"BT /F1 9 Tf 10 790 Td " + line * (characters // 100) + b"ET"
    return one_page(content, b"/Font << /F1 5 0 R >>")


def bitmap_font_pdf(rows: int = 6) -> bytes:
    """Rows of `7070`, 12 points apart, in a font of pictures: its size is 0.07, its letters are said to be 70 high."""
    shape = stream(b"90 0 0 0 80 100 d1 0 0 80 100 re f")
    font = (
        b"<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1000 1000] "
        b"/FirstChar 48 /LastChar 55 /Widths [90 0 0 0 0 0 0 90] /CharProcs << /zero 7 0 R /seven 7 0 R >> "
        b"/Encoding << /Differences [48 /zero 55 /seven] >> >>"
    )
    lines = b"".join(b"1 0 0 1 50 %d Tm (7070) Tj " % (600 - 12 * row) for row in range(rows))
    return one_page(b"BT /F1 0.07 Tf %b ET" % lines, b"/Font << /F1 6 0 R >>", [font, shape])


def wordy_pdf(*words: tuple[int, int, str]) -> bytes:
    """A page of words that are drawn in this order, at (x, y) points from the lower left corner, 10 points high."""
    drawn = b"".join(b"1 0 0 1 %d %d Tm (%b) Tj " % (x, y, text.encode("ascii")) for x, y, text in words)
    return one_page(b"BT /F1 10 Tf %b ET" % drawn, b"/Font << /F1 5 0 R >>")
