"""The sidebar's rows as Qt's views read them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from candor.ui.controls.plain_tip import plain_tip
from candor.ui.sidebar.chat_row import ChatRow, Kind
from candor.ui.tr import tr, tr_n

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROLE = Qt.ItemDataRole
FLAG = Qt.ItemFlag
NAMED = {Kind.CHAT, Kind.FOLDER}  # those a person may call otherwise


class ChatModel(QAbstractListModel):
    """`renamed` carries a ChatRow and the words that were typed in its place."""

    renamed = Signal(object, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ChatRow] = []

    def fill(self, rows: Sequence[ChatRow]) -> None:
        """Shows these rows instead."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def place(self, key: tuple[Kind, str]) -> int:
        """Where the row of this name is, -1 where there is none."""
        return next((at for at, row in enumerate(self.rows) if row.key == key), -1)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> object:
        """A row's words, what is edited of it, its tool tip, and what assistive technology reads."""
        row = self.rows[index.row()]
        match role:
            case ROLE.DisplayRole | ROLE.EditRole:
                return row.text
            case ROLE.ToolTipRole if row.kind in {Kind.CHAT, Kind.MESSAGE}:
                return plain_tip(row.text)
            case ROLE.AccessibleTextRole:
                return _read_aloud(row)
        return None

    def setData(self, index: Index, value: object, role: int = ROLE.EditRole) -> bool:
        """Tells what was typed; the row changes when the store has it."""
        row, words = self.rows[index.row()], str(value).strip()
        if role == ROLE.EditRole and words not in {"", row.text}:
            self.renamed.emit(row, words)
        return False

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Labels can only be read."""
        kind = self.rows[index.row()].kind
        if kind is Kind.LABEL:
            return FLAG.NoItemFlags
        chosen = FLAG.ItemIsEnabled | FLAG.ItemIsSelectable
        return chosen | FLAG.ItemIsEditable if kind in NAMED else chosen


def _read_aloud(row: ChatRow) -> str:
    if row.found is not None:
        return tr("{title}: {snippet}", title=row.text, snippet=row.found.snippet)
    if row.is_fold:
        held = tr_n(row.count, "{n:,} conversation", "{n:,} conversations")
        return tr("{name}, {held}", name=row.text, held=held)
    if row.conversation is not None and row.conversation.pinned:
        return tr("{title}, pinned", title=row.text)
    return row.text
