"""The blocks of a conversation's turns: which there are, and which have still to be laid out."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from candor.model.turn import Role, Turn
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.column import Column
from candor.ui.transcript.question_view import QuestionView


class TurnBlocks(QObject):
    """Puts a block per turn into the column. `answer` and `question` make them, wired for who shows them.

    Kept answers are laid out one in each turn of the event loop, the last first.
    """

    def __init__(
        self, column: Column, answer: Callable[[], AnswerBlock], question: Callable[[Turn], QuestionView]
    ) -> None:
        super().__init__(column)
        self._column, self._answer, self._question = column, answer, question
        self._unbuilt: dict[AnswerBlock, Turn] = {}
        self._beside: Mapping[str, tuple[str, ...]] = {}
        self._build = QTimer(self, interval=0, singleShot=True)
        self._build.timeout.connect(self._on_build)

    @property
    def answers(self) -> list[AnswerBlock]:
        """The blocks of answers, from above."""
        return [block for block in self._column.blocks if isinstance(block, AnswerBlock)]

    @property
    def questions(self) -> list[QuestionView]:
        """The blocks of questions, from above."""
        return [block for block in self._column.blocks if isinstance(block, QuestionView)]

    def show(self, turns: Sequence[Turn]) -> None:
        """Shows these turns; the blocks of those that were shown in the same place stay as they are."""
        kept = self._same(turns)
        self.cut(kept)
        for turn in turns[kept:]:
            if turn.role is Role.USER:
                self.ask(turn)
            else:
                self.show_searched(turn.searched)
                self._unbuilt[block := self.begin()] = turn
                self._tell(block)
        self._on_build()

    def ask(self, question: Turn) -> None:
        """Adds a question at the end."""
        self._column.add(self._question(question), starts_turn=True)
        self._tell(self._column.blocks[-1])

    def show_searched(self, searched: str) -> None:
        """Says under the last question what is searched for in its place."""
        last = next((block for block in reversed(self._column.blocks) if isinstance(block, QuestionView)), None)
        if last is not None:
            last.show_searched(searched or last.turn.searched)

    def begin(self) -> AnswerBlock:
        """Adds an answer that is still empty at the end."""
        block = self._answer()
        self._column.add(block, starts_turn=False)
        return block

    def cut(self, count: int) -> None:
        """Takes out every block but the first ones."""
        for block in self._column.blocks[count:]:
            if isinstance(block, AnswerBlock):
                self._unbuilt.pop(block, None)
        self._column.cut(count)

    def cut_after(self, turn: str) -> bool:
        """Takes out what stands under a question's block; false when it is not shown."""
        for place, block in enumerate(self._column.blocks):
            if isinstance(block, QuestionView) and block.turn.id == turn:
                self.cut(place + 1)
                return True
        return False

    def of(self, turn: str) -> AnswerBlock | None:
        """The block of an answer by its turn's id."""
        return next((block for block in self.answers if self._id(block) == turn), None)

    def around(self, part: QWidget | None) -> Turn | None:
        """The turn in whose block a widget stands."""
        for block in self._column.blocks:
            if isinstance(block, AnswerBlock | QuestionView) and part is not None and block.isAncestorOf(part):
                return block.turn
        return None

    def heading(self, turn: str) -> QWidget | None:
        """The block of the question a turn belongs to, or of the question itself."""
        found: QWidget | None = None
        for block in self._column.blocks:
            found = block if isinstance(block, QuestionView) else found
            if self._id(block) == turn:
                return found
        return None

    def set_siblings(self, beside: Mapping[str, tuple[str, ...]]) -> None:
        """Says of every turn which of its siblings it is."""
        self._beside = beside
        for block in self._column.blocks:
            self._tell(block)

    def set_origin(self, origin: Turn) -> None:
        """Says at the branch point of each answer that left this one what stood there, laid out already or not."""
        for block in self.answers:
            turn = self._turn_of(block)
            if turn is not None and turn.branched is not None and turn.branched.answer == origin.id:
                block.text.set_origin(origin)

    def _tell(self, block: QWidget) -> None:
        """Says of a block's turn which of its siblings it is."""
        number = self._id(block)
        among = self._beside.get(number, ())
        if isinstance(block, AnswerBlock | QuestionView) and number in among:
            block.set_place(among.index(number) + 1, len(among))

    def _same(self, turns: Sequence[Turn]) -> int:
        """How many blocks from above already show these turns."""
        count = 0
        for block, turn in zip(self._column.blocks, turns, strict=False):
            if self._id(block) != turn.id or block in self._unbuilt:
                break
            count += 1
        return count

    def _id(self, block: QWidget) -> str:
        turn = self._turn_of(block) if isinstance(block, AnswerBlock | QuestionView) else None
        return turn.id if turn is not None else ""

    def _turn_of(self, block: AnswerBlock | QuestionView) -> Turn | None:
        return self._unbuilt.get(block, block.turn) if isinstance(block, AnswerBlock) else block.turn

    def _asked(self, answer: Turn) -> str:
        return next((view.turn.text for view in self.questions if view.turn.id == answer.parent), "")

    def _on_build(self) -> None:
        if self._unbuilt:
            block, turn = self._unbuilt.popitem()
            block.show_turn(turn, self._asked(turn))
            self._build.start()
