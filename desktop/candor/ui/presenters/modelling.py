"""Joins the models page with the models of the server."""

from collections.abc import Awaitable, Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from candor.model.errors import CandorError
from candor.model.events import ServerState
from candor.model.local_model import LoadedModel, LocalModel, PullProgress
from candor.services.verbs import Models, ServerAdvice
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.dialogs.model_dialog import ModelDialog
from candor.ui.dialogs.name_dialog import NameDialog
from candor.ui.models.delete_dialog import DeleteDialog
from candor.ui.models.models_page import ModelsPage
from candor.ui.tr import tr

Listed = tuple[list[LocalModel], list[LoadedModel]]


class Modelling(QObject):
    """Shows what there is whenever the page comes into view, and again after every change.

    A model is fetched or made on while other pages are shown.
    """

    def __init__(self, desk: Desk, preferences: Preferences, page: ModelsPage) -> None:
        super().__init__(desk)
        self._desk, self._preferences, self._page = desk, preferences, page
        self._names: list[str] = []
        self._dialog: NameDialog | ModelDialog | None = None
        self._failed = False
        self._wire_page()
        self._wire_desk()

    @property
    def _models(self) -> Models:
        return self._desk.verbs.models

    def _wire_page(self) -> None:
        page, desk = self._page, self._desk
        page.shown.connect(self._look)
        page.look_asked.connect(desk.server.look)
        page.wanted.connect(self._pull)
        page.stopped.connect(desk.pulling.stop)
        page.stopped.connect(desk.shaping.stop)
        page.unfolded.connect(self._reckon)
        page.delete_asked.connect(self._ask_to_delete)
        page.copy_asked.connect(self._ask_to_copy)
        page.make_asked.connect(lambda model: self._ask_to_make(model.name if model else ""))
        page.import_asked.connect(lambda: self._ask_to_make("", imports=True))
        page.unload_asked.connect(lambda model: self._change(partial(self._models.unload, model.name)))

    def _wire_desk(self) -> None:
        desk, tending = self._desk, self._desk.models
        desk.server.changed.connect(self._on_server)
        tending.listing.happened.connect(self._on_listed)
        tending.reckoning.happened.connect(self._page.show_fit)
        tending.recommending.happened.connect(self._page.show_offers)
        tending.advising.happened.connect(self._on_advice)
        tending.changing.happened.connect(lambda _: self._on_changed())
        for part in (tending.listing, tending.changing, desk.pulling, desk.shaping):
            part.failed.connect(self._on_failed)
        desk.pulling.ended.connect(self._on_pulled)
        for run in (desk.pulling, desk.shaping):
            run.happened.connect(self._on_progress)
            run.ended.connect(lambda _: self._on_run_ended())

    def _look(self) -> None:
        """Asks for everything anew, but for the server itself, which is looked for when it may have changed."""
        tending, state = self._desk.models, self._desk.server.state
        tending.recommending.start(partial(self._models.offers, self._context))
        if state is None:
            return
        self._page.show_state(state)
        if state.version:
            tending.listing.start(self._listed)
        else:
            self._page.show_models((), ())
            tending.advising.start(self._models.advice)

    async def _listed(self) -> Listed:
        return await self._models.all(), await self._models.loaded()

    @property
    def _context(self) -> int:
        return self._preferences.settings.context

    def _reckon(self, model: LocalModel) -> None:
        self._desk.models.reckoning.start(partial(self._models.fit, model.name, self._context))

    def _pull(self, name: str) -> None:
        self._page.show_trouble(None)
        if not self._desk.pulling.running:
            self._failed = False
            self._page.pull.show_progress(PullProgress(name, ""))
        self._desk.pulling.pull(name)

    def _change(self, work: Callable[[], Awaitable[object]]) -> None:
        self._page.show_trouble(None)
        self._desk.models.changing.start(work)

    def _ask_to_delete(self, model: LocalModel) -> None:
        dialog = DeleteDialog(model, self._window)
        dialog.delete.clicked.connect(lambda: self._change(partial(self._models.delete, model.name)))
        dialog.open()

    def _ask_to_copy(self, model: LocalModel) -> None:
        dialog = NameDialog(self._page.theme, tr("Copy {name}", name=model.name), tr("Copy"), parent=self._window)
        dialog.say(tr("A second name for the same model. It takes no room on the disk."))
        dialog.field.setPlaceholderText(tr("my-llama"))
        dialog.named.connect(lambda name: self._change(partial(self._models.copy, model.name, name)))
        self._keep_open(dialog)

    def _ask_to_make(self, base: str, imports: bool = False) -> None:
        dialog = ModelDialog(self._page.theme, self._names, base, imports, self._window)
        dialog.wanted.connect(self._desk.shaping.make)
        self._keep_open(dialog)

    def _keep_open(self, dialog: NameDialog | ModelDialog) -> None:
        """Until what it asks for goes well: what went wrong is said where it can be mended."""
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_closed)
        dialog.open()

    def _on_dialog_closed(self) -> None:
        self._dialog = None

    def _on_server(self, state: ServerState) -> None:
        if self._page.isVisible():
            self._look()

    def _on_listed(self, listed: Listed) -> None:
        models, loaded = listed
        self._names = [model.name for model in models if not model.can_embed]
        self._page.show_models(models, loaded)

    def _on_advice(self, advice: ServerAdvice) -> None:
        state = self._desk.server.state
        if state is not None and not state.version:  # it may have been started meanwhile
            self._page.show_advice(advice)

    def _on_progress(self, progress: PullProgress) -> None:
        if self._dialog is not None and self._desk.shaping.running:
            self._dialog.accept()
        self._page.pull.show_progress(progress)

    def _on_pulled(self, cancelled: bool) -> None:
        """What was got need not be typed over; what was not may be tried again."""
        if not cancelled and not self._failed and self._page.pull.field.text().strip() == self._desk.pulling.model:
            self._page.pull.field.clear()

    def _on_failed(self, error: CandorError) -> None:
        self._failed = True
        if self._dialog is not None:
            self._dialog.show_error(error)
        elif self._page.isVisible():
            self._page.show_trouble(error.failure())

    def _on_run_ended(self) -> None:
        if not self._desk.pulling.running and not self._desk.shaping.running:
            self._page.pull.show_progress(None)
            self._on_changed()

    def _on_changed(self) -> None:
        """The models are others now: here, in the composer, and wherever else one is chosen."""
        if self._dialog is not None and not self._desk.shaping.running and not self._dialog.trouble.isVisible():
            self._dialog.accept()
        self._desk.server.look()

    @property
    def _window(self) -> QWidget:
        return self._page.window()
