"""What an answer says with a passage: the sentence that cites it, as it can be shown elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from candor.model.turn import Turn
from candor.services.doubt.facts import facts
from candor.services.doubt.mark import Band, DoubtLevel, Kind
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.ui.controls.units import units
from candor.ui.markdown.builder import Builder
from candor.ui.markdown.layout import Citation, Layout
from candor.ui.markdown.look import Look
from candor.ui.markdown.sentence import sentence_of
from candor.ui.theme.theme import Theme

MARKER = "\t"


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence. `tints` and `citations` are (start, end, band or number) in UTF-16 units of its text; `facts` are
    its numbers, dates, names and quotes.
    """

    text: str
    tints: tuple[tuple[int, int, Band], ...] = ()
    citations: tuple[tuple[int, int, int], ...] = ()
    facts: tuple[tuple[str, Kind], ...] = ()


def said_with(turn: Turn, rank: int, theme: Theme) -> Said | None:
    """The first sentence of an answer that cites a source; a row of a table is told cell by cell. None without one."""
    builder = Builder(turn.text, Look(theme), len(turn.sources))
    builder.build()
    layout = builder.layout
    citation = next((one for one in layout.citations if one.number == rank), None)
    said = None if citation is None else _told(turn, layout, citation)
    layout.document.deleteLater()
    return said


def _told(turn: Turn, layout: Layout, citation: Citation) -> Said:
    pieces = list(_pieces(layout.document, *sentence_of(layout.document, citation)))
    text, starts = "", []
    for lead, piece, _ in pieces:
        text += lead
        starts.append(units(text))
        text += piece
    spans = [(place, place + units(piece), start) for (_, piece, place), start in zip(pieces, starts, strict=True)]

    def here(start: int, end: int) -> Iterator[tuple[int, int]]:
        for first, last, begins in spans:
            if max(start, first) < min(end, last):
                yield max(start, first) - first + begins, min(end, last) - first + begins

    marks = TurnDoubt(turn).doubtful(DoubtLevel.FACTS)
    tints = (
        (*span, mark.band)
        for mark in marks
        for place in layout.positions(mark.start, mark.end)
        for span in here(*place)
    )
    cited = ((*span, one.number) for one in layout.citations for span in here(one.doc_start - 1, one.doc_end + 1))
    found = dict.fromkeys(
        (turn.text[fact.start : fact.end], fact.kind)
        for fact in facts(turn.text)
        if any(span for place in layout.positions(fact.start, fact.end) for span in here(*place))
    )
    return Said(text, tuple(tints), tuple(cited), tuple(found))


def _pieces(document: QTextDocument, start: int, end: int) -> Iterator[tuple[str, str, int]]:
    """What stands before each block of a sentence, the block's words, and where they stand in the document."""
    block, lead = document.findBlock(start), ""
    while block.isValid() and block.position() < end + 1:
        first = max(start, block.position())
        cursor = QTextCursor(document)
        cursor.setPosition(first)
        cursor.setPosition(min(end + 1, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
        words = cursor.selectedText()
        marker = words.rfind(MARKER) + 1
        words, first = words[marker:], first + units(words[:marker])
        if words.strip():
            bare = words.strip().startswith("[")
            yield (" " if bare else lead) + ("" if bare else _heading(block)), words.rstrip(), first
            lead = ", "
        block = block.next()


def _heading(block: QTextBlock) -> str:
    """What stands over a cell of a table, with a colon; "" elsewhere."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is None or table.cellAt(cursor).row() == 0:
        return ""
    over = table.cellAt(0, table.cellAt(cursor).column()).firstCursorPosition().block().text().strip()
    return f"{over}: " if over else ""
