"""What the settings page is made of: a heading with rows under it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.settings.group import Group
from candor.ui.controls.follow import follow
from candor.ui.controls.setting_row import SettingRow
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


class Section(QWidget):
    """A heading with rows: settings, and whatever else belongs there. `group` is the part of the page it stands in.

    Whoever makes one hands it to `SettingsPage.add_section`. A search leaves those parts that say all of its words,
    and all of them where the heading does. To hide a part for another reason use `set_shown`.
    """

    def __init__(self, theme: Theme, group: Group, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.group = theme, group
        self.heading = Words(theme, heading, Style.UI_TITLE, wrap=True)
        self._parts: list[tuple[QWidget, str]] = []
        self._hidden: set[QWidget] = set()
        self._wanted: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        follow(theme, self._measure)

    @property
    def rows(self) -> list[SettingRow]:
        """Its settings, as they stand; those that are hidden for good are left out."""
        return [part for part, _ in self._parts if isinstance(part, SettingRow) and part not in self._hidden]

    def add_row(self, label: str, sentence: str, control: QWidget | None = None) -> SettingRow:
        """Adds a setting at the end: its name, one plain sentence, its control."""
        row = SettingRow(self.theme, label, sentence, control)
        self.add(row)
        return row

    def add(self, part: QWidget, words: str = "") -> None:
        """Adds a part of any kind at the end; a search finds it by `words`, a row by what it says."""
        self._parts.append((part, words))
        self._column.addWidget(part)

    def set_shown(self, part: QWidget, shown: bool) -> None:
        """Shows or hides a part, whatever is searched for."""
        (self._hidden.discard if shown else self._hidden.add)(part)
        self.show_matching(self._wanted)

    def show_matching(self, wanted: tuple[str, ...]) -> bool:
        """Shows the parts that say all of these words (casefolded), all parts for none; False when nothing is left."""
        self._wanted = wanted
        heading = self.heading.text.casefold()
        found = False
        for part, words in self._parts:
            said = (part.words if isinstance(part, SettingRow) else words).casefold()
            shown = part not in self._hidden and all(word in heading or word in said for word in wanted)
            part.setVisible(shown)
            found = found or shown
        self.heading.setVisible(found)
        return found

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(0, 0, 0, Space.S20))
        self.update()
