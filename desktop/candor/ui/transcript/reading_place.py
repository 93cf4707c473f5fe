"""What of a scrolled page stays in view while it grows."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar, QWidget

from candor.ui.theme.theme import Theme
from candor.ui.transcript.column import TOP

NEAR_END = 24


class ReadingPlace(QObject):
    """Keeps the end in view, or a block at the top, until the person scrolls; then what is being read."""

    def __init__(self, theme: Theme, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._theme, self._bar = theme, bar
        self._held: QWidget | None = None
        self._moving = False
        self.follows = True
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self.keep)

    def follow(self) -> None:
        """Keeps the end in view from now on."""
        self.follows, self._held = True, None
        self.keep()

    def hold(self, block: QWidget | None) -> None:
        """Keeps a block at the top from now on; None keeps what was kept."""
        if block is not None:
            self._held = block
            self.keep()

    def keep(self) -> None:
        """Scrolls to what is kept in view."""
        if self.follows or self._held is not None:
            self._moving = True
            place = self._bar.maximum() if self._held is None else self._held.y() - self._theme.px(TOP)
            self._bar.setValue(place)
            self._moving = False

    def shift(self, top: int, by: int) -> None:
        """Keeps what is being read in place when something above it grew."""
        if self._held is None and not self.follows and top < self._bar.value():
            self._bar.setMaximum(self._bar.maximum() + max(0, by))
            self._bar.setValue(self._bar.value() + by)

    def _on_scrolled(self, value: int) -> None:
        if not self._moving:
            self._held = None
            self.follows = value >= self._bar.maximum() - NEAR_END
