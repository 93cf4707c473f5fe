"""Asks for a database, then which of its tables are read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.model.collection import Collection
from candor.model.errors import CandorError
from candor.model.outside import TableOffer
from candor.ui.controls.form import Form
from candor.ui.dialogs.database_fields import DatabaseFields
from candor.ui.dialogs.into_button import IntoButton
from candor.ui.dialogs.table_rows import TableRows
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr, tr_n
from candor.ui.words import count, sentence


@dataclass(frozen=True, slots=True)
class TablesWanted:
    """Which tables of a database are to be read, with what, and into which collection."""

    database: str
    password: str
    tables: tuple[str, ...]
    into: Collection


class TableDialog(Form):
    """`connect_asked` carries SQLAlchemy's URL and the password, `read_asked` a TablesWanted.

    `blocked`: nothing may leave this machine, so that connecting is allowing it once.
    """

    connect_asked = Signal(str, str)
    read_asked = Signal(object)

    def __init__(
        self, theme: Theme, collections: Sequence[Collection], parent: QWidget | None = None, *, blocked: bool = False
    ) -> None:
        super().__init__(theme, tr("Add database table"), tr("Connect"), parent)
        self.fields = DatabaseFields(theme)
        self.rows: TableRows | None = None
        self.into = IntoButton(theme, collections)
        self._busy = False
        self.add("", self.fields)
        self.add(tr("Keep in"), self.into)
        self.fields.changed.connect(self._on_changed)
        self.fields.resized.connect(self.fit_height)
        self.confirmed.connect(self._on_done)
        once = tr("Nothing leaves this machine but what goes to this one database when you connect.")
        self.say(f"{_reads()} {once}" if blocked else _reads())
        self._on_changed()
        self.fields.file.setFocus()

    def show_tables(self, offers: Sequence[TableOffer]) -> None:
        """Offers these tables in place of the fields."""
        self.set_busy("")
        self.show_error(None)
        if not offers:
            self.say(tr("This database has no tables."))
            return
        self.rows = TableRows(self.theme, offers)
        self.rows.changed.connect(self._tell_chosen)
        self._rows.replaceWidget(self.fields, self.rows)
        self.fields.hide()
        self.rows.show()
        self.say(f"{sentence(count(len(offers), 'table', 'tables'))} {_reads()}")
        self._tell_chosen()
        self.rows.checks[0][0].setFocus()

    def show_error(self, error: CandorError | None) -> None:
        """Says why it did not go well; what was written stays."""
        self.set_busy("")
        super().show_error(error)

    def set_busy(self, doing: str) -> None:
        """Rests while it connects or reads; the button says which. "" wakes it."""
        self._busy = bool(doing)
        for part in (self.fields, self.into, self.rows):
            if part is not None:
                part.setEnabled(not doing)
        if doing:
            self.do.set_text(doing)
            self.do.setEnabled(False)
        elif self.rows is not None:
            self._tell_chosen()
        else:
            self.do.set_text(tr("Connect"))
            self.do.setEnabled(self.fields.reached.is_whole)

    def _tell_chosen(self) -> None:
        chosen = len(self.rows.chosen) if self.rows else 0
        self.do.set_text(tr_n(chosen, "Read {n:,} table", "Read {n:,} tables") if chosen else tr("Read"))
        self.do.setEnabled(chosen > 0)

    def _on_changed(self) -> None:
        super().show_error(None)
        self.do.setEnabled(self.fields.reached.is_whole)

    def _on_done(self) -> None:
        database, password = self.fields.reached.url, self.fields.password.text()
        if self.rows is None:
            self.set_busy(tr("Connecting…"))
            self.connect_asked.emit(database, password)
            return
        names = tuple(offer.name for offer in self.rows.chosen)
        self.set_busy(tr("Reading…"))
        self.read_asked.emit(TablesWanted(database, password, names, self.into.chosen))


def _reads() -> str:
    return tr("Candor only reads: the connection is opened for reading alone, and no row is changed.")
