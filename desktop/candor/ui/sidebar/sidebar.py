"""The sidebar."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.kept import MessageFound
from candor.model.turn import Conversation
from candor.ui.controls.follow import follow
from candor.ui.controls.key_words import key_words
from candor.ui.controls.row import PADDING, Row
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.sidebar.collection_rows import CollectionRows
from candor.ui.sidebar.conversation_rows import ConversationRows
from candor.ui.sidebar.delete_dialog import DeleteDialog
from candor.ui.sidebar.foot import Foot
from candor.ui.sidebar.section import ROW_GAP
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import count


class Sidebar(QWidget):
    """Conversations and collections. Signals carry the id of one; `library_asked` "" is all files, `deletion_asked` a
    tuple of conversations' ids, `sought` the words that are looked for in messages, "" for none any more.

    `today` tells the day conversations are grouped by.
    """

    new_asked = Signal()
    conversation_chosen = Signal(str)
    deletion_asked = Signal(object)
    sought = Signal(str)
    library_asked = Signal(str)
    folder_asked = Signal()
    settings_asked = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.new_row = Row(theme, tr("New question"), "note-pencil", Style.UI_SELECTED)
        self.new_row.set_state(key_words("Ctrl+N"))
        self.new_row.clicked.connect(self.new_asked)
        self.search = SearchField(theme, tr("Search"), key_words("Ctrl+J"))
        self.search.textChanged.connect(self._on_sought)
        self.chats = ConversationRows(theme, today)
        self.chats.chosen.connect(self.conversation_chosen)
        self.chats.delete_asked.connect(self._ask_to_delete)
        self.chats.seen_asked.connect(self._see)
        self.collections = CollectionRows(theme)
        self.collections.chosen.connect(self.library_asked)
        self.collections.folder_asked.connect(self.folder_asked)
        self._nothing = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self._nothing.hide()
        self.foot = Foot(theme)
        self.foot.settings_asked.connect(self.settings_asked)
        self._lay_out()
        follow(theme, self._measure)

    @property
    def conversations(self) -> tuple[Conversation, ...]:
        """The conversations it shows or hides."""
        return self.chats.conversations

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Shows these conversations."""
        self.chats.set_conversations(conversations)
        self._tell_nothing()

    def show_found(self, wanted: str, found: Sequence[MessageFound]) -> None:
        """Shows the messages that hold these words."""
        self.chats.show_found(wanted, found)
        self._tell_nothing()

    def set_holdings(self, holdings: Sequence[Holding]) -> None:
        """Shows these collections and how they stand."""
        self.collections.set_holdings(holdings)
        self._tell_nothing()

    def choose_conversation(self, number: str | None) -> None:
        """Marks a conversation as the one that is shown, and no collection."""
        self.collections.choose(None)
        self.chats.choose(number)

    def choose_collection(self, number: str | None) -> None:
        """Marks a collection as the one that is shown, and no conversation."""
        self.chats.choose(None)
        self.collections.choose(number)

    def ask_to_delete(self, number: str | None) -> None:
        """Asks whether a conversation is to be deleted, and sends `deletion_asked` when it is."""
        self._ask_to_delete((number,))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pane's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.side)

    def _lay_out(self) -> None:
        self._inside_widget = inside = QWidget()
        self._inside = rows = QVBoxLayout(inside)
        rows.setSpacing(0)
        rows.addWidget(self.chats)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._nothing)
        rows.addLayout(self._beside)
        rows.addWidget(self.collections)
        rows.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(ROW_GAP)
        column.addWidget(self.new_row)
        column.addWidget(self.search)
        self._scroll = Scroll(inside)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)

    def _measure(self) -> None:
        self._beside.setContentsMargins(self.theme.margins(PADDING, 0, PADDING, 0))
        self._inside.setContentsMargins(self.theme.margins(0, 0, 0, Space.S12))
        self._column.setContentsMargins(self.theme.margins(Space.S12, Space.S12, Space.S12, 0))
        self.update()

    def _on_sought(self, text: str) -> None:
        wanted = text.strip()
        self.chats.set_wanted(wanted)
        self.collections.set_filter(wanted.casefold())
        self._tell_nothing()
        self.sought.emit(wanted)

    def _ask_to_delete(self, numbers: Sequence[str | None]) -> None:
        found = [each for number in numbers if (each := self.chats.of(number)) is not None]
        if found:
            files = sum(self.collections.files_for(each.id) for each in found)
            dialog = DeleteDialog([each.title for each in found], files, self.window())
            ids = tuple(each.id for each in found)
            dialog.delete.clicked.connect(lambda: self.deletion_asked.emit(ids))
            dialog.open()

    def _see(self, part: QRect) -> None:
        """Scrolls to a part of the list, with a little of what stands around it."""
        middle = self.chats.list.mapTo(self._inside_widget, part.center())
        self._scroll.ensureVisible(0, middle.y(), 0, part.height())

    def _tell_nothing(self) -> None:
        chats, files = len(self.conversations), self.collections.files
        nothing = self.chats.nothing_found and not self.collections.shown
        self._nothing.setVisible(nothing)
        if nothing:
            searched = (count(chats, "chat", "chats"), count(files, "file", "files"))
            self._nothing.set_text(tr("Nothing in {chats} or {files}.", chats=searched[0], files=searched[1]))
