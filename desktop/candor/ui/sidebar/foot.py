"""The foot of the sidebar: what Candor has connected to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.saying import Saying
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n


class Foot(QWidget):
    """Says which other computers were connected to since Candor was opened, and, on the practice server, that no model
    answers. A gear at its end opens the settings.
    """

    settings_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._practice = Saying(theme, "flask", tr("Practice server, not a model"), Style.UI_SELECTED)
        self._practice.hide()
        self._whole = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._column = QVBoxLayout()
        self._whole.addWidget(self._practice)
        self._whole.addLayout(self._row)
        self._row.addLayout(self._column, 1)
        self.gear = IconButton(theme, "gear-six", tr("Settings (Ctrl ,)"), side=24)
        self.gear.clicked.connect(self.settings_asked)
        self._row.addWidget(self.gear, 0, Qt.AlignmentFlag.AlignBottom)
        self.nowhere = Saying(theme, "lock-simple", tr("No outside connections"))
        self.elsewhere = Saying(theme, "globe-simple", "")
        self.elsewhere.hide()
        self._hosts: list[str] = []
        for saying in (self.nowhere, self.elsewhere):
            self._column.addWidget(saying)
        follow(theme, self._measure)

    def set_practice(self, practice: bool) -> None:
        """Shows or hides that the server is not a model."""
        self._practice.setVisible(practice)

    def add_host(self, host: str) -> None:
        """Says from now on that this one was connected to."""
        if host not in self._hosts:
            self._hosts.append(host)
        several = tr_n(len(self._hosts), "Connected to {n:,} other computer", "Connected to {n:,} other computers")
        self.elsewhere.set_text(tr("Connected to {host}", host=host) if len(self._hosts) == 1 else several)
        every = tr(
            "Since Candor was opened, it has connected to {hosts}, because you asked for it.",
            hosts=", ".join(self._hosts),
        )
        self.elsewhere.setToolTip(plain_tip(every))
        self.elsewhere.setAccessibleDescription(every)
        self.nowhere.hide()
        self.elsewhere.show()

    def _measure(self) -> None:
        self._whole.setContentsMargins(self.theme.margins(10, 8, 6, 14))
        self._whole.setSpacing(self.theme.px(6))
        self._row.setSpacing(self.theme.px(4))
        self._column.setSpacing(self.theme.px(6))
