"""The transcript: questions and answers of one conversation, the last one as it is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from candor.model.events import AnswerEnded, AnswerEvent, Asked, Restated, TokenArrived
from candor.model.turn import EndReason, Role, Turn
from candor.services.doubt.mark import DoubtLevel
from candor.ui.theme.theme import Theme
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.column import TOP, Column
from candor.ui.transcript.popover import Popover
from candor.ui.transcript.question_view import QuestionView

GATHER_MS = 33  # tokens that arrive within one picture of the screen are shown together
NEAR_END = 24
AROUND = 80  # px kept over and under a token that is brought into view


class Transcript(QScrollArea):
    """Shows turns and follows the answer's end unless the person scrolled up; closest passages are read from the
    question on.

    `source_chosen` carries (Turn, rank), `token_pinned` (Turn, index, or -1 for none), `doubt_asked` a Turn whose
    doubtful facts are wanted, `regenerate_asked` an answer's Turn, `document_asked` a Source, `searched_otherwise` a
    question's Turn with what is to be searched for instead.
    """

    source_chosen = Signal(object, int)
    token_pinned = Signal(object, int)
    doubt_asked = Signal(object)
    regenerate_asked = Signal(object)
    document_asked = Signal(object)
    searched_otherwise = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.level = DoubtLevel.FACTS
        self.column = Column(theme)
        self._asking: Turn | None = None
        self._conversation: str | None = None
        self._streaming: AnswerBlock | None = None
        self._arrived: list[str] = []
        self._unbuilt: list[tuple[AnswerBlock, Turn]] = []
        self._follows = True
        self._held: QWidget | None = None
        self._moving = False
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._on_gathered)
        self._build = QTimer(self, interval=0, singleShot=True)
        self._build.timeout.connect(self._on_build)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(self.column)
        self.column.setAutoFillBackground(False)
        self.column.shifted.connect(self._on_shifted)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._to_end)
        self._popover = Popover(theme, self.viewport())
        self.setAccessibleName("Transcript")

    def show_turns(self, turns: Sequence[Turn]) -> None:
        """Shows a conversation as it was kept, from its end; an answer still being written elsewhere is dropped."""
        self._forget_stream()
        self._unbuilt = []
        self.column.clear()
        self._conversation = turns[0].conversation if turns else None
        self._follows, self._held = True, None
        for turn in turns:
            if turn.role is Role.USER:
                self._add_question(turn)
            else:
                self._show_searched(turn.searched)
                block = self._block()
                self._unbuilt.append((block, turn))
        self._on_build()
        if turns:
            self._hold_question(turns[-1])

    def on_event(self, event: AnswerEvent) -> None:
        """Shows what happens to the question that was asked last; what belongs to another conversation is dropped."""
        if isinstance(event, Asked):
            self._on_asked(event.question)
        elif isinstance(event, Restated) and self._streaming is not None:
            self._show_searched(event.text)
        elif isinstance(event, TokenArrived) and self._streaming is not None:
            self._arrived.append(event.text)
            if not self._gather.isActive():
                self._gather.start()
        elif isinstance(event, AnswerEnded):
            self._on_ended(event.turn)

    def set_level(self, level: DoubtLevel) -> None:
        """Shows doubt in every answer at another level."""
        self.level = level
        self._popover.hide()
        for block in self._answers():
            block.set_level(level)

    def choose_source(self, turn: Turn, rank: int) -> None:
        """Marks the first citation of a source in its answer."""
        for block in self._answers():
            if block.turn is not None:
                block.choose(rank if block.turn.id == turn.id else None)

    def pin_token(self, turn: Turn, index: int) -> None:
        """Pins a token of an answer and brings it into view; an index below 0 lets go."""
        for block in self._answers():
            mine = block.turn is not None and block.turn.id == turn.id and index >= 0
            block.pin(index if mine else None)
            if mine:
                self._bring(block, index)

    def let_go(self) -> bool:
        """Lets go of a pinned token; false when none is pinned."""
        self._popover.hide()
        pinned = next((block for block in self._answers() if block.text.walk.pinned is not None), None)
        if pinned is None:
            return False
        pinned.pin(None)
        self.token_pinned.emit(pinned.turn, -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of a pinned token."""
        if event.key() != Qt.Key.Key_Escape or not self.let_go():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the column as wide as there is room."""
        super().resizeEvent(event)
        self.column.pane = self.width()
        self.column.setFixedWidth(self.viewport().width())
        self._to_end()

    def _answers(self) -> list[AnswerBlock]:
        return [block for block in self.column.blocks if isinstance(block, AnswerBlock)]

    def _block(self) -> AnswerBlock:
        block = AnswerBlock(self.theme, self.level)
        block.source_pressed.connect(lambda rank: self._on_source(block, rank))
        block.token_hovered.connect(lambda index: self._on_hovered(block, index))
        block.token_pinned.connect(lambda index: self._on_pinned(block, index))
        block.doubt_pressed.connect(lambda: self.doubt_asked.emit(block.turn))
        block.regenerate_pressed.connect(lambda: self.regenerate_asked.emit(block.turn))
        block.link_pressed.connect(self._on_link)
        block.document_asked.connect(self.document_asked)
        self.column.add(block, starts_turn=False)
        return block

    def _add_question(self, question: Turn) -> None:
        view = QuestionView(self.theme, question)
        view.searched_otherwise.connect(self.searched_otherwise)
        self.column.add(view, starts_turn=True)

    def _show_searched(self, searched: str) -> None:
        """Says under the last question what is searched for in its place."""
        asked = [block for block in self.column.blocks if isinstance(block, QuestionView)]
        if asked and searched:
            asked[-1].show_searched(searched)

    def _on_asked(self, question: Turn) -> None:
        if self._conversation not in (None, question.conversation):
            return
        self._forget_stream()
        self._conversation = question.conversation
        self._asking = question
        self._follows, self._held = True, None
        self._add_question(question)
        self._streaming = self._block()
        self._to_end()

    def _on_ended(self, turn: Turn) -> None:
        if self._asking is None or self._streaming is None or turn.parent != self._asking.id:
            return
        block, self._streaming, self._asking = self._streaming, None, None
        self._gather.stop()
        self._arrived = []
        block.show_turn(turn)
        self._hold_question(turn)

    def _hold_question(self, turn: Turn) -> None:
        """Keeps the last question at the top when passages stand in for its answer: the best comes first."""
        if turn.ended is EndReason.NO_MODEL and self._follows:
            self._held = next(block for block in reversed(self.column.blocks) if isinstance(block, QuestionView))
            self._to_end()

    def _on_gathered(self) -> None:
        if self._streaming is not None and self._arrived:
            text, self._arrived = "".join(self._arrived), []
            self._streaming.append(text)

    def _forget_stream(self) -> None:
        self._gather.stop()
        self._arrived = []
        self._asking = self._streaming = None

    def _on_build(self) -> None:
        """Lays out one kept answer, the last first, and leaves the others to the next turns of the event loop."""
        if self._unbuilt:
            block, turn = self._unbuilt.pop()
            block.show_turn(turn)
            self._build.start()

    def _on_source(self, block: AnswerBlock, rank: int) -> None:
        for other in self._answers():
            if other is not block:
                other.choose(None)
        if block.turn is not None:
            self.source_chosen.emit(block.turn, rank)

    def _on_hovered(self, block: AnswerBlock, index: int) -> None:
        if index < 0 or block.turn is None:
            self._popover.hide()
            return
        area = block.text.token_area(index).toRect()
        centre = block.text.mapTo(self.viewport(), area.center())
        if not self.viewport().rect().contains(centre):
            self._bring(block, index)
        corner = block.text.mapTo(self.viewport(), area.topLeft())
        self._popover.show_token(block.turn.tokens[index], QRect(corner, area.size()))

    def _on_pinned(self, block: AnswerBlock, index: int) -> None:
        self._popover.hide()
        for other in self._answers():
            if other is not block:
                other.pin(None)
        if block.turn is not None:
            if index >= 0:
                self._bring(block, index)
            self.token_pinned.emit(block.turn, index)

    def _bring(self, block: AnswerBlock, index: int) -> None:
        """Brings a token of an answer into view."""
        self.ensureVisible(self.width() // 2, block.y() + block.token_top(index), 0, AROUND)

    def _on_link(self, address: str) -> None:
        AddressDialog(address, self).open()

    def _on_shifted(self, top: int, by: int) -> None:
        """Keeps what is being read in place when something above it grew."""
        bar = self.verticalScrollBar()
        if self._held is None and not self._follows and top < bar.value():
            bar.setMaximum(bar.maximum() + max(0, by))
            bar.setValue(bar.value() + by)

    def _on_scrolled(self, value: int) -> None:
        self._popover.hide()
        if not self._moving:
            self._held = None
            self._follows = value >= self.verticalScrollBar().maximum() - NEAR_END

    def _to_end(self) -> None:
        bar = self.verticalScrollBar()
        if self._follows or self._held is not None:
            self._moving = True
            bar.setValue(bar.maximum() if self._held is None else self._held.y() - self.theme.px(TOP))
            self._moving = False
