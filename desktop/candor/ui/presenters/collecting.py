"""Joins the sidebar's collections with what can be done with them."""

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from candor.model.collection import Collection
from candor.model.document import Origin, origin_of
from candor.model.errors import CandorError
from candor.ui.controls.form import Form
from candor.ui.desk.desk import Desk
from candor.ui.desk.grouping import made
from candor.ui.desk.holding import Holding
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.dialogs.ignore_dialog import IgnoreDialog
from candor.ui.dialogs.name_dialog import NameDialog
from candor.ui.library.library_page import LibraryPage
from candor.ui.presenters.forgetting import forget
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.work import Job


class Collecting(QObject):
    """Makes, renames and forgets collections and adds to them; collections are named by their id.

    `troubled` carries a Failure, `forgot` the id of a collection that is going, `renamed` one's old name and its new
    one, "" where it has none any more.
    """

    troubled = Signal(object)
    forgot = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, desk: Desk, theme: Theme, sidebar: Sidebar, page: LibraryPage, over: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._theme, self._over = desk, theme, over
        rows = sidebar.collections
        rows.new_asked.connect(self.new)
        rows.files_asked.connect(lambda: self.ask_for_files())
        rows.rename_asked.connect(self.rename)
        rows.ignore_asked.connect(self.ask_what_to_ignore)
        rows.look_asked.connect(self.look)
        rows.forget_asked.connect(self.ask_to_forget)
        rows.folder_into_asked.connect(self.ask_for_folder)
        page.forget_asked.connect(self.ask_to_forget)

    def give(self, paths: Sequence[Path], into: str = "") -> None:
        """Reads files and folders into a collection; "" leaves it to the library which."""
        if paths:
            self._desk.reading.add(paths, into)

    def ask_for_folder(self, into: str = "") -> None:
        """Lets the person choose a folder to add."""
        dialog = self._file_dialog(tr("Add folder"), QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(lambda names: self.give([Path(name) for name in names], into))
        dialog.open()

    def ask_for_files(self, into: str = "") -> None:
        """Lets the person choose files to add."""
        dialog = self._file_dialog(tr("Add files"), QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.give([Path(name) for name in names], into))
        dialog.open()

    def new(self) -> None:
        """Asks for a new collection's name."""
        dialog = NameDialog(self._theme, tr("New collection"), tr("Create"), parent=self._over)
        dialog.named.connect(lambda name: self._keep(replace(made(name, ()), name=name), dialog))
        dialog.open()

    def rename(self, number: str) -> None:
        """Asks for a collection's other name."""
        if holding := self._holding(number):
            dialog = NameDialog(self._theme, tr("Rename collection"), tr("Rename"), holding.name, self._over)
            dialog.named.connect(lambda name: self._rename(holding.collection, name, dialog))
            dialog.open()

    def ask_what_to_ignore(self, number: str) -> None:
        """Asks what a collection leaves out, then looks through it again."""
        if holding := self._holding(number):
            dialog = IgnoreDialog(self._theme, holding.collection, holding.left_out, self._over)
            dialog.changed.connect(lambda changed: self._keep(changed, dialog, look=True))
            dialog.open()

    def look(self, number: str) -> None:
        """Reads what is new or changed in a collection."""
        holding = self._holding(number)
        for location in holding.roots if holding else ():
            if origin_of(location) is not Origin.FILE:
                self._desk.fetching.again(location)
        self.give([Path(os.fsdecode(each)) for each in files_of(holding)], number)

    def ask_to_forget(self, number: str) -> None:
        """Asks whether a collection is to be forgotten, and says how many answers quote it."""
        if holding := self._holding(number):
            job = self._desk.grouping.quoting(holding.roots)
            job.happened.connect(lambda quoting: self._ask_to_forget(holding, quoting))
            job.failed.connect(lambda error: self._on_uncounted(holding, error))

    def _ask_to_forget(self, holding: Holding, quoting: int) -> None:
        dialog = ForgetDialog.of_collection(holding.name, holding.files, quoting, self._over)
        dialog.forget.clicked.connect(lambda: self._forget(holding, dialog.blanks))
        dialog.open()

    def _forget(self, holding: Holding, blank: bool) -> None:
        self.forgot.emit(holding.id)
        self.renamed.emit(holding.name, "")
        forget(self._desk, holding, blank)

    def _rename(self, collection: Collection, name: str, dialog: Form) -> None:
        job = self._keep(replace(collection, name=name), dialog)
        job.happened.connect(lambda _: self.renamed.emit(collection.name, name))

    def _keep(self, collection: Collection, dialog: Form, look: bool = False) -> Job:
        job = self._desk.grouping.keep(collection)
        job.failed.connect(dialog.show_error)
        job.happened.connect(lambda _: dialog.accept())
        job.happened.connect(lambda _: self._desk.library.refresh())
        if look:
            job.happened.connect(lambda _: self.look(collection.id))
        return job

    def _on_uncounted(self, holding: Holding, error: CandorError) -> None:
        """Conversations that cannot be read keep nobody from forgetting."""
        self.troubled.emit(error.failure())
        self._ask_to_forget(holding, 0)

    def _holding(self, number: str) -> Holding | None:
        return next((each for each in self._desk.shelf.holdings() if each.id == number), None)

    def _file_dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._over, title, str(Path.home()))
        dialog.setFileMode(mode)
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def files_of(holding: Holding | None) -> list[bytes]:
    """The files and folders among what a collection was given."""
    return [each for each in holding.roots if origin_of(each) is Origin.FILE] if holding else []
