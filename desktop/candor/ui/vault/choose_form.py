"""Asks how conversations are locked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.errors import CandorError
from candor.model.protection import Lock, VaultState
from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

WAYS = (Lock.KEYRING, Lock.PHRASE, Lock.NONE)
TABS_TR = {Lock.KEYRING: "System keyring", Lock.PHRASE: "Passphrase", Lock.NONE: "Not encrypted"}
DOES_TR = {Lock.KEYRING: "Encrypt", Lock.PHRASE: "Encrypt", Lock.NONE: "Keep unencrypted"}
LEAST = 8  # characters


class ChooseForm(Form):
    """`keyring_chosen`, `passphrase_chosen` (with it) and `nothing_chosen` say what the person wants."""

    keyring_chosen = Signal()
    passphrase_chosen = Signal(str)
    nothing_chosen = Signal()

    def __init__(self, theme: Theme, state: VaultState, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("How your conversations are kept"), tr("Encrypt"), parent)
        self._keyring = state.keyring
        self.tabs = TabStrip(theme)
        for way in WAYS:
            self.tabs.add_tab(tr(TABS_TR[way]))
        self.tabs.set_shown(WAYS.index(Lock.KEYRING), bool(state.keyring))
        self.tabs.chosen.connect(lambda number: self.choose(WAYS[number]))
        self.explained = Words(theme, "", Style.UI, "text2", wrap=True)
        self.passphrase = Field(theme, tr("Passphrase"), secret=True)
        self.again = Field(theme, tr("The same again"), secret=True)
        for field in (self.passphrase, self.again):
            field.textChanged.connect(self._on_changed)
        self._fields = _fields(theme, self.passphrase, self.again)
        self.add("", self.tabs)
        self.add("", self.explained)
        self.add("", self._fields)
        self.confirmed.connect(self._on_confirmed)
        self.way = Lock.PHRASE
        usual = Lock.KEYRING if state.keyring else Lock.PHRASE
        self.say(_why(state))
        self.choose(usual if state.lock is Lock.UNDECIDED else state.lock)

    def choose(self, way: Lock) -> None:
        """Explains a way and asks for what it needs."""
        self.way = way
        self.tabs.set_current(WAYS.index(way))
        self._fields.setVisible(way is Lock.PHRASE)
        self.explained.set_text(self._explanation(way))
        self.do.set_text(tr(DOES_TR[way]))
        self._on_changed()
        (self.passphrase if way is Lock.PHRASE else self.do).setFocus()
        self.fit_height()

    def show_error(self, error: CandorError | None) -> None:
        """Says why it was not changed; what was written stays."""
        self.set_busy(False)
        super().show_error(error)

    def set_busy(self, busy: bool) -> None:
        """Rests while everything is written anew."""
        for part in (self.tabs, self.passphrase, self.again):
            part.setEnabled(not busy)
        self.do.setEnabled(not busy)
        self.do.set_text(tr("Writing…") if busy else tr(DOES_TR[self.way]))

    def _explanation(self, way: Lock) -> str:
        if way is Lock.KEYRING:
            return tr(
                "The key is kept in {keyring}, which opens when you log in. You type nothing.", keyring=self._keyring
            )
        if way is Lock.PHRASE:
            return tr("Candor asks for it at every start. If you forget it, only a recovery key opens them.")
        return tr(
            "Whoever can read this disk can read your conversations. An encrypted disk protects them when it is off."
        )

    def _on_changed(self) -> None:
        super().show_error(None)
        words = self.passphrase.text()
        self.do.setEnabled(self.way is not Lock.PHRASE or (len(words) >= LEAST and words == self.again.text()))
        differs = bool(self.again.text()) and not words.startswith(self.again.text())
        self.trouble.show_words(tr("The two passphrases differ.") if differs and self.way is Lock.PHRASE else "")

    def _on_confirmed(self) -> None:
        self.set_busy(True)
        if self.way is Lock.KEYRING:
            self.keyring_chosen.emit()
        elif self.way is Lock.PHRASE:
            self.passphrase_chosen.emit(self.passphrase.text())
        else:
            self.nothing_chosen.emit()


def _fields(theme: Theme, passphrase: Field, again: Field) -> QWidget:
    around = QWidget()
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    label = tr("Passphrase, at least {number} characters", number=LEAST)
    for words, field in ((label, passphrase), (tr("The same again"), again)):
        column.addWidget(Words(theme, words, Style.SMALL_500, "text2"))
        column.addWidget(field)
    return around


def _why(state: VaultState) -> str:
    if state.lock is not Lock.UNDECIDED:
        return tr("Nothing is lost when you change it.")
    if state.keyring:
        return tr("Nothing is written to the disk until you choose.")
    return tr("No keyring that encrypts was found here, so nothing is written to the disk until you choose.")
