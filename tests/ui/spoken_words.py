"""Everything a person can read or hear of a window: what its widgets say, their tips, names and menus."""

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMenu, QTableView, QWidget

from candor.ui.controls.words import Words


def spoken_words(top: QWidget) -> Iterator[tuple[str, str]]:
    """Each text with the name of what says it."""
    for part in [top, *top.findChildren(QObject)]:
        name = f"{type(part).__module__.removeprefix('candor.ui.')}.{type(part).__name__}"
        yield from ((name, text) for text in _said_by(part) if text)


def _said_by(part: QObject) -> Iterator[str]:
    if isinstance(part, QAction):
        yield from (part.text(), part.toolTip() if part.toolTip() != part.text() else "")
    if not isinstance(part, QWidget):
        return
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle())
    if isinstance(part, QAbstractButton | QLabel):
        yield part.text()
    elif isinstance(part, Words):
        yield part.text
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QMenu):
        yield part.title()
    elif isinstance(part, QTableView):
        yield from _cells(part)


def _cells(table: QTableView) -> Iterator[str]:
    model = table.model()
    for row in range(model.rowCount()):
        yield from (str(model.index(row, column).data() or "") for column in range(model.columnCount()))
