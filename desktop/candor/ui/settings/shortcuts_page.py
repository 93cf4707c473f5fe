"""Every key, by group."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.key_words import key_words
from candor.ui.controls.side_page import SidePage
from candor.ui.controls.words import Words
from candor.ui.settings.shortcut_list import Shortcut, ShortcutList
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

COLUMN = 960
BESIDE = 760  # px of the look: from this width on there are two columns

INSIDE_TR = {
    "In the question": (
        "Send",
        "New line",
        "Ask a collection, a file or a kind of file",
        "Put in a prompt that is kept",
        "Earlier questions",
    ),
    "In an answer": (
        "Next sentence, then next token",
        "Pin the token",
        "Branch with that alternative",
        "Let go",
    ),
}
"""What belongs to where the keyboard is, and to no menu."""
INSIDE_KEYS = {
    "Send": "Enter",
    "New line": "Shift+Enter",
    "Ask a collection, a file or a kind of file": "@",
    "Put in a prompt that is kept": "/",
    "Earlier questions": "Up",
    "Pin the token": "Enter",
    "Let go": "Esc",
}
SEVERAL_TR = {"Next sentence, then next token": "Arrows", "Branch with that alternative": "1 to 9"}
"""What more than one key does, with what these are called."""


class ShortcutsPage(SidePage):
    """Made of the window's commands; a search finds what is done, or what a key does."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Keyboard shortcuts"), tr("Search keys"), COLUMN, parent)
        self.lists: list[ShortcutList] = []
        self._sides = QHBoxLayout()
        self._halves = (QVBoxLayout(), QVBoxLayout())
        for half in self._halves:
            half.setSpacing(0)
            self._sides.addLayout(half, 1)
        others = tr("Whatever has no key is found with {keys}.", keys=key_words("Ctrl+K"))
        self.column.addWidget(Words(theme, others, Style.UI, "text2", wrap=True))
        self.column.addSpacing(theme.px(Space.S16))
        self.column.addLayout(self._sides)
        self.search.textChanged.connect(self._show_wanted)

    def show_groups(self, groups: Sequence[tuple[str, Sequence[Shortcut]]]) -> None:
        """Shows these groups, and the keys that belong to places within them."""
        for gone in self.lists:
            gone.hide()
            gone.deleteLater()
        inside = [(tr(title), [(tr(done), _inside(done)) for done in lines]) for title, lines in INSIDE_TR.items()]
        self.lists = [ShortcutList(self.theme, title, lines) for title, lines in (*groups, *inside)]
        lines = [len(one.shown) + 2 for one in self.lists]
        for at, one in enumerate(self.lists):
            second = sum(lines[: at + 1]) > sum(lines) / 2 + 2
            self._halves[second].addWidget(one)
        for half in self._halves:
            half.addStretch(1)
        self._show_wanted()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two have no room."""
        super().resizeEvent(event)
        beside = self.width() >= self.theme.px(BESIDE)
        self._sides.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(self.theme.px(Space.S36) if beside else 0)

    def _show_wanted(self) -> None:
        wanted = self.search.text().casefold().split()
        for one in self.lists:
            one.show_matching(wanted)


def _inside(done: str) -> str:
    return tr(SEVERAL_TR[done]) if done in SEVERAL_TR else key_words(INSIDE_KEYS[done])
