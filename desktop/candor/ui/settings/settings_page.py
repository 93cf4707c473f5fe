"""The settings page: every setting, in groups, found by its words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from candor.settings.group import Group
from candor.ui.controls.section import Section
from candor.ui.controls.setting_row import SettingRow
from candor.ui.controls.side_page import SidePage
from candor.ui.controls.sideways import Sideways
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.words import Words
from candor.ui.settings.group_part import GroupPart
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

COLUMN = 720


class SettingsPage(SidePage):
    """One group at a time under its tab; a search shows what it finds of all groups.

    Sections come from wherever the setting's work is done: `add_section` puts one at the end of its group. A group
    without any has no tab.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Settings"), tr("Search settings"), COLUMN, parent)
        self.tabs = TabStrip(theme)
        self.tabs.chosen.connect(self._on_tab)
        self._tab_area = Sideways(self.tabs)
        self.set_apart(self._tab_area)
        self._here = Group.ANSWERS
        self.groups = [GroupPart(theme, group) for group in Group]
        for part in self.groups:
            self.tabs.add_tab(part.label.text)
            self.tabs.set_shown(len(self.tabs.tabs) - 1, False)
        self.nothing = Words(theme, tr("No setting says that."), Style.UI, "text3", wrap=True)
        self.column.addWidget(self.nothing)
        for part in self.groups:
            self.column.addWidget(part)
        self.search.textChanged.connect(self._show_wanted)
        self._show_wanted()

    def add_section(self, section: Section) -> None:
        """Puts a section at the end of its group."""
        at = list(Group).index(section.group)
        self.groups[at].add(section)
        self.tabs.set_shown(at, True)
        self._show_wanted()

    def sections(self) -> Iterator[Section]:
        """All sections, as they stand."""
        for part in self.groups:
            yield from part.sections

    def rows(self) -> Iterator[tuple[Section, SettingRow]]:
        """All settings, as they stand, each with its section."""
        for section in self.sections():
            yield from ((section, row) for row in section.rows)

    def show_group(self, group: Group) -> None:
        """Shows one group."""
        self._here = group
        self._tab_area.ensureWidgetVisible(self.tabs.tabs[list(Group).index(group)])
        self.search.clear()
        self._show_wanted()
        self.area.verticalScrollBar().setValue(0)

    def reveal(self, section: Section, row: SettingRow) -> None:
        """Shows a setting and gives its control the keyboard; where it is hidden, what stands around it."""
        self.show_group(section.group)
        self.area.ensureWidgetVisible(section if row.isHidden() else row)
        if row.control is not None and not row.isHidden():
            row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_tab(self, number: int) -> None:
        self.show_group(list(Group)[number])

    def _show_wanted(self) -> None:
        wanted = tuple(self.search.text().casefold().split())
        self.tabs.set_current(-1 if wanted else list(Group).index(self._here))
        found = [part.show_matching(wanted, bool(wanted) or part.group is self._here) for part in self.groups]
        self.nothing.setVisible(bool(wanted) and not any(found))
