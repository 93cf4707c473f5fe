"""Excel's workbooks of every age (xlsx, xlsm, xlsb, xls), read by calamine."""

import io
import re
from collections.abc import Iterator

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.tables.cells import shown
from candor.documents.tables.sheet_rows import Row, write_rows
from candor.model.errors import FileDamaged, PasswordProtected, ReadingTooLarge
from candor.model.text import DocumentText, Place

# calamine holds every cell between the first and the last one, also the empty ones, twice for a moment.
MOST_CELLS = 8_000_000
MOST_MERGED = 10_000
REFERENCE = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
# Pictures and files within it, of which calamine reads none.
UNREAD = ("xl/media/", "xl/embeddings/")


def read_xlsx(content: Content) -> DocumentText:
    """Reads an Office Open XML workbook: one Place per row. Raises FileDamaged, ReadingTooLarge, PasswordProtected."""
    archive = Archive(content)
    for name in archive.names:
        if not name.startswith(UNREAD):
            _check_extent(archive.read(name))
    return _read(content, "xlsx")


def read_xlsb(content: Content) -> DocumentText:
    """Reads a workbook in Excel's binary format, as read_xlsx does."""
    archive = Archive(content)
    archive.check(name for name in archive.names if not name.startswith(UNREAD))
    return _read(content, "xlsb")


def read_xls(content: Content) -> DocumentText:
    """Reads a workbook of Excel 97 or older, as read_xlsx does; it has no more than 65,536 x 256 cells."""
    return _read(content, "xls")


def _read(content: Content, kind: str) -> DocumentText:
    draft = Draft(content)
    try:
        with _Panics(), CalamineWorkbook.from_filelike(io.BytesIO(content.data)) as workbook:
            sheets = [sheet for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
            for sheet in sheets:
                write_rows(draft, _rows(workbook.get_sheet_by_name(sheet.name)), _at(sheet))
    except PasswordError as error:
        raise PasswordProtected from error
    except (CalamineError, OSError, ValueError) as error:
        raise FileDamaged("it is not a sound workbook") from error
    return draft.finish(kind, len(sheets))


class _Panics:
    """WORKAROUND(calamine): it panics on some damaged files, and PyO3 raises that as what is no Exception."""

    def __enter__(self) -> None:
        """Nothing to do."""

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        """Raises FileDamaged for a panic."""
        if kind is not None and kind.__name__ == "PanicException":
            raise FileDamaged("it is not a sound workbook") from error


def _at(sheet: SheetMetadata) -> Place:
    heading = () if sheet.visible is SheetVisibleEnum.Visible else ("hidden sheet",)
    return Place(0, 0, heading=heading, sheet=sheet.name)


def _rows(sheet: CalamineSheet) -> Iterator[Row]:
    """calamine counts rows from the sheet's first, and columns from the first that is filled."""
    if sheet.start is None:
        return
    below = _merged_down(sheet, sheet.start[1])
    kept: dict[int, str] = {}
    for number, cells in enumerate(sheet.iter_rows(), 1):
        row = [shown(cell) for cell in cells]
        for column, (first, last) in ((column, span) for column, span in below.get(number, {}).items()):
            if number == first:
                kept[column] = row[column]
            elif number <= last and not row[column]:
                row[column] = kept.get(column, "")
        yield number, row


def _merged_down(sheet: CalamineSheet, left: int) -> dict[int, dict[int, tuple[int, int]]]:
    """For each row, the columns that are merged with rows above or below it, and the first and last of these."""
    found: dict[int, dict[int, tuple[int, int]]] = {}
    for (top, column), (bottom, _) in (sheet.merged_cell_ranges or [])[:MOST_MERGED]:
        end = sheet.end
        if end is None or not left <= column <= end[1]:
            continue
        for row in range(top, min(bottom, end[0]) + 1):
            found.setdefault(row + 1, {})[column - left] = (top + 1, bottom + 1)
    return found


def _check_extent(part: bytes) -> None:
    rows: set[bytes] = set()
    columns: set[bytes] = set()
    row = b""
    for reference in REFERENCE.finditer(part):
        letters, digits = reference.groups()
        columns.add(letters)
        if digits != row:
            rows.add(row := digits)
    if not rows:
        return
    height = max(map(int, rows)) - min(map(int, rows)) + 1
    numbers = [_number(letters) for letters in columns]
    if height * (max(numbers) - min(numbers) + 1) > MOST_CELLS:
        raise ReadingTooLarge(f"a sheet of {MOST_CELLS:,} cells")


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
