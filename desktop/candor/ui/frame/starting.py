"""What the program was started with: folders and files, a backup, or nothing at all."""

from collections.abc import Sequence
from pathlib import Path

from candor.ui.frame.window import Window
from candor.ui.presenters.archiving import SUFFIX


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
