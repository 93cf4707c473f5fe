"""Joins what is dropped on the window with the library and with the conversation that is open."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject

from candor.model.collection import Collection
from candor.model.document import Document
from candor.model.errors import CandorError
from candor.model.turn import Conversation
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.grouping import made
from candor.ui.desk.holding import Holding
from candor.ui.presenters.forgetting import forget
from candor.ui.presenters.talk import Talk
from candor.ui.sidebar.sidebar import Sidebar


class Giving(QObject):
    """What is given to one conversation alone is a collection of its own, which goes with the conversation.

    A conversation has no id before its first question: one that is given something gets its id then, and begins with
    it. What belongs to a conversation that is not there any more is forgotten when Candor starts, and so is what was
    attached to a question that was never asked: its collection belongs to no conversation that there ever was.
    """

    def __init__(self, desk: Desk, page: AskPage, talk: Talk, sidebar: Sidebar) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk, self._sidebar = desk, page, talk, sidebar
        self._made: list[Collection] = []  # the library is read anew only after it was given something
        self._listed: set[str] | None = None
        self._filled = False
        page.composer.picker.holdings = self.holdings
        page.composer.picker.documents = self.documents
        talk.titled.connect(self._on_titled)
        desk.chats.deleting.connect(self._on_deleting)
        desk.chats.listed.connect(self._on_listed)
        desk.library.filled.connect(self._on_filled)

    def holdings(self) -> list[Holding]:
        """The collections that can be asked in the conversation that is open."""
        holdings = [each for each in self._desk.shelf.holdings() if not each.collection.attached]
        return [each for each in holdings if each.collection.conversation in {"", self._here}]

    def documents(self) -> list[Document]:
        """The documents that can be asked there."""
        elsewhere = {
            root
            for each in self._desk.shelf.holdings()
            if each.collection.attached or each.collection.conversation not in {"", self._here}
            for root in each.roots
        }
        return [each for each in self._desk.shelf.documents.values() if each.root not in elsewhere]

    def keep_here(self, paths: Sequence[Path]) -> None:
        """Reads files and folders for the conversation that is open, and asks them there from now on."""
        there = [each for each in self._made if each.conversation == self._here]
        there += [each.collection for each in self.holdings() if each.collection.conversation]
        if there:
            self._give(there[0], paths)
            return
        names = [each.name for each in self._desk.shelf.holdings()]
        name = self._desk.chats.title(self._desk.chats.current) or paths[0].stem
        collection = made(name, names, self._here)
        self._made.append(collection)
        job = self._desk.grouping.keep(collection)
        job.happened.connect(lambda _: self._give(collection, paths))
        job.failed.connect(lambda error: self._on_failed(collection, error))

    def _give(self, collection: Collection, paths: Sequence[Path]) -> None:
        self._desk.reading.add(paths, collection.id)
        self._desk.library.refresh()
        scope = self._page.composer.scope
        names = dict.fromkeys((*scope.collections, collection.name))
        self._page.composer.set_scope(replace(scope, collections=tuple(names)))
        self._on_titled(None)

    @property
    def _here(self) -> str:
        """The id of the conversation that is open, or of the one that the next question begins."""
        return self._desk.chats.current or self._talk.begins

    def _on_titled(self, conversation: str | None) -> None:
        self._sidebar.collections.set_conversation(self._here)

    def _on_deleting(self, conversation: str) -> None:
        for holding in self._desk.shelf.holdings():
            if holding.collection.conversation == conversation:
                forget(self._desk, holding)

    def _on_listed(self, conversations: Sequence[Conversation]) -> None:
        self._desk.chats.listed.disconnect(self._on_listed)
        self._listed = {each.id for each in conversations}
        self._tidy()

    def _on_filled(self) -> None:
        self._desk.library.filled.disconnect(self._on_filled)
        self._filled = True
        self._tidy()

    def _tidy(self) -> None:
        """Once, when library and conversations are known."""
        if self._listed is None or not self._filled:
            return
        stay = self._listed | {"", self._talk.begins, self._desk.attaching.draft}
        for holding in self._desk.shelf.holdings():
            if holding.collection.conversation not in stay:
                forget(self._desk, holding)

    def _on_failed(self, collection: Collection, error: CandorError) -> None:
        self._made.remove(collection)
        self._talk.troubled.emit(error.failure())
