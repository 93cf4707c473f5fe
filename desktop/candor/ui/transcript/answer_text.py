"""An answer's text: plain while it streams, then Markdown with doubt painted behind its words."""

from collections.abc import Iterator, Sequence, Set as AbstractSet

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from candor.model.grounding import Weighed
from candor.model.turn import Turn
from candor.services.branching.branch_words import branch_words
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.origins import figures_words, weighed_at
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.doubt.words import percent, visible
from candor.services.markdown.draw_formula import Formula
from candor.ui.controls.say import say
from candor.ui.controls.slices import Slices
from candor.ui.markdown.builder import Builder
from candor.ui.markdown.formulas import Formulas
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.markdown.inline_writer import OBJECT
from candor.ui.markdown.layout import Layout
from candor.ui.markdown.look import Look
from candor.ui.theme.theme import Theme
from candor.ui.tr import said, tr
from candor.ui.transcript.answer_painter import AnswerPainter
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.geometry import pieces
from candor.ui.transcript.plain_stream import PlainStream, plain_layout, streamed_text
from candor.ui.transcript.shown import Shown
from candor.ui.transcript.signs import signs_of
from candor.ui.transcript.token_walk import TokenWalk
from candor.ui.words import sentence

CARET = 2
AT_ONCE = 12_000  # characters; about 40 ms of laying out
WALKED_TR = "Token {token}, {probability}"
PINNED_TR = "Token {token}, {probability}, pinned"


