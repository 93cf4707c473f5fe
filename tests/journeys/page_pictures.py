"""Pictures of the pages beside the conversation: every group of the settings, every other page, the palette."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from candor.settings.group import Group
from candor.ui.frame.palette_entries import find_anything
from candor.ui.window import MainWindow

LETTERS = "dep"


class Camera(Protocol):
    """Drives the program and keeps pictures of it."""

    def wait(self, until: Callable[[], bool], seconds: float = ...) -> None:
        """Runs the event loop until something is so."""

    def take(self, window: QWidget, name: str) -> None:
        """Keeps a picture."""


def page_pictures(window: MainWindow, camera: Camera, look: str) -> None:
    """Takes all of them as the window looks now; `look` ends their names."""
    pages = window.side_pages
    pages.settings()
    page = pages.settings_page
    for group in dict.fromkeys(section.group for section in page.sections()):
        page.show_group(group)
        camera.take(window, f"settings-{group.value.lower()}-{look}")
    page.show_group(Group.ANSWERS)
    pages.shortcuts()
    camera.take(window, f"shortcuts-{look}")
    for other in pages.all:
        if other not in (pages.settings_page, pages.shortcuts_page):
            pages.show_page(other)
            camera.take(window, f"{type(other).__name__.removesuffix('Page').lower()}-{look}")
    pages.leave()
    window.show_page(window.ask_page)
    find_anything(window)
    window.palette_sheet.field.setText(LETTERS)
    camera.take(window, f"palette-{look}")
    window.palette_sheet.close_palette()
