"""A newer Candor in the window: nobody is asked before the person agreed, and what is there is said quietly."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import SettingsError, VersionFileUnreachable, VersionFileUnsigned
from candor.model.update import Announced, Standing, UpdateState
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.ui.controls.choice import Choice
from candor.ui.dialogs.ask_updates import AskUpdates
from candor.ui.frame.acts import show_updates
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
KNOWN = UpdateState("0.1.0", "updates.example")
NEWER = replace(
    KNOWN,
    looked=1_773_320_000.0,
    announced=Announced("0.2.0", "2026-03-12", "https://candor.example/releases/0.2.0"),
    standing=Standing.OUTDATED,
)


def settled(window: MainWindow, qtbot: QtBot) -> None:
    desk = window.desk
    assert desk is not None
    qtbot.waitUntil(lambda: window.updating.state is not None and not desk.updating.running)


def shown(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> MainWindow:
    window = opened(stub)
    settled(window, qtbot)
    window.side_pages.settings()
    return window


def asked(window: MainWindow) -> AskUpdates:
    dialog = window.updating.dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def pick(window: MainWindow, value: str) -> None:
    control = window.settling.rows.rows["updates"].control
    assert isinstance(control, Choice)
    control.chosen.emit(value)


def test_a_start_asks_nobody_and_says_what_is_known(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    window = shown(opened, stub, qtbot)
    row = window.updating.row
    assert row.row.sentence.text == "Nothing is known of newer versions yet."
    assert (row.row.note.isHidden(), row.page.isHidden(), row.look.isEnabled()) == (True, True, True)
    assert window.sidebar.foot.newer.isHidden()
    assert (stub.updating.looked, stub.updating.weekly, window.updating.timer.isActive()) == ([], 0, False)


def test_a_look_names_the_host_first_and_can_be_left(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    window = shown(opened, stub, qtbot)
    window.updating.row.look.click()
    dialog = asked(window)
    assert "asks updates.example which version" in dialog.said.text
    assert "network address and nothing else" in dialog.said.text
    dialog.reject()
    assert stub.updating.looked == []


def test_what_is_there_is_said_in_the_row_and_in_one_line_of_the_foot(
    opened: Opened, stub: StubVerbs, qtbot: QtBot
) -> None:
    stub.updating.found = NEWER
    window = shown(opened, stub, qtbot)
    window.updating.row.look.click()
    qtbot.mouseClick(asked(window).do, Qt.MouseButton.LeftButton)
    foot, row = window.sidebar.foot, window.updating.row
    qtbot.waitUntil(lambda: not foot.newer.isHidden())
    assert stub.updating.looked == [True]
    assert foot.newer.text() == "Candor 0.2.0 is there"
    assert row.row.sentence.text == "Candor 0.2.0 is there; this is 0.1.0."
    assert row.row.note.text.startswith("Last looked: ")
    assert not row.page.isHidden()


@pytest.mark.parametrize("where", ["foot", "row"])
def test_the_page_is_opened_after_its_whole_address_was_shown(
    opened: Opened, stub: StubVerbs, qtbot: QtBot, where: str
) -> None:
    stub.updating.known = NEWER
    window = shown(opened, stub, qtbot)
    button = window.sidebar.foot.newer if where == "foot" else window.updating.row.page
    button.click()
    dialog = next(each for each in window.findChildren(AddressDialog) if each.isVisible())
    assert dialog.informativeText() == "https://candor.example/releases/0.2.0"
    assert dialog.text().startswith("Who made this Candor signed this address.")
    dialog.reject()


def test_once_a_week_is_chosen_only_after_the_host_was_named(
    opened: Opened, stub: StubVerbs, qtbot: QtBot, tmp_path: Path
) -> None:
    window = shown(opened, stub, qtbot)
    control = window.settling.rows.rows["updates"].control
    assert isinstance(control, Choice)
    pick(window, "weekly")
    dialog = asked(window)
    assert "Once a week, at no fixed time, Candor asks updates.example" in dialog.said.text
    assert (window.preferences.settings.updates, control.value) == ("off", "off")
    dialog.reject()
    assert window.preferences.settings.updates == "off"
    pick(window, "weekly")
    stub.updating.known, stub.updating.waits = replace(KNOWN, weekly=True), 900.0
    asked(window).do.click()
    qtbot.waitUntil(window.updating.timer.isActive)
    assert window.updating.timer.interval() == 900_000
    assert control.value == "weekly"
    qtbot.waitUntil(lambda: SettingsFile(tmp_path / "settings.toml", {}).load().updates == "weekly")
    page = window.side_pages.connections_page
    assert page.weekly.text == "But updates.example is asked once a week whether there is a newer Candor."
    assert not page.weekly.isHidden()
    stub.updating.known, stub.updating.waits = KNOWN, None
    pick(window, "off")
    qtbot.waitUntil(lambda: not window.updating.timer.isActive())
    assert page.weekly.isHidden()


def test_what_is_looked_up_after_a_choice_is_looked_up_once_it_is_on_the_disk(
    opened: Opened, stub: StubVerbs, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(opened, stub, qtbot)
    early, file = threading.Event(), SettingsFile(tmp_path / "settings.toml", {})
    seen: list[str] = []
    save = SettingsFile.save

    def save_slowly(self: SettingsFile, settings: Settings) -> None:
        early.wait(0.3)  # for one that looks before it is there
        save(self, settings)

    def look_up() -> None:
        seen.append(file.load().updates)
        early.set()

    monkeypatch.setattr(SettingsFile, "save", save_slowly)
    stub.updating.asked = look_up
    window.preferences.choose("updates", "weekly")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["weekly"]


def test_where_it_is_done_weekly_look_now_asks_nothing_more(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.updating.known, stub.updating.waits = replace(KNOWN, weekly=True), 9_999_999.0
    stub.updating.found = replace(NEWER, weekly=True)
    window = shown(opened, stub, qtbot)
    window.updating.row.look.click()
    assert (window.updating.row.look.text(), window.updating.row.look.isEnabled()) == ("Looking…", False)
    qtbot.waitUntil(lambda: not window.sidebar.foot.newer.isHidden())
    assert window.updating.dialog is None
    assert (window.updating.row.look.text(), window.updating.row.look.isEnabled()) == ("Look now", True)


def test_the_weekly_look_is_silent_whatever_comes_of_it(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.updating.known, stub.updating.waits = replace(KNOWN, weekly=True), 900.0
    stub.updating.fails = VersionFileUnreachable("updates.example could not be reached: it did not answer")
    stub.updating.found = replace(KNOWN, weekly=True, looked=1.0, failure=stub.updating.fails.failure())
    window = shown(opened, stub, qtbot)
    window.updating.timer.timeout.emit()
    row = window.updating.row.row
    qtbot.waitUntil(lambda: "is not known: updates.example could not be reached" in row.note.text)
    settled(window, qtbot)
    assert stub.updating.weekly == 1
    assert window.ask_page.banner.isHidden()
    assert window.updating.timer.isActive()


def test_a_forged_file_is_told_of_and_nothing_is_offered(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.updating.known = replace(NEWER, failure=VersionFileUnsigned("updates.example").failure())
    window = shown(opened, stub, qtbot)
    row = window.updating.row
    assert row.row.sentence.text == "Candor 0.2.0 was announced before; this is 0.1.0."
    assert "nothing in it is believed. Download nothing from there" in row.row.note.text
    assert row.page.isHidden()
    assert window.sidebar.foot.newer.isHidden()


def test_after_a_look_that_failed_nothing_is_called_the_newest(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    here = replace(NEWER, announced=Announced("0.1.0", "2026-01-12", NEWER.host), standing=Standing.NEWEST)
    stub.updating.known = replace(here, failure=VersionFileUnreachable("nobody knows this name").failure())
    row = shown(opened, stub, qtbot).updating.row.row
    assert row.sentence.text == "This is Candor 0.1.0; the newest that was announced is 0.1.0."
    assert row.note.text.startswith("Whether there is a newer Candor is not known: nobody knows this name")


def test_what_kept_a_look_from_being_one_is_said(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.updating.fails = SettingsError("What is known of updates cannot be kept (the disk is full)", "Make room.")
    window = shown(opened, stub, qtbot)
    row = window.updating.row
    row.look.click()
    asked(window).do.click()
    qtbot.waitUntil(lambda: row.row.note.text.startswith("What is known of updates cannot be kept"))
    settled(window, qtbot)
    assert row.row.note.text.startswith("What is known of updates cannot be kept")
    assert row.look.isEnabled()


def test_a_build_without_a_place_says_so_and_shows_no_switch(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    stub.updating.known = UpdateState("0.1.0")
    window = shown(opened, stub, qtbot)
    row = window.updating.row
    assert row.row.sentence.text == "This build has no place to look for updates."
    assert (row.look.isHidden(), row.page.isHidden()) == (True, True)
    assert window.settling.rows.rows["updates"].isHidden()
    pick(window, "weekly")
    assert (window.updating.dialog, window.preferences.settings.updates) == (None, "off")
    show_updates(window)
    assert window.focusWidget() is window.side_pages.settings_page.search  # not what nobody sees


def test_who_administers_the_computer_can_forbid_it(
    opened: Opened, stub: StubVerbs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDOR_SET_UPDATES", "off")
    stub.updating.known = replace(KNOWN, forbidden=True)
    window = shown(opened, stub, qtbot)
    assert not window.updating.row.look.isEnabled()
    row = window.settling.rows.rows["updates"]
    assert row.note.text == "Set by whoever administers this computer (CANDOR_SET_UPDATES)."
    assert row.control is not None
    assert not row.control.isEnabled()


def test_it_is_found_in_the_menu(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> None:
    window = shown(opened, stub, qtbot)
    window.show_page(window.ask_page)
    actions = [action for _, group in window.commands.groups() for action in group]
    next(action for action in actions if action.text() == "Look for a newer Candor").trigger()
    assert window.pages.currentWidget() is window.side_pages.settings_page
    assert not window.updating.row.row.isHidden()
