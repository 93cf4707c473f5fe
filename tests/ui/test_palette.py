"""The palette: what letters find, by keyboard alone and with the pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.ui.frame.palette_entries import find_anything, found
from candor.ui.palette.match import Letters
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def names(window: MainWindow, typed: str) -> list[str]:
    return [entry.words for entry in found(window, typed)]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("nq", "New question"),
        ("new q", "New question"),
        ("QUEST new", "New question"),
        ("nwqu", "New question"),
        ("lease", "Lease Lindenhof 12, signed.pdf"),
        ("ll12", "Lease Lindenhof 12, signed.pdf"),
        ("übe", "Über die Wohnung"),
        ("", "anything"),
    ],
)
def test_letters_fit_whole_words_first_letters_and_letters_in_their_order(typed: str, name: str) -> None:
    assert Letters(typed).rank(name) is not None


@pytest.mark.parametrize(("typed", "name"), [("qn", "New"), ("zebra", "New question"), ("neww", "New question")])
def test_letters_that_are_not_there_fit_nothing(typed: str, name: str) -> None:
    assert Letters(typed).rank(name) is None


def test_the_beginning_goes_before_the_middle_and_scattered_letters_come_last() -> None:
    listed = ["A sad end", "Pads", "Answer, then doubt", "Add folder"]
    best = [key for _, key in Letters("ad").best(((name, name) for name in listed), 9)]
    assert best == ["Add folder", "Pads", "A sad end"]
    assert [key for _, key in Letters("atd").best(((name, name) for name in listed), 9)] == ["Answer, then doubt"]


def test_it_finds_actions_settings_collections_conversations_and_files(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    assert names(window, "nq")[0] == "New question"
    assert "Context window" in names(window, "context")
    assert "Contracts" in names(window, "contr")
    assert "Leaving the flat" in names(window, "leaving")
    assert "lease.pdf" in names(window, "lease")
    assert names(window, "zzz") == []


def test_without_letters_it_offers_the_last_conversations_and_all_that_can_be_done(
    opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    offered = found(window, "")
    assert offered[0].words == "Leaving the flat"
    can = [action.text() for _, actions in window.commands.groups() for action in actions if action.isEnabled()]
    assert [entry.words for entry in offered[1:]] == can
    assert next(entry.keys for entry in offered if entry.words == "New question") == "Ctrl N"


def test_keys_open_walk_press_and_close_it(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.ask_page.composer.field.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = window.palette_sheet
    qtbot.waitUntil(sheet.isVisible)
    assert QApplication.focusWidget() is sheet.field
    qtbot.keyClicks(sheet.field, "library")
    first = sheet.list.chosen
    qtbot.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.list.chosen is not first
    qtbot.keyClick(sheet.field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.field
    qtbot.keyClick(sheet.field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert QApplication.focusWidget() is window.ask_page.composer.field
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(sheet.field, "saf")
    assert sheet.list.chosen is not None
    assert sheet.list.chosen.words == "Show all files"
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.library_page


def test_the_pointer_presses_a_row_and_a_press_beside_closes(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    sheet = window.palette_sheet
    find_anything(window)
    qtbot.keyClicks(sheet.field, "leaving")
    row = sheet.list.visualRect(sheet.list.model().index(0, 0)).center()
    qtbot.mouseClick(sheet.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert not sheet.isVisible()
    assert window.desk is not None
    assert window.desk.chats.current == "chat"
    find_anything(window)
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, window.height() - 5))
    assert not sheet.isVisible()


def test_nothing_found_is_said_and_enter_does_nothing(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    sheet = window.palette_sheet
    find_anything(window)
    qtbot.keyClicks(sheet.field, "zzz")
    assert sheet.nothing.isVisible()
    assert sheet.field.accessibleDescription() == sheet.nothing.text
    qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_a_setting_is_shown_with_the_keyboard_on_it(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.activateWindow()
    find_anything(window)
    qtbot.keyClicks(window.palette_sheet.field, "temperature")
    qtbot.keyClick(window.palette_sheet.field, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert window.pages.currentWidget() is window.side_pages.settings_page
    assert focus is not None
    assert focus.accessibleName() == "Temperature"


def test_what_cannot_be_done_now_is_not_found(opened: Opened, stub: StubVerbs) -> None:
    stub.documents, stub.chats, stub.path = [], [], []
    window = opened(stub, fresh=True)
    assert "New question" not in names(window, "new question")
    assert "Add folder" in names(window, "add folder")


def test_the_list_keeps_inside_a_small_window(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.resize(640, 480)
    find_anything(window)
    sheet = window.palette_sheet
    assert sheet.list.geometry().bottom() < window.height()
    assert sheet.list.height() >= 3 * sheet.list.sizeHintForRow(0)
