"""A group of keys on the shortcuts page."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style

KEYS = 96

Shortcut = tuple[str, str]
"""What is done, and its keys in words."""


class ShortcutList(QWidget):
    """A title over lines of what is done and its keys."""

    def __init__(self, theme: Theme, title: str, shortcuts: Sequence[Shortcut], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = Words(theme, title, Style.UI_TITLE)
        self._lines: list[tuple[Words, Words]] = []
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.title, 0, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        for at, (done, keys) in enumerate(shortcuts, 1):
            line = Words(theme, done, Style.UI, wrap=True), Words(theme, keys, Style.UI, "text2")
            self._grid.addWidget(line[0], at, 0)
            self._grid.addWidget(line[1], at, 1)
            self._lines.append(line)
        follow(theme, self._measure)

    @property
    def shown(self) -> list[Shortcut]:
        """The lines that are shown."""
        return [(done.text, keys.text) for done, keys in self._lines if not done.isHidden()]

    def show_matching(self, wanted: Sequence[str]) -> bool:
        """Shows the lines that say all of these words (casefolded); False when none does."""
        title = self.title.text.casefold()
        for done, keys in self._lines:
            said = f"{done.text} {keys.text}".casefold()
            shown = all(word in said or word in title for word in wanted)
            done.setVisible(shown)
            keys.setVisible(shown)
        self.setVisible(bool(self.shown))
        return bool(self.shown)

    def _measure(self) -> None:
        self._grid.setContentsMargins(self.theme.margins(0, 0, 0, Space.S24))
        self._grid.setColumnMinimumWidth(1, self.theme.px(KEYS))
        self._grid.setVerticalSpacing(self.theme.px(8))
        self._grid.setHorizontalSpacing(self.theme.px(Space.S16))
