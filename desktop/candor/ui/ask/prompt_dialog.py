"""What the model was sent, or would be, to the letter."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from candor.model.message import Message
from candor.model.turn import Budget, Options
from candor.services.asking.estimate_tokens import estimate_tokens
from candor.services.asking.prompt import FRAME_TOKENS, MESSAGE_TOKENS
from candor.ui.ask.way_words import way_words
from candor.ui.composer.budget_words import reckoned, share_words
from candor.ui.controls.sheet import Sheet
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n

NAMES_TR = {"system": "System", "user": "You", "assistant": "Model"}
COPIED_MS = 1500


class PromptDialog(Sheet):
    """The exact messages in plain text, each with its estimated tokens, its header among them; `open()` it.

    `sent` tells whether they were, `options` in which way the model was asked.
    """

    def __init__(
        self,
        theme: Theme,
        messages: Sequence[Message],
        budget: Budget | None = None,
        sent: bool = True,
        options: Options | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.text = QTextEdit()
        title = tr("The prompt that was sent") if sent else tr("The prompt as it would be sent")
        super().__init__(theme, title, self.text, parent)
        self._messages = tuple(messages)
        self.text.setDocument(InertDocument(self.text))
        self.text.setReadOnly(True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Prompt"))
        self._write()
        theme.changed.connect(self._write)
        shares = (share_words(budget), reckoned(budget)) if budget else ()
        lines = [*filter(None, (*shares, way_words(options) if options else ""))]
        self.said.set_text("\n".join(lines) if messages else _no_prompt(sent))
        self.copy = TextButton(theme, tr("Copy"), Kind.PLAIN, icon="copy")
        self.copy.setEnabled(bool(messages))
        self.copy.clicked.connect(self._on_copy)
        self._copied = QTimer(self, interval=COPIED_MS, singleShot=True)
        self._copied.timeout.connect(lambda: self.copy.set_text(tr("Copy")))
        self.add_button(self.copy)
        self.text.setFocus()

    def _write(self) -> None:
        """Every word is put in as it is: nothing in a prompt is markup."""
        self.text.clear()
        cursor = self.text.textCursor()
        for number, message in enumerate(self._messages):
            own = MESSAGE_TOKENS + (0 if number else FRAME_TOKENS)
            name = tr(NAMES_TR[message.role]) if message.role in NAMES_TR else message.role
            tokens = estimate_tokens(message.content) + own
            head = tr_n(tokens, "{name}, about {n:,} token", "{name}, about {n:,} tokens", name=name)
            self._put(cursor, head, Style.SMALL_500, above=20 if number else 0)
            self._put(cursor, message.content, Style.MONO, above=4)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)

    def _put(self, cursor: QTextCursor, words: str, style: Style, above: int) -> None:
        block, look = QTextBlockFormat(), QTextCharFormat()
        block.setTopMargin(self.theme.px(above))
        look.setFont(self.theme.font(style))
        look.setForeground(self.theme.tokens.text if style is Style.MONO else self.theme.tokens.text3)
        if cursor.position():
            cursor.insertBlock(block, look)
        else:
            cursor.setBlockFormat(block)
        plain = QTextBlockFormat()
        first, *rest = words.split("\n")
        cursor.insertText(first, look)
        for line in rest:
            cursor.insertBlock(plain, look)
            cursor.insertText(line, look)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join(f"{one.role}:\n{one.content}" for one in self._messages))
        self.copy.set_text(tr("Copied"))
        self._copied.start()


def _no_prompt(sent: bool) -> str:
    """What is said where there is none."""
    if sent:
        return tr("What was sent was not kept with this answer.")
    return tr("Write a question first; the prompt is made of it.")
