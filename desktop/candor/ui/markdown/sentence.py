"""Finds the sentence that a citation closes."""

import re

from PySide6.QtGui import QTextCursor, QTextDocument

from candor.ui.controls.units import begin_of, units
from candor.ui.markdown.layout import Citation

END = re.compile(r"[.!?…。！？][\"”’)]*(?:\s*\[[\d,; ]+\])*(?:\s+|(?<=[。！？]))")


def sentence_of(document: QTextDocument, citation: Citation) -> tuple[int, int]:
    """The document range of the sentence up to its citation; in a table the row."""
    cursor = QTextCursor(document)
    cursor.setPosition(citation.doc_start)
    table = cursor.currentTable()
    if table is not None:
        row = table.cellAt(cursor).row()
        return table.cellAt(row, 0).firstPosition(), table.cellAt(row, table.columns() - 1).lastPosition()
    block = cursor.block()
    words = begin_of(block.text(), citation.doc_start - block.position()).rstrip(" [").rstrip(".!?…。！？ ")
    ends = [found.end() for found in END.finditer(words)]
    start = units(words[: ends[-1]]) if ends else 0
    return block.position() + start, citation.doc_end
