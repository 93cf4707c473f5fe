"""The foot of the sidebar: what Candor has connected to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.saying import Saying
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n


class Foot(QWidget):
    """Says which other machines were connected to since Candor was opened, and, on the practice server, that no model
    answers. That line opens the list of connections, a gear at its end the settings. Over it stands that a newer Candor
    is there, when the person had it looked for; pressing that sends `update_asked`.
    """

    settings_asked = Signal()
    update_asked = Signal()
    connections_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._practice = Saying(theme, "flask", tr("Practice server, not a model"), Style.UI_SELECTED)
        self._practice.hide()
        self._whole = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._column = QVBoxLayout()
        self._said = QVBoxLayout()
        self._said.addWidget(self._practice)
        self._whole.addLayout(self._said)
        self._whole.addLayout(self._row)
        self._row.addLayout(self._column, 1)
        self.gear = IconButton(theme, "gear-six", with_keys(tr("Settings"), "Ctrl+,"), side=24)
        self.gear.clicked.connect(self.settings_asked)
        self._row.addWidget(self.gear, 0, Qt.AlignmentFlag.AlignBottom)
        self.nowhere = TextButton(theme, tr("No outside connections"), Kind.QUIET, "lock-simple")
        self.elsewhere = TextButton(theme, "", Kind.QUIET, "globe-simple")
        self.newer = TextButton(theme, "", Kind.QUIET, "download-simple")
        self.newer.clicked.connect(self.update_asked)
        self.newer.hide()
        self._column.addWidget(self.newer)
        for button in (self.nowhere, self.elsewhere):
            button.clicked.connect(self.connections_asked)
            self._column.addWidget(button)
        self.set_hosts(())
        follow(theme, self._measure)

    def set_practice(self, practice: bool) -> None:
        """Shows or hides that the server is not a model."""
        self._practice.setVisible(practice)

    def set_newer(self, version: str) -> None:
        """The newer version that is there, "" for none."""
        self.newer.set_text(tr("Candor {version} is there", version=version))
        words = tr("Shows the address of the download page, and opens it when you say so.")
        self.newer.setToolTip(plain_tip(words))
        self.newer.setAccessibleDescription(words)
        self.newer.setVisible(bool(version))

    def set_hosts(self, hosts: Sequence[str]) -> None:
        """The other machines that were connected to since Candor was opened."""
        none = tr("Since Candor was opened, it has connected to no other machine.")
        every = tr("Since Candor was opened, it has connected to {hosts}.", hosts=", ".join(hosts))
        several = tr_n(len(hosts), "Connected to {n:,} other computer", "Connected to {n:,} other computers")
        said = tr("Connected to {host}", host=hosts[0]) if len(hosts) == 1 else several
        self.elsewhere.set_text(said)
        for button, words in ((self.nowhere, none), (self.elsewhere, every)):
            button.setToolTip(plain_tip(words))
            button.setAccessibleDescription(words)
        self.nowhere.setVisible(not hosts)
        self.elsewhere.setVisible(bool(hosts))

    def _measure(self) -> None:
        self._whole.setContentsMargins(self.theme.margins(2, 8, 6, 14))
        self._said.setContentsMargins(self.theme.margins(8, 0, 0, 0))  # as far in as a button's words
        self._whole.setSpacing(self.theme.px(6))
        self._row.setSpacing(self.theme.px(4))
        self._column.setSpacing(self.theme.px(6))
