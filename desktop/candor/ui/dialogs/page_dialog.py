"""Asks for the address of a web page, and says what fetching it means before anything is fetched."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.model.collection import Collection
from candor.model.errors import CandorError
from candor.model.outside import PageOffer
from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.dialogs.into_button import IntoButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.words import sentence


class PageDialog(Form):
    """`edited` carries the address as it is written, `fetch_asked` the PageOffer and the Collection to keep it in.

    `blocked`: nothing may leave this machine, so that fetching is allowing it once.
    """

    edited = Signal(str)
    fetch_asked = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        collections: Sequence[Collection],
        address: str = "",
        parent: QWidget | None = None,
        *,
        blocked: bool = False,
    ) -> None:
        does = tr("Allow once") if blocked else tr("Fetch")
        super().__init__(theme, tr("Add web page"), does, parent)
        self._does, self._blocked = does, blocked
        self._offer: PageOffer | None = None
        self.field = Field(theme, tr("Address"), "https://example.org/page")
        self.field.textChanged.connect(self._on_changed)
        self.into = IntoButton(theme, collections)
        self.add(tr("Address"), self.field)
        self.add(tr("Keep in"), self.into)
        self._say_nothing_yet()
        self.do.setEnabled(False)
        self.confirmed.connect(self._on_done)
        self.field.setFocus()
        self.field.setText(address)

    @property
    def address(self) -> str:
        """What is written."""
        return self.field.text().strip()

    def show_offer(self, offer: PageOffer) -> None:
        """Says whom fetching would speak to."""
        self._offer = offer
        self.do.setEnabled(True)
        if self._blocked:
            words = tr(
                "Nothing leaves this machine but this one visit to {host}, if you allow it once. Nothing else is "
                "loaded; your documents are not sent.",
                host=offer.host,
            )
        else:
            words = tr(
                "Candor will fetch this one page from {host}. Nothing else is loaded; your documents are not sent.",
                host=offer.host,
            )
        self.say(words)

    def show_refused(self, error: CandorError) -> None:
        """Says quietly why this is no address to fetch: it may not be written to its end."""
        self.say(f"{sentence(said(str(error)))} {said(error.remedy)}")

    def set_fetching(self, fetching: bool) -> None:
        """Rests while the page is on its way."""
        for part in (self.field, self.into):
            part.setEnabled(not fetching)
        self.do.setEnabled(not fetching and self._offer is not None)
        self.do.set_text(tr("Fetching…") if fetching else self._does)

    def _say_nothing_yet(self) -> None:
        self.say(tr("Nothing is fetched before you press {button}.", button=self._does))

    def _on_changed(self) -> None:
        self._offer = None
        self.do.setEnabled(False)
        self.show_error(None)
        if not self.address:
            self._say_nothing_yet()
        self.edited.emit(self.address)

    def _on_done(self) -> None:
        if self._offer is not None:
            self.fetch_asked.emit(self._offer, self.into.chosen)
