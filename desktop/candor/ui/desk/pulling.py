"""The model that is being fetched."""

from PySide6.QtCore import QObject

from candor.services.verbs import Verbs
from candor.ui.desk.run import Run
from candor.work import Background


class Pulling(Run):
    """Has the server fetch one model at a time, by its name `model`: PullProgress. Stopped, it goes on from there."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(background, parent)
        self._verbs = verbs
        self.model = ""

    def pull(self, model: str) -> None:
        """Starts; without effect while a model is being fetched."""
        if not self.running:
            self.model = model
            self.start(self._verbs.models.pull(model))
