"""Asks how conversations are locked, opens them, and shows the settings of it."""

from PySide6.QtCore import QObject, Signal

from candor.model.errors import CandorError
from candor.model.protection import Lock, VaultState
from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.errors import Action
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.tr import tr
from candor.ui.vault.choose_form import ChooseForm
from candor.ui.vault.lock_words import meaning
from candor.ui.vault.recovery_sheet import RecoverySheet
from candor.ui.vault.unlock_form import UnlockForm
from candor.ui.vault.vault_section import VaultSection


class Unlocking(QObject):
    """Shows the form that unlocks when it is needed at the start, and the one that chooses with the first question.

    `opened` is sent when conversations can be read that could not be before.
    """

    opened = Signal()

    def __init__(self, desk: Desk, page: AskPage, settings_page: SettingsPage) -> None:
        super().__init__(desk)
        self._desk, self._locking, self._page = desk, desk.locking, page
        self.state: VaultState | None = None
        self.form: UnlockForm | ChooseForm | None = None
        self.sheet: RecoverySheet | None = None
        self.section = VaultSection(page.theme)
        settings_page.add_section(self.section)
        self.section.change_asked.connect(self.show)
        self.section.recovery_asked.connect(self._locking.make_recovery_key)
        self._asked = False
        page.banner.acted.connect(self._on_acted)
        page.band.lock_asked.connect(self.show)
        self._locking.known.connect(self._on_known)
        self._locking.stored.connect(self.section.show_stores)
        self._locking.recovery_made.connect(self._on_recovery_made)
        self._locking.failed.connect(self._on_failed)

    def show(self) -> None:
        """Opens the form that fits: to unlock, or to choose."""
        if self.state is None or self.form is not None:
            return
        self.form = self._unlock_form(self.state) if self.state.failure else self._choose_form(self.state)
        self.form.finished.connect(self._on_closed)
        self.form.open()

    def choose_if_undecided(self) -> None:
        """Asks, once, how conversations are kept where nobody has chosen and one has begun."""
        if self.state is not None and self.state.lock is Lock.UNDECIDED and not self._asked:
            self._asked = True
            self.show()

    def _unlock_form(self, state: VaultState) -> UnlockForm:
        form = UnlockForm(self._page.theme, state, self._page)
        form.typed.connect(self._locking.unlock)
        form.look_asked.connect(self._locking.look)
        form.anew_asked.connect(self._locking.begin_anew)
        return form

    def _choose_form(self, state: VaultState) -> ChooseForm:
        form = ChooseForm(self._page.theme, state, self._page)
        form.keyring_chosen.connect(self._locking.use_keyring)
        form.passphrase_chosen.connect(self._locking.use_passphrase)
        form.nothing_chosen.connect(self._locking.use_nothing)
        return form

    def _on_known(self, state: VaultState) -> None:
        before, self.state = self.state, state
        self.section.show_state(state)
        self._say(state)
        self._locking.list_stores()
        if isinstance(self.form, UnlockForm) and state.failure is not None:
            self.form.show_state(state)
        elif self.form is not None:
            self.form.accept()
        if state.failure is not None:
            self.show()
        elif before is not None and before.failure is not None:
            self._desk.chats.refresh()
            self.opened.emit()
        elif before is not None and before.lock is Lock.UNDECIDED and state.lock is not Lock.UNDECIDED:
            self.opened.emit()

    def _say(self, state: VaultState) -> None:
        """Stands over every conversation as long as it is true."""
        if state.locked:
            self._page.band.say_lock(tr("Locked"), tr("Your conversations are locked"))
        elif state.lock is Lock.UNDECIDED:
            self._page.band.say_lock(tr("Not kept yet"), meaning(state))
        else:
            self._page.band.say_lock("")

    def _on_failed(self, error: CandorError) -> None:
        if self.form is not None:
            self.form.show_error(error)
        else:
            self._page.banner.show_failure(error.failure())

    def _on_recovery_made(self, key: str) -> None:
        self.sheet = RecoverySheet(self._page.theme, key, self._page)
        self.sheet.open()

    def _on_acted(self, action: Action) -> None:
        if action in (Action.UNLOCK, Action.CHOOSE_LOCK):
            self.show()

    def _on_closed(self) -> None:
        self.form = None
