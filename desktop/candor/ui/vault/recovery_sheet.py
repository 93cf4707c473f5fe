"""Shows a new recovery key, this once."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from candor.ui.controls.field import Field
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.trouble import Trouble
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr


class RecoverySheet(Sheet):
    """The key to write down, copy or save. `open()` it."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        body = QWidget()
        super().__init__(theme, tr("Your recovery key"), body, parent)
        self._key = key
        self.key = Field(theme, tr("Recovery key"))
        self.key.setText(key)
        self.key.setReadOnly(True)
        self.key.setFont(theme.font(Style.MONO))
        self.trouble = Trouble(theme)
        why = tr(
            "It opens your conversations when the keyring or the passphrase is lost. Write it down or print it, and "
            "keep it away from this computer. It is not shown again, and an older one opens no more."
        )
        column = QVBoxLayout(body)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.setSpacing(theme.px(16))
        column.addWidget(Words(theme, why, Style.UI, "text2", wrap=True))
        column.addWidget(self.key)
        column.addWidget(self.trouble)
        column.addStretch(1)
        self.copy = TextButton(theme, tr("Copy"), Kind.PLAIN)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(key))
        self.save = TextButton(theme, tr("Save as text, to print"), Kind.PLAIN)
        self.save.clicked.connect(self._choose_file)
        for button in (self.copy, self.save):
            self.add_button(button)
        self.close_button.set_text(tr("I have it"))
        self.said.hide()
        self.resize(theme.px(560), theme.px(280))

    def write(self, path: Path) -> None:
        """Saves it where the person wants it, with what it is for."""
        words = tr("Recovery key of Candor's conversations. Whoever has it can open them.")
        try:
            path.touch(mode=0o600)
            path.write_text(f"{words}\n\n{self._key}\n", encoding="utf-8")
        except OSError as error:
            self.trouble.show_words(tr("It could not be saved ({why}).", why=error.strerror or str(error)))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Save recovery key"), str(Path.home() / "candor-recovery-key.txt"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
