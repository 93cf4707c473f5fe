"""Offers to weigh an answer with and without its files, says what it costs and how far it is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.errors import CannotWeigh
from candor.model.events import GroundProgress
from candor.model.turn import Turn
from candor.services.counted import duration
from candor.services.doubt.origins import weighed_words
from candor.services.grounding.ground import cost
from candor.ui.controls.follow import follow
from candor.ui.controls.press_area import PAD
from candor.ui.controls.progress_bar import ProgressBar
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.doubt.origins import WEIGH
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr, tr_n


class WeighRow(QWidget):
    """`weigh_asked` and `stop_asked` carry nothing; `focus_left` is sent when what had the keyboard's focus is gone."""

    weigh_asked = Signal()
    stop_asked = Signal()
    focus_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._turn: Turn | None = None
        self._running: tuple[str, GroundProgress] | None = None
        self.link = TextButton(theme, tr(WEIGH), Kind.LINK)
        self.link.clicked.connect(self.weigh_asked)
        self.stop = TextButton(theme, tr("Stop"), Kind.LINK)
        self.stop.clicked.connect(self.stop_asked)
        self.bar = ProgressBar(theme)
        self.words = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self._line = line = QHBoxLayout()
        line.addWidget(self.link)
        line.addWidget(self.bar, 1)
        line.addWidget(self.stop)
        line.addStretch(0)
        self._said = QVBoxLayout()
        self._said.addWidget(self.words)
        self._column = column = QVBoxLayout(self)
        column.addLayout(line)
        column.addLayout(self._said)
        self._line.setAlignment(self.link, Qt.AlignmentFlag.AlignLeft)
        self.show_turn(None)
        follow(theme, self._measure)

    def show_turn(self, turn: Turn | None) -> None:
        """Offers to weigh an answer, or says what it cost or how far it is; away where it cannot be weighed."""
        self._turn = turn
        self._show()

    def show_progress(self, answer: str, progress: GroundProgress) -> None:
        """Says how far the weighing of an answer is, while that is the one that is looked at."""
        self._running = answer, progress
        self._show()

    def end(self) -> None:
        """Nothing is being weighed any more."""
        self._running = None
        self._show()

    def _show(self) -> None:
        turn = self._turn
        progress = self._running[1] if self._running and turn is not None and turn.id == self._running[0] else None
        said = _far(progress) if progress is not None else _said(turn) if turn is not None else ""
        focused = self.link.hasFocus() or self.stop.hasFocus()
        self.setVisible(bool(said))
        self.words.set_text(said)
        for part in (self.bar, self.stop):
            part.setVisible(progress is not None)
        self.link.setVisible(progress is None and turn is not None and turn.grounding is None)
        if progress is not None:
            self.bar.set_fraction(progress.done / max(1, progress.total))
        if focused:
            self._keep_focus()

    def _keep_focus(self) -> None:
        """Pressing the link takes it away: Stop stands there then, and at the end neither."""
        here = next((part for part in (self.link, self.stop) if part.isVisible()), None)
        if here is None:
            self.focus_left.emit()
        elif not here.hasFocus():
            here.setFocus(Qt.FocusReason.OtherFocusReason)

    def _measure(self) -> None:
        margins, px = self._theme.margins, self._theme.px
        self._column.setContentsMargins(0, px(6), 0, px(16))
        self._column.setSpacing(px(4))
        self._line.setContentsMargins(margins(PAD - LINK_PADDING, 0, PAD - LINK_PADDING, 0))
        self._line.setSpacing(px(12))
        self._said.setContentsMargins(margins(PAD, 0, PAD, 0))


def _far(progress: GroundProgress) -> str:
    done, total = progress.done, progress.total
    if progress.seconds_left and done:
        one, many = "{done} of {n:,} call to the model, {time} left", "{done} of {n:,} calls to the model, {time} left"
        return tr_n(total, one, many, done=done, time=said(duration(progress.seconds_left)))
    return tr_n(total, "{done} of {n:,} call to the model", "{done} of {n:,} calls to the model", done=done)


def _said(turn: Turn) -> str:
    """What weighing cost, or would."""
    if turn.grounding is not None:
        return said(weighed_words(turn.grounding))
    try:
        expected = cost(turn)
    except CannotWeigh:
        return ""
    if expected.seconds_left:
        one, many = "Asks the model {n:,} more time, about {time}.", "Asks the model {n:,} more times, about {time}."
        return tr_n(expected.total, one, many, time=said(duration(expected.seconds_left)))
    return tr_n(expected.total, "Asks the model {n:,} more time.", "Asks the model {n:,} more times.")
