"""The pages beside the conversation and the library: one looks something up there and goes back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.ui.settings.settings_page import SettingsPage
from candor.ui.theme.theme import Theme


class SidePages(QObject):
    """Makes them, puts them into the stack, and remembers which page each was opened from. `show` shows a page."""

    def __init__(self, theme: Theme, pages: QStackedWidget, show: Callable[[QWidget], None]) -> None:
        super().__init__(pages)
        self._pages, self._show = pages, show
        self._before: QWidget | None = None
        self.settings_page = SettingsPage(theme)
        self.settings_page.left.connect(self.leave)
        self._all: list[QWidget] = [self.settings_page]
        for page in self._all:
            pages.addWidget(page)

    def settings(self) -> None:
        """Shows the settings with the keyboard in their search."""
        self.show_page(self.settings_page)
        self.settings_page.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_page(self, page: QWidget) -> None:
        """Shows one of these pages; `leave` goes back to where it was opened from."""
        here = self._pages.currentWidget()
        if here not in self._all:
            self._before = here
        self._show(page)

    def leave(self) -> bool:
        """Goes back; False when another page is shown."""
        if self._pages.currentWidget() not in self._all or self._before is None:
            return False
        self._show(self._before)
        return True
