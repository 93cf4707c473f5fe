"""The text field of the composer."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

LINES = 8
LONG = 2000  # characters: a longer text that is pasted is something to ask about, not a question


class QuestionField(QTextEdit):
    """Plain text that grows to 8 lines. Enter sends `entered`; with Shift it begins a new line. `word_ended` is sent
    when a space was typed.

    What is pasted and is no question is handed on: `files_given` carries paths, `text_given` a text that is too long,
    `picture_given` a QImage.
    """

    entered = Signal()
    files_given = Signal(object)
    text_given = Signal(str)
    picture_given = Signal(object)
    word_ended = Signal()
    focus_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAcceptRichText(False)
        # Files dropped here belong to the window, which keeps them in the library.
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Question"))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().contentsChanged.connect(self._fit)
        self._hint = ""
        theme.changed.connect(self._dress)
        self._dress()

    def set_hint(self, hint: str) -> None:
        """Shows these words while there is no text."""
        self._hint = hint
        self.viewport().update()

    def set_text(self, text: str) -> None:
        """Replaces the text and puts the cursor at its end."""
        self.setPlainText(text)
        self._set_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def sizeHint(self) -> QSize:
        """As high as the text, up to 8 lines."""
        line = self.theme.line_height(Style.BODY)
        lines = round(self.document().size().height() / line)
        return QSize(200, min(LINES, max(1, lines)) * line + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends; Shift Enter begins a new line."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
            else:
                self.entered.emit()
            return
        super().keyPressEvent(event)
        if event.text() == " ":
            self.word_ended.emit()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Words, files and pictures."""
        return source.hasText() or source.hasImage() or source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Pastes the words alone; files, pictures and long texts are given with the question."""
        paths = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile() and url.toLocalFile()]
        if paths:
            self.files_given.emit(paths)
        elif source.hasImage() and not source.hasText():  # a table copied from a sheet is both, and is meant as words
            self.picture_given.emit(QImage(source.imageData()))
        elif len(source.text()) > LONG:
            self.text_given.emit(source.text())
        else:
            self.insertPlainText(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells the composer to paint its edge."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells the composer to paint its edge."""
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks lines anew."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the hint on the first line while there is no text."""
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setFont(self.theme.font(Style.BODY))
            painter.setPen(self.theme.tokens.text3)
            line = QRectF(0, 0, self.viewport().width(), self.theme.line_height(Style.BODY))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, self._hint)

    def _dress(self) -> None:
        self.setFont(self.theme.font(Style.BODY))
        words = self.theme.tokens.text.name()
        self.setStyleSheet(f"QTextEdit {{ background: transparent; border: none; padding: 0; color: {words}; }}")
        self._set_lines()

    def _set_lines(self) -> None:
        form = QTextBlockFormat()
        form.setLineHeight(self.theme.line_height(Style.BODY), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)

    def _fit(self) -> None:
        wanted = self.sizeHint().height()
        if self.height() != wanted:
            self.setFixedHeight(wanted)
            self.updateGeometry()
