"""Joins the library page with what can be done with its files."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from candor.model.document import Document, DocumentState, Origin, origin_of, shown
from candor.model.errors import CandorError
from candor.ui.desk.desk import Desk
from candor.ui.desk.queue import Quoted
from candor.ui.desk.shelf import ShelfChange
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.library.entry import name_of
from candor.ui.library.library_page import LibraryPage
from candor.ui.library.models_sheet import ModelsSheet
from candor.ui.tr import tr
from candor.ui.transcript.address_dialog import AddressDialog

RUNNING = "bat cmd js jsx mjs cjs ts ps1 py pl pm php rb lua tcl sh bash r groovy"
"""What Windows runs by itself, or has been told to by a language that was installed, and Candor reads."""


class Tending(QObject):
    """Reads files again, leaves them out and forgets them; tells the page what the search model knows and how the
    pins fare. `viewer_asked` carries a Document that is to be looked at, `troubled` a Failure.
    """

    viewer_asked = Signal(object)
    troubled = Signal(object)

    def __init__(self, desk: Desk, page: LibraryPage) -> None:
        super().__init__(desk)
        self._desk, self._page = desk, page
        self._names: dict[bytes, str] = {}
        self.troubled.connect(page.show_trouble)
        page.file_asked.connect(self._open)
        page.place_asked.connect(show_in_folder)
        page.again_asked.connect(self._read_again)
        page.retry_asked.connect(lambda: desk.reading.retry())
        page.left_out.connect(self._leave_out)
        page.files_forget_asked.connect(self._ask_to_forget)
        page.models_asked.connect(self._show_models)
        page.paused.connect(desk.queue.pause)
        desk.queue.paused.connect(self._on_paused)
        desk.queue.left_out.connect(desk.library.refresh)
        desk.queue.quoted.connect(self._on_quoted)
        desk.queue.failed.connect(self._on_failed)
        desk.pinning.looked.connect(page.set_runs)
        desk.pinning.checked.connect(lambda check: page.set_runs(check.runs if check.results else ()))
        desk.pinning.pinned.connect(desk.pinning.look)
        desk.pinning.unpinned.connect(desk.pinning.look)
        desk.spoken.happened.connect(page.set_spoken)
        desk.shelf.changed.connect(self._on_shelf_changed)
        desk.pinning.look()

    def _open(self, document: Document) -> None:
        """What was read is shown as it was read; a page's own address is asked about first."""
        if document.origin is not Origin.PAGE and document.state is DocumentState.INDEXED:
            self.viewer_asked.emit(document)
        else:
            open_location(document.location, self._page.window())

    def _read_again(self, documents: Sequence[Document]) -> None:
        """Pages and tables are fetched once more, because the person asks for it; files are read again."""
        files = [document.id for document in documents if document.origin is Origin.FILE]
        if files:
            self._desk.reading.retry(files)
        for document in documents:
            if document.origin is not Origin.FILE:
                self._desk.fetching.again(document.location)

    def _leave_out(self, documents: Sequence[Document]) -> None:
        self._desk.queue.leave_out([document.id for document in documents])

    def _ask_to_forget(self, documents: Sequence[Document]) -> None:
        self._names = {document.location: name_of(document) for document in documents}
        self._desk.queue.count_quotes(tuple(self._names))

    def _on_quoted(self, quoted: Quoted) -> None:
        names = [self._names.get(location, "") for location in quoted.locations]
        dialog = ForgetDialog.of_files(names, quoted.answers, self._page.window())
        dialog.forget.clicked.connect(lambda: self._forget(quoted.locations, dialog.blanks))
        dialog.open()

    def _forget(self, locations: Sequence[bytes], blank: bool) -> None:
        for location in locations:
            self._desk.reading.hold(Path(os.fsdecode(location)))
        self._desk.library.forget(locations, blank)

    def _show_models(self) -> None:
        spoken = self._page.head.spoken
        if spoken is not None:
            ModelsSheet(self._page.theme, spoken, self._page.window()).open()

    def _on_paused(self, paused: bool) -> None:
        resumed = self._page.progress.resting and not paused
        self._page.set_paused(paused)
        if resumed:
            self._desk.reading.look_again()

    def _on_shelf_changed(self, change: ShelfChange) -> None:
        """Asks what the search model knows once there is something it should know."""
        if change.whole and self._page.head.spoken is None and self._desk.shelf.passages:
            self._desk.spoken.start(self._desk.verbs.languages)

    def _on_failed(self, error: CandorError) -> None:
        self.troubled.emit(error.failure())


def open_location(location: bytes, over: QWidget) -> None:
    """Opens a file in the program the system has for it; of a page shows the whole address and asks first."""
    origin = origin_of(location)
    if origin is Origin.PAGE:
        AddressDialog(shown(location), over, tr("You added this address.")).open()
    elif origin is Origin.FILE:
        file = Path(os.fsdecode(location))
        QDesktopServices.openUrl(QUrl.fromLocalFile(file.parent if is_run(file) else file))


def is_run(file: Path) -> bool:
    """Whether the system runs a file that it is asked to open, as Windows does with the source of many programs."""
    return sys.platform == "win32" and file.suffix.lower().removeprefix(".") in RUNNING.split()


def show_in_folder(document: Document) -> None:
    """Opens the folder a file lies in."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(document.path.parent))
