"""Asks before a model is deleted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from candor.model.local_model import LocalModel
from candor.ui.tr import tr
from candor.ui.words import size


class DeleteDialog(QMessageBox):
    """Deletes only when the person presses so; Enter and Escape keep. `open()` it and listen to `delete.clicked`."""

    def __init__(self, model: LocalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(tr("Delete"))
        self.setText(tr("Delete {name}?", name=model.name))
        self.setInformativeText(
            tr(
                "Ollama takes it off its disk ({size}). What it answered stays in your conversations.",
                size=size(model.size),
            )
        )
        self.delete = self.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        self.keep = self.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
