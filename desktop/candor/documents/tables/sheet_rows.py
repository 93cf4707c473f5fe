"""Rows of a sheet become lines that can be understood alone: each value with its column's header."""

from collections.abc import Iterable, Iterator, Sequence

from candor.documents.draft import LINE_END, Draft, heading_line
from candor.documents.tables.cells import is_text, is_year
from candor.model.text import Place

CELL_END = " | "
LONGEST_HEADER = 80
Row = tuple[int, Sequence[str]]


def write_rows(draft: Draft, rows: Iterable[Row], at: Place) -> None:
    """Writes rows, each with its number (from 1) and its cells as they are shown; empty ones may be left out.

    The first row of at least two words and nothing else names the columns of the rows below it. After an empty row
    another one may, when what follows it is not all words. `at` says the sheet and its heading. Raises
    ReadingTooLarge.
    """
    headers: Sequence[str] | None = None
    previous = 0
    for (number, cells), below in _with_next(rows):
        apart = number > previous + 1
        previous = number
        if (headers is None or (apart and not _names_columns(below))) and _names_columns(cells):
            headers = [heading_line(cell)[:LONGEST_HEADER] for cell in cells]
            line = CELL_END.join(header for header in headers if header)
        else:
            line = CELL_END.join(_headed(cells, headers or ()))
        draft.add(line, at=Place(0, 0, heading=at.heading, sheet=at.sheet, row=number), end=LINE_END)


def _headed(cells: Sequence[str], headers: Sequence[str]) -> Iterator[str]:
    for column, cell in enumerate(cells):
        if cell:
            header = headers[column] if column < len(headers) else ""
            words = " ".join(cell.split()) if "\n" in cell else cell
            yield f"{header}: {words}" if header else words


def _names_columns(cells: Sequence[str]) -> bool:
    """Whether a row could hold headers: words, and years beside them."""
    filled = [cell for cell in cells if cell]
    words = sum(is_text(cell) for cell in filled)
    return len(filled) > 1 and words > 0 and all(is_text(cell) or is_year(cell) for cell in filled)


def _with_next(rows: Iterable[Row]) -> Iterator[tuple[Row, Sequence[str]]]:
    """Each row that is not empty, with the cells of the one that follows."""
    waiting: Row | None = None
    for row in rows:
        if any(row[1]):
            if waiting is not None:
                yield waiting, row[1]
            waiting = row
    if waiting is not None:
        yield waiting, ()
