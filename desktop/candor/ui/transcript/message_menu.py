"""What can be done with a message, by its menu."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from candor.ui.tr import tr
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.selecting import Selecting
from candor.ui.transcript.tables import tab_separated, table_at


def message_menu(
    text: FittedText,
    where: QPoint,
    selecting: Selecting,
    whole: str,
    quote: Callable[[], object],
    edit: Callable[[], object] | None,
    parent: QWidget,
) -> QMenu:
    """The menu over a message's text at a point of the screen. `whole` is the message as it was written; `edit` is
    there for a question.
    """
    menu = QMenu(parent)
    selected = bool(selecting.text())
    menu.addAction(tr("Copy"), selecting.copy).setEnabled(selected)
    copied = QGuiApplication.clipboard
    menu.addAction(tr("Copy as Markdown"), lambda: copied().setText(selecting.markdown() or whole))
    table = table_at(text.cursorForPosition(text.viewport().mapFromGlobal(where)))
    if table is not None:
        menu.addAction(tr("Copy table"), lambda: copied().setText(tab_separated(table)))
    menu.addAction(tr("Quote in the next question"), quote).setEnabled(selected)
    menu.addAction(tr("Select all messages"), selecting.everything)
    if edit is not None:
        menu.addSeparator()
        menu.addAction(tr("Edit question"), edit)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
