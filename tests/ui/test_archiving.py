"""Files that go in and out, and crash reports, in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from candor.model.archive import Imported, Restored
from candor.model.crash_report import CrashReport
from candor.model.errors import BackupPhraseWrong, ImportRefused
from candor.settings.group import Group
from candor.ui.errors import Action
from candor.ui.presenters.archiving import Archiving
from candor.ui.window import MainWindow
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
PHRASE = "correct horse"


def archiving_of(window: MainWindow) -> Archiving:
    assert window.presenters is not None
    return window.presenters.archiving


def press(window: MainWindow, name: str) -> QFileDialog:
    next(action for action in window.actions() if action.text() == name).trigger()
    return window.findChildren(QFileDialog)[-1]


def test_conversations_are_brought_in_from_a_file(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    dialog = press(window, "Import conversations")
    dialog.fileSelected.emit("/somewhere/talk.json")
    dialog.reject()
    banner = window.ask_page.banner
    qtbot.waitUntil(banner.isVisible)
    assert banner.words.text == "Brought in “Brought in”."
    assert stub.archiving.done == [("import", Path("/somewhere/talk.json"), "")]
    stub.archiving.brought = Imported((), 2)
    archiving_of(window).bring_in(Path("/somewhere/talk.json"))
    qtbot.waitUntil(lambda: banner.words.text == "All of it was here already.")
    stub.archiving.broken = ImportRefused("talk.json", "it is damaged")
    archiving_of(window).bring_in(Path("/somewhere/talk.json"))
    qtbot.waitUntil(lambda: "cannot be imported" in banner.words.text)
    assert banner.remedy.text == ImportRefused.remedy


def test_a_backup_asks_twice_for_its_passphrase(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    dialog = press(window, "Back up everything")
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.fileSelected.emit("/somewhere/all.candor")
    dialog.reject()
    form = archiving_of(window).form
    assert form is not None
    assert not form.do.isEnabled()
    form.field.setText(PHRASE)
    form.again.setText("other")
    assert (form.do.isEnabled(), form.trouble.isVisible()) == (False, True)
    form.again.setText(PHRASE)
    form.do.click()
    qtbot.waitUntil(lambda: archiving_of(window).form is None)
    assert stub.archiving.done == [("backup", Path("/somewhere/all.candor"), PHRASE)]
    assert archiving_of(window).section.out.note.text == "Saved “all.candor”"


def test_a_restore_with_another_passphrase_can_be_tried_again(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    stub.archiving.broken = BackupPhraseWrong()
    stub.archiving.restored = Restored(3, 1, places=2, settings=("theme",))
    archiving_of(window).restore(Path("/somewhere/all.candor"))
    form = archiving_of(window).form
    assert form is not None
    form.field.setText("wrong")
    form.do.click()
    qtbot.waitUntil(form.trouble.isVisible)
    assert form.field.text() == "wrong"
    stub.archiving.broken = None
    form.field.setText(PHRASE)
    form.do.click()
    qtbot.waitUntil(lambda: archiving_of(window).form is None)
    assert window.ask_page.banner.words.text == "3 conversations were brought back."
    qtbot.waitUntil(lambda: stub.given == [[]])  # the library is looked through again
    assert archiving_of(window).section.back.note.text == "Settings take effect at the next start."


def test_after_a_crash_it_is_said_once_and_the_report_can_be_copied_and_deleted(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, monkeypatch: pytest.MonkeyPatch
) -> None:
    places: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", places.append)
    stub.crashing.reports, stub.crashing.new = [CrashReport("a.txt", 1.0, "It broke at candor/x.py:3")], True
    window = opened(stub)
    banner = window.ask_page.banner
    qtbot.waitUntil(banner.isVisible)
    assert banner.button.text() == Action.SHOW_REPORT.value
    banner.button.click()
    assert window.side_pages.settings_page.isVisible()
    assert window.presenters is not None
    section = window.presenters.crashing.section
    assert (section.group, section.isVisible()) == (Group.ABOUT, True)
    assert section.row.note.text == "There is 1 report."
    section.copy.click()
    assert QGuiApplication.clipboard().text() == "It broke at candor/x.py:3"
    section.folder.click()
    assert places == [QUrl.fromLocalFile("/home/person/crashes")]
    section.drop.click()
    qtbot.waitUntil(lambda: section.row.note.text == "There is none.")
    assert not section.drop.isEnabled()