class AnswerText(FittedText):
    """Shows an answer with its doubt and its citations. `laid_out` comes when Markdown is shown; `formulas` knows what
    formulas look like, without it they stand as they were typed.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, formulas: Formulas | None = None) -> None:
        super().__init__(theme, parent)
        self._formulas = formulas
        self.level = DoubtLevel.FACTS
        self.shown: Shown | None = None
        self.walk = TokenWalk("", (), ())
        self._painter = AnswerPainter(theme)
        self._look = Look(theme)
        self._stream: PlainStream | None = None
        self._doubt: TurnDoubt | None = None
        self._origin: Turn | None = None
        self._differences: tuple[tuple[int, int], ...] = ()
        self._question = ""
        self._builder: Builder | None = None
        self._slices = Slices(self)
        self._slices.finished.connect(self._on_built)
        theme.changed.connect(self._on_theme_changed)
        if formulas is not None:
            formulas.drawn.connect(self._on_drawn)

    def append(self, text: str) -> None:
        """Adds text that just arrived, as plain text."""
        if self._stream is None:
            self._stream = PlainStream(self.document(), self._look)
        self._stream.append(text)
        self._stream.cut()
        self.viewport().update()

    def show_turn(self, turn: Turn) -> None:
        """Lays the whole answer out in the same place, with its doubt."""
        self.show_doubt(TurnDoubt(turn))

    def show_doubt(self, doubt: TurnDoubt, question: str = "") -> None:
        """The same, with doubt that was worked out already and the question it answers.

        A long answer keeps its plain text, with tints, while Markdown is laid out in slices.
        """
        self._doubt = doubt
        self._question = question
        if len(doubt.turn.text) <= AT_ONCE:
            self._slices.stop()
            for _ in self._steps(doubt.turn):
                pass
            self._on_built()
            return
        if self._stream is not None:
            self._show(plain_layout(self.document(), doubt.turn.text))
        self._slices.start(self._steps(doubt.turn))

    def _steps(self, turn: Turn) -> Iterator[None]:
        """Looks for what gets a sign, then lays the text out block by block."""
        signs = signs_of(turn, self._question)
        yield
        self._builder = builder = Builder(turn.text, self._look, len(turn.sources), signs, self._formulas)
        yield from builder.steps()

    def set_doubt(self, doubt: TurnDoubt) -> None:
        """Marks the same answer by other doubt."""
        self._doubt = doubt
        if self.shown is not None:
            self.shown.doubt, self.shown.turn = doubt, doubt.turn
            self.set_level(self.level)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt at another level."""
        self.level = level
        if self.shown is not None:
            self.shown.mark(level)
            before, turn = self.walk, self.shown.turn
            self.walk = TokenWalk(turn.text, turn.tokens, self.shown.doubtful)
            self.walk.pinned, self.walk.current = before.pinned, before.current
            self.show_walk()

    def pin(self, index: int | None) -> None:
        """Pins a token, or lets go with None, without sending `token_pinned`."""
        self.walk.pinned = self.walk.current = index
        self.show_walk()

    def choose(self, number: int | None) -> None:
        """Marks the first citation of a source and its sentence as chosen; None marks none."""
        if self.shown is not None:
            self.shown.choose_first(number)
            self.viewport().update()

    def set_differences(self, spans: Sequence[tuple[int, int]]) -> None:
        """Puts a line under stretches of the answer that another one does not have."""
        self._differences = tuple(spans)
        if self.shown is not None:
            places = self.shown.layout.positions
            self.shown.differences = [place for start, end in spans for place in places(start, end)]
            self.viewport().update()

    def set_origin(self, origin: Turn) -> None:
        """Says at the branch point what stood there, when the answer left this one."""
        self._origin = origin
        if self.shown is not None and branch_words(self.shown.turn, origin):
            words = said(branch_words(self.shown.turn, origin))
            signs = self.shown.layout.signs
            signs[:] = [sign._replace(words=words) if sign.kind == "branch" else sign for sign in signs]

    def token_area(self, index: int) -> QRectF:
        """Where a token stands on this widget; an empty rectangle for one that is not seen."""
        area = QRectF()
        for start, end in self.shown.token_ranges(index) if self.shown is not None else ():
            for piece in pieces(self.document(), start, end):
                area = area.united(piece.area)
        return area

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints doubt and citations, then the text over them, then the caret while it streams."""
        painter = QPainter(self.viewport())
        if self.shown is not None:
            self._painter.paint(painter, self.shown, QRectF(event.rect()))
        painter.end()
        super().paintEvent(event)
        if self._stream is not None:
            self._paint_caret()

    def _on_built(self) -> None:
        if self._builder is not None:
            self.use(self._builder.layout.document)
            self._show(self._builder.layout)
            self._builder = None
            self.laid_out.emit()

    def _show(self, layout: Layout) -> None:
        before = self.shown
        if self._doubt is not None:
            self._stream = None
            self.shown = Shown(self._doubt, layout)
            if self._origin is not None:
                self.set_origin(self._origin)
            if before is not None and before.turn.id == self.shown.turn.id:
                self.shown.choose_as(before)
            self.set_differences(self._differences)
            self.set_level(self.level)

    def show_walk(self) -> None:
        """Rings the current or pinned token and tells assistive technology what it is."""
        if self.shown is None:
            return
        self.shown.pin(self.walk.pinned)
        self.shown.current = self.shown.token_ranges(self.walk.current) if self.walk.pinned is None else ()
        index = self.walk.shown
        if index is not None:
            token = self.shown.turn.tokens[index]
            weighed = self._weighed_at(token.start, token.end)
            words = PINNED_TR if self.walk.pinned is not None else WALKED_TR
            told = tr(words, token=visible(token.text), probability=percent(token.probability, 1))
            say(self, f"{sentence(told)} {said(figures_words(weighed))}" if weighed is not None else told)
        self.viewport().update()

    def _weighed_at(self, start: int, end: int) -> Weighed | None:
        """What weighing said of a stretch, where that is what is shown."""
        if self.shown is None or self.level is not DoubtLevel.ORIGINS:
            return None
        return weighed_at(self.shown.turn, start, end)

    def selected(self) -> str:
        """What is selected, as it is read; formulas as they were typed."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        words = super().selected()
        for formula in self.shown.layout.formulas if self.shown is not None else ():
            if start <= formula.doc < end:
                words = words.replace(OBJECT, formula.source, 1)
        return words

    def _paint_caret(self) -> None:
        painter = QPainter(self.viewport())
        end = self.textCursor()
        end.movePosition(QTextCursor.MoveOperation.End)
        area = self.cursorRect(end)
        height = self.theme.px(18)
        painter.fillRect(area.left() + 1, area.bottom() - height + 1, CARET, height, self.theme.tokens.accent)

    def _on_drawn(self, formulas: AbstractSet[Formula]) -> None:
        """Lays out again what has formulas that can be seen now."""
        if self.shown is not None and not self.shown.layout.awaited.isdisjoint(formulas):
            self.show_doubt(self.shown.doubt, self._question)

    def _on_theme_changed(self) -> None:
        self._look = Look(self.theme)
        if self.shown is not None:
            self.show_doubt(self.shown.doubt, self._question)
        elif self._stream is not None:
            text, self._stream = streamed_text(self.document()), None
            self.use(InertDocument(self))
            self.append(text)
