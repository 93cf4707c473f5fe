"""Tables of text, with commas, semicolons, tabs or bars between the values (RFC 4180 and what programs make of it)."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Literal

from candor.documents.content import Content
from candor.documents.draft import ANYWHERE, Draft
from candor.documents.tables.sheet_rows import Row, write_rows
from candor.documents.text.charset import decoded
from candor.model.text import DocumentText

# In the order in which a draw between them is decided.
SEPARATORS = "\t;,|"
SAMPLE_CHARACTERS = 65_536
SAMPLE_ROWS = 100
# Excel's own line that says what separates.
SAYS = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)


def read_csv(content: Content) -> DocumentText:
    """Reads a table of text: one Place per row. Raises FormatUnsupported, ReadingTooLarge."""
    return _read(content, "csv")


def read_tsv(content: Content) -> DocumentText:
    """Reads a table of text separated by tabs, or by what else it turns out to be."""
    return _read(content, "tsv")


def _read(content: Content, kind: str) -> DocumentText:
    text = content.checked(decoded(content.data)).removeprefix("\ufeff")
    said = SAYS.match(text)
    if said:
        text, separator = text[said.end() :], said.group(1)
    else:
        separator = separator_of(text)
    try:
        return _written(content, _rows(text, separator, csv.QUOTE_MINIMAL), kind)
    except csv.Error:  # a quotation mark that is never closed: here it is nothing but a character
        return _written(content, _rows(text, separator, csv.QUOTE_NONE), kind)


def separator_of(text: str) -> str:
    """What separates the values: that which cuts most rows into the same number of them, the more the better."""
    lines = text[:SAMPLE_CHARACTERS]
    best, most = ",", (0, 0)
    for separator in SEPARATORS:
        try:
            widths = Counter(len(cells) for _, cells in islice(_rows(lines, separator, csv.QUOTE_MINIMAL), SAMPLE_ROWS))
        except csv.Error:
            continue
        width, count = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        if width > 1 and (count, width) > most:
            best, most = separator, (count, width)
    return best


def _written(content: Content, rows: Iterator[Row], kind: str) -> DocumentText:
    draft = Draft(content)
    write_rows(draft, rows, ANYWHERE)
    return draft.finish(kind)


def _rows(text: str, separator: str, quoting: Literal[0, 3]) -> Iterator[Row]:
    """Rows as a spreadsheet counts them: a value may have several lines, and an empty line is a row."""
    lines = io.StringIO(text, newline="")
    for number, cells in enumerate(csv.reader(lines, delimiter=separator, quoting=quoting), 1):
        yield number, [cell.strip() for cell in cells]
