"""A text document that can load nothing."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QTextDocument


class InertDocument(QTextDocument):
    """Refuses every image, style sheet or other resource, whatever its address. It has no undo and no margin."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setUndoRedoEnabled(False)
        self.setDocumentMargin(0)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Loads nothing."""
        return None
