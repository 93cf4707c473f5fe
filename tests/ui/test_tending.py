"""What the library page asks for is done with the library."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from candor.model.document import Document, DocumentState
from candor.model.errors import ChatsDamaged, DiskFull, PasswordProtected
from candor.model.evaluation import Pin, PinRun
from candor.model.message import Message
from candor.model.spoken import Spoken
from candor.ui.controls.words import Words
from candor.ui.desk.chats import Opened
from candor.ui.desk.desk import Desk
from candor.ui.dialogs.forget_dialog import ForgetDialog
from candor.ui.library.models_sheet import ModelsSheet
from candor.ui.presenters.tending import open_location
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.window import MainWindow
from candor.work import Background
from ui.canaries import Openings
from ui.one_answer import ANSWER, QUESTION
from ui.shelf_of_files import ROOT, document
from ui.stub_verbs import StubVerbs

OpenedWindow = Callable[..., MainWindow]
LEASE, NOTES = document("lease.pdf"), document("notes.txt")


@pytest.fixture
def window(opened: OpenedWindow, stub: StubVerbs) -> MainWindow:
    stub.documents = [LEASE, NOTES, document("locked.pdf", DocumentState.FAILED, failure=PasswordProtected().failure())]
    made = opened(stub)
    made.show_library()
    return made


def called(stub: StubVerbs, verb: str) -> list[tuple[object, ...]]:
    return [call for call in stub.shelving.called if call[0] == verb]


def asked(qtbot: QtBot, window: MainWindow, documents: tuple[Document, ...]) -> ForgetDialog:
    window.library_page.files_forget_asked.emit(documents)
    qtbot.waitUntil(lambda: bool(window.findChildren(ForgetDialog)))
    return window.findChildren(ForgetDialog)[0]


def press(qtbot: QtBot, button: QPushButton | None) -> None:
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_files_are_read_again_by_their_ids_and_all_failed_by_none(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    window.library_page.again_asked.emit((LEASE, NOTES))
    qtbot.waitUntil(lambda: called(stub, "retry") == [("retry", (LEASE.id, NOTES.id))])
    window.library_page.retry_asked.emit()
    qtbot.waitUntil(lambda: called(stub, "retry")[1:] == [("retry", ())])


def test_a_web_page_is_fetched_again_by_its_address(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    page = replace(document("guide"), location=b"https://example.org/guide")
    window.library_page.again_asked.emit((page,))
    qtbot.waitUntil(lambda: called(stub, "again") == [("again", b"https://example.org/guide")])
    assert not called(stub, "retry")


def test_what_is_left_out_is_listed_anew(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.documents = [replace(LEASE, state=DocumentState.SKIPPED, passages=0), NOTES]
    window.library_page.left_out.emit((LEASE,))
    qtbot.waitUntil(lambda: called(stub, "leave_out") == [("leave_out", (LEASE.id,))])
    qtbot.waitUntil(lambda: window.library_page.model.counts() == (1, 0, 0, 1, 1))


def test_forgetting_asks_first_and_says_how_many_answers_quote_it(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.shelving.quotes = 3
    dialog = asked(qtbot, window, (LEASE,))
    assert dialog.text() == "Forget “lease.pdf”?"
    assert dialog.blank is not None
    assert dialog.blank.text() == "Also blank its quotes in 3 answers"
    press(qtbot, dialog.keep)
    assert stub.forgotten == []
    dialog = asked(qtbot, window, (LEASE,))
    press(qtbot, dialog.forget)
    qtbot.waitUntil(lambda: stub.forgotten == [LEASE.location])
    assert called(stub, "forget_quotes") == [("forget_quotes", LEASE.location)]


@pytest.mark.parametrize("blank", [True, False])
def test_the_conversation_that_is_open_is_shown_anew_when_quotes_were_blanked(
    qtbot: QtBot, background: Background, stub: StubVerbs, *, blank: bool
) -> None:
    stub.path = [QUESTION, ANSWER]
    desk = Desk(background, stub.verbs())
    shown: list[Opened] = []
    desk.chats.opened.connect(shown.append)
    desk.chats.open("chat")
    qtbot.waitUntil(lambda: len(shown) == 1)
    stub.path = [QUESTION, replace(ANSWER, prompt=(Message("user", "blanked"),))]
    with qtbot.waitSignals([desk.library.forgot, desk.library.filled]):
        desk.library.forget([LEASE.location], blank)
    if blank:
        qtbot.waitUntil(lambda: len(shown) == 2)
        assert shown[1].turns == tuple(stub.path)
    assert len(shown) == 1 + blank
    desk.close()


def test_quotes_stay_when_the_person_says_so(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.shelving.quotes = 1
    dialog = asked(qtbot, window, (LEASE, NOTES))
    assert dialog.text() == "Forget 2 files?"
    assert dialog.blank is not None
    assert dialog.blank.text() == "Also blank their quotes in 2 answers"
    dialog.blank.setChecked(False)
    press(qtbot, dialog.forget)
    qtbot.waitUntil(lambda: stub.forgotten == [LEASE.location, NOTES.location])
    assert not called(stub, "forget_quotes")


def test_conversations_that_cannot_be_read_hinder_no_forgetting(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.shelving.fails = ChatsDamaged("torn")
    dialog = asked(qtbot, window, (LEASE,))
    assert dialog.blank is None
    press(qtbot, dialog.forget)
    qtbot.waitUntil(lambda: stub.forgotten == [LEASE.location])


def test_pause_is_kept_and_resume_reads_on(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    page = window.library_page
    page.paused.emit(True)
    qtbot.waitUntil(lambda: stub.shelving.is_paused and page.progress.isVisible())
    before = len(stub.given)
    page.paused.emit(False)
    qtbot.waitUntil(lambda: len(stub.given) > before)
    qtbot.waitUntil(lambda: not page.progress.isVisible())


def test_a_pause_of_before_is_shown_when_candor_opens(qtbot: QtBot, opened: OpenedWindow, stub: StubVerbs) -> None:
    stub.shelving.is_paused = True
    window = opened(stub)
    window.show_library()
    qtbot.waitUntil(lambda: window.library_page.progress.done.text == "Reading is paused")


def test_what_cannot_be_left_out_is_said(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    stub.shelving.fails = DiskFull()
    window.library_page.left_out.emit((LEASE,))
    qtbot.waitUntil(window.library_page.banner.isVisible)
    assert window.library_page.banner.words.text == f"{DiskFull()}."


def test_pins_and_languages_are_told_to_the_page(qtbot: QtBot, opened: OpenedWindow, stub: StubVerbs) -> None:
    stub.documents = [replace(document(f"{number}.pdf"), language="de") for number in range(3)]
    stub.pinning.pins = [Pin("Why?", LEASE.location)]
    stub.pinning.runs = [PinRun(1.0, "now", 1, 1.0, 1.0, 1.0, 1.0)]
    head = opened(stub).library_page.head
    qtbot.waitUntil(lambda: head.below.text.endswith("The self-test finds the right page for 1 of 1 question."))
    qtbot.waitUntil(lambda: head.language.words.text.startswith("3 files are in German."))


def test_another_search_model_is_offered_with_what_it_takes(
    qtbot: QtBot, opened: OpenedWindow, stub: StubVerbs
) -> None:
    stub.documents = [replace(document(f"{number}.pdf"), language="de") for number in range(3)]
    stub.spoken = Spoken("small", frozenset({"en"}), "makers/many-languages", 220_000_000, "apache-2.0")
    window = opened(stub)
    window.show_library()
    link = window.library_page.head.language.link
    qtbot.waitUntil(link.isVisible)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    (sheet,) = window.findChildren(ModelsSheet)
    said = " ".join(words.text for words in sheet.findChildren(Words))
    for part in ("makers/many-languages", "220 MB", "apache-2.0", "candor embedder makers/many-languages"):
        assert part in said
    sheet.fetch.copy.click()
    assert QGuiApplication.clipboard().text() == "candor embedder makers/many-languages"
    sheet.close()


def test_a_file_that_was_read_is_looked_at_here_and_left_for_the_library(
    qtbot: QtBot, window: MainWindow, caught: Openings
) -> None:
    window.library_page.file_asked.emit(LEASE)
    viewer = window.viewer
    qtbot.waitUntil(lambda: viewer.document is not None and viewer.document.location == LEASE.location)
    assert viewer.isVisible()
    assert not window.showing.panel.isVisible()
    assert not viewer.band.next.isEnabled()
    assert caught.opened == []
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.library_page.isVisible()
    assert window.library_page.table.hasFocus() or not window.isActiveWindow()


def test_what_could_not_be_read_and_folders_are_opened_in_the_systems_programs(
    window: MainWindow, caught: Openings
) -> None:
    window.library_page.file_asked.emit(replace(LEASE, state=DocumentState.FAILED))
    window.library_page.place_asked.emit(LEASE)
    folder = Path(os.fsdecode(ROOT))
    assert caught.opened == [f"file://{folder}/lease.pdf", f"file://{folder}"]


def test_a_web_page_is_opened_only_after_its_whole_address_was_shown(
    qtbot: QtBot, window: MainWindow, caught: Openings
) -> None:
    window.library_page.file_asked.emit(replace(LEASE, location=b"https://example.org/guide?a=1"))
    (dialog,) = window.findChildren(AddressDialog)
    assert dialog.informativeText() == "https://example.org/guide?a=1"
    assert caught.opened == []
    press(qtbot, dialog.open_button)
    assert caught.opened == ["https://example.org/guide?a=1"]


@pytest.mark.parametrize(("name", "shown"), [("setup.BAT", ""), ("report.js", ""), ("lease.pdf", "/lease.pdf")])
def test_windows_is_shown_the_folder_of_what_it_would_run(
    window: MainWindow, caught: Openings, name: str, shown: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    open_location(f"/home/person/{name}".encode(), window)
    assert caught.opened == [f"file:///home/person{shown}"]


def test_elsewhere_a_program_is_opened_to_be_read(window: MainWindow, caught: Openings) -> None:
    open_location(b"/home/person/setup.bat", window)
    assert caught.opened == ["file:///home/person/setup.bat"]
