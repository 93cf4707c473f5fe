"""A question's own words, which can be selected."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from candor.services.direction import is_right_to_left
from candor.services.markdown.parser import showable
from candor.ui.controls.follow import follow
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.look import Ink, Look
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.fitted_text import FittedText

LONG = 240  # characters


class QuestionText(FittedText):
    """Plain text set as a heading; a long one is set smaller."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.words = showable(text.strip())
        self.style_of_words = Style.QUESTION_LONG if len(self.words) > LONG else Style.QUESTION
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.words)
        follow(theme, self._dress)

    def _dress(self) -> None:
        look, document = Look(self.theme), InertDocument(self)
        cursor, form = QTextCursor(document), look.character(Ink(self.style_of_words))
        for number, line in enumerate(self.words.split("\n")):
            shape = look.block(self.style_of_words, turned=is_right_to_left(line))
            cursor.setBlockFormat(shape) if number == 0 else cursor.insertBlock(shape)
            cursor.setBlockCharFormat(form)
            cursor.insertText(line, form)
        self.use(document)
