"""Which turns have a block: those in view, and a few around it."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollBar

from candor.ui.transcript.column import Column
from candor.ui.transcript.turn_blocks import TurnBlocks

AROUND = 1.0  # of the view's height, over and under it, is built beforehand
KEPT = 3.0  # and so much is kept
MANY = 30  # blocks, from which on those far away go before others come


class NearView(QObject):
    """Builds what comes into view at once and what is near it one in each turn of the event loop; what is far from it
    is let go.
    """

    def __init__(self, blocks: TurnBlocks, column: Column, bar: QScrollBar) -> None:
        super().__init__(column)
        self._blocks, self._column, self._bar = blocks, column, bar
        self._looking = False
        self._later = QTimer(self, interval=0, singleShot=True)
        self._later.timeout.connect(self._on_later)
        bar.valueChanged.connect(self.look)
        bar.rangeChanged.connect(self.look)
        bar.sliderReleased.connect(self.look)
        column.moved.connect(self.look)

    def look(self) -> None:
        """Builds what is in view. Each block that is built can move the view, until all in it are there."""
        if not self._looking:
            self._looking = True
            while (number := next(self._missing(0.0), None)) is not None:
                self._blocks.build(number)
            self._looking = False
            self._later.start()

    def _missing(self, around: float) -> Iterator[int]:
        """The entries without a block so near the view, the nearest to its top first."""
        near = self._near(around)
        top = self._near(0.0).start
        entries = self._column.entries
        missing = (number for number in near if entries[number].block is None and entries[number].turn is not None)
        return iter(sorted(missing, key=lambda number: abs(number - top)))

    def _near(self, around: float) -> range:
        value, page = self._bar.value(), self._bar.pageStep()
        return self._column.between(value - int(around * page), value + int((1 + around) * page))

    def _on_later(self) -> None:
        around = 0.0 if self._bar.isSliderDown() else AROUND  # what is dragged over is gone at the next step
        number = next(self._missing(around), None)
        if number is None or len(self._column.built) > MANY:
            self._blocks.let_go_but(self._near(KEPT))
        if number is not None:
            self._looking = True
            self._blocks.build(number)
            self._looking = False
            self._later.start()
