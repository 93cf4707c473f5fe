"""What a model that can think said to itself before the answer."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.mark import DoubtLevel
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import QUIET_PADDING, Kind, TextButton
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.plain_stream import streamed_text
from candor.ui.transcript.thought_text import ThoughtText

INDENT = 14
BAR = 2
CARETS = {True: "caret-down", False: "caret-right"}


class Thoughts(QWidget):
    """A line that unfolds to the text. `unfolded` says whether it did."""

    unfolded = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.line = TextButton(theme, tr("Thinking…"), Kind.QUIET, icon=CARETS[False], style=Style.UI)
        self.line.clicked.connect(self.toggle)
        self.text = ThoughtText(theme)
        self.text.hide()
        self._head = QVBoxLayout()
        self._head.addWidget(self.line, 0, Qt.AlignmentFlag.AlignLeading)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head)
        self._body = QVBoxLayout()
        self._body.addWidget(self.text)
        column.addLayout(self._body)
        follow(theme, self._measure)

    def append(self, text: str) -> None:
        """Adds what the model just thought."""
        self.text.append(text)

    def show_turn(self, turn: Turn) -> None:
        """Says how long it thought, and shows all of it."""
        seconds = thought_for(turn)
        self.line.set_text(tr("Thought for {seconds:.0f} s", seconds=seconds) if seconds >= 1 else tr("Thought first"))
        shown = streamed_text(self.text.document())
        if turn.thinking.startswith(shown):
            self.text.append(turn.thinking[len(shown) :])
        self.text.show_tokens(turn.thinking, turn.thinking_tokens)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt in the thought too, or hides it."""
        self.text.set_doubtful(level not in {DoubtLevel.OFF, DoubtLevel.ORIGINS})

    def toggle(self) -> None:
        """Folds or unfolds the text."""
        unfolds = self.text.isHidden()
        self.text.setVisible(unfolds)
        self._measure()
        self.line.set_icon(CARETS[unfolds])
        self.unfolded.emit(unfolds)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints a bar beside the text, as beside a quotation."""
        if self.text.isVisible():
            px, right = self._theme.px, self.width() - self._theme.px(SIDE) - BAR
            left = right if self.isRightToLeft() else px(SIDE)
            area = QRect(left, self.text.y(), BAR, self.text.height() - px(4))
            QPainter(self).fillRect(area, self._theme.tokens.edge)

    def _measure(self) -> None:
        self._column.setSpacing(self._theme.px(4))
        self._column.setContentsMargins(0, 0, 0, 0 if self.text.isHidden() else self._theme.px(12))
        self.update()
        self._body.setContentsMargins(self._theme.margins(INDENT, 0, 0, 0))
        self._head.setContentsMargins(self._theme.margins(SIDE - QUIET_PADDING, 0, 0, 4))


def thought_for(turn: Turn) -> float:
    """For how many seconds the model thought: its part of the time in which it wrote, by tokens where they are known.

    A token of a thought takes as long as one of the answer.
    """
    known = bool(turn.thinking_tokens and turn.tokens)
    thought = len(turn.thinking_tokens) if known else len(turn.thinking)
    said = len(turn.tokens) if known else len(turn.text)
    return turn.timings.answer * thought / (thought + said) if turn.timings is not None and thought else 0.0
