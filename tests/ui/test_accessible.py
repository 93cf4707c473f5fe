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


def pages(window: MainWindow) -> list[QWidget]:
    """Every page of the window, the panes beside them and what lies over them."""
    stack = [window.pages.widget(at) for at in range(window.pages.count())]
    return [window.sidebar, window.evidence, window.showing.panel, window.palette_sheet, *stack]


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


def test_whatever_can_be_reached_has_a_name(filled: MainWindow) -> None:
    reached = [each for page in pages(filled) for each in interactive(page)]
    assert len(reached) > 100
    assert [described(each) for each in reached if not each.accessibleName()] == []


def test_whatever_can_be_reached_has_a_role(filled: MainWindow) -> None:
    for page in pages(filled):
        for each in interactive(page):
            interface = QAccessible.queryAccessibleInterface(each)
            assert interface is not None, described(each)
            assert interface.role() not in NO_ROLE or isinstance(each, QAbstractScrollArea), described(each)
