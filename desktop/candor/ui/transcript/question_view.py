"""A question: when it was asked, and its words as a heading."""

import time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.ending import time_words
from candor.ui.transcript.fitted_text import SIDE

LONG = 240  # characters


class QuestionView(QWidget):
    """The time, then the question; a long one is set smaller."""

    def __init__(self, theme: Theme, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = turn
        style = Style.QUESTION_LONG if len(turn.text) > LONG else Style.QUESTION
        self.words = Words(theme, turn.text.strip(), style, wrap=True)
        self._theme = theme
        self._column = column = QVBoxLayout(self)
        column.addWidget(Words(theme, time_words(turn.created, time.time()), Style.SMALL, "text3"))
        column.addWidget(self.words)
        self.setAccessibleName(f"Question: {turn.text}")
        follow(theme, self._measure)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(SIDE, 0, SIDE, 0))
        self._column.setSpacing(self._theme.px(6))
