"""A question: when and of what it was asked, its words as a heading, and what was searched for."""

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.scope_words import asked_of
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.ending import time_words
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.pager import Pager
from candor.ui.transcript.restated_line import RestatedLine

LONG = 240  # characters


class QuestionView(QWidget):
    """The time, then the question; a long one is set smaller. `searched_otherwise` carries (Turn, words): what the
    person wants searched for instead; `sibling_asked` (id of the turn, -1 or 1).
    """

    searched_otherwise = Signal(object, str)
    sibling_asked = Signal(str, int)

    def __init__(self, theme: Theme, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = turn
        style = Style.QUESTION_LONG if len(turn.text) > LONG else Style.QUESTION
        self.words = Words(theme, turn.text.strip(), style, wrap=True)
        self.words.theirs = True
        self._theme = theme
        self._column = column = QVBoxLayout(self)
        said = ", ".join(filter(None, (time_words(turn.created, time.time()), asked_of(turn.scope))))
        self.pager = Pager(theme, "question", parent=self)
        self.pager.stepped.connect(lambda by: self.sibling_asked.emit(turn.id, by))
        head = QHBoxLayout()
        head.addWidget(Words(theme, said, Style.SMALL, "text3"), 1)
        head.addWidget(self.pager)
        column.addLayout(head)
        column.addWidget(self.words)
        self.restated: RestatedLine | None = None
        self.show_searched(turn.searched)
        self.setAccessibleName(tr("Question: {words}", words=turn.text))
        follow(theme, self._measure)

    def show_searched(self, searched: str) -> None:
        """Says what is searched for in the question's place; nothing where it is the question itself."""
        if self.restated is not None:
            self._column.removeWidget(self.restated)
            self.restated.hide()
            self.restated.deleteLater()
            self.restated = None
        if searched and searched != self.turn.text:
            self.restated = RestatedLine(self._theme, searched)
            self.restated.changed.connect(lambda words: self.searched_otherwise.emit(self.turn, words))
            self._column.addWidget(self.restated)
            self.restated.show()

    @property
    def is_held(self) -> bool:
        """Whether it may not go: the keyboard is in it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def set_place(self, place: int, count: int) -> None:
        """Says that this is one of several questions asked in the same place."""
        self.pager.set_place(place, count)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(SIDE, 0, SIDE, 0))
        self._column.setSpacing(self._theme.px(6))
