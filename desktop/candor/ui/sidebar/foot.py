"""The foot of the sidebar: what Candor connects to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.saying import Saying
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.words import PRACTICE


class Foot(QWidget):
    """Says that nothing leaves this computer, and, on the practice server, that no model answers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._practice = Saying(theme, "flask", PRACTICE, Style.UI_SELECTED)
        self._practice.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._practice)
        self._column.addWidget(Saying(theme, "lock-simple", "No outside connections"))
        follow(theme, self._measure)

    def set_practice(self, practice: bool) -> None:
        """Shows or hides that the server is not a model."""
        self._practice.setVisible(practice)

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(10, 8, 10, 14))
        self._column.setSpacing(self.theme.px(6))
