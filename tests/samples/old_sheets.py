"""Spreadsheets in Excel's two binary formats, as little as can be read: MS-XLS (BIFF8) and MS-XLSB."""

import struct
from collections.abc import Sequence

from samples.archives import zipped
from samples.ole import ole

Rows = Sequence[Sequence[str | int]]
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def xls(name: str, rows: Rows) -> bytes:
    """A workbook of one sheet as Excel 97 wrote it."""
    version = struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6)
    titled = bytes((0, 0, len(name), 0)) + name.encode("ascii")
    begun = _biff(0x809, version) + _biff(0x42, struct.pack("<H", 1200))
    at = len(begun) + 4 + 4 + len(titled) + 4
    book = begun + _biff(0x85, struct.pack("<I", at) + titled) + _biff(0x0A, b"")
    sheet = _biff(0x809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 0x07CC, 0, 6))
    sheet += _biff(0x200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0))
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            place = struct.pack("<HHH", row, column, 0)
            if isinstance(cell, str):
                sheet += _biff(0x204, place + struct.pack("<HB", len(cell), 0) + cell.encode("ascii"))
            else:
                sheet += _biff(0x203, place + struct.pack("<d", cell))
    return ole({"Workbook": book + sheet + _biff(0x0A, b"")})


def xlsb(name: str, rows: Rows) -> bytes:
    """A workbook of one sheet as Excel writes it in binary."""
    listed = struct.pack("<II", 0, 1) + _wide("rId1") + _wide(name)
    book = _record(131) + _record(143) + _record(156, listed) + _record(144) + _record(132)
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
    sheet = _record(129) + _record(148, size) + _record(145)
    for row, cells in enumerate(rows):
        sheet += _record(0, struct.pack("<IIHHBI", row, 0, 300, 0, 0, 0))
        for column, cell in enumerate(cells):
            place = struct.pack("<II", column, 0)
            sheet += (
                _record(6, place + _wide(cell))
                if isinstance(cell, str)
                else _record(5, place + struct.pack("<d", cell))
            )
    types = "application/vnd.ms-excel."
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.bin" ContentType="{types}sheet.binary.macroEnabled.main"/>'
            f'<Override PartName="/xl/worksheets/sheet1.bin" ContentType="{types}worksheet"/></Types>',
            "_rels/.rels": _relation("officeDocument", "xl/workbook.bin"),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _relation("worksheet", "worksheets/sheet1.bin"),
            "xl/worksheets/sheet1.bin": sheet + _record(146) + _record(130),
        }
    )


def _biff(number: int, data: bytes) -> bytes:
    return struct.pack("<HH", number, len(data)) + data


def _record(number: int, data: bytes = b"") -> bytes:
    """The number and the length go in groups of seven bits."""
    head = bytes((number,)) if number < 128 else bytes((number & 127 | 128, number >> 7))
    return head + bytes((len(data) & 127 | 128, len(data) >> 7)) + data


def _wide(words: str) -> bytes:
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )
