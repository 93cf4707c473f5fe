"""Doubt in the margin: one token, the doubtful facts, and what all of it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.doubtful_facts import DoubtfulFact
from candor.services.doubt.origins import weighed_at
from candor.services.doubt.summary_words import summary_words
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.line import Line
from candor.ui.controls.press_area import PAD
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.evidence.fact_row import COLUMN, FactRow
from candor.ui.evidence.token_view import TokenView
from candor.ui.evidence.weigh_row import WeighRow
from candor.ui.passages.passage_frame import INSET
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr, tr_n

FOOT = (
    "This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them."
)
AT_ONCE = 30
NO_DOUBT = "No fact fell below 50\u202f%."
NO_ANSWER = "There is no answer to doubt."
NO_PROBABILITIES = "This answer came without token probabilities."


class DoubtPage(QWidget):
    """`token_pressed` carries the index of a fact's token, `stepped` -1 or 1,
    `branch_asked` the text of an alternative to the token that is shown, `document_asked` a Source in which a fact is
    to be looked for; `weigh_asked` and `stop_asked` nothing.
    """

    token_pressed = Signal(int)
    stepped = Signal(int)
    branch_asked = Signal(str)
    document_asked = Signal(object)
    weigh_asked = Signal()
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[FactRow] = []
        self.token = TokenView(theme)
        self.token.stepped.connect(self.stepped)
        self.token.branch_asked.connect(self.branch_asked)
        self._under_token = Line(theme)
        self._title = Words(theme, tr("Doubtful facts"), Style.UI_TITLE)
        self._figure = Words(theme, tr("probability"), Style.SMALL, "text3")
        self._without = Words(theme, tr("without"), Style.SMALL, "text3")
        self.weigh = WeighRow(theme)
        self.weigh.weigh_asked.connect(self.weigh_asked)
        self.weigh.stop_asked.connect(self.stop_asked)
        self.weigh.focus_left.connect(self._on_focus_left)
        self.whole = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.note = Words(theme, "", Style.UI, "text2", wrap=True)
        self.remedy = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.foot = Words(theme, tr(FOOT), Style.SMALL, "text3", wrap=True)
        self.more = TextButton(theme, "", Kind.LINK)
        self.more.clicked.connect(self._on_more)
        self._turn: Turn | None = None
        self._waiting: list[DoubtfulFact] = []
        self._facts = QVBoxLayout()
        self._lay_out()
        self.show_turn(None, ())

    def show_turn(self, turn: Turn | None, facts: tuple[DoubtfulFact, ...]) -> None:
        """Shows the doubtful facts of an answer, and no token."""
        for row in self.rows:
            self._facts.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        self._turn = turn
        self._waiting = list(facts)
        self._on_more()
        self.let_go()
        self._title.setVisible(bool(facts))
        self._figure.setVisible(bool(facts))
        weighed = turn is not None and turn.grounding is not None
        self._figure.set_text(tr("with files") if weighed else tr("probability"))
        self._without.setVisible(bool(facts) and weighed)
        self.weigh.show_turn(turn)
        self.whole.set_text("")
        self._sum_up()
        words, remedy = _note(turn, facts)
        for label, text in ((self.note, words), (self.remedy, remedy)):
            label.set_text(text)
            label.setVisible(bool(text))

    def show_token(self, turn: Turn, index: int) -> None:
        """Shows what else the model nearly said at a token."""
        self.token.show_token(turn, index)
        self.token.show()
        self._under_token.show()

    def let_go(self) -> None:
        """Shows no token."""
        self.token.hide()
        self._under_token.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Sums the answer up when it is looked at: entropy takes a while over ten thousand tokens."""
        super().showEvent(event)
        self._sum_up()

    def _sum_up(self) -> None:
        if self.isVisible() and not self.whole.text and self._turn is not None:
            self.whole.set_text(" ".join(said(words) for words in summary_words(self._turn)))
        self.whole.setVisible(bool(self.whole.text))

    def _on_more(self) -> None:
        """Lists the next facts; a long answer may have hundreds."""
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self.rows.extend(self._row(fact) for fact in now)
        self.more.set_text(tr_n(len(self._waiting), "{n:,} more", "{n:,} more"))
        self.more.setVisible(bool(self._waiting))

    def _on_focus_left(self) -> None:
        """The keyboard goes on where the result stands, not in another pane."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, fact: DoubtfulFact) -> FactRow:
        mark = fact.mark
        row = FactRow(self.theme, fact, weighed_at(self._turn, mark.start, mark.end) if self._turn else None)
        row.document_asked.connect(self.document_asked)
        row.pressed.connect(self.token_pressed)
        self._facts.addWidget(row)
        return row

    def _lay_out(self) -> None:
        inner = QWidget()
        self._inner = column = QVBoxLayout(inner)
        column.setSpacing(0)
        self._above, self._below = self._lay_out_above(), self._lay_out_below()
        column.addWidget(self.token)
        column.addLayout(self._above)
        self._rest = QVBoxLayout()
        self._rest.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._facts)
        column.addLayout(self._rest)
        column.addLayout(self._below)
        column.addWidget(self.weigh)
        self._last = QVBoxLayout()
        self._last.addWidget(self.whole)
        column.addLayout(self._last)
        column.addStretch(1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(Line(self.theme))
        self._foot.addWidget(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area(inner), 1)
        whole.addLayout(self._foot)
        follow(self.theme, self._measure)

    def _lay_out_above(self) -> QVBoxLayout:
        """What stands over the facts."""
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        head.addWidget(self._without)
        self._columns = head
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addWidget(self._under_token)
        above.addWidget(Gap(self.theme, 14))
        above.addLayout(head)
        above.addWidget(Gap(self.theme, 8))
        return above

    def _lay_out_below(self) -> QVBoxLayout:
        """What stands under the facts, or in their place."""
        below = QVBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.note)
        below.addWidget(Gap(self.theme, 4))
        below.addWidget(self.remedy)
        return below

    def _area(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(tr("Doubt"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        return area

    def _measure(self) -> None:
        margins, px = self.theme.margins, self.theme.px
        side = px(INSET) - px(PAD)  # each rounded by itself, so that both edges of the words agree at every size
        self._inner.setContentsMargins(side, px(3), side, px(12))
        for padded in (self._above, self._below, self._last):
            padded.setContentsMargins(margins(PAD, 0, PAD, 0))
        self._rest.setContentsMargins(margins(PAD - LINK_PADDING, 0, 0, 0))
        self._foot.setContentsMargins(margins(INSET, 0, INSET, 17))
        self._foot.setSpacing(px(12))
        self._columns.setSpacing(max(px(8), px(COLUMN) - self._without.sizeHint().width()))


def _note(turn: Turn | None, facts: tuple[DoubtfulFact, ...]) -> tuple[str, str]:
    """What stands in place of a list of facts, and its remedy."""
    if facts:
        return "", ""
    if turn is None or (turn.ended is not None and not turn.text):
        return tr(NO_ANSWER), ""
    if turn.tokens:
        return tr(NO_DOUBT), ""
    old = next((notice for notice in turn.notices if notice.code == "OllamaTooOld"), None)
    if old is not None:
        return said(old.what), said(old.remedy)
    return (tr(NO_PROBABILITIES), "") if turn.text and turn.ended is not None else ("", "")
