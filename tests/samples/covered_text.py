"""What a person sees covered by rectangles, read in another way than the viewer's: MuPDF's own XML of a page.

A character is covered when the middle of its room in the line is, at the middle of the height of its ink, which MuPDF
finds by the outlines (TEXT_ACCURATE_BBOXES). The heights that fonts state are no measure, for a font may state any:
those of some bitmap fonts (Type 3) are sixty points high. PyMuPDF's `rawdict`, which was asked before, also leaves out
marks without a width that stand alone in their font, and fails on characters beyond Unicode. Rectangles are looked at
all together, for they may overlap.
"""

import html
import re
from collections.abc import Sequence

import pymupdf

from candor.model.view import Rectangle

CHARACTER = re.compile(r'<char c="([^"]*)"(?: hexc="[^"]*")? quad="([^"]*)"')
HYPHENS = "-\u00ad\u2010"
EDGE = 0.05  # points: the second letter of a ligature has its middle on the edge


def without_white(text: str) -> str:
    """The text without white space and control characters, which are stored as white space."""
    return "".join(character for character in text if character > " " and not character.isspace())


def text_under(document: pymupdf.Document, rectangles: Sequence[Rectangle], text: str) -> str:
    """The characters under the rectangles in MuPDF's order, without white space.

    A hyphen at the end of a line is covered with its word, but `text` is stored without those that only the end of the
    line made: such a hyphen is passed over where `text` goes on without it, and nowhere else.
    """
    ours, found = without_white(text), ""
    for page in sorted({rectangle.page for rectangle in rectangles}):
        shown = [rectangle for rectangle in rectangles if rectangle.page == page]
        for line in lines(document[page - 1]):
            found += without_white("".join(code for code, middle in line if any(covers(one, middle) for one in shown)))
            if found and found[-1] in HYPHENS and ours.startswith(found[:-1]) and not ours.startswith(found):
                found = found[:-1]
    return found


def lines(page: pymupdf.Page) -> list[list[tuple[str, pymupdf.Point]]]:
    """The characters of a page's lines, and the middle of each on the displayed page."""
    xml = page.get_textpage(flags=pymupdf.TEXT_ACCURATE_BBOXES).extractXML()
    return [
        [(html.unescape(code), _middle(quad) * page.rotation_matrix) for code, quad in CHARACTER.findall(line)]
        for line in xml.split("</line>")
    ]


def covers(rectangle: Rectangle, middle: pymupdf.Point) -> bool:
    """Whether a point is under a rectangle."""
    return (
        rectangle.left - EDGE <= middle.x <= rectangle.right + EDGE
        and rectangle.top - EDGE <= middle.y <= rectangle.bottom + EDGE
    )


def _middle(quad: str) -> pymupdf.Point:
    points = [float(number) for number in quad.split()]
    xs, ys = points[::2], points[1::2]
    return pymupdf.Point((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
