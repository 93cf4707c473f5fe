"""A text that is as high as its content and can load nothing."""

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.layout import ROOM
from candor.ui.theme.theme import Theme

SIDE = 16  # room left and right of the column, for the accent rule


class FittedText(QTextEdit):
    """A read-only text whose height follows its content. `grew` is sent when the height became another."""

    grew = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._held: QTextDocument = InertDocument(self)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.use(self._held)

    def use(self, document: QTextDocument) -> None:
        """Shows another document, with room on both sides of the column; the one before is deleted."""
        frame = document.rootFrame().frameFormat()
        frame.setLeftMargin(self.theme.px(SIDE))
        frame.setRightMargin(self.theme.px(SIDE))
        document.rootFrame().setFrameFormat(frame)
        document.setTextWidth(self.viewport().width())
        document.setParent(self)
        self.setDocument(document)
        if self._held is not document:
            self._held.deleteLater()
        self._held = document
        document.documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.fit()

    def fit(self) -> None:
        """Makes the widget as high as its text."""
        height = max(1, round(self.document().size().height()))
        if height != self.height():
            self.setFixedHeight(height)
            self.grew.emit()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Loads nothing, whatever the address."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the text out at the new width."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves scrolling to the transcript."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies a selection as plain text; every other key is the transcript's."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection():
            # Not as mime data made here: Python would delete it at the end, while the clipboard still has it.
            QGuiApplication.clipboard().setText(self.selected())
            return
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, as plain text, without the room that is kept for signs."""
        data = QMimeData()
        data.setText(self.selected())
        return data

    def selected(self) -> str:
        """What is selected, as it is read."""
        return self.textCursor().selection().toPlainText().replace(ROOM, "")

    def _on_size_changed(self) -> None:
        self.fit()
