"""What would be sent, while it is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from candor.model.errors import (
    AttachmentGone,
    AttachmentUnread,
    CandorError,
    CollectionGone,
    DateUnknown,
    NothingInScope,
    OptionRefused,
    QuestionTooLong,
)
from candor.model.events import BranchBegan, PromptBuilt
from candor.model.message import Message
from candor.model.turn import Budget, Options, Role, Turn
from candor.services.asking.estimate_tokens import estimate_tokens
from candor.services.asking.prompt import question_cost
from candor.ui.ask.ask_page import AskPage
from candor.ui.ask.prompt_dialog import PromptDialog
from candor.ui.desk.desk import Desk
from candor.ui.presenters.talk import Talk
from candor.ui.tr import said

# What is wrong with the question itself, and not with the server or the library.
ITS_OWN = (
    AttachmentGone,
    AttachmentUnread,
    CollectionGone,
    DateUnknown,
    NothingInScope,
    OptionRefused,
    QuestionTooLong,
)


class Drafts(QObject):
    """Reckons the prompt of the question in the composer, never while an answer is written, and shows prompts."""

    def __init__(self, desk: Desk, page: AskPage, talk: Talk) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk = desk, page, talk
        self._sent: tuple[Sequence[Message], Budget | None] | None = None  # of the answer that is being written
        self._wanted = False  # whether the prompt is to be shown when it is reckoned
        page.composer.edited.connect(self._on_edited)
        page.composer.refused.connect(lambda error: talk.troubled.emit(error.failure()))
        desk.asking.happened.connect(self._on_answering)
        desk.previewing.happened.connect(self._on_built)
        desk.previewing.failed.connect(self._on_failed)
        desk.asking.ended.connect(self._on_ended)
        talk.asked.connect(self._on_asked)
        talk.titled.connect(self._on_edited)

    def show_prompt(self) -> None:
        """Shows the prompt that is being answered, else that of the question being written, else the last one sent."""
        if self._page.composer.send.stops and self._sent is not None:
            self._show(*self._sent)
            return
        if self._can_reckon():
            self._wanted = True
            self._reckon()
            return
        answers = [turn for turn in self._talk.turns if turn.role is Role.ASSISTANT]
        if answers:
            self.show_prompt_of(answers[-1])
        else:
            self._show((), sent=False)

    def show_prompt_of(self, answer: Turn) -> None:
        """Shows what the model was sent for an answer."""
        self._show(answer.prompt, answer.budget, options=answer.options)

    def _show(
        self,
        messages: Sequence[Message],
        budget: Budget | None = None,
        sent: bool = True,
        options: Options | None = None,
    ) -> None:
        PromptDialog(self._page.theme, messages, budget, sent, options, self._page).open()

    def _can_reckon(self) -> bool:
        return self._page.composer.has_words and not self._desk.asking.running

    def _reckon(self) -> None:
        try:
            question, preview = self._talk.draft(), self._desk.verbs.preview
        except DateUnknown as error:
            self._desk.previewing.drop()
            self._on_failed(error)
            return
        self._desk.previewing.start(lambda: preview(question))

    def _on_edited(self) -> None:
        if self._can_reckon():
            self._page.budget.count_typed(question_cost(self._page.composer.text, estimate_tokens))
            self._reckon()
            return
        self._wanted = False
        self._desk.previewing.drop()
        if not self._desk.asking.running:
            self._page.budget.set_budget(self._talk.budget)

    def _on_answering(self, event: object) -> None:
        """An answer that branches goes on from the prompt it was begun with."""
        if isinstance(event, PromptBuilt):
            self._sent = event.messages, event.budget
        elif isinstance(event, BranchBegan):
            self._sent = event.answer.prompt, event.answer.budget

    def _on_ended(self) -> None:
        self._sent = None
        self._on_edited()

    def _on_asked(self) -> None:
        self._wanted = False
        self._desk.previewing.drop()

    def _on_built(self, built: PromptBuilt) -> None:
        if self._desk.asking.running:
            return
        self._page.budget.set_budget(built.budget, built.left_out)
        wanted, self._wanted = self._wanted, False
        if wanted:
            self._show(built.messages, built.budget, sent=False)

    def _on_failed(self, error: CandorError) -> None:
        """What is wrong with the question itself is said where its budget would stand; the rest is said elsewhere."""
        wanted, self._wanted = self._wanted, False
        its_own = isinstance(error, ITS_OWN)
        if not self._desk.asking.running:
            self._page.budget.set_trouble(said(str(error)) if its_own else "")
        if wanted and not its_own:
            self._talk.troubled.emit(error.failure())
