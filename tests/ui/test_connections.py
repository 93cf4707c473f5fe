"""The page of connections, the foot that leads there, and the sign that text goes to another machine."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from msgspec.structs import replace as replace_settings
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.connection import ConnectionMade, Why
from candor.model.errors import ConnectionsUnreadable, SecretsUnavailable
from candor.ui.connections.connection_words import how_much, when, where
from candor.ui.connections.connections_model import Column, ConnectionsModel
from candor.ui.connections.connections_page import ConnectionsPage
from candor.ui.connections.token_section import TokenSection
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
NOW = time.time() + 60
ANSWER = ConnectionMade(NOW, Why.ANSWER, "127.0.0.1", "127.0.0.1", 11434, 1200, 4_000, 2.54, detail="/api/chat")
PAGE = ConnectionMade(NOW, Why.PAGE, "example.org", "192.0.2.1", 443, 0, 52_000, 0.8)
BLOCKED = ConnectionMade(NOW, Why.PAGE, "tracker.example", "", 443, blocked=True)
OLD = ConnectionMade(1_000_000.0, Why.DATABASE, "db.example.net", "192.0.2.9", 5432, 0, 10, 0.1)


@pytest.fixture
def page(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> ConnectionsPage:
    stub.connecting.made = [BLOCKED, PAGE, ANSWER, OLD]
    window = opened(stub)
    window.side_pages.connections()
    shown = window.side_pages.connections_page
    qtbot.waitUntil(lambda: shown.model.rowCount() == 4)
    return shown


def column(page: ConnectionsPage, which: Column) -> list[str]:
    return [str(page.model.index(row, which).data()) for row in range(page.model.rowCount())]


def test_every_connection_is_a_row_in_words(page: ConnectionsPage) -> None:
    assert column(page, Column.WHERE) == [
        "tracker.example, port 443",
        "example.org, port 443",
        "This machine, port 11434",
        "db.example.net, port 5432",
    ]
    assert column(page, Column.WHY) == ["Web page", "Web page", "Answer", "Database"]
    assert column(page, Column.MUCH) == [
        "Blocked, nothing was sent",
        "nothing sent, 52 kB received, 0.80 s",
        "1.2 kB sent, 4.0 kB received, 2.5 s",
        "nothing sent, 10 B received, 0.10 s",
    ]
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "tracker.example, port 443, Blocked, nothing was sent" in spoken


def test_other_machines_only_and_what_is_searched_for(page: ConnectionsPage, qtbot: QtBot) -> None:
    page.others.click()
    assert "This machine, port 11434" not in column(page, Column.WHERE)
    assert page.model.rowCount() == 3
    page.search.setText("blocked PAGE")
    assert column(page, Column.WHERE) == ["tracker.example, port 443"]
    page.search.setText("nobody")
    assert (page.table.isHidden(), page.nothing.text) == (True, "No connection says that.")


def test_no_outside_connections_is_said_in_words(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    window = opened(stub)
    page = window.side_pages.connections_page
    window.sidebar.foot.nowhere.click()
    assert window.pages.currentWidget() is page
    assert (page.nothing.text, page.forget.isHidden()) == ("No connections yet", True)
    stub.connecting.made = [ANSWER]
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.others.click()
    assert (page.nothing.text, page.nothing.isHidden(), page.table.isHidden()) == (
        "No outside connections",
        False,
        True,
    )


def test_the_foot_names_who_was_reached_since_the_start_and_nobody_who_was_not(
    opened: Opened, stub: StubVerbs, qtbot: QtBot
) -> None:
    stub.connecting.made = [ANSWER, BLOCKED, OLD, replace(PAGE, host="unknown.example", address="", failed=True)]
    window = opened(stub)
    foot, desk = window.sidebar.foot, window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: len(desk.connecting.made) == 4)
    assert (foot.nowhere.isHidden(), foot.elsewhere.isHidden()) == (False, True)
    stub.connecting.made = [PAGE, *stub.connecting.made]
    desk.connecting.look()
    qtbot.waitUntil(foot.nowhere.isHidden)
    assert (foot.elsewhere.text(), foot.elsewhere.isHidden()) == ("Connected to example.org", False)
    stub.connecting.made = [replace(PAGE, host="db.example.net"), *stub.connecting.made]
    desk.connecting.look()
    qtbot.waitUntil(lambda: foot.elsewhere.text() == "Connected to 2 other computers")
    assert "example.org, db.example.net" in foot.elsewhere.accessibleDescription()
    foot.elsewhere.click()
    assert window.pages.currentWidget() is window.side_pages.connections_page


def test_the_switch_is_the_setting(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    window = opened(stub)
    page = window.side_pages.connections_page
    window.side_pages.connections()
    assert (page.switch.isChecked(), page.switch.text()) == (True, "On")
    assert "nothing but this machine" in page.switch_row.sentence.text
    qtbot.mouseClick(page.switch, Qt.MouseButton.LeftButton)
    assert window.preferences.settings.nothing_leaves is False
    assert (page.switch.text(), "when you ask for them" in page.switch_row.sentence.text) == ("Off", True)
    window.preferences.choose("nothing_leaves", True)
    assert page.switch.isChecked()


def test_all_can_be_forgotten(page: ConnectionsPage, stub: StubVerbs, qtbot: QtBot) -> None:
    page.forget.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert stub.connecting.made == []
    assert page.nothing.text == "No connections yet"


def test_a_list_that_cannot_be_read_is_said(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.connecting.fails = ConnectionsUnreadable("a newer Candor wrote it")
    window = opened(stub)
    qtbot.waitUntil(lambda: "a newer Candor wrote it" in window.ask_page.banner.words.text)


@pytest.mark.parametrize(("protected", "words"), [(True, "Text goes to gpubox.lan"), (False, ", unprotected")])
def test_a_standing_sign_says_where_text_goes(opened: Opened, stub: StubVerbs, protected: bool, words: str) -> None:
    stub.connecting.elsewhere, stub.connecting.protected = "gpubox.lan", protected
    window = opened(stub)
    sign = window.ask_page.band.sign
    assert not sign.isHidden()
    assert words in sign.text()
    sign.click()
    page = window.side_pages.connections_page
    assert window.pages.currentWidget() is page
    assert not page.elsewhere.isHidden()
    assert ("anybody on the way" in page.elsewhere.text) is not protected


def test_no_sign_where_ollama_is_here(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    assert window.ask_page.band.sign.isHidden()
    assert window.side_pages.connections_page.elsewhere.isHidden()


def test_words_of_a_row() -> None:
    today = date(2026, 3, 12)
    at = replace(PAGE, at=datetime(2026, 3, 12, 14, 20).timestamp())
    assert when(at, today) == "14:20"
    assert when(at, date(2026, 3, 13)) == "12 Mar 2026, 14:20"
    assert how_much(replace(PAGE, failed=True)) == "Did not answer"
    assert where(replace(PAGE, port=0)) == "example.org"


def test_ten_thousand_rows_are_filtered_by_their_words(qtbot: QtBot) -> None:
    model = ConnectionsModel()
    model.set_made([replace(PAGE, host=f"{number}.example") for number in range(10_000)])
    model.set_filter(others=True, wanted=("9999.example",))
    assert model.rowCount() == 1


def test_the_token_of_another_machine_is_kept_and_shown_to_nobody(
    opened: Opened, stub: StubVerbs, qtbot: QtBot
) -> None:
    stub.connecting.elsewhere = "gpubox.lan"
    window = opened(stub)
    (token,) = [each for each in window.side_pages.settings_page.sections() if isinstance(each, TokenSection)]
    qtbot.keyClicks(token.field, "s3cret")
    assert token.field.displayText() == token.field.displayText()[0] * 6 != "s3cret"
    token.keep.click()
    qtbot.waitUntil(lambda: stub.connecting.token == "s3cret")
    qtbot.waitUntil(lambda: "Kept" in token.row.note.text)
    assert token.field.text() == ""
    stub.connecting.fails = SecretsUnavailable("no keyring that encrypts is running")
    token.keep.click()
    qtbot.waitUntil(lambda: "no keyring that encrypts is running" in token.row.note.text)


def test_where_ollama_is_here_there_is_no_token(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    assert not [each for each in window.side_pages.settings_page.sections() if isinstance(each, TokenSection)]


def test_what_another_candor_changed_is_shown_and_not_written_back(
    opened: Opened, stub: StubVerbs, qtbot: QtBot
) -> None:
    window = opened(stub)
    file, desk = window.preferences.file, window.desk
    assert desk is not None
    file.save(replace_settings(file.load(), nothing_leaves=False, passages=3))
    stub.connecting.allows = True
    desk.connecting.look()
    qtbot.waitUntil(lambda: not window.side_pages.connections_page.switch.isChecked())
    window.preferences.set_theme("dark")
    qtbot.waitUntil(lambda: file.load().theme == "dark")
    assert (file.load().nothing_leaves, file.load().passages) == (False, 3)


@pytest.mark.parametrize("wide", [460, 592, 700, 900])
def test_where_to_keeps_room_in_a_narrow_window(page: ConnectionsPage, wide: int) -> None:
    table = page.table
    page.window().resize(1600, 700)
    table.setFixedWidth(wide)
    page.layout().activate()
    assert table.columnWidth(Column.WHERE) >= 199
    shown = [column for column in Column if not table.isColumnHidden(column)]
    assert sum(table.columnWidth(column) for column in shown) <= table.viewport().width()


def test_the_hint_of_the_search_has_room(page: ConnectionsPage) -> None:
    margins = page.search.textMargins()
    room = page.search.width() - margins.left() - margins.right() - 4
    assert room >= page.search.fontMetrics().horizontalAdvance(page.search.placeholderText())
