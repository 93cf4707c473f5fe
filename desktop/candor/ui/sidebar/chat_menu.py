"""What can be done with conversations, and with a folder of them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from candor.model.turn import Conversation
from candor.ui.tr import tr, tr_n


class ChatMenu(QMenu):
    """Of one conversation or several; `folders` are the names there are.

    `pinned` and `archived` carry what they are to be, `put` the name of a folder, "" for none.
    """

    rename_asked = Signal()
    pinned = Signal(bool)
    archived = Signal(bool)
    put = Signal(str)
    folder_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self, conversations: Sequence[Conversation], folders: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(conversations) == 1:
            self.addAction(tr("Rename"), self.rename_asked.emit).setShortcut(Qt.Key.Key_F2)
        pinned = all(each.pinned for each in conversations)
        self.addAction(tr("Unpin") if pinned else tr("Pin"), lambda: self.pinned.emit(not pinned))
        self._add_folders(conversations, folders)
        archived = all(each.archived for each in conversations)
        words = tr("Take out of the archive") if archived else tr("Archive")
        self.addAction(words, lambda: self.archived.emit(not archived))
        self.addSeparator()
        number = len(conversations)
        several = tr_n(number, "Delete {n:,} conversation", "Delete {n:,} conversations")
        self.addAction(tr("Delete conversation") if number == 1 else several, self.delete_asked.emit).setShortcut(
            Qt.Key.Key_Delete
        )

    def _add_folders(self, conversations: Sequence[Conversation], folders: Sequence[str]) -> None:
        into = self.addMenu(tr("Put into folder"))
        here = {each.folder for each in conversations}
        for name in folders:
            action = into.addAction(name.replace("&", "&&"), partial(self.put.emit, name))
            action.setEnabled(here != {name})
        if folders:
            into.addSeparator()
        into.addAction(tr("New folder"), self.folder_asked.emit)
        if here != {""}:
            into.addAction(tr("Take out of the folder"), lambda: self.put.emit(""))


class FolderMenu(QMenu):
    """Of a folder."""

    rename_asked = Signal()
    dissolved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(tr("Rename folder"), self.rename_asked.emit).setShortcut(Qt.Key.Key_F2)
        self.addAction(tr("Remove folder, keep what is in it"), self.dissolved.emit)
