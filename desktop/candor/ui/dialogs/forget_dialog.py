"""Asks before a collection or files are forgotten."""

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from candor.ui.words import count


class ForgetDialog(QMessageBox):
    """Forgets only when the person presses so; Enter and Escape keep. `open()` it and listen to `forget.clicked`.

    Where kept answers quote it, `blank` asks whether these quotes go as well.
    """

    def __init__(self, what: str, says: str, quotes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Forget")
        self.setText(f"Forget {what}?")
        self.setInformativeText(says)
        self.blank: QCheckBox | None = None
        if quotes:
            self.blank = QCheckBox(f"Also blank {quotes}")
            self.blank.setChecked(True)
            self.setCheckBox(self.blank)
        self.forget = self.addButton("Forget", QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)

    @classmethod
    def of_collection(cls, name: str, files: int, quoting: int, parent: QWidget | None = None) -> Self:
        """Asks about a collection of so many files, which `quoting` answers quote."""
        what = f"its {count(files, 'file', 'files')}" if files else "it"
        says = f"What was read of {what} is taken off Candor's disk for good. The files themselves stay where they are."
        return cls(f"“{name}”", says, _quotes("its", quoting), parent)

    @classmethod
    def of_files(cls, names: Sequence[str], quoting: int, parent: QWidget | None = None) -> Self:
        """Asks about files, which `quoting` answers quote."""
        one = len(names) == 1
        says = (
            f"What was read of {'it' if one else 'them'} is taken off Candor's disk for good. "
            f"Your own {'file stays where it is' if one else 'files stay where they are'}."
        )
        what = f"“{names[0]}”" if one else f"{len(names):,} files"
        return cls(what, says, _quotes("its" if one else "their", quoting), parent)

    @property
    def blanks(self) -> bool:
        """Whether the quotes go as well."""
        return self.blank is not None and self.blank.isChecked()


def _quotes(whose: str, quoting: int) -> str:
    return f"{whose} quotes in {count(quoting, 'answer', 'answers')}" if quoting else ""
