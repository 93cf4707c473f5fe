"""Tables, LaTeX and subtitles made to hurt."""

from itertools import pairwise

from samples.archives import unzipped, zipped
from samples.crafted import DAMAGED, EMPTY, TEXT, TOO_LARGE, TOO_SLOW, UNSUPPORTED, crafted
from samples.sheets import xlsx

SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def _sheet(rows: str, after: str = "") -> bytes:
    """A workbook whose sheet is written here."""
    members = unzipped(xlsx({"one": [["words", 1]]}))
    xml = f'<?xml version="1.0"?><worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return zipped({**members, SHEET: xml})


def _cell(place: str, value: str = "1") -> str:
    return f'<row><c r="{place}"><v>{value}</v></c></row>'


def _merged(size: int) -> bytes:
    """Every merged range covers the whole sheet."""
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 1_000 * size))
    merged = '<mergeCell ref="A1:XFD1048576"/>' * (100 * size)
    return _sheet(rows, f"<mergeCells>{merged}</mergeCells>")


def _shared(_: int) -> bytes:
    """Names a shared text that is not there."""
    return _sheet('<row><c r="A1" t="s"><v>4000000000</v></c></row>')


def _columns(size: int) -> bytes:
    return b",".join([b"words"] * (10_000 * size)) + b"\n" + b"1," * (10_000 * size)


def _macros(_: int) -> bytes:
    """Each command says the next one ten times."""
    names = [chr(ord("a") + number) * 3 for number in range(20)]
    lines = ["\\newcommand{{\\{}}}{{{}}}".format(one, f"\\{two} " * 10) for one, two in pairwise(names)]
    return "\n".join([*lines, "\\begin{document}", "words \\aaa", "\\end{document}"]).encode()


def _own_macro(_: int) -> bytes:
    return b"\\newcommand{\\a}{\\a\\a}\\begin{document}words \\a\\end{document}"


def _braces(size: int) -> bytes:
    return b"\\begin{document}words " + b"{" * (1_000 * size) + b"}" * (1_000 * size) + b"\\end{document}"


def _environments(size: int) -> bytes:
    return b"\\begin{document}words " + b"\\begin{itemize}\\item " * (500 * size)


def _cues(size: int) -> bytes:
    return b"".join(b"%d\n99:59:59,999 --> 00:00:00,000\nwords\n\n" % number for number in range(2_000 * size))


REFUSED = (DAMAGED, TOO_LARGE, EMPTY, UNSUPPORTED)
CRAFTED_TABLES = (
    crafted("corners.xlsx", lambda _: _sheet(_cell("A1") + _cell("XFD1048576")), *REFUSED),
    crafted("beyond the corner.xlsx", lambda _: _sheet(_cell("A1") + _cell("ZZZ9999999")), *REFUSED),
    crafted("no such place.xlsx", lambda _: _sheet(_cell("!!") + _cell("A0")), TEXT, *REFUSED),
    crafted("merged.xlsx", _merged, TEXT, TOO_SLOW, *REFUSED),
    crafted("missing text.xlsx", _shared, TEXT, *REFUSED),
    crafted("long number.xlsx", lambda _: _sheet(_cell("A1", "9" * 5_000)), TEXT, *REFUSED),
    crafted("many columns.csv", _columns, TEXT, TOO_LARGE),
    crafted("quotes without end.csv", lambda size: b'"' + b"words,\n" * (30_000 * size), TEXT, TOO_LARGE, DAMAGED),
    crafted("noughts.csv", lambda _: b"words,\0,words\n1,2,3\n", TEXT, *REFUSED),
    crafted("macros.tex", _macros, TEXT, TOO_LARGE, DAMAGED),
    crafted("macro of itself.tex", _own_macro, TEXT, TOO_LARGE, DAMAGED),
    crafted("braces.tex", _braces, TEXT, TOO_LARGE, DAMAGED),
    crafted("environments.tex", _environments, TEXT, TOO_LARGE, DAMAGED, TOO_SLOW),
    crafted("backwards.srt", _cues, TEXT),
    crafted("only a mark.vtt", lambda _: b"WEBVTT", EMPTY, DAMAGED),
    crafted("one line.js", lambda size: b"function words(){return 1};" * (20_000 * size), TEXT, TOO_LARGE),
)
