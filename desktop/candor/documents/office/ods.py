"""OpenDocument spreadsheets: rows with their headers, each cell as its program showed it last.

Read here and not by calamine, which knows the values but not how they look, and lays out whatever a file repeats.
"""

import io
from collections.abc import Iterator

from lxml import etree

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.office.odf import Opened, attribute, opened_archive, words
from candor.documents.tables.sheet_rows import Row, write_rows
from candor.documents.xml import local
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

MOST_COLUMNS = 16_384
LONGEST_COUNT = 9
ROWS = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"


def read_ods(content: Content) -> DocumentText:
    """Reads a spreadsheet: one Place per row. Raises FileDamaged, PasswordProtected, ReadingTooLarge."""
    part = opened_archive(content).read("content.xml")
    draft = Draft(content)
    sheets = 0
    try:
        for at, rows in _sheets(part):
            sheets += 1
            write_rows(draft, rows, at)
    except etree.XMLSyntaxError as error:
        raise FileDamaged("a part of it cannot be read") from error
    return draft.finish("ods", sheets)


def _sheets(part: bytes) -> Iterator[tuple[Place, Iterator[Row]]]:
    """Each sheet with its rows, which are to be taken before the next sheet; a row is forgotten once it is read."""
    events = etree.iterparse(
        io.BytesIO(part),
        events=("start", "end"),
        tag=(f"{ROWS}table", f"{ROWS}table-row", f"{STYLE}table-properties"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    hidden: set[str] = set()
    for event, element in events:
        if event == "end" and local(element) == "table-properties" and attribute(element, "display") == "false":
            hidden.add(attribute(element.getparent(), "name"))
        elif event == "start" and local(element) == "table":
            heading = ("hidden sheet",) if attribute(element, "style-name") in hidden else ()
            yield Place(0, 0, heading=heading, sheet=attribute(element, "name")), _rows(events)


def _rows(events: Iterator[tuple[str, etree._Element]]) -> Iterator[Row]:
    number = 0
    merged: dict[int, tuple[int, str]] = {}
    for event, element in events:
        if event == "end" and local(element) == "table":
            return
        if event == "end" and local(element) == "table-row":
            cells = list(_cells(element, merged))
            count = _repeated(element, "number-rows-repeated")
            if any(cells):
                yield from ((number + at, cells) for at in range(1, count + 1))
            number += count
            element.clear()


def _cells(row: etree._Element, merged: dict[int, tuple[int, str]]) -> Iterator[str]:
    """The cells as they look; one that is merged with those above it has their text."""
    column = empty = 0
    for cell in row:
        if local(cell) not in ("table-cell", "covered-table-cell"):
            continue
        left, text = merged.get(column, (0, ""))
        if left and local(cell) == "covered-table-cell":
            merged[column] = left - 1, text
        else:
            text = _look(cell)
            merged[column] = _repeated(cell, "number-rows-spanned") - 1, text
        count = min(_repeated(cell, "number-columns-repeated"), MOST_COLUMNS - column)
        column += count
        if not text:
            empty += count
            continue
        yield from [""] * empty
        yield from [text] * count
        empty = 0


def _look(cell: etree._Element) -> str:
    document = Opened(cell, frozenset())
    return "\n".join(words(line, document) for line in cell if local(line) == "p").strip() or attribute(cell, "value")


def _repeated(element: etree._Element, name: str) -> int:
    count = attribute(element, name)
    return max(int(count[:LONGEST_COUNT]), 1) if count.isdecimal() else 1
