"""A question: when and of what it was asked, its words as a heading, and what was searched for."""

import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.words import Words
from candor.ui.scope_words import asked_of
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.ending import time_words
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.pager import Pager
from candor.ui.transcript.question_editor import QuestionEditor
from candor.ui.transcript.question_text import QuestionText
from candor.ui.transcript.restated_line import RestatedLine


class QuestionView(QWidget):
    """The time, then the question. `searched_otherwise` carries (Turn, words): what the person wants searched for
    instead; `edited` (Turn, words) what they want asked in its place; `sibling_asked` (id of the turn, -1 or 1).
    """

    searched_otherwise = Signal(object, str)
    edited = Signal(object, str)
    sibling_asked = Signal(str, int)

    def __init__(self, theme: Theme, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = turn
        self._theme = theme
        self.text = QuestionText(theme, turn.text)
        self.editor: QuestionEditor | None = None
        self._column = column = QVBoxLayout(self)
        said = ", ".join(filter(None, (time_words(turn.created, time.time()), asked_of(turn.scope))))
        self.edit = IconButton(theme, "pencil-simple", tr("Edit question"), 14, 24)
        self.edit.clicked.connect(self.begin_edit)
        self.pager = Pager(theme, "question", parent=self)
        self.pager.stepped.connect(lambda by: self.sibling_asked.emit(turn.id, by))
        self._head = head = QHBoxLayout()
        head.addWidget(Words(theme, said, Style.SMALL, "text3"), 1)
        head.addWidget(self.pager)
        head.addWidget(self.edit)
        column.addLayout(head)
        column.addWidget(self.text)
        self._under = QVBoxLayout()
        column.addLayout(self._under)
        self.restated: RestatedLine | None = None
        self.show_searched(turn.searched)
        self.setAccessibleName(tr("Question: {words}", words=turn.text))
        follow(theme, self._measure)

    def show_searched(self, searched: str) -> None:
        """Says what is searched for in the question's place; nothing where it is the question itself."""
        if self.restated is not None:
            self._under.removeWidget(self.restated)
            self.restated.hide()
            self.restated.deleteLater()
            self.restated = None
        if searched and searched != self.turn.text:
            self.restated = RestatedLine(self._theme, searched)
            self.restated.changed.connect(lambda words: self.searched_otherwise.emit(self.turn, words))
            self._under.addWidget(self.restated)
            self.restated.show()

    def begin_edit(self) -> None:
        """Lets the question be put into other words in its place."""
        if self.editor is None:
            self.editor = QuestionEditor(self._theme, self.turn.text)
            self.editor.sent.connect(self._on_sent)
            self.editor.left.connect(self.end_edit)
            self._column.insertWidget(1, self.editor)
            self.editor.show()
            self._show(editing=True)
        self.editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_edit(self) -> bool:
        """Shows the question as it is again; false when it was not edited."""
        editor, self.editor = self.editor, None
        if editor is None:
            return False
        self._column.removeWidget(editor)
        editor.hide()
        editor.deleteLater()
        self._show(editing=False)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @property
    def is_held(self) -> bool:
        """Whether it may not go: it is being edited, or the keyboard is in it."""
        focus = self.window().focusWidget()
        return self.editor is not None or (focus is not None and self.isAncestorOf(focus))

    def set_place(self, place: int, count: int) -> None:
        """Says that this is one of several questions asked in the same place."""
        self.pager.set_place(place, count)

    def _show(self, *, editing: bool) -> None:
        for part in (self.text, self.edit, self.restated):
            if part is not None:
                part.setVisible(not editing)

    def _on_sent(self, words: str) -> None:
        self.end_edit()
        self.edited.emit(self.turn, words)

    def _measure(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._theme.px(2))
        self._head.setContentsMargins(self._theme.margins(SIDE, 0, SIDE - 5, 0))
        self._under.setContentsMargins(self._theme.margins(SIDE, 2, SIDE, 0))
