"""What was written and not sent, and what was asked before."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from candor.model.scope import Scope
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.presenters.talk import Talk

REMEMBERED = 100


@dataclass(frozen=True, slots=True)
class Unwritten:
    """A question that was not sent: its words and where it was to look."""

    text: str
    scope: Scope


class Unsent(QObject):
    """Keeps the question of each conversation while another one is shown, as long as the program runs; gives the
    composer the last questions for arrow up.
    """

    def __init__(self, desk: Desk, page: AskPage, talk: Talk) -> None:
        super().__init__(desk)
        self._desk, self._composer = desk, page.composer
        self._kept: dict[str, Unwritten] = {}
        self._asked: Sequence[str] = ()
        page.composer.recall.asked = lambda: self._asked
        talk.left.connect(self._on_left)
        talk.switched.connect(self._on_switched)
        desk.chats.deleting.connect(self._on_deleting)
        desk.recalling.happened.connect(self._on_recalled)
        desk.asking.ended.connect(self._recall)
        desk.chats.listed.connect(self._recall)

    def _recall(self) -> None:
        talks = self._desk.verbs.talks
        self._desk.recalling.start(lambda: talks.asked(REMEMBERED))

    def _on_recalled(self, asked: Sequence[str]) -> None:
        self._asked = tuple(asked)

    def _on_deleting(self, conversation: str) -> None:
        self._kept.pop(conversation, None)
        if conversation == self._desk.chats.current:
            self._composer.field.set_text("")

    def _on_left(self, conversation: str) -> None:
        written = Unwritten(self._composer.field.toPlainText(), self._composer.scope)
        if written.text.strip():
            self._kept[conversation] = written

    def _on_switched(self, before: str, after: str) -> None:
        draft = self._kept.pop(after, None)
        self._composer.field.set_text(draft.text if draft else "")
        if draft is not None:
            self._composer.set_scope(draft.scope)
