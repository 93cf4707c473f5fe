"""Asks before a conversation is deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


class DeleteDialog(QMessageBox):
    """Deletes only when the person presses so; Enter and Escape keep. `open()` it and listen to `delete.clicked`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle("Delete conversation")
        self.setText(f"Delete “{title}”?")
        self.setInformativeText("Its questions and answers are removed for good.")
        self.delete = self.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton("Keep", QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
