"""The pages beside the conversation and the library: one looks something up there and goes back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.settings.group import Group
from candor.settings.paths import Paths
from candor.ui.connections.connections_page import ConnectionsPage
from candor.ui.controls.key_words import key_words
from candor.ui.controls.section import Section
from candor.ui.controls.setting_row import SettingRow
from candor.ui.controls.side_page import SidePage
from candor.ui.frame.commands import Commands
from candor.ui.models.models_page import ModelsPage
from candor.ui.settings.about import About
from candor.ui.settings.catalogue_rows import CatalogueRows
from candor.ui.settings.models_section import ModelsSection
from candor.ui.settings.settings_page import SettingsPage
from candor.ui.settings.shortcuts_page import ShortcutsPage
from candor.ui.theme.theme import Theme


class SidePages(QObject):
    """Makes them, puts them into the stack, and remembers which page each was opened from. `show` shows a page."""

    sidebar_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        pages: QStackedWidget,
        show: Callable[[QWidget], None],
        commands: Commands,
        settings: Path,
    ) -> None:
        super().__init__(pages)
        self._pages, self._show, self._commands = pages, show, commands
        self._before: QWidget | None = None
        self.settings_page = SettingsPage(theme)
        self.shortcuts_page = ShortcutsPage(theme)
        self.connections_page = ConnectionsPage(theme)
        self.models_page = ModelsPage(theme)
        self.models_section = ModelsSection(theme, self)
        self.models_section.asked.connect(self.models)
        self.settings_page.add_section(self.models_section.section)
        self.about = About(theme, settings, Paths.resources(), self)
        self.about.shortcuts_asked.connect(self.shortcuts)
        self.settings_page.add_section(self.about.section)
        pages_beside = (self.settings_page, self.shortcuts_page, self.connections_page, self.models_page)
        self.all: tuple[SidePage, ...] = pages_beside
        for page in self.all:
            page.left.connect(self.leave)
            page.sidebar_asked.connect(self.sidebar_asked)
            pages.addWidget(page)

    def set_drawer(self, drawer: bool) -> None:
        """Whether the sidebar is away, so that a button in the band opens it."""
        for page in self.all:
            page.sidebar_button.setVisible(drawer)

    def settings(self) -> None:
        """Shows the settings with the keyboard in their search."""
        self.show_page(self.settings_page)

    def about_candor(self) -> None:
        """Shows which Candor this is."""
        self.show_page(self.settings_page)
        self.settings_page.show_group(Group.ABOUT)

    def setting(self, section: Section, row: SettingRow) -> None:
        """Shows one setting with the keyboard on its control."""
        self.show_page(self.settings_page)
        self.settings_page.reveal(section, row)

    def setting_of(self, rows: CatalogueRows, key: str) -> None:
        """Shows one setting of the catalogue."""
        self.setting(rows.places[key], rows.rows[key])

    def connections(self) -> None:
        """Shows what was connected to."""
        self.show_page(self.connections_page)

    def models(self) -> None:
        """Shows what models there are."""
        self.show_page(self.models_page)

    def shortcuts(self) -> None:
        """Shows every key."""
        groups = [
            (title, [(action.text(), keys) for action in actions if (keys := key_words(action.shortcut()))])
            for title, actions in self._commands.groups()
        ]
        self.shortcuts_page.show_groups([(title, lines) for title, lines in groups if lines])
        self.show_page(self.shortcuts_page)

    def show_page(self, page: SidePage) -> None:
        """Shows one of these pages; `leave` goes back to where the first of them was opened from."""
        here = self._pages.currentWidget()
        if here not in self.all:
            self._before = here
        self._show(page)
        page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> bool:
        """Goes back; False when another page is shown."""
        if self._pages.currentWidget() not in self.all or self._before is None:
            return False
        self._show(self._before)
        self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
