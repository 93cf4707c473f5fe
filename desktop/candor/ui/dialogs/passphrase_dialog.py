"""Asks for the passphrase of a backup: a new one twice, a known one once."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from candor.model.errors import CandorError
from candor.ui.controls.field import Field
from candor.ui.controls.form import Form
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr

LEAST = 8  # characters of a new one


class PassphraseDialog(Form):
    """`typed` carries it. Stays open until its owner knows that it went well."""

    typed = Signal(str)

    def __init__(self, theme: Theme, file: str, parent: QWidget | None = None, *, new: bool) -> None:
        self._does = tr("Back up") if new else tr("Restore")
        title = tr("Back up everything") if new else tr("Restore a backup")
        super().__init__(theme, title, self._does, parent)
        self._new = new
        self.field = Field(theme, tr("Passphrase"), secret=True)
        self.again = Field(theme, tr("The same again"), secret=True)
        label = tr("Passphrase, at least {number} characters", number=LEAST) if new else tr("Passphrase")
        self.add(label, self.field)
        if new:
            self.add(tr("The same again"), self.again)
        self.field.textChanged.connect(self._on_changed)
        self.again.textChanged.connect(self._on_changed)
        self.confirmed.connect(self._on_confirmed)
        self.say(_written(file) if new else _brought(file))
        self._on_changed()
        self.field.setFocus()

    def show_error(self, error: CandorError | None) -> None:
        """Says why it did not go well; what was typed stays."""
        self.set_busy(False)
        super().show_error(error)

    def set_busy(self, busy: bool) -> None:
        """Rests while the file is written or read."""
        for part in (self.field, self.again):
            part.setEnabled(not busy)
        self.do.setEnabled(not busy and self._fits())
        self.do.set_text(tr("Working…") if busy else self._does)

    def _fits(self) -> bool:
        words = self.field.text()
        return (len(words) >= LEAST and words == self.again.text()) if self._new else bool(words)

    def _on_changed(self) -> None:
        super().show_error(None)
        differs = self._new and bool(self.again.text()) and not self.field.text().startswith(self.again.text())
        self.trouble.show_words(tr("The two passphrases differ.") if differs else "")
        self.do.setEnabled(self._fits())

    def _on_confirmed(self) -> None:
        self.set_busy(True)
        self.typed.emit(self.field.text())


def _written(file: str) -> str:
    return tr(
        "Everything but your files goes into “{file}”, encrypted. Without this passphrase nobody can open it, not even "
        "you.",
        file=file,
    )


def _brought(file: str) -> str:
    return tr("What “{file}” has and this Candor has not is added. Nothing that is here is changed.", file=file)
