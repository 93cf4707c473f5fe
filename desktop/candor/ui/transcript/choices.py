"""What is chosen, pinned or looked at in a transcript."""

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QScrollArea

from candor.model.turn import Turn
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.popover import Popover
from candor.ui.transcript.turn_blocks import TurnBlocks

AROUND = 80  # px kept over and under a token that is brought into view


class Choices(QObject):
    """Lets one answer at a time have something chosen or pinned, and brings it into view.

    `source_chosen` carries (Turn, rank), `sentence_chosen` (Turn, start, end) of a sentence that cites nothing,
    `token_pinned` (Turn, index, or -1 for none).
    """

    source_chosen = Signal(object, int)
    sentence_chosen = Signal(object, int, int)
    token_pinned = Signal(object, int)

    def __init__(self, area: QScrollArea, blocks: TurnBlocks, popover: Popover) -> None:
        super().__init__(area)
        self._area, self._blocks, self._popover = area, blocks, popover

    def listen(self, block: AnswerBlock) -> None:
        """Hears what is pressed and walked to in an answer."""
        block.source_pressed.connect(lambda rank: self._on_source(block, rank))
        block.sentence_pressed.connect(lambda start, end: self._on_sentence(block, start, end))
        block.sentence_walked.connect(lambda top: self._to(block, top))
        block.token_hovered.connect(lambda index: self._on_hovered(block, index))
        block.token_pinned.connect(lambda index: self._on_pinned(block, index))

    def choose_source(self, turn: Turn, rank: int) -> None:
        """Marks the first citation of a source in its answer."""
        chosen = self._blocks.built_of(turn.id)
        for block in self._blocks.answers:
            block.choose(rank if block is chosen else None)

    def pin_token(self, turn: Turn, index: int) -> None:
        """Pins a token of an answer and brings it into view; an index below 0 lets go."""
        pinned = self._blocks.built_of(turn.id) if index >= 0 else None
        for block in self._blocks.answers:
            block.pin(index if block is pinned else None)
        if pinned is not None:
            self._bring(pinned, index)

    def let_go(self) -> bool:
        """Lets go of a pinned token; false when there is none."""
        pinned = next((block for block in self._blocks.answers if block.text.walk.pinned is not None), None)
        if pinned is None:
            return False
        pinned.pin(None)
        self.token_pinned.emit(pinned.turn, -1)
        return True

    def forget(self) -> None:
        """Lets go of everything, without telling."""
        for block in self._blocks.answers:
            block.pin(None)
            block.choose(None)

    def _to(self, block: AnswerBlock, top: int) -> None:
        self._area.ensureVisible(self._area.width() // 2, block.y() + top, 0, AROUND)

    def _bring(self, block: AnswerBlock, index: int) -> None:
        """Brings a token of an answer into view."""
        self._to(block, block.token_top(index))

    def _let_others_go(self, block: AnswerBlock) -> None:
        for other in self._blocks.answers:
            if other is not block:
                other.choose(None)

    def _on_source(self, block: AnswerBlock, rank: int) -> None:
        self._let_others_go(block)
        if block.turn is not None:
            self.source_chosen.emit(block.turn, rank)

    def _on_sentence(self, block: AnswerBlock, start: int, end: int) -> None:
        self._let_others_go(block)
        if block.turn is not None:
            self.sentence_chosen.emit(block.turn, start, end)

    def _on_hovered(self, block: AnswerBlock, index: int) -> None:
        if index < 0 or block.turn is None:
            self._popover.hide()
            return
        viewport = self._area.viewport()
        area = block.text.token_area(index).toRect()
        if not viewport.rect().contains(block.text.mapTo(viewport, area.center())):
            self._bring(block, index)
        corner: QPoint = block.text.mapTo(viewport, area.topLeft())
        self._popover.show_token(block.turn.tokens[index], QRect(corner, area.size()))

    def _on_pinned(self, block: AnswerBlock, index: int) -> None:
        self._popover.hide()
        for other in self._blocks.answers:
            if other is not block:
                other.pin(None)
        if block.turn is not None:
            if index >= 0:
                self._bring(block, index)
            self.token_pinned.emit(block.turn, index)
