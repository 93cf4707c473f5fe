"""Whether there is anything yet."""

from PySide6.QtCore import QObject, Signal

from candor.ui.desk.chats import Chats
from candor.ui.desk.library import Library
from candor.ui.desk.shelf import Shelf


class Beginning(QObject):
    """Sends `nothing_kept` once, when library and conversations were looked at and both are empty."""

    nothing_kept = Signal()

    def __init__(self, library: Library, shelf: Shelf, chats: Chats, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._library, self._chats = library, chats
        self._library_empty: bool | None = None
        self._chats_empty: bool | None = None
        library.filled.connect(self._on_filled)
        chats.listed.connect(self._on_listed)

    def _on_filled(self) -> None:
        self._library.filled.disconnect(self._on_filled)
        self._library_empty = not self._shelf.documents
        self._tell()

    def _on_listed(self, conversations: object) -> None:
        self._chats.listed.disconnect(self._on_listed)
        self._chats_empty = not conversations
        self._tell()

    def _tell(self) -> None:
        if self._library_empty and self._chats_empty:
            self.nothing_kept.emit()
