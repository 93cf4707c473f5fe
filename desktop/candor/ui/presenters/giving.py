"""Joins what is dropped on the window with the library and with the conversation that is open."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject

from candor.model.collection import Collection
from candor.model.errors import CandorError
from candor.model.events import AnswerEvent, Asked
from candor.model.turn import Conversation
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.desk.grouping import made
from candor.ui.presenters.forgetting import forget
from candor.ui.presenters.talk import Talk
from candor.ui.sidebar.sidebar import Sidebar


class Giving(QObject):
    """What is given to one conversation alone is a collection of its own, which goes with the conversation.

    A conversation that has no question yet has no id: its collection waits under an id that nothing has, until the
    first question is asked. One whose conversation is not there any more is forgotten when Candor starts.
    """

    def __init__(self, desk: Desk, page: AskPage, talk: Talk, sidebar: Sidebar) -> None:
        super().__init__(desk)
        self._desk, self._page, self._talk, self._sidebar = desk, page, talk, sidebar
        self._waiting: Collection | None = None
        self._listed: set[str] | None = None
        self._filled = False
        talk.titled.connect(self._on_titled)
        desk.asking.happened.connect(self._on_asking)
        desk.chats.deleting.connect(self._on_deleting)
        desk.chats.listed.connect(self._on_listed)
        desk.library.filled.connect(self._on_filled)

    def keep_here(self, paths: Sequence[Path]) -> None:
        """Reads files and folders for the conversation that is open, and asks them there from now on."""
        conversation = self._desk.chats.current
        there = self._of(conversation) if conversation else self._waiting
        if there is not None:
            self._give(there, paths)
            return
        names = [each.name for each in self._desk.shelf.holdings()]
        name = self._desk.chats.title(conversation) or paths[0].stem
        collection = made(name, names, conversation or uuid4().hex)
        if conversation is None:
            self._waiting = collection
        job = self._desk.grouping.keep(collection)
        job.happened.connect(lambda _: self._give(collection, paths))
        job.failed.connect(self._on_failed)

    def _give(self, collection: Collection, paths: Sequence[Path]) -> None:
        self._desk.reading.add(paths, collection.id)
        self._desk.library.refresh()
        scope = self._page.composer.scope
        names = dict.fromkeys((*scope.collections, collection.name))
        self._page.composer.set_scope(replace(scope, collections=tuple(names)))
        self._on_titled(self._desk.chats.current)

    def _of(self, conversation: str) -> Collection | None:
        collections = (each.collection for each in self._desk.shelf.holdings())
        return next((each for each in collections if each.conversation == conversation), None)

    def _on_titled(self, conversation: str | None) -> None:
        waiting = self._waiting.conversation if self._waiting else ""
        self._sidebar.collections.set_conversation(conversation or waiting)

    def _on_asking(self, event: AnswerEvent) -> None:
        """The first question gives the conversation its id."""
        waiting = self._waiting
        if isinstance(event, Asked) and waiting is not None and waiting.name in event.question.scope.collections:
            self._waiting = None
            job = self._desk.grouping.keep(replace(waiting, conversation=event.question.conversation))
            job.happened.connect(lambda _: self._desk.library.refresh())
            job.failed.connect(self._on_failed)

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
        for holding in self._desk.shelf.holdings():
            if holding.collection.conversation and holding.collection.conversation not in self._listed:
                forget(self._desk, holding)

    def _on_failed(self, error: CandorError) -> None:
        self._talk.troubled.emit(error.failure())
