"""An answer with everything under it."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.model.turn import EndReason, Turn
from candor.services.doubt.colouring import Colouring
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.summary import summary
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.ui.controls.follow import follow
from candor.ui.controls.text_button import LINK_PADDING
from candor.ui.markdown.formulas import Formulas
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.closest import Closest
from candor.ui.transcript.code_buttons import CodeButtons
from candor.ui.transcript.ending import in_words, remarks
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.foot import ICON_INSET, Foot
from candor.ui.transcript.remark_line import RemarkLine
from candor.ui.transcript.thoughts import Thoughts


class AnswerBlock(QWidget):
    """While it streams only text; then doubt, remarks, sparkline and actions.

    Signals carry a rank, a sentence's span in the text, how far below the block's top a sentence is, a token's index
    (-1 for none), (a token's index, an alternative's text), (the turn's id, -1 or 1), an address, a Source or nothing.
    """

    source_pressed = Signal(int)
    sentence_pressed = Signal(int, int)
    sentence_walked = Signal(int)
    token_hovered = Signal(int)
    token_pinned = Signal(int)
    branch_asked = Signal(int, str)
    sibling_asked = Signal(str, int)
    link_pressed = Signal(str)
    doubt_pressed = Signal()
    regenerate_pressed = Signal()
    compare_pressed = Signal()
    weigh_pressed = Signal()
    prompt_pressed = Signal()
    document_asked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        level: DoubtLevel,
        colouring: Colouring = Colouring.BANDS,
        formulas: Formulas | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level = level
        self._colouring = colouring
        self.turn: Turn | None = None
        self.text = AnswerView(theme, formulas=formulas)
        self._code = CodeButtons(theme, self.text, self)
        self.thoughts: Thoughts | None = None
        self.foot: Foot | None = None
        self._place = (1, 1)
        self._doubt: TurnDoubt | None = None
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._on_later)
        self.text.laid_out.connect(self._later.start)
        self._closest: Closest | None = None
        self.text.citation_pressed.connect(self.source_pressed)
        self.text.sentence_pressed.connect(self.sentence_pressed)
        self.text.sentence_walked.connect(self.sentence_walked)
        self.text.citation_opened.connect(self._on_citation_opened)
        self.text.token_hovered.connect(self.token_hovered)
        self.text.token_pinned.connect(self._on_pinned)
        self.text.link_pressed.connect(self.link_pressed)
        self.text.branch_asked.connect(self.branch_asked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.text)
        self._under: QVBoxLayout | None = None
        self._last: QVBoxLayout | None = None
        follow(theme, self._measure)

    def think(self, text: str) -> None:
        """Adds what the model just said to itself."""
        if self.thoughts is None:
            self.thoughts = Thoughts(self._theme)
            self._column.insertWidget(0, self.thoughts)
            self.thoughts.show()
        self.thoughts.append(text)

    def append(self, text: str) -> None:
        """Adds text that just arrived."""
        self.text.append(text)

    def show_turn(self, turn: Turn, question: str = "") -> None:
        """Shows the whole answer to a question; what stands under it comes when the text is laid out."""
        self.turn = turn = in_words(turn)
        self._doubt = TurnDoubt(turn, self._colouring)
        if turn.thinking:
            self.think("")
        if self.thoughts is not None:
            self.thoughts.show_turn(turn)
            self.thoughts.set_level(self._level)
        self.text.set_level(self._level)
        self.text.show_doubt(self._doubt, question)
        self.text.setVisible(bool(turn.text))
        self._column.addLayout(self._remarks(turn))

    def show_kept(self, turn: Turn, question: str) -> None:
        """The same at once, for an answer nobody saw arrive; a very long one is laid out in slices."""
        self.show_turn(turn, question)
        if self._later.isActive():
            self._later.stop()
            self._on_later()

    @property
    def is_held(self) -> bool:
        """Whether it may not go: it is being written, has something pinned or chosen in it, or the keyboard."""
        shown, focus = self.text.shown, self.window().focusWidget()
        chosen = shown is not None and (shown.chosen is not None or shown.span is not None)
        inside = focus is not None and self.isAncestorOf(focus)
        return self.turn is None or chosen or inside or self.text.walk.pinned is not None

    def _remarks(self, turn: Turn) -> QVBoxLayout:
        self._under = under = QVBoxLayout()
        if turn.ended is EndReason.NO_MODEL:
            self._closest = Closest(self._theme, turn)
            self._closest.pressed.connect(self._on_passage)
            self._closest.document_asked.connect(self.document_asked)
            under.addWidget(self._closest)
        for remark in remarks(turn):
            line = RemarkLine(self._theme, remark)
            line.again_pressed.connect(self.regenerate_pressed)
            under.addWidget(line)
        self._measure()
        return under

    def _measure(self) -> None:
        margins, turn = self._theme.margins, self.turn
        if self._under is not None and turn is not None:
            self._under.setContentsMargins(margins(SIDE, 12 if turn.text else 0, SIDE - LINK_PADDING, 0))
            self._under.setSpacing(self._theme.px(10))
        if self._last is not None and turn is not None:
            above = 10 if remarks(turn) or not turn.text else 0
            self._last.setContentsMargins(margins(SIDE - ICON_INSET, above, SIDE - LINK_PADDING, 0))

    def _on_later(self) -> None:
        if self._doubt is None or self.foot is not None:
            return
        self.foot = Foot(self._theme, self._doubt)
        self.foot.set_level(self._level)
        self.foot.token_pressed.connect(self._on_spark)
        self.foot.doubt_pressed.connect(self.doubt_pressed)
        self.foot.regenerate_pressed.connect(self.regenerate_pressed)
        self.foot.branch_pressed.connect(self._on_branch)
        self.foot.pager.stepped.connect(self._on_stepped)
        self.foot.set_place(*self._place)
        self.foot.compare_pressed.connect(self.compare_pressed)
        self.foot.weigh_pressed.connect(self.weigh_pressed)
        self.foot.prompt_pressed.connect(self.prompt_pressed)
        self._last = QVBoxLayout()
        self._last.addWidget(self.foot)
        self._measure()
        self._column.addLayout(self._last)
        self._ring(self.text.walk.pinned)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt at another level."""
        self._level = level
        self.text.set_level(level)
        if self.thoughts is not None:
            self.thoughts.set_level(level)
        if self.foot is not None:
            self.foot.set_level(level)

    def set_colouring(self, colouring: Colouring) -> None:
        """Colours doubt in another way."""
        self._colouring = colouring
        if self.turn is not None:
            self._doubt = TurnDoubt(self.turn, colouring)
            self.text.set_doubt(self._doubt)
            if self.foot is not None:
                self.foot.set_doubt(self._doubt, self._level)

    def show_weighed(self, turn: Turn) -> None:
        """Takes the same answer, weighed."""
        self.turn = turn
        self._doubt = TurnDoubt(turn, self._colouring)
        self.text.set_doubt(self._doubt)
        if self.foot is not None:
            self.foot.set_doubt(self._doubt, self._level)

    def set_place(self, place: int, count: int) -> None:
        """Says that this is the `place`th of so many answers to its question."""
        self._place = (place, count)
        if self.foot is not None:
            self.foot.set_place(place, count)

    def pin(self, index: int | None) -> None:
        """Pins a token or lets go, without sending `token_pinned`."""
        if index is None and self.text.walk.shown is None:
            return  # so it is with all answers but one: walking tokens lets go of all others at every key
        self.text.pin(index)
        self._ring(index)

    def choose(self, rank: int | None) -> None:
        """Marks the first citation of a source, or its passage where there is no model."""
        self.text.choose(rank)
        if self._closest is not None:
            self._closest.choose(rank)

    def token_top(self, index: int) -> int:
        """How far below the block's top a token stands, in px."""
        return self.text.mapTo(self, QPoint(0, int(self.text.token_area(index).top()))).y()

    def _ring(self, index: int | None) -> None:
        """Rings the pinned token's column in the sparkline."""
        if self.foot is not None and self.turn is not None:
            place = None if index is None else self.turn.tokens[index].end - 1
            self.foot.sparkline.set_pinned(place)

    def _on_pinned(self, index: int) -> None:
        self._ring(index if index >= 0 else None)
        self.token_pinned.emit(index)

    def _on_stepped(self, by: int) -> None:
        if self.turn is not None:
            self.sibling_asked.emit(self.turn.id, by)

    def _on_branch(self) -> None:
        """Goes to the least likely token, where another answer is nearest."""
        known = summary(self.turn.tokens) if self.turn is not None else None
        if known is not None:
            self._on_spark(known.lowest_token)

    def _on_spark(self, index: int) -> None:
        self.pin(index)
        self.token_pinned.emit(index)

    def _on_citation_opened(self, rank: int) -> None:
        for source in self.turn.sources if self.turn is not None else ():
            if source.rank == rank:
                self.document_asked.emit(source)

    def _on_passage(self, rank: int) -> None:
        self.choose(rank)
        self.source_pressed.emit(rank)
