"""Collections are made, renamed, told what to ignore, looked through and forgotten from the sidebar."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from candor.model.collection import DEFAULT_IGNORED, DEFAULT_LARGEST, Collection, Root
from candor.model.errors import ChatsDamaged, NameTaken, PatternUnusable
from candor.model.scope import Scope
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.dialogs.ignore_dialog import IgnoreDialog
from candor.ui.dialogs.name_dialog import NameDialog
from candor.ui.window import MainWindow
from ui.shelf_of_files import ROOT
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
CONTRACTS = Collection("c" * 32, "Contracts")
PAGE = b"https://example.org/lease"


@pytest.fixture
def window(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> MainWindow:
    stub.shelving.groups = [CONTRACTS]
    stub.shelving.given = [Root(ROOT, CONTRACTS.id), Root(PAGE, CONTRACTS.id)]
    made = opened(stub)
    qtbot.waitUntil(lambda: made.desk is not None and not made.desk.reading.running)
    return made


def test_a_new_collection_is_named(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    window.sidebar.collections.new_asked.emit()
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    assert not dialog.do.isEnabled()
    stub.shelving.fails = NameTaken("Medical")
    qtbot.keyClicks(dialog.field, " Medical ")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.trouble.isVisible)
    assert dialog.trouble.words.text == "There is a collection named Medical already. Choose another name."
    stub.shelving.fails = None
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.sidebar.collections.shown == 2)
    assert [group.name for group in stub.shelving.groups] == ["Contracts", "Medical"]
    qtbot.waitUntil(lambda: window.findChild(NameDialog) is None)


def test_a_collection_gets_another_name_and_keeps_its_id(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    window.ask_page.composer.set_scope(Scope(collections=("Contracts", "Medical")))
    window.sidebar.collections.rename_asked.emit(CONTRACTS.id)
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    assert dialog.field.text() == "Contracts"
    qtbot.keyClicks(dialog.field, "Leases")
    qtbot.mouseClick(dialog.do, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.shelving.groups == [replace(CONTRACTS, name="Leases")])
    qtbot.waitUntil(lambda: window.ask_page.composer.scope.collections == ("Leases", "Medical"))


def test_what_it_ignores_takes_effect_at_once(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    window.sidebar.collections.ignore_asked.emit(CONTRACTS.id)
    dialog = window.findChild(IgnoreDialog)
    assert dialog is not None
    dialog.patterns.setPlainText("drafts/  \n\n*.bak\n")
    dialog.largest.setText("5")
    stub.shelving.fails = PatternUnusable("*.bak")
    dialog.do.click()
    qtbot.waitUntil(dialog.trouble.isVisible)
    stub.shelving.fails, stub.shelving.called = None, []
    before = len(stub.given)
    dialog.do.click()
    changed = replace(CONTRACTS, ignored=("drafts/", "*.bak"), largest=5_000_000)
    qtbot.waitUntil(lambda: (stub.given[before:], stub.into[before:]) == ([[Path(str(ROOT, "utf-8"))]], [CONTRACTS.id]))
    assert stub.shelving.groups == [changed]
    assert stub.shelving.asked == [("keep", changed), ("again", PAGE)]


def test_the_first_patterns_can_be_had_back(qtbot: QtBot, window: MainWindow) -> None:
    dialog = IgnoreDialog(window.theme, replace(CONTRACTS, ignored=(), largest=5_000_000), 3)
    qtbot.addWidget(dialog)
    assert dialog.said.text.endswith("\nNow 3 files are left out.")
    dialog.defaults.click()
    assert dialog.written() == replace(CONTRACTS, ignored=DEFAULT_IGNORED, largest=DEFAULT_LARGEST)
    dialog.largest.setText("")
    assert not dialog.do.isEnabled()


def test_forgetting_asks_and_says_how_many_answers_quote_it(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.shelving.quotes = 6
    window.show_library(CONTRACTS.id)
    window.sidebar.collections.forget_asked.emit(CONTRACTS.id)
    qtbot.waitUntil(lambda: window.findChild(ForgetDialog) is not None)
    dialog = window.findChild(ForgetDialog)
    assert dialog is not None
    assert dialog.blank is not None
    assert dialog.blank.text() == "Also blank its quotes in 12 answers"
    assert "its 1 file " in dialog.informativeText()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert ("forget", CONTRACTS.id) not in stub.shelving.asked, "Enter keeps"
    window.sidebar.collections.forget_asked.emit(CONTRACTS.id)
    qtbot.waitUntil(lambda: any(each is not dialog for each in window.findChildren(ForgetDialog)))
    again = window.findChildren(ForgetDialog)[-1]
    again.forget.click()
    qtbot.waitUntil(lambda: window.sidebar.collections.shown == 0)
    assert stub.shelving.asked[-3:] == [("forget_quotes", ROOT), ("forget_quotes", PAGE), ("forget", CONTRACTS.id)]
    assert window.library_page.collection == ""


def test_quotes_stay_where_the_person_wants_them(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.shelving.quotes = 1
    window.sidebar.collections.forget_asked.emit(CONTRACTS.id)
    qtbot.waitUntil(lambda: window.findChild(ForgetDialog) is not None)
    dialog = window.findChild(ForgetDialog)
    assert dialog is not None
    assert dialog.blank is not None
    dialog.blank.setChecked(False)
    window.ask_page.composer.set_scope(Scope(collections=("Contracts",)))
    dialog.forget.click()
    qtbot.waitUntil(lambda: ("forget", CONTRACTS.id) in stub.shelving.asked)
    assert not [call for call in stub.shelving.asked if call[0] == "forget_quotes"]
    assert window.ask_page.composer.scope == Scope(), "what is gone is not asked any more"


def test_conversations_that_cannot_be_read_keep_nobody_from_forgetting(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.shelving.fails = ChatsDamaged("file is not a database")
    window.sidebar.collections.forget_asked.emit(CONTRACTS.id)
    qtbot.waitUntil(lambda: window.findChild(ForgetDialog) is not None)
    assert "The conversations cannot be opened" in window.ask_page.banner.words.text
    dialog = window.findChild(ForgetDialog)
    assert dialog is not None
    assert dialog.blank is None
    dialog.reject()


def test_files_are_added_to_the_collection_that_is_shown(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, tmp_path: Path
) -> None:
    window.show_library(CONTRACTS.id)
    window.adding.files()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(tmp_path / "a.pdf"), str(tmp_path / "b.pdf")])
    qtbot.waitUntil(lambda: stub.given[-1:] == [[tmp_path / "a.pdf", tmp_path / "b.pdf"]])
    assert stub.into[-1] == CONTRACTS.id
    dialog.reject()


def test_the_plus_offers_everything_that_can_be_added(window: MainWindow) -> None:
    menu = window.sidebar.collections.adding_menu()
    words = ["Add folder", "Add files", "Add web page", "Add database table", "", "New collection"]
    assert [action.text() for action in menu.actions()] == words
    menu.deleteLater()


def test_the_menu_has_what_the_sidebar_offers_and_rests_while_no_collection_is_shown(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    look, rename, *others = window.collection_actions
    assert not any(action.isEnabled() for action in window.collection_actions)
    window.show_library()
    assert not look.isEnabled()
    window.show_library(CONTRACTS.id)
    assert all(action.isEnabled() for action in (look, rename, *others))
    before = len(stub.given)
    look.trigger()
    qtbot.waitUntil(lambda: stub.into[before:] == [CONTRACTS.id])
    rename.trigger()
    dialog = window.findChild(NameDialog)
    assert dialog is not None
    assert dialog.field.text() == "Contracts"
    dialog.reject()
