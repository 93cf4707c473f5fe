"""The part of the settings page about how conversations are kept."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.protection import Lock, StoreLine, VaultState
from candor.settings.group import Group
from candor.ui.controls.section import Section
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.vault.lock_words import head, meaning
from candor.ui.vault.store_row import StoreRow
from candor.ui.words import sentence


class VaultSection(Section):
    """How they are locked and what else is kept. `change_asked` and `recovery_asked` are sent by its buttons."""

    change_asked = Signal()
    recovery_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Group.PRIVACY, tr("Conversations on your disk"), parent)
        self.change = TextButton(theme, tr("Change"), Kind.PLAIN)
        self.change.clicked.connect(self.change_asked)
        self.recovery = TextButton(theme, tr("Make one"), Kind.PLAIN)
        self.recovery.clicked.connect(self.recovery_asked)
        self.lock = self.add_row(tr("How they are kept"), "", self.change)
        self.key = self.add_row(tr("Recovery key"), "", self.recovery)
        self.table = QWidget()
        self._rows = QVBoxLayout(self.table)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.rows_shown: list[StoreRow] = []
        self.add(self.table, tr("encrypted not encrypted stores disk files"))

    def show_state(self, state: VaultState) -> None:
        """Says how they are locked."""
        self.lock.set_sentence(f"{sentence(head(state))} {meaning(state)}")
        self.lock.set_note(tr("They are locked now.") if state.locked else "", fault=state.locked)
        self.change.set_text(tr("Unlock") if state.locked else tr("Change"))
        self.change.setAccessibleName(self.change.text())
        self.set_shown(self.key, state.lock in {Lock.KEYRING, Lock.PHRASE})
        self.recovery.setEnabled(not state.locked)
        self.recovery.set_text(tr("Make another") if state.recovery else tr("Make one"))
        there = tr("There is one. A new one takes its place.")
        missing = tr("There is none. With one you can open them when the keyring or the passphrase is lost.")
        self.key.set_sentence(there if state.recovery else missing)

    def show_stores(self, lines: Sequence[StoreLine]) -> None:
        """Lists everything that is kept."""
        for row in self.rows_shown:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows_shown = [StoreRow(self.theme, line) for line in lines]
        for row in self.rows_shown:
            self._rows.addWidget(row)
