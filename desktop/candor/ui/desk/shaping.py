"""The model that is being made."""

from PySide6.QtCore import QObject

from candor.services.verbs import NewModel, Verbs
from candor.ui.desk.run import Run
from candor.work import Background


class Shaping(Run):
    """Has the server make one model at a time: PullProgress."""

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(background, parent)
        self._verbs = verbs

    def make(self, wanted: NewModel) -> None:
        """Starts; without effect while another is being made."""
        if not self.running:
            self.start(self._verbs.models.create(wanted))
