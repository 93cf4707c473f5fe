"""Asks for what opens the conversations, and says why they are closed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.model.errors import CandorError
from candor.model.failure import Failure
from candor.model.protection import VaultState
from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.words import sentence

TYPED = "VaultLocked"  # the code of what waits for a passphrase and nothing else


class UnlockForm(Form):
    """`typed` carries what was typed; `look_asked` is sent to ask the keyring again, `anew_asked` to set aside what
    cannot be opened. The library and the rest of the window go on without it.
    """

    typed = Signal(str)
    look_asked = Signal()
    anew_asked = Signal()

    def __init__(self, theme: Theme, state: VaultState, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Your conversations are locked"), tr("Unlock"), parent)
        self.field = Field(theme, tr("Passphrase or recovery key"), secret=True)
        self.field.textChanged.connect(self._on_changed)
        self.add(tr("Passphrase or recovery key"), self.field)
        self.again = TextButton(theme, tr("Try again"), Kind.PLAIN)
        self.again.clicked.connect(self.look_asked)
        self.anew = TextButton(theme, tr("Begin anew"), Kind.PLAIN)
        self.anew.clicked.connect(self._on_anew)
        self.add_button(self.anew)
        self.add_button(self.again)
        self.close_button.set_text(tr("Later"))
        self.confirmed.connect(self._on_confirmed)
        self._sure = False
        self.show_state(state)
        self.field.setFocus()

    def show_state(self, state: VaultState) -> None:
        """Says why they are closed."""
        self.set_busy(False)
        self.again.setVisible(state.failure is not None and state.failure.code != TYPED)
        self.say(_why(state.failure))

    def show_error(self, error: CandorError | None) -> None:
        """Says why it did not open; what was typed stays."""
        self.set_busy(False)
        super().show_error(error)
        if error is not None:
            self.field.selectAll()
            self.field.setFocus()

    def set_busy(self, busy: bool) -> None:
        """Rests while it is opened: checking a passphrase takes a moment on purpose."""
        for part in (self.field, self.again, self.anew):
            part.setEnabled(not busy)
        self.do.setEnabled(not busy and bool(self.field.text()))
        self.do.set_text(tr("Unlocking…") if busy else tr("Unlock"))

    def _on_changed(self) -> None:
        super().show_error(None)
        self.do.setEnabled(bool(self.field.text()))

    def _on_confirmed(self) -> None:
        self.set_busy(True)
        self.typed.emit(self.field.text())

    def _on_anew(self) -> None:
        """Asks once more: the button says then what it does."""
        if self._sure:
            self.anew_asked.emit()
            return
        self._sure = True
        self.anew.set_text(tr("Set them aside"))
        self.say(
            tr(
                "The locked conversations are moved into a folder in Candor's data folder, and you begin without any. "
                "Nothing is deleted: with the key they can be brought back."
            )
        )


def _why(failure: Failure | None) -> str:
    if failure is None or failure.code == TYPED:
        return tr("Type your passphrase, or your recovery key. Your files can be searched without it.")
    return f"{sentence(said(failure.what))} {said(failure.remedy)}"
