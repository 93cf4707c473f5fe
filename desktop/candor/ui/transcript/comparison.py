"""Two answers to one question, side by side."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.branching.differences import differences
from candor.ui.controls.follow import follow
from candor.ui.controls.key_words import key_words
from candor.ui.controls.mirror import forward, is_mirrored
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.markdown.formulas import Formulas
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.compared_answer import ComparedAnswer

BACK_TR = "Back to the chat"
LEGEND_TR = "A line stands under words that only one of them has."
SAME_TR = "Both say the same, word for word."
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Comparison(QWidget):
    """Lies over the transcript. `stepped` carries -1 or 1: another answer is wanted on the right; `closed` comes when
    the person wants to go back.
    """

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, formulas: Formulas | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = TextButton(theme, tr(BACK_TR), Kind.QUIET, icon="arrow-left")
        self.back.setToolTip(key_words("Esc"))
        self.back.clicked.connect(self.closed)
        self.legend = Words(theme, tr(LEGEND_TR), Style.SMALL, "text3")
        self.left = ComparedAnswer(theme, walks=False, formulas=formulas)
        self.right = ComparedAnswer(theme, walks=True, formulas=formulas)
        self.right.pager.stepped.connect(self.stepped)
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._to_first)
        self._lay_out()
        self.setAccessibleName(tr("Two answers side by side"))

    def show_pair(self, left: tuple[Turn, int], right: tuple[Turn, int], among: int) -> None:
        """Shows two of so many answers, each with its place among them."""
        for side, (turn, place) in ((self.left, left), (self.right, right)):
            side.show_turn(turn, place, among)
        mine, theirs = differences(left[0].text, right[0].text)
        self.left.text.set_differences(mine)
        self.right.text.set_differences(theirs)
        self.legend.set_text(tr(LEGEND_TR if mine or theirs else SAME_TR))
        self._later.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows show another answer on the right, Escape goes back."""
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(forward(self, STEPS[key]))
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the transcript's tone over it."""
        QPainter(self).fillRect(self.rect(), self._theme.tokens.canvas)

    def _to_first(self) -> None:
        """Brings the first difference into view: what was branched begins with the same words."""
        tops = [top for side in (self.left, self.right) if (top := side.first_difference()) is not None]
        if tops:
            self._area.verticalScrollBar().setValue(min(tops) - self._area.viewport().height() // 3)

    def _lay_out(self) -> None:
        self._head = head = QHBoxLayout()
        head.addWidget(self.back)
        head.addWidget(self.legend, 1)
        self._titles = titles = QHBoxLayout()
        titles.addWidget(self.left.head, 1)
        titles.addWidget(self.right.head, 1)
        inner = QWidget()
        inner.setAutoFillBackground(False)
        self._pair = pair = QHBoxLayout(inner)
        pair.addWidget(self.left, 1)
        pair.addWidget(self.right, 1)
        self._area = area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._titles)
        column.addWidget(area, 1)
        area.verticalScrollBar().rangeChanged.connect(self._measure)
        follow(self._theme, self._measure)

    def _measure(self) -> None:
        self._head.setContentsMargins(self._theme.margins(12, 6, 20, 10))
        self._head.setSpacing(self._theme.px(12))
        bar = self._area.verticalScrollBar()
        scrolls = bar.sizeHint().width() if bar.maximum() > 0 else 0  # both rows are as wide
        at_bar = self._theme.px(4) + scrolls
        left, right = (at_bar, self._theme.px(4)) if is_mirrored(self) else (self._theme.px(4), at_bar)
        self._titles.setContentsMargins(left, 0, right, 0)
        self._pair.setContentsMargins(self._theme.margins(4, 0, 4, 24))
        for row in (self._titles, self._pair):
            row.setSpacing(self._theme.px(8))
        self.update()
