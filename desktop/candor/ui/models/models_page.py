"""The models page."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.events import ServerState
from candor.model.failure import Failure
from candor.model.local_model import Fit, LoadedModel, LocalModel
from candor.services.models.names import same_model
from candor.services.verbs import Offered, ServerAdvice
from candor.ui.banner import Banner, Command
from candor.ui.controls.follow import follow
from candor.ui.controls.side_page import SidePage
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.models.details import Details
from candor.ui.models.model_row import HeadRow, ModelRow
from candor.ui.models.offer_part import OfferPart
from candor.ui.models.pull_row import PullRow
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

COLUMN = 980


class ModelsPage(SidePage):
    """What the server has, with what there is to know of each; getting and making models; those that are recommended.

    `shown` is sent when it comes into view. Signals carry a LocalModel, or the name of one to get.
    """

    shown = Signal()
    look_asked = Signal()
    wanted = Signal(str)
    stopped = Signal()
    unfolded = Signal(object)
    copy_asked = Signal(object)
    make_asked = Signal(object)
    import_asked = Signal()
    unload_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Models"), tr("Filter by name"), COLUMN, parent)
        self.banner = Banner(theme)
        self.banner.acted.connect(lambda _: self.look_asked.emit())
        self.commands = QVBoxLayout()
        self.notices = QVBoxLayout()
        self.pull = PullRow(theme)
        self.pull.wanted.connect(self.wanted)
        self.pull.stopped.connect(self.stopped)
        self.bring = TextButton(theme, tr("Import a file"), Kind.PLAIN)
        self.bring.clicked.connect(self.import_asked)
        self.make = TextButton(theme, tr("Make a model"), Kind.PLAIN)
        self.make.clicked.connect(lambda: self.make_asked.emit(None))
        self.head = HeadRow(theme)
        self.nothing = Words(theme, "", Style.UI, "text3", wrap=True)
        self.rows: dict[str, tuple[ModelRow, Details]] = {}
        self.parts: list[OfferPart] = []
        self._models: list[LocalModel] = []
        self._table, self._offers = QVBoxLayout(), QVBoxLayout()
        self.search.textChanged.connect(self._filter)
        self._fill()
        follow(theme, self._space)

    def show_state(self, state: ServerState) -> None:
        """Says what is wrong with the server, and what should be known of one that works."""
        self.show_trouble(state.failure if not state.version else None)
        _empty(self.notices)
        for notice in state.notices:
            self._notice().show_failure(notice, notice=True)
        if state.refused:
            words = tr("Not used, because they run on Ollama's servers: {names}", names=tr(", ").join(state.refused))
            self._notice().show_notice(words, None)
        self.pull.setEnabled(bool(state.version))
        for button in (self.bring, self.make):
            button.setEnabled(bool(state.version))

    def _notice(self) -> Banner:
        banner = Banner(self.theme)
        banner.acted.connect(lambda _: self.look_asked.emit())
        self.notices.addWidget(banner)
        return banner

    def show_trouble(self, failure: Failure | None) -> None:
        """Says what went wrong, or nothing any more."""
        self.banner.show_failure(failure)
        if failure is None:
            self.show_advice(ServerAdvice())

    def show_advice(self, advice: ServerAdvice) -> None:
        """Says how the server is installed or started on this system."""
        _empty(self.commands)
        if advice.what:
            words = f"{sentence(said(advice.what))} {said(advice.remedy)}"
            self.commands.addWidget(Words(self.theme, words, Style.UI, "text2", wrap=True))
        for command in advice.commands:
            self.commands.addWidget(Command(self.theme, command), 0, Qt.AlignmentFlag.AlignLeading)

    def show_models(self, models: Sequence[LocalModel], loaded: Sequence[LoadedModel]) -> None:
        """Shows what the server has now; what is unfolded stays so."""
        self._models = list(models)
        names = {model.name for model in models}
        for name in [name for name in self.rows if name not in names]:
            for part in self.rows.pop(name):
                self._table.removeWidget(part)
                part.deleteLater()
        for number, model in enumerate(models):
            row, details = self.rows.get(model.name) or self._row(model, number)
            running = next((each for each in loaded if same_model(each.name, model.name)), None)
            row.show_model(model, running, date.today())
            details.show_model(model, running)
        self._filter()

    def show_fit(self, fit: Fit) -> None:
        """Shows whether one of them fits."""
        if fit.model in self.rows:
            self.rows[fit.model][1].show_fit(fit)

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """Shows the recommended models; an unfolded arithmetic stays so."""
        unfolded = {part.name for part in self.parts if part.fits.isChecked()}
        _empty(self._offers)
        self.parts = [OfferPart(self.theme, offered) for offered in offers]
        for part in self.parts:
            part.fits.setChecked(part.name in unfolded)
            part.wanted.connect(self.wanted)
            self._offers.addWidget(part)

    def showEvent(self, event: QShowEvent) -> None:
        """Tells that it came into view."""
        super().showEvent(event)
        self.shown.emit()

    def _row(self, model: LocalModel, number: int) -> tuple[ModelRow, Details]:
        row, details = ModelRow(self.theme, model), Details(self.theme, model)
        details.hide()
        row.toggled.connect(details.setVisible)
        row.toggled.connect(lambda on: self.unfolded.emit(row.model) if on else None)
        details.copy_asked.connect(lambda: self.copy_asked.emit(row.model))
        details.make_asked.connect(lambda: self.make_asked.emit(row.model))
        details.unload_asked.connect(lambda: self.unload_asked.emit(row.model))
        details.delete_asked.connect(lambda: self.delete_asked.emit(row.model))
        self._table.insertWidget(2 * number, row)
        self._table.insertWidget(2 * number + 1, details)
        self.rows[model.name] = (row, details)
        return row, details

    def _filter(self) -> None:
        wanted = self.search.text().strip().casefold()
        found = 0
        for name, (row, details) in self.rows.items():
            shown = wanted in name.casefold()
            found += shown
            row.setVisible(shown)
            details.setVisible(shown and row.isChecked())
        self.head.setVisible(found > 0)
        none = tr("No model has “{wanted}” in its name.", wanted=wanted)
        empty = tr("Ollama has no model yet. Get one by its name, or one of those below.")
        self.nothing.set_text(none if self._models else empty)
        away = not self._models and not self.banner.isHidden()
        self.nothing.setVisible(not found and not away)
        self.disk.setVisible(not away)

    def _fill(self) -> None:
        self._making = QHBoxLayout()
        self._making.addWidget(self.bring)
        self._making.addWidget(self.make)
        self._making.addStretch(1)
        self.column.addWidget(self.banner)
        self.column.addLayout(self.commands)
        self.column.addLayout(self.notices)
        self._heading(tr("Get a model"))
        self.column.addWidget(self.pull)
        self.column.addLayout(self._making)
        self.disk = self._heading(tr("On Ollama's disk"))
        self.column.addWidget(self.head)
        self.column.addWidget(self.nothing)
        self.column.addLayout(self._table)
        self._heading(tr("Recommended, with whether they fit this machine"))
        self.column.addLayout(self._offers)

    def _heading(self, words: str) -> Words:
        heading = Words(self.theme, words, Style.UI_TITLE)
        self.column.addSpacing(16)
        self.column.addWidget(heading)
        self.column.addSpacing(8)
        return heading

    def _space(self) -> None:
        self._making.setContentsMargins(self.theme.margins(0, 8, 0, 0))
        self._making.setSpacing(self.theme.px(8))
        self._table.setSpacing(0)
        for layout in (self.commands, self.notices):
            layout.setSpacing(self.theme.px(6))


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.hide()
            part.deleteLater()
