"""A button over each piece of code in an answer."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from candor.ui.controls.icon_button import IconButton
from candor.ui.markdown.layout import Code
from candor.ui.markdown.look import CODE_HEAD, CODE_OVER
from candor.ui.theme.theme import Theme
from candor.ui.tr import tr
from candor.ui.transcript.answer_text import AnswerText
from candor.ui.transcript.fitted_text import SIDE

MANY = 100  # pieces of code that get a button
SHOWN_MS = 1200


class CodeButton(IconButton):
    """Copies one piece of code."""

    def __init__(self, theme: Theme, code: Code, parent: QWidget) -> None:
        super().__init__(theme, "copy", "", 14, CODE_HEAD, parent)
        self._code = code
        self._name()
        self._copied = QTimer(self, interval=SHOWN_MS, singleShot=True)
        self._copied.timeout.connect(self._name)
        self.clicked.connect(self._on_clicked)

    def _name(self) -> None:
        language = self._code.language
        self.set_icon("copy", tr("Copy code, {language}", language=language) if language else tr("Copy code"))

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._code.text)
        self.set_icon("check", tr("Copied"))
        self._copied.start()


class CodeButtons(QObject):
    """Keeps the buttons at the upper corners of the code in `text`, which stands in `block` with them."""

    def __init__(self, theme: Theme, text: AnswerText, block: QWidget) -> None:
        super().__init__(block)
        self._theme, self._text, self._block = theme, text, block
        self._buttons: list[CodeButton] = []
        text.laid_out.connect(self._on_laid_out)
        text.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the text."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move}:
            self.place()
        return False

    def place(self) -> None:
        """Puts each button where its code is now."""
        document, px = self._text.document(), self._theme.px
        codes = self._text.shown.layout.codes if self._text.shown is not None else []
        for button, code in zip(self._buttons, codes, strict=False):
            area = document.documentLayout().blockBoundingRect(document.findBlockByNumber(code.first))
            top = round(area.top()) - px(CODE_HEAD + CODE_OVER) + px(3)
            side = button.sizeHint().width()
            left = self._text.width() - px(SIDE + 4) - side
            button.setGeometry(self._text.x() + left, self._text.y() + top, side, side)

    def _on_laid_out(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        codes = self._text.shown.layout.codes if self._text.shown is not None else []
        self._buttons = [CodeButton(self._theme, code, self._block) for code in codes[:MANY]]
        for button in self._buttons:
            button.show()
        self.place()
