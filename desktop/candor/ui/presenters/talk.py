"""Joins transcript, composer and evidence with the questions that are asked."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import takewhile
from uuid import uuid4

from PySide6.QtCore import QObject, Qt, Signal

from candor.model.errors import CandorError
from candor.model.events import AnswerEnded, AnswerEvent, Asked, BranchBegan, PromptBuilt, Retrieved, VisitProgress
from candor.model.failure import Failure
from candor.model.question import Question
from candor.model.scope import EVERYTHING
from candor.model.turn import Budget, Options, Role, Turn
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.chats import Opened
from candor.ui.desk.desk import Desk
from candor.ui.doubt.bar_rows import refusal
from candor.ui.errors import Action, explain
from candor.ui.evidence.evidence import Evidence
from candor.ui.presenters.elsewhere import Elsewhere
from candor.ui.transcript.transcript import Transcript

BESIDE_THE_ANSWER = {Action.NEW_QUESTION, Action.ADD_FOLDER, Action.CHOOSE_MODEL, Action.REBUILD}


class Talk(QObject):
    """Shows one conversation and asks in it. What belongs to another conversation is kept until that one is opened.

    `begins` is the id of the conversation that the next question begins where none is open.
    `titled` carries the conversation's id or None; `troubled` a Failure the person can do something about beside the
    answer, or None; `asked` is sent when a question was, `sent` carries the Question where it was a new one. `left`
    carries what is shown until now, `switched` that and what is shown from now on: a conversation's id, "" for a new
    one.

    `ways` tells how the conversation that is shown is answered, None for the settings' way.
    """

    titled = Signal(object)
    troubled = Signal(object)
    asked = Signal()
    sent = Signal(object)
    left = Signal(str)
    switched = Signal(str, str)

    def __init__(self, desk: Desk, page: AskPage, transcript: Transcript, evidence: Evidence) -> None:
        super().__init__(desk)
        self._desk, self._page, self._transcript, self._evidence = desk, page, transcript, evidence
        self._turns: list[Turn] = []
        self._answering: str | None = None
        self._here = False  # whether the answer being written belongs to what is shown
        self._said: list[AnswerEvent] = []
        self._text = ""
        self.begins = uuid4().hex
        self.ways: Callable[[], Options | None] = lambda: None
        self._opened: str | None = None  # what is shown; `chats.current` may be on its way
        page.composer.sent.connect(self.ask)
        page.composer.sent_for_all.connect(lambda text: self.ask(text, read_all=True))
        page.composer.stopped.connect(self.stop)
        self._elsewhere = Elsewhere(desk, page.banner)
        self._elsewhere.forgotten.connect(lambda: self.troubled.emit(None))
        transcript.regenerate_asked.connect(self.regenerate)
        transcript.searched_otherwise.connect(self.search_otherwise)
        transcript.edited.connect(self.edit)
        for branched in (transcript.branch_asked, evidence.branch_asked):
            branched.connect(self.branch)
        desk.asking.happened.connect(self._on_event)
        desk.asking.failed.connect(self._on_failed)
        desk.asking.ended.connect(self._on_ended)
        desk.chats.opened.connect(self._on_opened)
        desk.chats.deleting.connect(self._on_deleting)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The turns that are shown and kept."""
        return tuple(self._turns)

    @property
    def budget(self) -> Budget | None:
        """How the last answer's prompt shared the context window."""
        last = next((turn for turn in reversed(self._turns) if turn.role is Role.ASSISTANT), None)
        return last.budget if last else None

    def draft(self) -> Question:
        """The question in the composer, as it would be asked now. Raises DateUnknown."""
        text, scope = self._page.composer.read()
        return replace(self._drafted(text, self._turns[-1].id if self._turns else None), scope=scope)

    def ask(self, text: str, read_all: bool = False) -> None:
        """Asks a question after the last turn that is shown; while another answer is written it goes back. With
        `read_all` every passage in scope is read for it.
        """
        if self._is_busy():
            self._page.composer.field.set_text(text)
            return
        draft = self._drafted(text, self._turns[-1].id if self._turns else None)
        question = replace(draft, read_all=read_all)
        self._ask(question)
        self.sent.emit(question)

    def regenerate(self, answer: Turn) -> None:
        """Asks an answer's question again, as a sibling: the old answer stays."""
        question = next((turn for turn in self._turns if turn.id == answer.parent), None)
        if question is not None:
            self.search_otherwise(question, "")

    def search_otherwise(self, question: Turn, searched: str) -> None:
        """Answers a question once more from what is found for other words; the old answer stays."""
        if question in self._turns and not self._is_busy():
            self._turns = self._turns[: self._turns.index(question)]
            self._page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._transcript.show_turns(self._turns)
            asked = self._drafted(question.text, question.parent)
            self._ask(replace(asked, scope=question.scope, searched=searched, again=question.id))

    def edit(self, question: Turn, text: str) -> None:
        """Asks other words in a question's place, as its sibling: the old question stays, with all that followed it."""
        if question not in self._turns:
            return
        if self._is_busy():
            self._page.composer.field.set_text(text)
            return
        self._turns = self._turns[: self._turns.index(question)]
        # Where it was written goes, and Qt would hand the keyboard to the sidebar: a second Enter left the answer.
        self._page.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._transcript.show_turns(self._turns)
        self._ask(replace(self._drafted(text, question.parent or ""), scope=question.scope))

    def branch(self, answer: Turn, token: int, choice: str) -> None:
        """Writes a sibling of an answer that puts an alternative in the place of one token; the old answer stays."""
        why = refusal(answer.tokens[token], choice)
        if why:
            self._page.banner.show_notice(why.removesuffix("."), None)
        elif not self._is_busy():
            self._begin("")
            self._desk.asking.branch(answer, token, choice)

    def regenerate_last(self) -> None:
        """Asks the last question again."""
        answers = [turn for turn in self._turns if turn.role is Role.ASSISTANT]
        if answers:
            self.regenerate(answers[-1])

    def stop(self) -> bool:
        """Stops the answer that is shown; false when none is being written there."""
        here = self._here and self._desk.asking.running
        if here:
            self._desk.asking.stop()
        return here

    def _is_busy(self) -> bool:
        """Whether an answer is being written; says so when it cannot be seen."""
        running = self._desk.asking.running
        if running and not self._here:
            self._elsewhere.tell(self._answering, self._text)
        return running

    def _drafted(self, text: str, parent: str | None) -> Question:
        """A question as the composer stands, in the conversation that is shown."""
        composer, conversation = self._page.composer, self._opened
        return Question(
            text,
            conversation=conversation,
            parent=parent if conversation else None,
            model=composer.model,
            only_documents=composer.only_documents.isChecked(),
            begins="" if conversation else self.begins,
            options=self.ways(),
            scope=composer.asked_scope,
        )

    def _ask(self, question: Question) -> None:
        self._begin(question.text)
        self._page.show_transcript(True)
        self._desk.asking.ask(question)
        self.asked.emit()

    def _begin(self, text: str) -> None:
        """An answer to the conversation that is shown is about to be written."""
        self._text, self._said, self._here = text, [], True
        self._answering = self._opened
        self.troubled.emit(None)
        self._page.composer.set_answering(True)

    def _on_event(self, event: AnswerEvent) -> None:
        self._said.append(event)
        if isinstance(event, Asked):
            self._on_asked(event)
        if self._here and self._answering == self._desk.chats.current:
            self._show(event)

    def _on_asked(self, event: Asked) -> None:
        if self._here and self._answering is None and self._desk.chats.current is None:
            self._desk.chats.current = self._opened = event.question.conversation
            self.begins = uuid4().hex
        self._answering = event.question.conversation
        self._desk.chats.refresh()
        self.titled.emit(self._desk.chats.current)

    def _show(self, event: AnswerEvent) -> None:
        if isinstance(event, Asked):
            self._turns.append(event.question)
        elif isinstance(event, BranchBegan):
            self._on_branch_began(event.answer)
        elif isinstance(event, Retrieved):
            self._evidence.show_turn(self._provisional(event))
        elif isinstance(event, VisitProgress):
            self._page.visit_bar.show_progress(event)
        elif isinstance(event, PromptBuilt):
            self._page.budget.set_budget(event.budget, event.left_out)
        elif isinstance(event, AnswerEnded):
            self._page.visit_bar.hide()
            self._turns.append(event.turn)
            self._evidence.show_turn(event.turn)
            self._page.budget.set_budget(event.turn.budget or self._page.budget.budget)
            self._tell_trouble(event.turn.failure)
        self._transcript.on_event(event)

    def _on_branch_began(self, answer: Turn) -> None:
        at = next((place for place, turn in enumerate(self._turns) if turn.id == answer.parent), len(self._turns) - 1)
        self._turns = self._turns[: at + 1]
        self._evidence.show_turn(replace(answer, tokens=(), ended=None))

    def _provisional(self, event: Retrieved) -> Turn:
        """A turn that has its sources and no words yet, so that they are seen while the model reads them."""
        turn = Turn("", self._answering or "", None, Role.ASSISTANT, "", 0.0)
        return replace(turn, sources=event.sources, coverage=event.coverage)

    def _tell_trouble(self, failure: Failure | None) -> None:
        """The answer says itself what failed; here it is only what has a button of its own."""
        if failure is None:
            return
        if explain(failure).action in BESIDE_THE_ANSWER:
            self.troubled.emit(failure)
        else:
            self._desk.server.look()

    def _on_failed(self, error: CandorError) -> None:
        """The question could not even be kept: its words go back to where they can be changed, and what it would have
        stood beside is shown again.
        """
        self.troubled.emit(error.failure())
        if not self._page.composer.field.toPlainText():
            self._page.composer.field.set_text(self._text)
        if self._opened is not None and self._opened == self._desk.chats.current:
            self._desk.chats.open(self._opened)

    def _on_ended(self, cancelled: bool) -> None:
        answering, self._answering = self._answering, None
        self._said, self._here = [], False
        self._page.composer.set_answering(False)
        self._page.visit_bar.hide()
        self._elsewhere.forget()
        self._desk.chats.refresh()
        if cancelled and answering is not None and answering == self._desk.chats.current:
            self._desk.chats.open(answering)

    def _on_deleting(self, number: str) -> None:
        """Nobody would read the answer any more, and the next question would wait for it."""
        if self._answering == number:
            self._desk.asking.stop()

    def _on_opened(self, opened: Opened) -> None:
        running = opened.conversation is not None and opened.conversation == self._answering
        turns = self._until_asked(opened.turns) if running else list(opened.turns)
        if opened.conversation != self._opened:
            before, self._opened = self._opened, opened.conversation
            asked = [turn for turn in turns if turn.role is Role.USER]
            self.left.emit(before or "")
            self._page.composer.set_scope(asked[-1].scope if asked else EVERYTHING)
            self.switched.emit(before or "", opened.conversation or "")
        self._here = running
        self._page.composer.set_answering(running)
        self._page.visit_bar.hide()
        self._elsewhere.forget()
        self._turns = turns
        self._page.show_transcript(bool(turns) or running)  # first: it gives the transcript its width
        self._transcript.show_turns(turns, opened.chosen)
        self._evidence.show_turn(opened.looked_at)
        self._page.budget.set_budget(self.budget)
        self.titled.emit(opened.conversation)
        for event in self._said if running else ():
            self._show(event)

    def _until_asked(self, turns: Sequence[Turn]) -> list[Turn]:
        """The turns before the question that is being answered: it is shown again with what was said since."""
        asked = {event.question.id for event in self._said if isinstance(event, Asked)}
        return list(takewhile(lambda turn: turn.id not in asked, turns))
