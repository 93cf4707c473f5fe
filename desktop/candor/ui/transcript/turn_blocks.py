"""The blocks of a conversation's turns: for which turns there is one, and what each of them is told."""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from candor.model.turn import Turn
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.column import Column
from candor.ui.transcript.entry import Entry, entry_of
from candor.ui.transcript.question_view import QuestionView


class TurnBlocks(QObject):
    """Knows every turn that is shown and makes a block for it when one is needed. `answer` and `question` make them,
    wired for who shows them.

    `built` carries the number of a turn that has a block now.
    """

    built = Signal(int)

    def __init__(
        self, column: Column, answer: Callable[[], AnswerBlock], question: Callable[[Turn], QuestionView]
    ) -> None:
        super().__init__(column)
        self._column, self._answer, self._question = column, answer, question
        self._beside: Mapping[str, tuple[str, ...]] = {}
        self._origins: dict[str, Turn] = {}

    @property
    def answers(self) -> list[AnswerBlock]:
        """The blocks of answers that are there, from above."""
        return [block for block in self._column.blocks if isinstance(block, AnswerBlock)]

    @property
    def questions(self) -> list[QuestionView]:
        """The blocks of questions that are there, from above."""
        return [block for block in self._column.blocks if isinstance(block, QuestionView)]

    @property
    def turns(self) -> list[Turn]:
        """All turns that are shown, whether there is a block for them or not."""
        return [entry.turn for entry in self._column.entries if entry.turn is not None]

    def show(self, turns: Sequence[Turn]) -> None:
        """Shows these turns; the blocks of those that were shown in the same place stay as they are."""
        pairs = zip(self._column.entries, turns, strict=False)
        same = takewhile(lambda pair: pair[0].turn is not None and pair[0].turn.id == pair[1].id, pairs)
        kept = sum(1 for _ in same)
        self.cut(kept)
        if not kept:
            self._origins = {}
        self._column.add(*(entry_of(turn) for turn in turns[kept:]))

    def ask(self, question: Turn) -> None:
        """Adds a question at the end."""
        self._column.add(entry_of(question))
        self.build(len(self._column.entries) - 1)

    def show_searched(self, searched: str) -> None:
        """Says under the last question what is searched for in its place."""
        number = self.last_question()
        if number is not None:
            self._search(self._column.entries[number], searched)

    def begin(self) -> AnswerBlock:
        """Adds an answer that is still empty at the end."""
        block = self._answer()
        self._column.add(Entry(None, asks=False))
        self._column.build(len(self._column.entries) - 1, block)
        return block

    def end(self, block: AnswerBlock, turn: Turn, question: str) -> None:
        """Shows the whole answer in the block in which it was written."""
        number = self._column.number(block)
        if number is not None:
            self._column.entries[number].turn = turn
        block.show_turn(turn, question)
        self._tell(block)

    def build(self, number: int) -> None:
        """Makes the block of a turn that has none."""
        entry = self._column.entries[number]
        if entry.block is not None or entry.turn is None:
            return
        block = (
            self._asked_block(number, entry, entry.turn)
            if entry.asks
            else self._answered_block(number, entry, entry.turn)
        )
        self._tell(block)
        self._column.build(number, block)
        self.built.emit(number)

    def let_go_but(self, near: range) -> None:
        """Lets the blocks go that are not near and in which nothing is going on."""
        for number in self._column.built:
            block = self._column.entries[number].block
            if number not in near and isinstance(block, AnswerBlock | QuestionView) and not block.is_held:
                self._column.let_go(number)

    def cut(self, count: int) -> None:
        """Takes out every turn but the first ones."""
        self._column.cut(count)

    def cut_after(self, turn: str) -> bool:
        """Takes out what stands under a question; false when it is not shown."""
        number = self.number(turn)
        if number is None or not self._column.entries[number].asks:
            return False
        self.cut(number + 1)
        return True

    def number(self, turn: str) -> int | None:
        """The number of a turn by its id."""
        entries = enumerate(self._column.entries)
        return next((number for number, entry in entries if entry.turn is not None and entry.turn.id == turn), None)

    def turn(self, turn: str) -> Turn | None:
        """A turn by its id."""
        number = self.number(turn)
        return self._column.entries[number].turn if number is not None else None

    def of(self, turn: str) -> AnswerBlock | None:
        """The block of an answer by its turn's id; None where there is none."""
        number = self.number(turn)
        block = self._column.entries[number].block if number is not None else None
        return block if isinstance(block, AnswerBlock) else None

    def built_of(self, turn: str) -> AnswerBlock | None:
        """The same, made if there is none yet."""
        number = self.number(turn)
        if number is not None:
            self.build(number)
        return self.of(turn)

    def question(self, number: int) -> QuestionView | None:
        """The block of a question by its number, made if there is none yet."""
        self.build(number)
        block = self._column.entries[number].block
        return block if isinstance(block, QuestionView) else None

    def around(self, part: QWidget | None) -> Turn | None:
        """The turn in whose block a widget stands."""
        for number in self._column.built:
            block = self._column.entries[number].block
            if part is not None and block is not None and (block is part or block.isAncestorOf(part)):
                return self._column.entries[number].turn
        return None

    def last_question(self) -> int | None:
        """The number of the last question."""
        return self._heading(len(self._column.entries) - 1)

    def heading(self, turn: str) -> int | None:
        """The number of the question a turn belongs to, or of the question itself."""
        number = self.number(turn)
        return None if number is None else self._heading(number)

    def set_siblings(self, beside: Mapping[str, tuple[str, ...]]) -> None:
        """Says of every turn which of its siblings it is."""
        self._beside = beside
        for block in self._column.blocks:
            self._tell(block)

    def set_origin(self, origin: Turn) -> None:
        """Says at the branch point of each answer that left this one what stood there, laid out already or not."""
        self._origins[origin.id] = origin
        for block in self.answers:
            if block.turn is not None and block.turn.branched is not None and block.turn.branched.answer == origin.id:
                block.text.set_origin(origin)

    def show_weighed(self, turn: Turn) -> None:
        """Takes an answer that was weighed in its own place."""
        number = self.number(turn.id)
        if number is not None:
            self._column.entries[number].turn = turn
            block = self.of(turn.id)
            if block is not None:
                block.show_weighed(turn)

    def _heading(self, number: int) -> int | None:
        above = range(number, -1, -1)
        return next((each for each in above if self._column.entries[each].asks), None)

    def _asked_block(self, number: int, entry: Entry, turn: Turn) -> QuestionView:
        # Read of those that are seen alone: of a long conversation it is on the disk until then.
        below = self._column.entries[number + 1 : number + 2]
        if below and below[0].turn is not None and not below[0].asks:
            entry.searched = below[0].turn.searched
        block = self._question(turn)
        block.show_searched(entry.searched or turn.searched)
        return block

    def _answered_block(self, number: int, entry: Entry, turn: Turn) -> AnswerBlock:
        block = self._answer()
        heading = self._heading(number)
        asked = self._column.entries[heading].turn if heading is not None else None
        if heading is not None and heading == number - 1:
            self._search(self._column.entries[heading], turn.searched)
        if turn.branched is not None and turn.branched.answer in self._origins:
            block.text.set_origin(self._origins[turn.branched.answer])
        block.show_kept(turn, asked.text if asked is not None and asked.id == turn.parent else "")
        entry.waits = block.foot is None
        block.text.laid_out.connect(lambda: self._on_laid_out(block))
        return block

    def _on_laid_out(self, block: AnswerBlock) -> None:
        number = self._column.number(block)
        if number is not None:
            self._column.entries[number].waits = False

    def _search(self, entry: Entry, searched: str) -> None:
        entry.searched = searched
        if isinstance(entry.block, QuestionView) and entry.turn is not None:
            entry.block.show_searched(searched or entry.turn.searched)

    def _tell(self, block: QWidget) -> None:
        """Says of a block's turn which of its siblings it is."""
        turn = block.turn if isinstance(block, AnswerBlock | QuestionView) else None
        among = self._beside.get(turn.id, ()) if turn is not None else ()
        if isinstance(block, AnswerBlock | QuestionView) and turn is not None and turn.id in among:
            block.set_place(among.index(turn.id) + 1, len(among))
