"""The page of connections."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.connection import ConnectionMade
from candor.ui.connections.connections_model import ConnectionsModel
from candor.ui.connections.connections_table import ConnectionsTable
from candor.ui.controls.check import Check
from candor.ui.controls.follow import follow
from candor.ui.controls.setting_row import SettingRow
from candor.ui.controls.side_page import SidePage
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

WIDE = 1200


class ConnectionsPage(SidePage):
    """The switch, what it means now, and the ledger as a table. `turned` carries how the person turned the switch,
    `watched` whether the page is looked at; `forget_asked` is sent to forget all.
    """

    turned = Signal(bool)
    watched = Signal(bool)
    forget_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Connections"), tr("Search connections"), WIDE, parent)
        self.switch = Check(theme, tr("On"))
        self.switch.clicked.connect(self.turned)
        self.switch_row = SettingRow(theme, tr("Nothing leaves this machine"), "", self.switch)
        self.elsewhere = Words(theme, "", Style.UI, "fault", wrap=True)
        self.elsewhere.hide()
        self.weekly = Words(theme, "", Style.UI, "text2", wrap=True)
        self.weekly.hide()
        self.others = Check(theme, tr("Other machines only"))
        self.others.toggled.connect(self._show_wanted)
        self.forget = TextButton(theme, tr("Forget all"), Kind.LINK)
        self.forget.clicked.connect(self.forget_asked)
        self.model = ConnectionsModel(parent=self)
        self.table = ConnectionsTable(theme, self.model)
        self.nothing = Words(theme, "", Style.UI, "text3", wrap=True)
        self.search.textChanged.connect(self._show_wanted)
        self._made = 0
        self._put_together()
        self.set_switch(nothing_leaves=True, fixed=False)
        self._show_wanted()

    def set_switch(self, *, nothing_leaves: bool, fixed: bool) -> None:
        """How the switch stands, and whether whoever administers this computer has fixed it."""
        self.switch.setChecked(nothing_leaves)
        self.switch.setText(tr("On") if nothing_leaves else tr("Off"))
        self.switch.setEnabled(not fixed)
        self.switch_row.set_note(tr("Fixed by whoever administers this computer.") if fixed else "")
        on = tr(
            "Candor connects to nothing but this machine. A web page, a database or a model from elsewhere you "
            "allow once, each time you ask for it."
        )
        off = tr("Web pages, databases and models are fetched from other machines when you ask for them.")
        self.switch_row.set_sentence(on if nothing_leaves else off)

    def set_elsewhere(self, host: str, *, protected: bool) -> None:
        """The other machine that Ollama is on, "" for none."""
        open_ = tr(
            "Your questions and passages go to {host}, unprotected: anybody on the way can read them.", host=host
        )
        safe = tr("Your questions and passages go to {host}, because you have Ollama there.", host=host)
        self.elsewhere.set_text(safe if protected else open_)
        self.elsewhere.setVisible(bool(host))

    def set_weekly(self, host: str) -> None:
        """Whom the person has asked for newer versions, "" for nobody."""
        self.weekly.set_text(tr("But {host} is asked once a week whether there is a newer Candor.", host=host))
        self.weekly.setVisible(bool(host))

    def set_made(self, made: Sequence[ConnectionMade]) -> None:
        """The connections there were, newest first."""
        self._made = len(made)
        self.model.set_made(made)
        self._tell()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self.watched.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody does any more."""
        super().hideEvent(event)
        self.watched.emit(False)

    def _put_together(self) -> None:
        """The table scrolls by itself, so it stands in the place of the column that scrolls."""
        line = QHBoxLayout()
        line.addWidget(self.others)
        line.addStretch(1)
        line.addWidget(self.forget)
        for part in (self.switch_row, self.elsewhere, self.weekly):
            self.set_apart(part)
        self.over.addLayout(line)
        self.over.addWidget(self.nothing)
        self.area.hide()
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        self._beside = QHBoxLayout()
        self._beside.addWidget(self.table)
        whole.addLayout(self._beside, 1)
        whole.addStretch(0)
        follow(self.theme, self._set_apart)

    def _set_apart(self) -> None:
        self._beside.setContentsMargins(self.theme.margins(Space.S12, 0, 0, 0))
        self.over.setSpacing(self.theme.px(Space.S8))

    def _show_wanted(self) -> None:
        wanted = tuple(self.search.text().casefold().split())
        self.model.set_filter(others=self.others.isChecked(), wanted=wanted)
        self._tell()

    def _tell(self) -> None:
        shown = self.model.rowCount() > 0
        self.table.setVisible(shown)
        self.nothing.setVisible(not shown)
        self.forget.setVisible(self._made > 0)
        if self.search.text().strip() and self._made:
            self.nothing.set_text(tr("No connection says that."))
        elif self.others.isChecked():
            self.nothing.set_text(tr("No outside connections"))
        else:
            self.nothing.set_text(tr("No connections yet"))
