"""Asks before a collection or files are forgotten."""

from collections.abc import Sequence
from typing import Self

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from candor.ui.tr import tr, tr_n


class ForgetDialog(QMessageBox):
    """Forgets only when the person presses so; Enter and Escape keep. `open()` it and listen to `forget.clicked`.

    Where kept answers quote it, `blank` asks whether these quotes go as well.
    """

    def __init__(self, asks: str, says: str, quotes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(tr("Forget"))
        self.setText(asks)
        self.setInformativeText(says)
        self.blank: QCheckBox | None = None
        if quotes:
            self.blank = QCheckBox(quotes)
            self.blank.setChecked(True)
            self.setCheckBox(self.blank)
        self.forget = self.addButton(tr("Forget"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)

    @classmethod
    def of_collection(cls, name: str, files: int, quoting: int, parent: QWidget | None = None) -> Self:
        """Asks about a collection of so many files, which `quoting` answers quote."""
        nothing = tr(
            "What was read of it is taken off Candor's disk for good. The files themselves stay where they are."
        )
        says = tr_n(
            files,
            "What was read of its {n:,} file is taken off Candor's disk for good. The files themselves stay where "
            "they are.",
            "What was read of its {n:,} files is taken off Candor's disk for good. The files themselves stay where "
            "they are.",
        )
        return cls(tr("Forget “{name}”?", name=name), says if files else nothing, _quotes(quoting), parent)

    @classmethod
    def of_files(cls, names: Sequence[str], quoting: int, parent: QWidget | None = None) -> Self:
        """Asks about files, which `quoting` answers quote."""
        if len(names) == 1:
            says = tr("What was read of it is taken off Candor's disk for good. Your own file stays where it is.")
            return cls(tr("Forget “{name}”?", name=names[0]), says, _quotes(quoting), parent)
        asks = tr_n(len(names), "Forget {n:,} file?", "Forget {n:,} files?")
        says = tr("What was read of them is taken off Candor's disk for good. Your own files stay where they are.")
        quotes = tr_n(quoting, "Also blank their quotes in {n:,} answer", "Also blank their quotes in {n:,} answers")
        return cls(asks, says, quotes if quoting else "", parent)

    @property
    def blanks(self) -> bool:
        """Whether the quotes go as well."""
        return self.blank is not None and self.blank.isChecked()


def _quotes(quoting: int) -> str:
    words = tr_n(quoting, "Also blank its quotes in {n:,} answer", "Also blank its quotes in {n:,} answers")
    return words if quoting else ""
