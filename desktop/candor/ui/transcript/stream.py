"""The answer that is being written, as it comes into the transcript."""

from PySide6.QtCore import QObject, Qt

from candor.model.events import (
    AnswerEnded,
    AnswerEvent,
    Asked,
    BranchBegan,
    Restated,
    ThoughtArrived,
    TokenArrived,
)
from candor.model.turn import EndReason, Turn
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.gathered import Gathered
from candor.ui.transcript.reading_place import ReadingPlace
from candor.ui.transcript.turn_blocks import TurnBlocks


class Stream(QObject):
    """Shows what happens to the question that was asked last; what belongs to another conversation is dropped."""

    def __init__(self, blocks: TurnBlocks, place: ReadingPlace) -> None:
        super().__init__(blocks)
        self._blocks, self._place = blocks, place
        self._conversation: str | None = None
        self._asking: Turn | None = None
        self._block: AnswerBlock | None = None
        self.arrived = Gathered(self)
        self.arrived.gathered.connect(self._on_gathered)
        self._thought = Gathered(self)
        self._thought.gathered.connect(self._on_thought)

    def forget(self, conversation: str | None) -> None:
        """Drops what is being written; from now on a conversation is shown, None for a new one."""
        self.arrived.forget()
        self._thought.forget()
        self._asking = self._block = None
        self._conversation = conversation

    def on_event(self, event: AnswerEvent) -> None:
        """Shows an event."""
        if isinstance(event, Asked):
            self._on_asked(event.question)
        elif isinstance(event, BranchBegan):
            self._on_branch_began(event.answer)
        elif isinstance(event, Restated) and self._block is not None:
            self._blocks.show_searched(event.text)
        elif isinstance(event, ThoughtArrived) and self._block is not None:
            self._thought.add(event.text)
        elif isinstance(event, TokenArrived) and self._block is not None:
            self.arrived.add(event.text)
        elif isinstance(event, AnswerEnded):
            self._on_ended(event.turn)

    def hold_question(self, answer: Turn) -> None:
        """Keeps the last question at the top when passages stand in for its answer: the best comes first."""
        if answer.ended is EndReason.NO_MODEL and self._place.follows:
            self._place.hold(self._blocks.last_question())

    def _on_asked(self, question: Turn) -> None:
        if self._conversation in (None, question.conversation):
            self.forget(question.conversation)
            self._blocks.ask(question)
            self._begin(question)

    def _on_branch_began(self, answer: Turn) -> None:
        """Puts the kept beginning of an answer in the place of its sibling; more of it arrives."""
        asked = self._blocks.turn(answer.parent or "")
        if asked is not None and self._blocks.cut_after(asked.id):
            self.forget(answer.conversation)
            block = self._begin(asked)
            block.append(answer.text)
            block.text.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed to branch is gone

    def _begin(self, question: Turn) -> AnswerBlock:
        self._asking = question
        self._block = block = self._blocks.begin()
        self._place.follow()
        return block

    def _on_ended(self, turn: Turn) -> None:
        if self._asking is None or self._block is None or turn.parent != self._asking.id:
            return
        block, question = self._block, self._asking.text
        self.forget(self._conversation)
        self._blocks.end(block, turn, question)
        self.hold_question(turn)

    def _on_thought(self, text: str) -> None:
        if self._block is not None:
            self._block.think(text)

    def _on_gathered(self, text: str) -> None:
        if self._block is not None:
            self._block.append(text)
