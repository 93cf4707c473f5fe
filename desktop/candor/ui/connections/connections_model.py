"""The rows of the table of connections."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from candor.model.connection import ConnectionMade
from candor.ui.connections.connection_words import how_much, when, where, whole, why
from candor.ui.tr import tr

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Column(IntEnum):
    """From the left."""

    WHEN = 0
    WHY = 1
    WHERE = 2
    MUCH = 3


HEADS_TR = {Column.WHEN: "When", Column.WHY: "What for", Column.WHERE: "Where to", Column.MUCH: "How much"}


class ConnectionsModel(QAbstractTableModel):
    """Connections, newest first, of which a filter leaves some. `today` tells the day."""

    def __init__(self, today: Callable[[], date] = date.today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._all: Sequence[ConnectionMade] = ()
        self._shown: list[ConnectionMade] = []
        self._others, self._wanted = False, tuple[str, ...]()

    def set_made(self, made: Sequence[ConnectionMade]) -> None:
        """Shows these."""
        self._all = made
        self._refill()

    def set_filter(self, *, others: bool, wanted: tuple[str, ...]) -> None:
        """Leaves those to other machines alone, if so, and those that say all of these words (casefolded)."""
        self._others, self._wanted = others, wanted
        self._refill()

    def made(self, row: int) -> ConnectionMade:
        """The connection in a row."""
        return self._shown[row]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Four."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; read aloud, the whole row."""
        if not index.isValid():
            return None
        made = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(made, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return whole(made, self._today())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return tr(HEADS_TR[Column(section)])
        return None

    def _words(self, made: ConnectionMade, column: Column) -> str:
        if column is Column.WHEN:
            return when(made, self._today())
        return {Column.WHY: why, Column.WHERE: where, Column.MUCH: how_much}[column](made)

    def _refill(self) -> None:
        self.beginResetModel()
        self._shown = [each for each in self._all if each.leaves or not self._others]
        if self._wanted:
            self._shown = [each for each in self._shown if self._says(each)]
        self.endResetModel()

    def _says(self, made: ConnectionMade) -> bool:
        said = f"{whole(made, self._today())} {made.address}".casefold()
        return all(word in said for word in self._wanted)
