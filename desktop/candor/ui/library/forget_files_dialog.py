"""Asks before files are forgotten."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from candor.ui.words import count


class ForgetFilesDialog(QMessageBox):
    """Forgets only when the person presses so; Enter and Escape keep. `open()` it and listen to `forget.clicked`.

    `quoting` is how many kept answers quote them; then `blank` asks whether these quotes go as well.
    """

    def __init__(self, names: Sequence[str], quoting: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Forget")
        one = len(names) == 1
        self.setText(f"Forget “{names[0]}”?" if one else f"Forget {len(names):,} files?")
        self.setInformativeText(
            f"What was read of {'it' if one else 'them'} is taken off Candor's disk for good. "
            f"Your own {'file stays where it is' if one else 'files stay where they are'}."
        )
        self.blank: QCheckBox | None = None
        if quoting:
            whose = "its" if one else "their"
            self.blank = QCheckBox(f"Also blank {whose} quotes in {count(quoting, 'answer', 'answers')}")
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
