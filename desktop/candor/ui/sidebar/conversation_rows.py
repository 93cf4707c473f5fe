"""The conversations' part of the sidebar: all of them in their groups, or what a search finds."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from candor.model.kept import MessageFound
from candor.model.turn import Conversation
from candor.ui.sidebar.chat_list import ChatList
from candor.ui.sidebar.chat_menu import ChatMenu, FolderMenu
from candor.ui.sidebar.chat_row import ChatRow, Kind
from candor.ui.sidebar.chat_rows import arranged, fold_of, group_of, searched
from candor.ui.theme.theme import Theme


class ConversationRows(QWidget):
    """Signals carry ids: `chosen` one conversation's, `message_chosen` its turn's too, the others a tuple of
    conversations' with what is to be so. `seen_asked` carries the part that is to be scrolled to.
    """

    chosen = Signal(str)
    message_chosen = Signal(str, str)
    renamed = Signal(str, str)
    pinned = Signal(object, bool)
    archived = Signal(object, bool)
    put = Signal(object, str)
    folder_asked = Signal(object)
    delete_asked = Signal(object)
    seen_asked = Signal(QRect)

    def __init__(self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._all: list[Conversation] = []
        self._unfolded: set[str] = set()
        self._wanted = ""
        self._found: tuple[MessageFound, ...] | None = ()
        self.list = ChatList(theme)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.list)
        self.list.opened.connect(self._on_opened)
        self.list.menu_asked.connect(self._show_menu)
        self.list.delete_asked.connect(lambda: self.delete_asked.emit(self._ids()))
        self.list.seen_asked.connect(self.seen_asked)
        self.list.rows.renamed.connect(self._on_renamed)

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        """All of them, shown or not."""
        return tuple(self._all)

    @property
    def folders(self) -> list[str]:
        """The names of the folders there are."""
        return sorted({each.folder for each in self._all} - {""}, key=str.casefold)

    @property
    def nothing_found(self) -> bool:
        """Whether a search is done and came to nothing."""
        return bool(self._wanted) and self._found == () and not self.list.rows.rows

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Shows these conversations."""
        self._all = list(conversations)
        self._refill()

    def set_wanted(self, wanted: str) -> None:
        """Shows only what holds these words, "" everything; messages come with `show_found`."""
        if wanted != self._wanted:
            # What was found for fewer letters stays until the answer is there: the list does not flicker.
            self._found = self._found if wanted and self._found else None if wanted else ()
            self._wanted = wanted
            self._refill()

    def show_found(self, wanted: str, found: Sequence[MessageFound]) -> None:
        """Shows the messages that hold these words; when others are wanted by now it comes too late."""
        if wanted == self._wanted:
            self._found = tuple(found)
            self._refill()

    def choose(self, number: str | None) -> None:
        """Marks a conversation as the one that is open, and unfolds the group it stands in."""
        self.list.mark(number)
        chosen = self.of(number)
        group = group_of(chosen) if chosen else ""
        if group and group not in self._unfolded:
            self._unfolded.add(group)
            self._refill()

    def rename(self, number: str | None) -> None:
        """Lets the person write over the row the keyboard is at, or over that of a conversation."""
        if self.list.hasFocus() or self.list.go_to((Kind.CHAT, number or "")):
            self.list.rename()

    def menu(self) -> QMenu | None:
        """What can be done with the selected rows; None where nothing can."""
        row, ids = self.list.current, self._ids()
        if row is not None and row.kind is Kind.FOLDER:
            return self._folder_menu(row.text)
        if not ids:
            return None
        menu = ChatMenu(self.list.selected, self.folders, self)
        menu.rename_asked.connect(self.list.rename)
        menu.pinned.connect(lambda pinned: self.pinned.emit(ids, pinned))
        menu.archived.connect(lambda archived: self.archived.emit(ids, archived))
        menu.put.connect(lambda folder: self.put.emit(ids, folder))
        menu.folder_asked.connect(lambda: self.folder_asked.emit(ids))
        menu.delete_asked.connect(lambda: self.delete_asked.emit(ids))
        return menu

    def of(self, number: str | None) -> Conversation | None:
        """A conversation by its id."""
        return next((each for each in self._all if each.id == number), None)

    def _refill(self) -> None:
        if self._wanted:
            self.list.show_rows(searched(self._all, self._wanted, self._found or ()))
        else:
            self.list.show_rows(arranged(self._all, self._today(), self._unfolded))

    def _ids(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.list.selected)

    def _on_opened(self, row: ChatRow) -> None:
        if row.is_fold:
            self._unfolded ^= {fold_of(row)}
            self._refill()
        elif row.found is not None:
            self.message_chosen.emit(row.found.conversation, row.found.turn)
        elif row.conversation is not None:
            self.chosen.emit(row.conversation.id)

    def _on_renamed(self, row: ChatRow, words: str) -> None:
        if row.conversation is not None:
            self.renamed.emit(row.conversation.id, words)
        elif row.kind is Kind.FOLDER:
            self.put.emit(self._within(row.text), words)

    def _within(self, folder: str) -> tuple[str, ...]:
        return tuple(each.id for each in self._all if each.folder == folder)

    def _show_menu(self, at: QPoint) -> None:
        if (menu := self.menu()) is not None:
            menu.popup(at)

    def _folder_menu(self, folder: str) -> QMenu:
        menu = FolderMenu(self)
        menu.rename_asked.connect(self.list.rename)
        menu.dissolved.connect(lambda: self.put.emit(self._within(folder), ""))
        return menu
