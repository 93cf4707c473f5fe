"""Joins the dialogs for web pages and database tables with what fetches them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from candor.model.collection import Collection
from candor.model.errors import CandorError, OutsideBlocked
from candor.model.outside import PageOffer, TableOffer
from candor.ui.desk.desk import Desk
from candor.ui.desk.grouping import made
from candor.ui.dialogs.allow_once import AllowOnce
from candor.ui.dialogs.page_dialog import PageDialog
from candor.ui.dialogs.table_dialog import TableDialog, TablesWanted
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr


class FromOutside(QObject):
    """Opens a dialog, and closes it when what it asked for is in the library. `added` carries the collection's id.

    `troubled` carries the Failure of what was fetched again, for which no dialog is open.
    """

    added = Signal(str)
    troubled = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, over: QWidget) -> None:
        super().__init__(desk)
        self._desk, self._theme, self._over = desk, theme, over
        self._open: PageDialog | TableDialog | None = None
        self._wanted: Collection | None = None  # where what is being fetched goes
        desk.fetching.offers.happened.connect(self._on_offer)
        desk.fetching.offers.failed.connect(self._on_refused)
        desk.reading.fetched.connect(self._on_fetched)

    def ask_for_page(self, address: str = "", into: str = "") -> None:
        """Asks for the address of a web page, and a collection to keep it in, first the one with this id."""
        dialog = PageDialog(self._theme, self._choices(tr("Web pages"), into), parent=self._over, blocked=self._blocked)
        dialog.edited.connect(self._on_edited)
        dialog.fetch_asked.connect(self._fetch)
        self._show(dialog)
        dialog.field.setText(address)

    def ask_for_table(self, into: str = "") -> None:
        """Asks for a database and which of its tables are read, and for a collection as above."""
        dialog = TableDialog(self._theme, self._choices(tr("Tables"), into), parent=self._over, blocked=self._blocked)
        dialog.connect_asked.connect(self._connect)
        dialog.read_asked.connect(self._read)
        self._show(dialog)

    @property
    def _blocked(self) -> bool:
        return not self._desk.connecting.allowed

    def _show(self, dialog: PageDialog | TableDialog) -> None:
        self._open = dialog
        dialog.finished.connect(lambda _: self._on_closed(dialog))
        dialog.open()

    def _choices(self, new: str, first: str) -> list[Collection]:
        """The collections there are, and a new one; the one that is wanted first."""
        holdings = self._desk.shelf.holdings()
        there = [each.collection for each in holdings if not each.collection.conversation]
        choices = [*there, made(new, (each.name for each in holdings))]
        named = next((each for each in there if each.name == new), choices[-1])
        best = next((each for each in there if each.id == first), named)
        return [best, *(each for each in choices if each is not best)]

    def _on_edited(self, address: str) -> None:
        if address:
            self._desk.fetching.look_at(address)
        else:
            self._desk.fetching.offers.drop()

    def _on_offer(self, offer: PageOffer) -> None:
        if isinstance(self._open, PageDialog) and self._wanted is None:
            self._open.show_offer(offer)

    def _on_refused(self, error: CandorError) -> None:
        if isinstance(self._open, PageDialog):
            self._open.show_refused(error)

    def _fetch(self, offer: PageOffer, into: Collection) -> None:
        if isinstance(self._open, PageDialog):
            self._wanted = into
            self._open.set_fetching(True)
            self._desk.fetching.add_page(offer.address, into)

    def _connect(self, database: str, password: str) -> None:
        job, dialog = self._desk.fetching.tables(database, password), self._open
        job.happened.connect(lambda offers: self._on_connected(dialog, offers, None))
        job.failed.connect(lambda error: self._on_connected(dialog, (), error))

    def _on_connected(
        self, dialog: PageDialog | TableDialog | None, offers: Sequence[TableOffer], error: CandorError | None
    ) -> None:
        if dialog is self._open and isinstance(dialog, TableDialog):
            if error is not None:
                dialog.show_error(error)
            else:
                dialog.show_tables(offers)

    def _read(self, wanted: TablesWanted) -> None:
        self._wanted = wanted.into
        self._desk.fetching.add_tables(wanted.database, wanted.password, wanted.tables, wanted.into)

    def _on_fetched(self, error: CandorError | None) -> None:
        wanted, self._wanted = self._wanted, None
        if self._open is None or wanted is None:
            if isinstance(error, OutsideBlocked):
                self._ask_once(error)
            elif error is not None:
                self.troubled.emit(error.failure())
            return
        if isinstance(self._open, PageDialog):
            self._open.set_fetching(False)
        if error is not None:
            self._open.show_error(error)
            return
        self._open.accept()
        self.added.emit(wanted.id)

    def _ask_once(self, blocked: OutsideBlocked) -> None:
        """What was to be fetched again may be, if the person lets this visit out."""
        fetching, location = self._desk.fetching, self._desk.fetching.latest
        dialog = AllowOnce(self._theme, blocked, self._over)
        dialog.accepted.connect(lambda: fetching.again(location, once=True))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_closed(self, dialog: PageDialog | TableDialog) -> None:
        """Whoever closes it no longer wants what is on its way."""
        if self._open is dialog:
            self._open = None
            self._desk.fetching.offers.drop()
            if self._wanted is not None:
                self._wanted = None
                self._desk.reading.drop_fetch()
