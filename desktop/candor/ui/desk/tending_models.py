"""What is found out about models, and changed."""

from PySide6.QtCore import QObject

from candor.ui.desk.latest import Latest
from candor.work import Background


class TendingModels(QObject):
    """One thing of each kind at a time: the list, whether one fits, what is recommended, what to do, a change."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = Latest(background, parent=self)
        self.reckoning = Latest(background, parent=self)
        self.recommending = Latest(background, parent=self)
        self.advising = Latest(background, parent=self)
        self.changing = Latest(background, parent=self)

    def drop(self) -> None:
        """Wants nothing any more."""
        for part in (self.listing, self.reckoning, self.recommending, self.advising, self.changing):
            part.blockSignals(True)
            part.drop()
