"""What would be sent, while it is being written."""

from PySide6.QtCore import QObject

from candor.model.errors import CandorError, DateUnknown, NothingInScope, QuestionTooLong
from candor.model.events import PromptBuilt
from candor.model.turn import Role, Turn
from candor.ui.ask.ask_page import AskPage
from candor.ui.ask.prompt_dialog import PromptDialog
from candor.ui.desk.desk import Desk
from candor.ui.presenters.talk import Talk


class Drafts(QObject):
    """Reckons the prompt of the question in the composer, never while an answer is written, and shows prompts."""

    def __init__(self, desk: Desk, page: AskPage, talk: Talk) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk = desk, page, talk
        self._sent: PromptBuilt | None = None
        self._wanted = False  # whether the prompt is to be shown when it is reckoned
        page.composer.picker.documents = lambda: desk.shelf.documents.values()
        page.composer.edited.connect(self._on_edited)
        page.composer.refused.connect(lambda error: talk.troubled.emit(error.failure()))
        desk.asking.happened.connect(self._on_answering)
        desk.previewing.happened.connect(self._on_built)
        desk.previewing.failed.connect(self._on_failed)
        desk.asking.ended.connect(self._on_edited)
        talk.asked.connect(self._on_asked)
        talk.titled.connect(self._on_edited)

    def show_prompt(self) -> None:
        """Shows the prompt that is being answered, else that of the question being written, else the last one sent."""
        if self._page.composer.send.stops and self._sent is not None:
            PromptDialog(self._page.theme, self._sent.messages, self._sent.budget, parent=self._page).open()
            return
        if self._can_reckon():
            self._wanted = True
            self._reckon()
            return
        answers = [turn for turn in self._talk.turns if turn.role is Role.ASSISTANT]
        if answers:
            self.show_prompt_of(answers[-1])
        else:
            PromptDialog(self._page.theme, (), sent=False, parent=self._page).open()

    def show_prompt_of(self, answer: Turn) -> None:
        """Shows what the model was sent for an answer."""
        PromptDialog(self._page.theme, answer.prompt, answer.budget, parent=self._page).open()

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
            self._reckon()
            return
        self._wanted = False
        self._desk.previewing.drop()
        if not self._desk.asking.running:
            self._page.budget.set_budget(self._talk.budget)

    def _on_answering(self, event: object) -> None:
        if isinstance(event, PromptBuilt):
            self._sent = event

    def _on_asked(self) -> None:
        self._sent, self._wanted = None, False
        self._desk.previewing.drop()

    def _on_built(self, built: PromptBuilt) -> None:
        if self._desk.asking.running:
            return
        self._page.budget.set_budget(built.budget, built.left_out)
        wanted, self._wanted = self._wanted, False
        if wanted:
            PromptDialog(self._page.theme, built.messages, built.budget, sent=False, parent=self._page).open()

    def _on_failed(self, error: CandorError) -> None:
        """What is wrong with the question itself is said where its budget would stand; the rest is said elsewhere."""
        wanted, self._wanted = self._wanted, False
        its_own = isinstance(error, QuestionTooLong | DateUnknown | NothingInScope)
        if not self._desk.asking.running:
            self._page.budget.set_trouble(str(error) if its_own else "")
        if wanted and not its_own:
            self._talk.troubled.emit(error.failure())
