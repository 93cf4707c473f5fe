"""Writes a Markdown table as a table of the document."""

from itertools import pairwise

from markdown_it.token import Token
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextTable

from candor.services.markdown.offsets import Lines, Offsets, cell
from candor.ui.markdown.inline_writer import InlineWriter
from candor.ui.markdown.look import CELL_GAP, Ink, Look
from candor.ui.theme.type import Style

ALIGNMENTS = {
    "text-align:right": Qt.AlignmentFlag.AlignRight,
    "text-align:center": Qt.AlignmentFlag.AlignHCenter,
}


class TableWriter:
    """Puts a table at the writer's cursor and leaves the cursor in the empty block behind it."""

    def __init__(self, writer: InlineWriter, look: Look, source: str, lines: Lines) -> None:
        self._writer = writer
        self._look = look
        self._source = source
        self._lines = lines
        self._last: QTextTable | None = None

    def write(self, tokens: list[Token], index: int, gap: float, indent: float, in_list: bool) -> int:
        """Writes the table that begins at `index`; returns the index of its end."""
        end = next(at for at in range(index, len(tokens)) if tokens[at].type == "table_close")
        rows = _rows(tokens[index:end])
        table = self._writer.cursor.insertTable(len(rows), len(rows[0]), self._look.table(gap, indent))
        for row, cells in enumerate(rows):
            places = self._lines.cells((cells[0][1].map or [0])[0], in_list)
            for column, (opened, content) in enumerate(cells):
                last = column + 1 == len(cells)
                table.cellAt(row, column).setFormat(self._look.cell(0 if last else CELL_GAP))
                self._writer.cursor.setPosition(table.cellAt(row, column).firstPosition())
                self._cell(opened, content, places[column] if column < len(places) else None)
        self._writer.cursor.movePosition(QTextCursor.MoveOperation.End)
        self._last = table
        return end

    def part(self, gap: float) -> None:
        """Sets what follows the last table `gap` apart; Qt drops the upper margin of a block behind a table."""
        if self._last is not None:
            form = self._last.format()
            form.setBottomMargin(self._look.theme.px(gap))
            self._last.setFormat(form)
            self._last = None

    def _cell(self, opened: Token, content: Token, place: tuple[int, int] | None) -> None:
        head = opened.type == "th_open"
        style = Style.SMALL_500 if head else Style.UI
        form = self._look.block(style)
        form.setAlignment(ALIGNMENTS.get(str(opened.attrs.get("style", "")), Qt.AlignmentFlag.AlignLeft))
        self._writer.cursor.setBlockFormat(form)
        offsets = cell(content.content, self._source, *place) if place else Offsets([])
        self._writer.write(content.children or [], offsets, Ink(style, colour="text3" if head else "text"))


def _rows(tokens: list[Token]) -> list[list[tuple[Token, Token]]]:
    """Each row's cells as (opening token, inline token)."""
    rows: list[list[tuple[Token, Token]]] = []
    for opened, content in pairwise(tokens):
        if opened.type == "tr_open":
            rows.append([])
        elif opened.type in {"th_open", "td_open"}:
            rows[-1].append((opened, content))
    return rows
