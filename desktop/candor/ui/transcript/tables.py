"""A table of an answer as text that a spreadsheet takes."""

from PySide6.QtGui import QTextCursor, QTextTable

from candor.ui.markdown.layout import ROOM


def table_at(cursor: QTextCursor) -> QTextTable | None:
    """The table in which a cursor is."""
    return cursor.currentTable()


def tab_separated(table: QTextTable) -> str:
    """Each row a line, its cells with a tab between them."""
    return "\n".join(
        "\t".join(_cell(table, row, column) for column in range(table.columns())) for row in range(table.rows())
    )


def _cell(table: QTextTable, row: int, column: int) -> str:
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    words = cursor.selection().toPlainText().replace(ROOM, "")
    return " ".join(words.split())
