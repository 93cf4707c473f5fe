"""The settings page: every setting, in groups, found by its words."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.settings.group import Group
from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.section import Section
from candor.ui.controls.setting_row import SettingRow
from candor.ui.controls.tab_strip import TabStrip
from candor.ui.controls.words import Words
from candor.ui.settings.group_part import GroupPart
from candor.ui.theme.measures import Height, Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

COLUMN = 720
FIELD = 240


class SettingsPage(QWidget):
    """One group at a time under its tab; a search shows what it finds of all groups. `left` is sent to close it.

    Sections come from wherever the setting's work is done: `add_section` puts one at the end of its group. A group
    without any has no tab.
    """

    left = Signal()
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.sidebar_button = IconButton(theme, "ri.layout-left-line", tr("Show sidebar (Ctrl B)"))
        self.sidebar_button.clicked.connect(self.sidebar_asked)
        self.sidebar_button.hide()
        self.search = SearchField(theme, tr("Search settings"), boxed=True)
        self.search.textChanged.connect(self._show_wanted)
        self.search.left.connect(self.left)
        self.tabs = TabStrip(theme)
        self.tabs.chosen.connect(self._on_tab)
        self.groups = [GroupPart(theme, group) for group in Group]
        for part in self.groups:
            self.tabs.add_tab(part.label.text)
            self.tabs.set_shown(len(self.tabs.tabs) - 1, False)
        self.nothing = Words(theme, tr("No setting says that."), Style.UI, "text3", wrap=True)
        self._lay_out()
        follow(theme, self._measure)
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
        self.tabs.set_current(list(Group).index(group))
        self.search.clear()
        self._show_wanted()
        self._scroll.verticalScrollBar().setValue(0)

    def reveal(self, section: Section, row: SettingRow) -> None:
        """Shows a setting and gives its control the keyboard."""
        self.show_group(section.group)
        self._scroll.ensureWidgetVisible(row)
        if row.control is not None:
            row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _on_tab(self, number: int) -> None:
        self.show_group(list(Group)[number])

    def _show_wanted(self) -> None:
        wanted = tuple(self.search.text().casefold().split())
        here = list(Group)[self.tabs.current]
        found = [part.show_matching(wanted, bool(wanted) or part.group is here) for part in self.groups]
        self.nothing.setVisible(bool(wanted) and not any(found))

    def _lay_out(self) -> None:
        band = QWidget()
        self._band, self._band_row = band, QHBoxLayout(band)
        self._band_row.addWidget(self.sidebar_button)
        self._band_row.addWidget(Words(self.theme, tr("Settings"), Style.UI_TITLE), 1)
        self._band_row.addWidget(self.search)
        self._inside = QWidget()
        self._groups = QVBoxLayout(self._inside)
        self._groups.setContentsMargins(0, 0, 0, 0)
        self._groups.setSpacing(0)
        for part in (self.nothing, *self.groups):
            self._groups.addWidget(part)
        self._groups.addStretch(1)
        page = QWidget()
        self._page = QHBoxLayout(page)
        self._page.addWidget(self._inside, 100)
        self._page.addStretch(1)
        self._scroll = Scroll(page)
        self._tabs_row = QHBoxLayout()
        self._tabs_row.addWidget(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(band)
        whole.addLayout(self._tabs_row)
        whole.addWidget(self._scroll, 1)

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        self._band.setFixedHeight(px(Height.BAND))
        self._band_row.setContentsMargins(margins(Space.S24, 0, Space.S24, 0))
        self._band_row.setSpacing(px(Space.S12))
        self.search.setFixedWidth(px(FIELD))
        self._tabs_row.setContentsMargins(margins(Space.S24, Space.S8, Space.S24, Space.S8))
        self._inside.setMaximumWidth(px(COLUMN))
        self._page.setContentsMargins(margins(Space.S24, Space.S16, Space.S24, Space.S24))
        self.update()
