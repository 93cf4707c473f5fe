"""Asks before a conversation is deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from candor.ui.tr import tr, tr_n


class DeleteDialog(QMessageBox):
    """Deletes only when the person presses so; Enter and Escape keep. `open()` it and listen to `delete.clicked`.

    `files` is how many were given to this conversation alone.
    """

    def __init__(self, title: str, files: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(tr("Delete conversation"))
        self.setText(tr("Delete “{title}”?", title=title))
        what = tr("Its questions and answers are removed for good.")
        also = tr_n(
            files,
            "So is what was read of {n:,} file for it alone; the file itself stays.",
            "So is what was read of {n:,} files for it alone; the files themselves stay.",
        )
        self.setInformativeText(f"{what} {also}" if files else what)
        self.delete = self.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
