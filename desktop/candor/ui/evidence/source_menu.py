"""What can be done with a source besides opening it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from candor.model.passage import Source
from candor.ui.passages.place import open_words
from candor.ui.tr import tr

RIGHT_PAGE = "This is the right page for this question"
RIGHT_FILE = "This is the right file for this question"


def show_source_menu(
    source: Source, over: QWidget, at: QPoint, opened: Callable[[], object], pinned: Callable[[], object]
) -> None:
    """Opens the menu of a source at a place of the screen."""
    menu = QMenu(over)
    menu.addAction(open_words(source), opened)
    menu.addAction(tr(RIGHT_FILE) if source.passage.place.page is None else tr(RIGHT_PAGE), pinned)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
