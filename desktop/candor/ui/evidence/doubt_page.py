"""Doubt in the margin: one token, the doubtful facts, and what all of it means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.doubtful_facts import DoubtfulFact
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.evidence.fact_row import FactRow
from candor.ui.evidence.source_row import INSET
from candor.ui.evidence.token_view import TokenView
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

FOOT = (
    "This is the model’s certainty, not the truth. Values are taken before sampling; temperature does not change them."
)
AT_ONCE = 30
NO_DOUBT = "No fact fell below 50\u202f%."
NO_PROBABILITIES = "This answer came without token probabilities."


class Line(QWidget):
    """A hairline across."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it."""
        QPainter(self).fillRect(self.rect(), self._theme.tokens.line)


class DoubtPage(QWidget):
    """`token_pressed` carries the index of a fact's token, `source_pressed` a rank, `stepped` -1 or 1."""

    token_pressed = Signal(int)
    source_pressed = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[FactRow] = []
        self.token = TokenView(theme)
        self.token.stepped.connect(self.stepped)
        self._under_token = Line(theme)
        self._title = Words(theme, "Doubtful facts", Style.UI_TITLE)
        self._figure = Words(theme, "probability", Style.SMALL, "text3")
        self.note = Words(theme, "", Style.UI, "text2", wrap=True)
        self.remedy = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self.foot = Words(theme, FOOT, Style.SMALL, "text3", wrap=True)
        self.more = TextButton(theme, "", Kind.LINK)
        self.more.clicked.connect(self._on_more)
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
        self._waiting = list(facts)
        self._on_more()
        self.let_go()
        self._title.setVisible(bool(facts))
        self._figure.setVisible(bool(facts))
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

    def _on_more(self) -> None:
        """Lists the next facts; a long answer may have hundreds."""
        now, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self.rows.extend(self._row(fact) for fact in now)
        self.more.set_text(f"{len(self._waiting)} more")
        self.more.setVisible(bool(self._waiting))

    def _row(self, fact: DoubtfulFact) -> FactRow:
        row = FactRow(self.theme, fact)
        row.pressed.connect(self.token_pressed)
        row.source_pressed.connect(self.source_pressed)
        self._facts.addWidget(row)
        return row

    def _lay_out(self) -> None:
        px = self.theme.px
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._figure)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(INSET), px(3), px(INSET), px(12))
        column.setSpacing(0)
        column.addWidget(self.token)
        column.addWidget(self._under_token)
        column.addSpacing(px(14))
        column.addLayout(head)
        column.addSpacing(px(8))
        column.addLayout(self._facts)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addSpacing(px(4))
        column.addWidget(self.remedy)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        foot = QVBoxLayout()
        foot.setContentsMargins(px(INSET), 0, px(INSET), px(17))
        foot.setSpacing(px(12))
        foot.addWidget(Line(self.theme))
        foot.addWidget(self.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)


def _note(turn: Turn | None, facts: tuple[DoubtfulFact, ...]) -> tuple[str, str]:
    """What stands in place of a list of facts, and its remedy."""
    if turn is None or facts:
        return "", ""
    if turn.tokens:
        return NO_DOUBT, ""
    old = next((notice for notice in turn.notices if notice.code == "OllamaTooOld"), None)
    if old is not None:
        return old.what, old.remedy
    return (NO_PROBABILITIES, "") if turn.text else ("", "")
