"""What of a scrolled page stays in view while it grows."""

from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from candor.ui.theme.theme import Theme
from candor.ui.transcript.column import TOP, Column

NEAR_END = 24


class Anchor(NamedTuple):
    """What is read: the entry's number, and how far the view's top is below the entry's. Where nobody had measured the
    entry, which was `height` then, the distance grows with it.
    """

    number: int
    below: int
    height: int
    measured: bool


class ReadingPlace(QObject):
    """Keeps the end in view, or an entry at the top, until the person scrolls; then what is being read."""

    def __init__(self, theme: Theme, bar: QScrollBar, column: Column) -> None:
        super().__init__(bar)
        self._theme, self._bar, self._column = theme, bar, column
        self._held: int | None = None
        self._anchor: Anchor | None = None
        self._moving = False
        self.follows = True
        column.moving.connect(self._on_moving)
        column.moved.connect(self.keep)
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self.keep)

    def forget(self) -> None:
        """Other turns are about to be shown: their end is kept in view."""
        self.follows, self._held, self._anchor = True, None, None

    def follow(self) -> None:
        """Keeps the end in view from now on."""
        self.forget()
        self.keep()

    def hold(self, number: int | None) -> None:
        """Keeps an entry at the top from now on; None keeps what was kept."""
        if number is not None:
            self._held = number
            self.keep()

    def keep(self) -> None:
        """Scrolls to what is kept in view."""
        self._moving = True
        place = self._kept()
        if place is not None:
            self._bar.setValue(place)
        self._moving = False

    def _kept(self) -> int | None:
        count = len(self._column.entries)
        if self._held is not None and self._held < count:
            return self._column.top(self._held) - self._theme.px(TOP)
        if self.follows:
            return self._bar.maximum()
        if self._anchor is None or self._anchor.number >= count:
            return None
        number, below, height, measured = self._anchor
        now = self._column.entries[number].height
        return self._column.top(number) + (below if measured or not height else round(below * now / height))

    def _on_moving(self) -> None:
        """From here on the bar moves by itself."""
        self._moving = True

    def _on_scrolled(self, value: int) -> None:
        if not self._moving:
            self._held = None
            self.follows = value >= self._bar.maximum() - NEAR_END
            self._anchor = self._found_anchor(value)

    def _found_anchor(self, value: int) -> Anchor | None:
        """The first entry in view that was measured, else the first one."""
        column = self._column
        seen = column.between(value, value + self._bar.pageStep())
        number = next(filter(self._is_measured, seen), next(iter(seen), None))
        if number is None:
            return None
        entry = column.entries[number]
        return Anchor(number, value - column.top(number), entry.height, self._is_measured(number))

    def _is_measured(self, number: int) -> bool:
        entry = self._column.entries[number]
        return entry.block is not None and not entry.waits
