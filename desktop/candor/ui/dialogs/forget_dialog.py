"""Asks before a collection is forgotten."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from candor.ui.words import count


class ForgetDialog(QMessageBox):
    """Forgets only when the person presses so; Enter and Escape keep. `open()` it and listen to `forget.clicked`.

    `quoting` is how many kept answers quote it; then `blank` asks whether these quotes go as well.
    """

    def __init__(self, name: str, files: int, quoting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Forget collection")
        self.setText(f"Forget “{name}”?")
        what = f"its {count(files, 'file', 'files')}" if files else "it"
        self.setInformativeText(
            f"What was read of {what} is taken off Candor's disk for good. The files themselves stay where they are."
        )
        self.blank: QCheckBox | None = None
        if quoting:
            quotes = count(quoting, "answer that quotes it", "answers that quote it")
            self.blank = QCheckBox(f"Blank the passages in {quotes}")
            self.blank.setChecked(True)
            self.setCheckBox(self.blank)
        self.forget = self.addButton("Forget", QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)

    @property
    def blanks(self) -> bool:
        """Whether the quotes go as well."""
        return self.blank is not None and self.blank.isChecked()
