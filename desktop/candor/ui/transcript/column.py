"""The transcript's column: questions and answers one under the other."""

from bisect import bisect_right

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.follow import follow
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.transcript.entry import Entry
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.guess import Guess

TOP = 20
BOTTOM = 24
GAP = 14
GAP_TURNS = 44
HIGHEST = 16_777_215  # px; Qt has no higher widgets


class Column(QWidget):
    """Has a place for every turn and a block only for those near the view, which it places by itself.

    `pane` is the width of the whole pane, scroll bar included: the column stands in its middle, as the composer does.
    `moving` is sent before entries change their places, `moved` when they did.
    """

    moving = Signal()
    moved = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pane = 0
        self.entries: list[Entry] = []
        self._tops: list[int] = []
        self._built: dict[QWidget, int] = {}
        follow(theme, self.place)

    @property
    def blocks(self) -> list[QWidget]:
        """The blocks there are, from above."""
        return sorted(self._built, key=self._built.__getitem__)

    @property
    def built(self) -> list[int]:
        """The numbers of the entries that have a block, from above."""
        return sorted(self._built.values())

    def number(self, block: QWidget) -> int | None:
        """The number of the entry that has a block; None for one that was let go."""
        return self._built.get(block)

    def add(self, *entries: Entry) -> None:
        """Adds turns at the end."""
        first = len(self.entries)
        guess = Guess(self._theme, self._wide())
        for entry in entries:
            entry.height = guess.height(entry)
        self.entries.extend(entries)
        self._stack(first)

    def build(self, number: int, block: QWidget) -> None:
        """Gives an entry its block."""
        block.setParent(self)
        self.entries[number].block = block
        self._built[block] = number
        block.installEventFilter(self)
        block.show()
        self.refit(number)

    def let_go(self, number: int) -> None:
        """Takes an entry's block away; its place stays as high as it was."""
        block, self.entries[number].block = self.entries[number].block, None
        if block is not None:
            self._drop(block)

    def cut(self, count: int) -> None:
        """Takes every entry out but the first ones."""
        gone = [block for block, number in self._built.items() if number >= count]
        del self.entries[count:], self._tops[count:]  # first: what hides can make the view look for more
        for block in gone:
            self._drop(block)
        self._stack(count)

    def place(self) -> None:
        """Measures everything anew, at another width or size."""
        guess = Guess(self._theme, self._wide())
        for number, entry in enumerate(self.entries):
            entry.height = guess.height(entry) if entry.block is None else self._fitted(number)
        self._stack(0)

    def top(self, number: int) -> int:
        """Where an entry begins."""
        return self._tops[number]

    def between(self, top: int, bottom: int) -> range:
        """The numbers of the entries that touch a stretch of the column."""
        first = max(0, bisect_right(self._tops, top) - 1)
        if first < len(self._tops) and self._tops[first] + self.entries[first].height <= top:
            first += 1  # its gap
        return range(first, max(first, bisect_right(self._tops, bottom)))

    def refit(self, number: int) -> None:
        """Gives an entry the height its block asks for now; those under it only move."""
        before, entry = self.entries[number].height, self.entries[number]
        entry.height = self._fitted(number)
        if entry.height != before or number >= len(self._tops):
            self._stack(number)
        elif entry.block is not None:
            entry.block.setGeometry(self._left(), self._tops[number], self._wide(), entry.height)

    def _drop(self, block: QWidget) -> None:
        del self._built[block]
        block.removeEventFilter(self)
        block.hide()
        block.deleteLater()

    def _wide(self) -> int:
        return min(self.width(), self._theme.px(Width.COLUMN + 2 * SIDE))

    def _left(self) -> int:
        return max(0, min((self.pane - self._wide()) // 2, self.width() - self._wide()))

    def _fitted(self, number: int) -> int:
        """The height an entry's block asks for at this width."""
        entry, wide = self.entries[number], self._wide()
        block = entry.block
        layout = block.layout() if block is not None else None
        if block is None or layout is None:
            return 0
        top = self._tops[number] if number < len(self._tops) else 0
        block.setGeometry(self._left(), top, wide, block.height())
        height = layout.totalHeightForWidth(wide)
        if height < 0:
            height = layout.totalSizeHint().height()
        return max(height, entry.height) if entry.waits else height

    def _stack(self, first: int) -> None:
        """Puts the entries from `first` on under each other and makes the column as high as all of them."""
        self.moving.emit()
        px = self._theme.px
        gaps = (px(GAP), px(GAP_TURNS))
        del self._tops[first:]
        top = px(TOP) if first == 0 else self._tops[-1] + self.entries[first - 1].height
        left, wide = self._left(), self._wide()
        for number in range(first, len(self.entries)):
            entry = self.entries[number]
            top += gaps[entry.asks] if number else 0
            self._tops.append(top)
            if entry.block is not None:
                entry.block.setGeometry(left, top, wide, entry.height)
            top += entry.height
        self.setFixedHeight(min(HIGHEST, top + px(BOTTOM)))
        self.moved.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Makes room when a block's content asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest and isinstance(watched, QWidget) and watched in self._built:
            self.refit(self._built[watched])
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays everything out at another width."""
        if event.size().width() != event.oldSize().width():
            self.place()
