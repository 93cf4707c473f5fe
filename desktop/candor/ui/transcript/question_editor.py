"""A question that is put into other words, in its own place."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.key_words import key_words, with_keys
from candor.ui.controls.search_field import wants_escape
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.theme.measures import Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.fitted_text import SIDE

PADDING = 12
ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EditedText(QTextEdit):
    """Plain text as high as it is. Enter sends `entered`, with Shift it begins a new line; Escape sends `left`."""

    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(tr("The question in other words"))
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().contentsChanged.connect(self._fit)
        follow(theme, self._dress)

    def event(self, event: QEvent) -> bool:
        """Keeps Escape for itself while it is edited."""
        if isinstance(event, QKeyEvent) and wants_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, Shift Enter begins a new line, Escape leaves."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in ENTERS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
        elif key in ENTERS:
            self.textCursor().insertBlock()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks lines anew."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its text."""
        return QSize(200, round(self.document().size().height()) + 2)

    def _dress(self) -> None:
        self.setFont(self._theme.font(Style.BODY))
        words = self._theme.tokens.text.name()
        self.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; padding: 0; color: {words}; }}")
        self._fit()

    def _fit(self) -> None:
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())
            self.updateGeometry()


class QuestionEditor(QWidget):
    """`sent` carries the new words; `left` comes when the question is to stay as it was."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before = text.strip()
        self.field = EditedText(theme, self._before)
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self.left)
        self.send = TextButton(theme, tr("Ask"), Kind.SOLID)
        self.send.setToolTip(with_keys(tr("Asks it so, beside the question as it was"), "Enter"))
        self.send.clicked.connect(self._on_entered)
        self.cancel = TextButton(theme, tr("Cancel"))
        self.cancel.setToolTip(key_words("Esc"))
        self.cancel.clicked.connect(self.left)
        self._buttons = line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.cancel)
        line.addWidget(self.send)
        self._column = column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addLayout(line)
        follow(theme, self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground and its edge, as around the composer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.tokens.accent, 1.5))
        painter.setBrush(self._theme.tokens.raised)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Radius.COMPOSER, Radius.COMPOSER)

    def _on_entered(self) -> None:
        text = self.field.toPlainText().strip()
        if not text or text == self._before:
            self.left.emit()
        else:
            self.sent.emit(text)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(SIDE, PADDING, PADDING, PADDING))
        self._column.setSpacing(self._theme.px(8))
        self._buttons.setSpacing(self._theme.px(8))
        self.update()
