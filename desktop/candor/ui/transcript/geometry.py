"""Where stretches of a laid out document are on the widget."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from candor.ui.controls.units import cursor_x
from candor.ui.doubt.strokes import LinePiece


def pieces(document: QTextDocument, start: int, end: int) -> Iterator[LinePiece]:
    """The parts of lines between two document positions, in reading order."""
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        first = max(start - block.position(), 0)
        last = min(end - block.position(), block.length() - 1)
        yield from _in_block(block, origin, first, last)
        block = block.next()


def _in_block(block: QTextBlock, origin: QPointF, first: int, last: int) -> Iterator[LinePiece]:
    layout = block.layout()
    right_to_left = block.textDirection().value != 0
    line = layout.lineForTextPosition(first)
    while line.isValid() and line.textStart() < last:
        start, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if start < end:
            left, right = _extent(line, start, end, right_to_left)
            baseline = origin.y() + line.y() + line.ascent()
            yield LinePiece(origin.x() + left, origin.x() + right, baseline, line.ascent(), line.descent())
        if line.lineNumber() + 1 >= layout.lineCount():
            return
        line = layout.lineAt(line.lineNumber() + 1)


def _extent(line: QTextLine, start: int, end: int, each: bool) -> tuple[float, float]:
    """Left and right of a stretch; where directions mix, every character is asked."""
    places = range(start, end + 1) if each else (start, end)
    edges = [cursor_x(line, place) for place in places]
    return min(edges), max(edges)


def hit(document: QTextDocument, point: QPointF) -> int | None:
    """The document position of the character under a point; None beside the text."""
    position = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    if position < 0:
        return None
    block = document.findBlock(position)
    origin = document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        area = line.naturalTextRect().translated(origin).adjusted(-1, -3, 1, 3)
        if area.contains(point):
            return block.position() + line.xToCursor(point.x() - origin.x(), QTextLine.CursorPosition.CursorOnCharacter)
    return None


def visible(document: QTextDocument, top: float, bottom: float, width: float) -> tuple[int, int]:
    """The document positions between which everything painted from `top` to `bottom` stands, whole lines."""
    test = document.documentLayout().hitTest
    first = _line(document, max(0, test(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)))
    last = _line(document, max(0, test(QPointF(width, bottom), Qt.HitTestAccuracy.FuzzyHit)))
    return first[0], last[1]


def _line(document: QTextDocument, position: int) -> tuple[int, int]:
    """The line around a document position: where it starts, and where the next one does."""
    block = document.findBlock(position)
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return block.position(), block.position() + block.length()
    start = block.position() + line.textStart()
    return start, start + line.textLength() + 1
