"""Words that are looked for in all messages of a conversation."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QScrollArea, QTextEdit

from candor.services.find_words import WordsToFind
from candor.ui.controls.slices import Slices
from candor.ui.controls.units import units
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.choices import AROUND
from candor.ui.transcript.column import Column
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.turn_blocks import TurnBlocks


class Place(NamedTuple):
    """Where words were found: the entry's number, and the characters of its text."""

    number: int
    start: int
    end: int


class Finding(QObject):
    """Marks the places, also in messages that have no block yet, and goes from one to the next.

    `counted` carries (which place is looked at, from 0, of how many); None while nobody knows.
    """

    counted = Signal(int, object)

    def __init__(self, theme: Theme, area: QScrollArea, column: Column, blocks: TurnBlocks) -> None:
        super().__init__(area)
        self._theme, self._area, self._column, self._blocks = theme, area, column, blocks
        self._words = ""
        self._places: list[Place] = []
        self._at = -1
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_finished)
        blocks.built.connect(self._mark)
        theme.changed.connect(self._mark_all)

    def listen(self, block: AnswerBlock) -> None:
        """Marks an answer's places whenever it was laid out."""
        block.text.laid_out.connect(lambda: self._mark_block(block))

    def find(self, words: str) -> None:
        """Looks for words in every message; "" looks for nothing."""
        self._slices.stop()
        self._words, self._places, self._at = words, [], -1
        self._mark_all()
        if words:
            self._slices.start(self._steps(WordsToFind(words)))

    def again(self) -> None:
        """Looks once more: other messages are shown."""
        if self._words:
            self.find(self._words)

    def step(self, by: int) -> None:
        """Goes to the next place, or the one before, round and round."""
        if self._places:
            self._go((self._at + by) % len(self._places))

    def _steps(self, words: WordsToFind) -> Iterator[None]:
        for number, entry in enumerate(self._column.entries):
            text = _read(entry.turn.text, entry.asks) if entry.turn is not None else ""
            self._places += [Place(number, *span) for span in words.places(text)]
            yield

    def _on_finished(self) -> None:
        """Goes to the first place that is not above what is read."""
        top = self._column.between(bar := self._area.verticalScrollBar().value(), bar + 1).start
        near = next((at for at, place in enumerate(self._places) if place.number >= top), 0)
        self._mark_all()
        if self._places:
            self._go(near)
        else:
            self.counted.emit(-1, 0)

    def _go(self, at: int) -> None:
        before = self._places[self._at].number if self._at >= 0 else None
        self._at, place = at, self._places[at]
        self._blocks.build(place.number)
        for number in {before, place.number} - {None}:
            self._mark(number if number is not None else 0)
        block = self._column.entries[place.number].block
        if isinstance(block, AnswerBlock | QuestionView):
            ranges = _ranges(block, place)
            cursor = QTextCursor(block.text.document())
            cursor.setPosition(ranges[0][0] if ranges else 0)
            top = block.y() + block.text.y() + block.text.cursorRect(cursor).center().y()
            self._area.ensureVisible(self._area.width() // 2, top, 0, AROUND)
        self.counted.emit(at, len(self._places))

    def _mark_all(self) -> None:
        for number in self._column.built:
            self._mark(number)

    def _mark_block(self, block: AnswerBlock) -> None:
        number = self._column.number(block)
        if number is not None:
            self._mark(number)

    def _mark(self, number: int) -> None:
        """Paints the places in one message, the one that is looked at in the accent."""
        block = self._column.entries[number].block
        if not isinstance(block, AnswerBlock | QuestionView):
            return
        current = self._places[self._at] if 0 <= self._at < len(self._places) else None
        begin, end = (bisect_left(self._places, at, key=lambda place: place.number) for at in (number, number + 1))
        marks = [
            _selection(block.text, start, end, self._format(place == current))
            for place in self._places[begin:end]
            for start, end in _ranges(block, place)
        ]
        if marks or block.text.extraSelections():
            block.text.setExtraSelections(marks)

    def _format(self, looked_at: bool) -> QTextCharFormat:
        tokens, form = self._theme.tokens, QTextCharFormat()
        form.setBackground(tokens.accent if looked_at else tokens.mark)
        form.setForeground(tokens.on_accent if looked_at else tokens.text)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        return form


def _read(text: str, asks: bool) -> str:
    """The text in whose characters places are counted: a question is shown without white space around it."""
    return text.strip() if asks else text


def _ranges(block: AnswerBlock | QuestionView, place: Place) -> list[tuple[int, int]]:
    """Where a place is seen in its message's document."""
    if isinstance(block, QuestionView):
        words = block.text.words
        return [(units(words[: place.start]), units(words[: place.end]))]
    return block.text.shown.layout.positions(place.start, place.end) if block.text.shown is not None else []


def _selection(text: FittedText, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(text.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    selection.cursor, selection.format = cursor, form
    return selection
