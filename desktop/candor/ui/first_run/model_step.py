"""The step that chooses a model: one that is here, or one that is fetched."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from candor.ui.controls.gap import Gap
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.first_run.download_row import DownloadRow
from candor.ui.first_run.offer_row import OfferRow
from candor.ui.first_run.step import Step
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

if TYPE_CHECKING:
    from candor.services.verbs import Offered

SHOWN = 6
FITTING = 3  # offers that fit; one that does not stands under them, so that a person sees what they would need


class ModelStep(Step):
    """`chosen` carries the name of a model that is here, `pull_asked` of one that is to be fetched."""

    chosen = Signal(str)
    pull_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, 2, tr("Choose a model"), parent)
        self.rows: list[OfferRow] = []
        self._models: tuple[str, ...] = ()
        self._offers: tuple[Offered, ...] = ()
        self._chosen, self._running, self._wants_more = "", False, False
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self.more = TextButton(theme, tr("Get another model"), Kind.LINK)
        self.more.clicked.connect(self._on_more)
        self.note = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.download = DownloadRow(theme)
        self.download.wanted.connect(self._on_wanted)
        self.download.cancelled.connect(self.stop_asked)
        self.body.addWidget(Gap(theme, 4))
        self.body.addLayout(self._column)
        for part in (self.note, self.more, self.download):
            self.body.addWidget(part)
        self._refill()

    @property
    def wanted(self) -> OfferRow | None:
        """The row that is chosen."""
        return next((row for row in self.rows if row.isChecked()), None)

    def set_models(self, models: Sequence[str], chosen: str, running: bool) -> None:
        """The models that are here, and whether a server is."""
        self._models, self._chosen, self._running = tuple(models), chosen, running
        self.set_done(bool(models))
        self._refill()

    def set_offers(self, offers: "Sequence[Offered]") -> None:
        """The models that can be fetched, the best that fits first."""
        away = [one for one in offers if not one.here]
        fitting = [one for one in away if one.fit.fits][:FITTING]
        self._offers = (*fitting, *[one for one in away if not one.fit.fits][:1])
        self._refill()

    def _refill(self) -> None:
        before = self.wanted.name if self.wanted else ""
        for row in self.rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        offers = self._offers if self._wants_more or not self._models else ()
        here = [OfferRow(self.theme, name) for name in self._models[:SHOWN]]
        self.rows = [*here, *(OfferRow(self.theme, one.offer.name, one, self._running) for one in offers)]
        for row in self.rows:
            row.clicked.connect(self._on_row)
            self._group.addButton(row)
            self._column.addWidget(row)
        names = [row.name for row in self.rows if row.isEnabled()]
        first = before if before in names else self._chosen if self._chosen in names else (names or [""])[0]
        for row in self.rows:
            row.setChecked(row.name == first and row.isEnabled())
        self._tell(bool(offers))

    def _tell(self, offers: bool) -> None:
        more = len(self._models) - SHOWN
        self.note.set_text(tr("{n} more can be chosen beside the question.", n=more) if more > 0 else "")
        self.note.setVisible(more > 0)
        self.more.setVisible(bool(self._models and self._offers) and not self._wants_more)
        row = self.wanted
        self.download.setVisible(offers)
        self.download.offer(row.offered.offer.size if row and row.offered else 0)

    def _on_more(self) -> None:
        self._wants_more = True
        self._refill()

    def _on_row(self) -> None:
        row = self.wanted
        self._tell(any(one.offered for one in self.rows))
        if row is not None and row.offered is None:
            self.chosen.emit(row.name)

    def _on_wanted(self) -> None:
        if self.wanted is not None and self.wanted.offered is not None:
            self.pull_asked.emit(self.wanted.name)
