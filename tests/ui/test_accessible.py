"""Assistive technology: whatever can be pressed, written into or walked has a name and a role, on every page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]

INTERACTIVE = (QAbstractButton, QLineEdit, QAbstractItemView, QComboBox)
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


def interactive(page: QWidget) -> list[QWidget]:
    """What a person can reach or press; areas that only scroll what is in them are none of it."""
    return [
        widget
        for widget in (page, *page.findChildren(QWidget))
        if (
            widget.metaObject().className() != "QTableCornerButton"  # a table without row heads never shows it
            and isinstance(widget, INTERACTIVE)
        )
        or (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not isinstance(widget, QScrollArea))
    ]


def described(widget: QWidget) -> str:
    chain = [widget]
    while (above := chain[-1].parentWidget()) is not None:
        chain.append(above)
    return " < ".join(type(one).__name__ for one in chain[:4])


PAGES: dict[str, Callable[[MainWindow], QWidget]] = {
    "sidebar": lambda window: window.sidebar,
    "ask": lambda window: window.ask_page,
    "evidence": lambda window: window.evidence,
    "library": lambda window: window.library_page,
    "first run": lambda window: window.first_run,
    "viewer": lambda window: window.viewer,
    "settings": lambda window: window.side_pages.settings_page,
    "shortcuts": lambda window: window.side_pages.shortcuts_page,
    "models": lambda window: window.side_pages.models_page,
    "palette": lambda window: window.palette_sheet,
}


@pytest.fixture
def filled(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.side_pages.shortcuts()
    window.show_page(window.first_run)
    qtbot.waitUntil(lambda: bool(window.first_run.models.rows))
    window.first_run.models.more.click()
    return window


@pytest.mark.parametrize("page", PAGES)
def test_whatever_can_be_reached_has_a_name(filled: MainWindow, page: str) -> None:
    nameless = [described(each) for each in interactive(PAGES[page](filled)) if not each.accessibleName()]
    assert nameless == []


@pytest.mark.parametrize("page", PAGES)
def test_whatever_can_be_reached_has_a_role(filled: MainWindow, page: str) -> None:
    for each in interactive(PAGES[page](filled)):
        interface = QAccessible.queryAccessibleInterface(each)
        assert interface is not None, described(each)
        assert interface.role() not in NO_ROLE or isinstance(each, QAbstractScrollArea), described(each)


def test_every_page_of_the_window_is_looked_at(filled: MainWindow) -> None:
    looked = {PAGES[page](filled) for page in PAGES}
    pages = {filled.pages.widget(at) for at in range(filled.pages.count())}
    assert pages <= looked, [described(each) for each in pages - looked]
