"""Joins the library's views with the runs that read files."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor.model.document import Document, Fingerprint
from candor.model.errors import CandorError
from candor.model.events import FileFailed, FileIndexed, IndexEnded, IndexEvent, ReadingRests, ScanEnded, Watching
from candor.ui.ask.nothing_asked import NothingAsked
from candor.ui.desk.desk import Desk
from candor.ui.desk.holding import place_words
from candor.ui.desk.shelf import ShelfChange
from candor.ui.desk.watch import FEW
from candor.ui.errors import Action
from candor.ui.library.library_page import LibraryPage
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.tr import said, tr, tr_n

NOWHERE = Fingerprint(0, 0)  # of what could not even be looked at


class Keeping(QObject):
    """Keeps what the person gives, and shows how it goes. `troubled` carries a Failure or None; `began` is sent when
    files are being read.
    """

    troubled = Signal(object)
    began = Signal()

    def __init__(self, desk: Desk, sidebar: Sidebar, page: LibraryPage, nothing: NothingAsked) -> None:
        super().__init__(desk)
        self._desk, self._sidebar, self._page, self._nothing = desk, sidebar, page, nothing
        self._refused: list[Document] = []
        self._rests = False
        self._untold = 0  # files that were found to be read, and of which nothing was heard since
        self.troubled.connect(page.show_trouble)
        page.banner.acted.connect(self._on_acted)
        page.stopped.connect(desk.reading.stop)
        page.look_asked.connect(desk.reading.look_again)
        desk.shelf.changed.connect(self._on_shelf_changed)
        desk.reading.began.connect(self._on_began)
        desk.reading.happened.connect(self._on_event)
        desk.reading.failed.connect(self._on_failed)
        desk.reading.ended.connect(self._on_ended)
        desk.reading.watch.changed.connect(self._on_watch_changed)
        desk.library.failed.connect(self._on_failed)
        desk.library.forgot.connect(desk.reading.let_go)
        desk.library.filled.connect(self._on_first_filled)

    def keep(self, paths: Sequence[Path]) -> None:
        """Reads files and folders into the library."""
        self._desk.reading.add(paths)

    def _on_first_filled(self) -> None:
        """Once, when the library is known: reads what changed since Candor was last open, and keeps it in sync."""
        self._desk.library.filled.disconnect(self._on_first_filled)
        self._desk.reading.watch.start()

    def _on_shelf_changed(self, change: ShelfChange) -> None:
        shelf = self._desk.shelf
        holdings = shelf.holdings()
        self._sidebar.set_holdings(holdings)
        self._page.set_holdings(holdings)
        self._page.set_documents(shelf.documents, change)
        self._nothing.show_holdings(holdings)
        if change.whole:
            self._nothing.offer(shelf.documents.values())

    def _on_began(self) -> None:
        self._refused.clear()
        self.troubled.emit(None)
        self._page.set_reading(True)
        self.began.emit()

    def _on_event(self, event: IndexEvent) -> None:
        if isinstance(event, FileFailed) and event.document.fingerprint == NOWHERE:
            self._refuse(event.document)
            return
        self._hear_of_rest(event)
        self._desk.shelf.hear(event)
        self._page.hear(event)
        if isinstance(event, ScanEnded):
            self._untold += event.waiting
            if event.waiting >= FEW or self._desk.shelf.away:
                self._desk.library.refresh()  # events name the files that are read, not those that wait
        elif isinstance(event, FileIndexed | FileFailed):
            self._untold = max(0, self._untold - 1)
        elif isinstance(event, Watching):
            self._settle(anew=not self._desk.reading.watch.in_sync)  # another program may have written

    def _hear_of_rest(self, event: IndexEvent) -> None:
        """What keeps the watch from reading is said until it reads again."""
        if isinstance(event, ReadingRests):
            self._rests = True
            self.troubled.emit(event.failure)
        elif self._rests and isinstance(event, FileIndexed | IndexEnded):
            self._rests = False
            self.troubled.emit(None)

    def _settle(self, *, anew: bool = False) -> None:
        """Reads anew what events did not tell: in a large library that of all documents takes seconds."""
        if anew or self._untold:
            self._desk.library.refresh()
        else:
            self._desk.library.refresh_collections()
        self._untold = 0
        if not self._nothing.offered:  # the first files were read: events told of each, and of no whole library
            self._nothing.offer(self._desk.shelf.documents.values())

    def _refuse(self, document: Document) -> None:
        """Says what could not be found or looked into; the library keeps nothing of it, so no row can."""
        self._refused.append(document)
        failure = self._refused[0].failure
        if failure is not None:
            others = len(self._refused) - 1
            told = {"what": said(failure.what), "where": place_words(self._refused[0].location)}
            one, many = "{what}: {where} (and {n:,} more)", "{what}: {where} (and {n:,} more)"
            what = tr_n(others, one, many, **told) if others else tr("{what}: {where}", **told)
            self._page.show_trouble(replace(failure, what=what))

    def _on_acted(self, action: Action) -> None:
        if action is Action.TRY_AGAIN:
            self.keep([document.path for document in self._refused])

    def _on_failed(self, error: CandorError) -> None:
        self.troubled.emit(error.failure())

    def _on_watch_changed(self) -> None:
        self._page.set_in_sync(self._desk.reading.watch.in_sync)
        self._page.set_reading(self._desk.reading.running)

    def _on_ended(self, cancelled: bool) -> None:
        self._page.set_reading(self._desk.reading.running)
        self._settle(anew=cancelled)
