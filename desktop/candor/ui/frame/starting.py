"""What the program was started with: folders and files, a backup, or nothing at all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from candor.ui.ask.ask_page import AskPage
from candor.ui.desk.desk import Desk
from candor.ui.first_run.first_run import FirstRun
from candor.ui.presenters.archiving import SUFFIX
from candor.ui.presenters.presenters import Presenters


class Window(Protocol):
    """What is needed of the window."""

    pages: QStackedWidget
    ask_page: AskPage
    first_run: FirstRun
    desk: Desk | None
    presenters: Presenters | None

    def show_page(self, page: QWidget) -> None:
        """Shows a page with the panes it has."""


def take(window: Window, paths: Sequence[Path]) -> None:
    """Reads files and folders into the library; of a backup among them it asks for the passphrase."""
    backups = [path for path in paths if path.suffix == f".{SUFFIX}"]
    rest = [path for path in paths if path not in backups]
    if window.presenters and rest:
        window.presenters.keeping.keep(rest)
    if window.presenters and backups:
        window.show_page(window.ask_page)
        window.presenters.archiving.restore(backups[0])


def begin_first_run(window: Window) -> None:
    """Shows the first steps where nothing was kept yet, unless something was given and is being looked at already."""
    reading = window.desk is not None and window.desk.reading.running
    asking = window.presenters is not None and window.presenters.archiving.form is not None
    if window.pages.currentWidget() is window.ask_page and not reading and not asking:
        window.show_page(window.first_run)
