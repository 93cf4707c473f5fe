"""What is selected over several messages."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QScrollArea

from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.column import Column
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.source_of import markdown_of
from candor.ui.transcript.turn_blocks import TurnBlocks

STEP = 24  # px that are scrolled while the pointer is beyond the view
STEP_MS = 30
BETWEEN = "\n\n"


class Spot(NamedTuple):
    """A place in the conversation: the entry's number, and the position in its text; -1 for the text's end."""

    number: int
    position: int


class Selecting(QObject):
    """Selects from one message into another with the mouse, or all of them, and copies what is selected.

    Within one message the text does it by itself. Whole messages are copied as Markdown, as they were written.
    """

    def __init__(self, area: QScrollArea, column: Column, blocks: TurnBlocks) -> None:
        super().__init__(area)
        self._area, self._column, self._blocks = area, column, blocks
        self._ends: tuple[Spot, Spot] | None = None
        self._dragged: tuple[FittedText, QPoint] | None = None
        self._scroll = QTimer(self, interval=STEP_MS)
        self._scroll.timeout.connect(self._on_scroll)
        blocks.built.connect(self._mark)

    def listen(self, text: FittedText) -> None:
        """Hears where the mouse goes that was pressed in a text."""
        text.shares = True
        text.pressed.connect(lambda: self._on_pressed(text))
        text.dragged.connect(lambda where: self._on_dragged(text, where))
        text.released.connect(self._on_released)

    @property
    def spans(self) -> bool:
        """Whether more than one message is selected."""
        return self._ends is not None and self._ends[0].number != self._ends[1].number

    def everything(self) -> None:
        """Selects the whole conversation."""
        if self._column.entries:
            self._ends = (Spot(0, 0), Spot(len(self._column.entries) - 1, -1))
            self._mark_all()
            for text in self._texts():
                text.setFocus(Qt.FocusReason.OtherFocusReason)  # so that the key for copying comes here
                break

    def clear(self) -> None:
        """Selects nothing."""
        self._ends = None
        for text in self._texts():
            text.spanned = False
            cursor = text.textCursor()
            cursor.clearSelection()
            text.setTextCursor(cursor)

    def text(self) -> str:
        """What is selected: of one message as it is read, of several as Markdown; "" for nothing."""
        if not self.spans:
            return next((text.selected() for text in self._texts() if text.textCursor().hasSelection()), "")
        return BETWEEN.join(filter(None, map(self._part, self._numbers())))

    def markdown(self) -> str:
        """What is selected as Markdown: of one answer its whole lines."""
        if self.spans:
            return self.text()
        for block in self._blocks.answers:
            if block.text.textCursor().hasSelection():
                return markdown_of(block.text, whole_lines=True)
        return self.text()

    def copy(self) -> bool:
        """Copies what is selected; false when nothing is."""
        words = self.text()
        if words:
            QGuiApplication.clipboard().setText(words)
        return bool(words)

    def _numbers(self) -> range:
        first, last = sorted(spot.number for spot in self._ends) if self._ends is not None else (0, -1)
        return range(first, last + 1)

    def _part(self, number: int) -> str:
        """What is selected of one message."""
        entry = self._column.entries[number]
        block, turn = entry.block, entry.turn
        inner = number not in (self._numbers()[0], self._numbers()[-1])
        if turn is not None and (inner or block is None):
            return turn.text.strip()
        if isinstance(block, AnswerBlock):
            return markdown_of(block.text, whole_lines=False)
        return block.text.selected() if isinstance(block, QuestionView) else ""

    def _texts(self) -> Iterator[FittedText]:
        for block in self._column.blocks:
            if isinstance(block, AnswerBlock | QuestionView):
                yield block.text

    def _mark_all(self) -> None:
        for number in self._column.built:
            self._mark(number)

    def _mark(self, number: int) -> None:
        """Selects what of a message is between the ends."""
        block = self._column.entries[number].block
        if self._ends is None or not isinstance(block, AnswerBlock | QuestionView):
            return
        text = block.text
        text.spanned = True
        low, high = sorted(map(self._at_end, self._ends))
        last = text.document().characterCount() - 1
        start = min(low.position, last) if number == low.number else 0
        end = min(high.position, last) if number == high.number else last
        if not low.number <= number <= high.number:
            start = end
        elif self._at_end(self._ends[0]) > self._at_end(self._ends[1]):
            start, end = end, start  # the cursor's anchor is where the selection was begun
        cursor = text.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        text.setTextCursor(cursor)

    def _at_end(self, spot: Spot) -> Spot:
        return spot if spot.position >= 0 else Spot(spot.number, 2**30)

    def _on_pressed(self, text: FittedText) -> None:
        """A press begins anew: what other messages had selected is let go."""
        self._ends = None
        for other in self._texts():
            other.spanned = False
            if other is not text:
                cursor = other.textCursor()
                cursor.clearSelection()
                other.setTextCursor(cursor)

    def _on_dragged(self, text: FittedText, where: QPoint) -> None:
        self._dragged = (text, where)
        view = self._area.viewport()
        if not 0 <= view.mapFromGlobal(where).y() < view.height():
            self._scroll.start()
        else:
            self._scroll.stop()
        self._reach(text, where)

    def _reach(self, text: FittedText, where: QPoint) -> None:
        """Selects from where the mouse was pressed to where it is."""
        begun = next((n for n in self._column.built if self._text_of(n) is text), None)
        here = self._spot(where)
        if begun is None or here is None or (here.number == begun and self._ends is None):
            return
        if self._ends is None:
            self._ends = (Spot(begun, text.textCursor().anchor()), here)
        self._ends = (self._ends[0], here)
        self._mark_all()

    def _spot(self, where: QPoint) -> Spot | None:
        """The place in the conversation nearest to a point of the screen."""
        y = self._column.mapFromGlobal(where).y()
        numbers = self._column.between(y, y)
        number = min(numbers.start, len(self._column.entries) - 1)
        text = self._text_of(number) if number >= 0 else None
        if text is None:
            return None
        inside = text.viewport().mapFromGlobal(where)
        if inside.y() >= text.height():
            return Spot(number, text.document().characterCount() - 1)
        return Spot(number, 0 if inside.y() < 0 else text.cursorForPosition(inside).position())

    def _text_of(self, number: int) -> FittedText | None:
        block = self._column.entries[number].block
        return block.text if isinstance(block, AnswerBlock | QuestionView) else None

    def _on_scroll(self) -> None:
        if self._dragged is not None:
            text, where = self._dragged
            over = self._area.viewport().mapFromGlobal(where).y() < 0
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + (-STEP if over else STEP))
            self._reach(text, where)

    def _on_released(self) -> None:
        self._scroll.stop()
        self._dragged = None
