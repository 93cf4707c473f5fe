"""One chunk of a text, laid out."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from candor.services.direction import is_right_to_left
from candor.ui.controls.units import begin_of, cursor_x, units


class Line(NamedTuple):
    """A paragraph laid out; `start` is its first character in the whole text, `top` its place in the chunk."""

    start: int
    text: str
    layout: QTextLayout
    top: float


class TextBlock:
    """The paragraphs of a chunk that begins at the character `start`, in a font, so wide, lines so far apart.

    Plain text: nothing in it is taken for markup, and each paragraph runs from its own side. Those that are one of
    the `headings` are bold.
    """

    def __init__(
        self, text: str, start: int, font: QFont, width: float, line: float, headings: Collection[str] = ()
    ) -> None:
        self.lines: list[Line] = []
        self._line = line
        self.height = 0.0
        for paragraph in text.removesuffix("\n").split("\n"):
            own = QFont(font)
            own.setWeight(QFont.Weight.DemiBold if paragraph.strip("# ") in headings else font.weight())
            self.lines.append(Line(start, paragraph, self._laid_out(paragraph, own, width), self.height))
            self.height += self.lines[-1].layout.lineCount() * line if paragraph.strip() else line / 2
            start += len(paragraph) + 1

    def paint(self, painter: QPainter, origin: QPointF, top: float, bottom: float) -> None:
        """Paints the paragraphs between two heights of the chunk."""
        for line in self.lines:
            if line.top <= bottom and line.top + line.layout.lineCount() * self._line >= top:
                line.layout.draw(painter, origin + QPointF(0, line.top))

    def areas(self, start: int, end: int) -> Iterator[QRectF]:
        """Where the characters `start`..`end` of the whole text stand in the chunk, a rectangle for each line."""
        for line in self.lines:
            first, last = max(start, line.start) - line.start, min(end, line.start + len(line.text)) - line.start
            if first < last:
                yield from self._areas(line, units(line.text[:first]), units(line.text[:last]))

    def place_at(self, x: float, y: float) -> int:
        """The character of the whole text nearest to a place in the chunk."""
        line = next((one for one in reversed(self.lines) if one.top <= y), self.lines[0])
        number = min(max(0, int((y - line.top) // self._line)), max(0, line.layout.lineCount() - 1))
        row = line.layout.lineAt(number)
        if not row.isValid():
            return line.start
        unit = row.xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
        return line.start + len(begin_of(line.text, unit))

    def _areas(self, line: Line, first: int, last: int) -> Iterator[QRectF]:
        for number in range(line.layout.lineCount()):
            row = line.layout.lineAt(number)
            begin, end = max(first, row.textStart()), min(last, row.textStart() + row.textLength())
            if begin < end:
                edges = [cursor_x(row, place) for place in ((begin, end) if row.textLength() else (begin,))]
                yield QRectF(min(edges), line.top + number * self._line, max(edges) - min(edges), self._line)

    def _laid_out(self, text: str, font: QFont, width: float) -> QTextLayout:
        layout = QTextLayout(text.replace("\u2028", " ").replace("\u2029", " "), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_right_to_left(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        number = 0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(1.0, width))
            row.setPosition(QPointF(0, number * self._line + (self._line - row.height()) / 2))
            number += 1
        layout.endLayout()
        return layout
