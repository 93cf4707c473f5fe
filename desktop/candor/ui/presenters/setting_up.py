"""Joins the first run with what it sets up: the server, a model, a folder, the samples."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from candor.model.errors import CandorError
from candor.model.events import ServerState
from candor.model.local_model import PullProgress
from candor.services.verbs import ServerAdvice
from candor.ui.desk.desk import Desk
from candor.ui.desk.preferences import Preferences
from candor.ui.first_run.first_run import FirstRun
from candor.ui.tr import said
from candor.ui.words import sentence

DOWNLOAD = b"https://ollama.com/download"


class SettingUp(QObject):
    """Shows what was found, fetches a model, and gives the samples; a model is fetched on while other pages are shown.

    `model_wanted` carries the name of the model that was chosen or fetched, `given` paths to be kept, `outside_asked`
    the address of a page that is opened only after it was shown.
    """

    model_wanted = Signal(str)
    given = Signal(object)
    outside_asked = Signal(object)

    def __init__(self, desk: Desk, preferences: Preferences, page: FirstRun, samples: Path | None) -> None:
        super().__init__(desk)
        self._desk, self._preferences, self._page, self._samples = desk, preferences, page, samples
        self._failed = False
        page.shown.connect(self._find_out)
        page.server.look_asked.connect(desk.server.look)
        page.server.get_asked.connect(lambda: self.outside_asked.emit(DOWNLOAD))
        page.models.chosen.connect(self.model_wanted)
        page.models.pull_asked.connect(self._on_pull_asked)
        page.models.stop_asked.connect(desk.pulling.stop)
        page.samples_asked.connect(lambda: self.given.emit([samples] if samples else []))
        desk.server.changed.connect(self._on_server)
        desk.offering.happened.connect(page.models.set_offers)
        desk.advising.happened.connect(self._on_advice)
        desk.pulling.happened.connect(self._on_progress)
        desk.pulling.failed.connect(self._on_failed)
        desk.pulling.ended.connect(self._on_ended)

    def _on_server(self, state: ServerState) -> None:
        self._page.show_server(state, self._preferences.settings.model)
        if self._page.isVisible():
            self._find_out()

    def _find_out(self) -> None:
        """What fits here, and what to do about a server that is not there: looked up only while it is shown."""
        models, state = self._desk.verbs.models, self._desk.server.state
        context = self._preferences.settings.context
        self._desk.offering.start(lambda: models.offers(context))
        if state is not None and not state.version:
            self._desk.advising.start(models.advice)

    def _on_advice(self, advice: ServerAdvice) -> None:
        state = self._desk.server.state
        if state is not None and not state.version:  # it may have been started meanwhile
            self._page.server.show_advice(advice)

    def _on_pull_asked(self, model: str) -> None:
        self._failed = False
        self._page.models.download.show_trouble("")
        self._page.models.download.show_progress(PullProgress(model, ""))
        self._desk.pulling.pull(model)

    def _on_progress(self, progress: PullProgress) -> None:
        self._page.models.download.show_progress(progress)

    def _on_failed(self, error: CandorError) -> None:
        self._failed = True
        self._page.models.download.show_trouble(f"{sentence(said(str(error)))} {said(error.remedy)}".replace("`", ""))

    def _on_ended(self, cancelled: bool) -> None:
        self._page.models.download.show_progress(None)
        if not cancelled and not self._failed:
            self.model_wanted.emit(self._desk.pulling.model)
        self._desk.server.look()
