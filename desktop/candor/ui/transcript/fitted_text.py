"""A text that is as high as its content and can load nothing."""

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.layout import ROOM
from candor.ui.theme.theme import Theme

SIDE = 16  # room left and right of the column, for the accent rule


class FittedText(QTextEdit):
    """A read-only text whose height follows its content. `grew` is sent when the height became another.

    One that `shares` leaves its menu, and where it is `spanned` by a larger selection also copying, to who holds it:
    `menu_asked` and `dragged` carry a point of the screen, `pressed` and `released` nothing.
    """

    grew = Signal()
    pressed = Signal()
    dragged = Signal(QPoint)
    released = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.shares = self.spanned = False
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

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tells that a selection may begin."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells how far a selection goes, which may be beyond this text."""
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tells that the selection is made."""
        super().mouseReleaseEvent(event)
        self.released.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Leaves the menu to who holds the text."""
        if self.shares:
            at_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
            self.menu_asked.emit(
                self.viewport().mapToGlobal(self.cursorRect().center()) if at_keys else event.globalPos()
            )
        else:
            super().contextMenuEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves scrolling to the transcript."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies a selection as plain text; every other key is the transcript's."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.textCursor().hasSelection() and not self.spanned:
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
