"""What else the model nearly said at one token."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.turn import Turn
from candor.services.doubt.alternatives import alternatives
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.origins import origin_words, weighed_at
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.ui.controls.follow import follow
from candor.ui.controls.gap import Gap
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.press_area import PAD
from candor.ui.controls.words import Words
from candor.ui.doubt.bar_rows import bar_rows
from candor.ui.doubt.bars import Bars
from candor.ui.evidence.token_line import TokenLine
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.words import sentence

OTHERS = (
    "Press one of these, or 1 to 9, and a second answer goes on from there. Others: everything outside the {listed} "
    "listed."
)


class TokenView(QWidget):
    """Context, a sentence, bars. `stepped` carries -1 or 1 when an arrow was pressed, `branch_asked` the text of the
    alternative an answer is to go on from.
    """

    stepped = Signal(int)
    branch_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._doubt: TurnDoubt | None = None
        self._colouring = Colouring.BANDS
        self._index = -1
        self._all = False
        self.line = TokenLine(theme)
        self.before = IconButton(theme, "caret-left", tr("Token before"), 12)
        self.after = IconButton(theme, "caret-right", tr("Next token"), 12)
        self.before.clicked.connect(lambda: self.stepped.emit(-1))
        self.after.clicked.connect(lambda: self.stepped.emit(1))
        self.words = Words(theme, "", Style.SMALL, "text2", wrap=True)
        self.bars = Bars(theme, branches=True, pad=PAD)
        self.bars.more_pressed.connect(self._on_more)
        self.bars.branch_asked.connect(self.branch_asked)
        self.others = Words(theme, "", Style.SMALL, "text3", wrap=True)
        self._lay_out()

    def show_token(self, turn: Turn, index: int) -> None:
        """Shows a token of an answer."""
        if self._doubt is None or turn is not self._doubt.turn:
            self._all = False
            self._doubt = TurnDoubt(turn, self._colouring)
        self._index = index
        self.line.set_token(turn.tokens, index, self._doubt.band(index))
        view = alternatives(turn.tokens[index])
        token = turn.tokens[index]
        weighed = weighed_at(turn, token.start, token.end)
        origin = sentence(said(origin_words(weighed))) if weighed is not None else ""
        self.words.set_text(f"{said(view.words)} {origin}".strip())
        self.bars.set_rows(bar_rows(view, all_listed=self._all))
        self.others.set_text(tr(OTHERS, listed=len(view.bars)) if view.bars else "")

    def set_colouring(self, colouring: Colouring) -> None:
        """Colours the token as the answer is coloured."""
        self._colouring = colouring
        if self._doubt is not None:
            self._doubt = TurnDoubt(self._doubt.turn, colouring)
            self.show_token(self._doubt.turn, self._index)

    def _on_more(self) -> None:
        if self._doubt is not None:
            self._all = True
            self.show_token(self._doubt.turn, self._index)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.line, 1)
        top.addWidget(self.before)
        top.addWidget(self.after)
        self._over, self._under = QVBoxLayout(), QVBoxLayout()
        self._over.addLayout(top)
        self._over.addWidget(Gap(self.theme, 8))
        self._over.addWidget(self.words)
        self._under.addWidget(self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._over)
        column.addWidget(Gap(self.theme, 6))
        column.addWidget(self.bars)
        column.addWidget(Gap(self.theme, 4))
        column.addLayout(self._under)
        follow(self.theme, self._measure)

    def _measure(self) -> None:
        for part, below in ((self._over, 0), (self._under, 18)):
            part.setSpacing(0)
            part.setContentsMargins(self.theme.margins(PAD, 0, PAD, below))
