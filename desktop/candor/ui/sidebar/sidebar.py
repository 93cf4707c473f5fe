"""The sidebar."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from candor.model.turn import Conversation
from candor.ui.controls.follow import follow
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.row import Row
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.sidebar.collection_rows import CollectionRows
from candor.ui.sidebar.dates import GROUPS_TR, grouped
from candor.ui.sidebar.delete_dialog import DeleteDialog
from candor.ui.sidebar.foot import Foot
from candor.ui.sidebar.section import ROW_GAP, Section
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.words import count


class Sidebar(QWidget):
    """Conversations and collections. Signals carry the id of one; `library_asked` "" is all files.

    `today` tells the day conversations are grouped by.
    """

    new_asked = Signal()
    conversation_chosen = Signal(str)
    deletion_asked = Signal(str)
    library_asked = Signal(str)
    folder_asked = Signal()
    settings_asked = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._today = today
        self._conversations: list[Conversation] = []
        self._chosen: str | None = None
        self.new_row = Row(theme, tr("New question"), "note-pencil", Style.UI_SELECTED)
        self.new_row.set_state("Ctrl N")
        self.new_row.clicked.connect(self.new_asked)
        self.search = SearchField(theme, tr("Search"), "Ctrl J")
        self.search.textChanged.connect(self._refill)
        self._sections: list[Section] = []
        self._groups = QVBoxLayout()
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(0)
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
        return tuple(self._conversations)

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Shows these conversations."""
        self._conversations = list(conversations)
        self._refill()

    def set_holdings(self, holdings: Sequence[Holding]) -> None:
        """Shows these collections and how they stand."""
        self.collections.set_holdings(holdings)
        self._tell_nothing()

    def choose_conversation(self, number: str | None) -> None:
        """Marks a conversation as the one that is shown, and no collection."""
        self._chosen = number
        self.collections.choose(None)
        self._mark()

    def choose_collection(self, number: str | None) -> None:
        """Marks a collection as the one that is shown, and no conversation."""
        self._chosen = None
        self._mark()
        self.collections.choose(number)

    def ask_to_delete(self, number: str | None) -> None:
        """Asks whether a conversation is to be deleted, and sends `deletion_asked` when it is."""
        title = next((one.title for one in self._conversations if one.id == number), None)
        if number is not None and title is not None:
            dialog = DeleteDialog(title, self.collections.files_for(number), self.window())
            dialog.delete.clicked.connect(lambda: self.deletion_asked.emit(number))
            dialog.open()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pane's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.side)

    def _lay_out(self) -> None:
        inside = QWidget()
        self._inside = rows = QVBoxLayout(inside)
        rows.setSpacing(0)
        rows.addLayout(self._groups)
        rows.addWidget(self._nothing)
        rows.addWidget(self.collections)
        rows.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(ROW_GAP)
        column.addWidget(self.new_row)
        column.addWidget(self.search)
        column.addWidget(Scroll(inside), 1)
        column.addWidget(self.foot)

    def _measure(self) -> None:
        self._inside.setContentsMargins(self.theme.margins(0, 0, 0, Space.S12))
        self._column.setContentsMargins(self.theme.margins(Space.S12, Space.S12, Space.S12, 0))
        self.update()

    def _refill(self) -> None:
        wanted = self.search.text().casefold()
        found = [one for one in self._conversations if wanted in one.title.casefold()]
        for section in self._sections:
            self._groups.removeWidget(section)
            section.hide()
            section.deleteLater()
        self._sections = [self._section(tr(GROUPS_TR[at]), group) for at, group in grouped(found, self._today())]
        for section in self._sections:
            self._groups.addWidget(section)
        self.collections.set_filter(wanted)
        self._tell_nothing()
        self._mark()

    def _section(self, name: str, conversations: Sequence[Conversation]) -> Section:
        section = Section(self.theme, name)
        for conversation in conversations:
            row = Row(self.theme, conversation.title)
            row.setObjectName(conversation.id)
            row.setToolTip(plain_tip(conversation.title))
            row.clicked.connect(lambda _=False, number=conversation.id: self.conversation_chosen.emit(number))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda at, row=row, number=conversation.id: self._show_menu(row, at, number)
            )
            section.add(row)
        return section

    def _show_menu(self, row: Row, at: QPoint, number: str) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Delete conversation"), lambda: self.ask_to_delete(number))
        menu.popup(row.mapToGlobal(at))

    def _mark(self) -> None:
        for section in self._sections:
            for row in section.rows:
                row.setChecked(row.objectName() == self._chosen)

    def _tell_nothing(self) -> None:
        chats, files = len(self._conversations), self.collections.files
        nothing = bool(self.search.text()) and not self._sections and not self.collections.shown
        self._nothing.setVisible(nothing)
        if nothing:
            searched = (count(chats, "chat", "chats"), count(files, "file", "files"))
            self._nothing.set_text(tr("Nothing in {chats} or {files}.", chats=searched[0], files=searched[1]))
