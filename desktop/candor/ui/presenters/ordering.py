"""Joins the sidebar's conversations with what can be done with them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from candor.services.verbs import Talks
from candor.ui.desk.chats import Chats
from candor.ui.dialogs.folder_dialog import FolderDialog
from candor.ui.sidebar.sidebar import Sidebar


class Ordering(QObject):
    """Renames, pins, archives, deletes and groups conversations. What goes wrong is told by `chats`."""

    def __init__(self, chats: Chats, sidebar: Sidebar, over: QWidget) -> None:
        super().__init__(chats)
        self._chats, self._theme, self._rows, self._over = chats, sidebar.theme, sidebar.chats, over
        rows = sidebar.chats
        rows.renamed.connect(lambda number, title: chats.change(lambda talks: talks.rename(number, title)))
        rows.pinned.connect(self.pin)
        rows.archived.connect(self.archive)
        rows.put.connect(self.put)
        rows.folder_asked.connect(self.ask_for_folder)
        sidebar.deletion_asked.connect(lambda numbers: chats.delete(*numbers))

    def pin(self, numbers: Sequence[str], pinned: bool) -> None:
        """Keeps conversations above the others, or no longer."""
        self._chats.change(*(partial(_pin, number, pinned) for number in numbers))

    def archive(self, numbers: Sequence[str], archived: bool) -> None:
        """Puts conversations away, or back."""
        self._chats.change(*(partial(_archive, number, archived) for number in numbers))

    def put(self, numbers: Sequence[str], folder: str) -> None:
        """Puts conversations into a folder, "" takes them out."""
        self._chats.change(*(partial(_put, number, folder) for number in numbers))

    def ask_for_folder(self, numbers: Sequence[str]) -> None:
        """Asks what a new folder for them is to be called."""
        dialog = FolderDialog(self._theme, self._over)
        dialog.named.connect(lambda name: self.put(numbers, name))
        dialog.named.connect(dialog.accept)
        dialog.open()

    def turn_pin(self, number: str | None) -> None:
        """Pins a conversation, or lets it go."""
        if (one := self._rows.of(number)) is not None:
            self.pin((one.id,), not one.pinned)

    def turn_archive(self, number: str | None) -> None:
        """Puts a conversation away, or back."""
        if (one := self._rows.of(number)) is not None:
            self.archive((one.id,), not one.archived)


async def _pin(number: str, pinned: bool, talks: Talks) -> None:
    await talks.pin(number, pinned)


async def _archive(number: str, archived: bool, talks: Talks) -> None:
    await talks.archive(number, archived)


async def _put(number: str, folder: str, talks: Talks) -> None:
    await talks.put(number, folder)
