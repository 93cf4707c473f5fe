"""One of two answers that stand side by side."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.summary import summary
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.doubt.words import percent
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.markdown.formulas import Formulas
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.transcript.answer_text import AnswerText
from candor.ui.transcript.ending import cost_words
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.geometry import pieces
from candor.ui.transcript.pager import Pager
from candor.ui.words import count, sentence


class ComparedAnswer(QWidget):
    """An answer's words; those only in this one have a line under. `head` says which answer it is and how sure the
    model was of it: it stands over the words, where it does not scroll away.
    """

    def __init__(
        self, theme: Theme, walks: bool, formulas: Formulas | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Words(theme, "", Style.UI_TITLE)
        self.pager = Pager(theme, "answer")
        self.figures = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.text = AnswerText(theme, formulas=formulas)
        self.text.setAccessibleName(tr("Answer"))
        self._walks = walks
        self.head = QWidget(self)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.title)
        line.addWidget(self.pager)
        line.addStretch(1)
        self._said = QVBoxLayout(self.head)
        self._said.addLayout(line)
        self._said.addWidget(self.figures)
        self._said.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addStretch(1)
        follow(theme, self._measure)

    def show_turn(self, turn: Turn, place: int, among: int) -> None:
        """Shows the `place`th of so many answers."""
        self.title.set_text(tr("Answer") if self._walks else tr("Answer {place} of {among}", place=place, among=among))
        self.pager.set_place(place, among)
        self.pager.setVisible(self._walks)
        self.figures.set_text(figures_of(turn))
        self.text.set_level(DoubtLevel.OFF)
        self.text.show_turn(turn)

    def first_difference(self) -> int | None:
        """How far below the top the first stretch stands that the other answer does not have; None if there is none."""
        for start, end in self.text.shown.differences if self.text.shown is not None else ():
            for piece in pieces(self.text.document(), start, end):
                return self.text.y() + int(piece.area.top())
        return None

    def _measure(self) -> None:
        self._said.setContentsMargins(self._theme.margins(SIDE, 0, SIDE, 8))
        self._said.setSpacing(self._theme.px(2))
        for part in (self.title, self.pager):
            part.setMinimumHeight(self._theme.px(28))


def figures_of(turn: Turn) -> str:
    """Such as "93 % certain on average, 19 % at the least. 4 doubtful facts. 214 tokens in 9.6 s"."""
    known = summary(turn.tokens)
    if known is None:
        return cost_words(turn)
    facts = len(TurnDoubt(turn).doubtful(DoubtLevel.FACTS))
    doubtful = count(facts, "doubtful fact", "doubtful facts") if facts else tr("no doubtful fact")
    sure = tr(
        "{mean} certain on average, {lowest} at the least, {doubtful}",
        mean=percent(known.mean),
        lowest=percent(known.lowest),
        doubtful=doubtful,
    )
    return f"{sentence(sure)} {cost_words(turn)}" if cost_words(turn) else sure
