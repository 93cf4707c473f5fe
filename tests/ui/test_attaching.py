"""What is given with a question is asked by it alone, is read first, and is gone when it is not wanted."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.document import Document, DocumentState
from candor.model.errors import ChatsDamaged, FileDamaged, FileUnreadable
from candor.model.events import Asked, FileFailed, FileIndexed, FileStarted
from candor.model.scope import Attachment, Scope
from candor.ui.composer.attached import Attached, Goes, Stage
from candor.ui.composer.attached_bar import AttachedBar
from candor.ui.composer.question_field import LONG
from candor.ui.window import MainWindow
from ui.drags import drop, files_of, middle
from ui.one_answer import QUESTION
from ui.shelf_of_files import document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def copy_of(name: str, state: DocumentState = DocumentState.INDEXED, number: int = 1) -> Document:
    """The copy of the file that was given first, as the library knows it."""
    return document(name, state, root=f"/home/candor/attached/{number:032}".encode())


def bar(window: MainWindow) -> AttachedBar:
    return window.ask_page.composer.attached


def shown(window: MainWindow) -> list[tuple[str, Stage]]:
    return [(each.name, each.stage) for each in bar(window).all]


def kept(stub: StubVerbs) -> list[Collection]:
    return [call[1] for call in stub.shelving.asked if call[0] == "keep" and isinstance(call[1], Collection)]


def forgotten(stub: StubVerbs) -> list[object]:
    return [call[1] for call in stub.shelving.asked if call[0] == "forget"]


@pytest.fixture
def letter(stub: StubVerbs, tmp_path: Path) -> Path:
    """A file whose copy is read at once."""
    stub.reading = [FileStarted(copy_of("letter.pdf", DocumentState.READING)), FileIndexed(copy_of("letter.pdf"))]
    file = tmp_path / "letter.pdf"
    file.touch()
    return file


def give(qtbot: QtBot, window: MainWindow, file: Path) -> Attached:
    window.ask_page.composer.field.files_given.emit([file])
    qtbot.waitUntil(lambda: shown(window)[-1:] == [(file.name, Stage.READY)])
    return bar(window).all[-1]


def test_a_file_dropped_on_the_composer_is_copied_and_read_into_a_collection_of_its_own(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    drop(window, files_of(letter), middle(window, window.ask_page.composer.field))
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.READY)])
    (made,) = kept(stub)
    assert (made.attached, made.conversation not in {"", "chat"}) == (True, True)
    assert (stub.attaching.copied, stub.into) == ([letter], [made.id])
    assert [path.name for path in stub.given[0]] == ["letter.pdf"]
    assert window.ask_page.composer.scope.is_everything
    assert window.ask_page.composer.scope_bar.everything.text() == "Only what is attached"
    assert window.ask_page.composer.asked_scope == Scope(attached=(Attachment(made.id, "letter.pdf"),))
    assert made.name not in [each.name for each in window.sidebar.collections._holdings]


def test_the_question_names_it_and_the_next_one_does_not(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    given = give(qtbot, window, letter)
    stub.answer = [Asked(QUESTION)]
    composer = window.ask_page.composer
    composer.field.set_text("What does it say?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stub.asked) == 1 and len(kept(stub)) == 2)
    assert stub.asked[0].scope == Scope(attached=(Attachment(given.id, "letter.pdf"),))
    assert kept(stub)[1] == replace(kept(stub)[0], conversation="chat"), "from now on it goes with the conversation"
    assert (bar(window).all, composer.asked_scope.is_everything) == ((), True)
    assert composer.scope_bar.everything.text() == "All files"
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.asking.running)
    composer.field.set_text("And then?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stub.asked) == 2)
    assert stub.asked[1].scope.attached == ()
    assert forgotten(stub) == []


def test_sending_waits_until_it_is_read(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    window = opened(stub)
    stub.reading, stub.endless = stub.reading[:1], True
    composer = window.ask_page.composer
    composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.READING)])
    composer.field.set_text("What does it say?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert (stub.asked, composer.text) == ([], "What does it say?")
    assert bar(window).words.text == "Sent when letter.pdf is read."
    assert window.desk is not None
    stub.endless = False
    window.desk.reading.happened.emit(FileIndexed(copy_of("letter.pdf")))
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert [each.name for each in stub.asked[0].scope.attached] == ["letter.pdf"]


def test_it_can_be_sent_without_what_is_not_read_and_waits_for_the_next(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    stub.reading, stub.endless = stub.reading[:1], True
    composer = window.ask_page.composer
    composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.READING)])
    composer.field.set_text("Something else?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    bar(window).without.click()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert stub.asked[0].scope.attached == ()
    assert shown(window) == [("letter.pdf", Stage.READING)]


@pytest.mark.parametrize("how", ["edit", "escape"])
def test_a_question_that_waits_is_not_sent_any_more_once_it_is_changed_or_escape_was_pressed(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path, how: str
) -> None:
    window = opened(stub)
    stub.reading, stub.endless = stub.reading[:1], True
    composer = window.ask_page.composer
    composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.READING)])
    composer.field.set_text("What does it say?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert bar(window).waits
    if how == "edit":
        qtbot.keyClicks(composer.field, " And why?")
    else:
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not bar(window).waits
    assert window.desk is not None
    window.desk.reading.happened.emit(FileIndexed(copy_of("letter.pdf")))
    assert (shown(window), stub.asked) == ([("letter.pdf", Stage.READY)], [])


def test_what_cannot_be_read_says_why_on_its_chip(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    failure = FileDamaged("it ends in the middle").failure()
    window = opened(stub)
    stub.reading = [FileFailed(replace(copy_of("letter.pdf", DocumentState.FAILED), failure=failure))]
    composer = window.ask_page.composer
    composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.FAILED)])
    chip = bar(window).chips[0]
    assert failure.what in chip.accessibleName()
    assert failure.remedy in chip.accessibleDescription()
    composer.field.set_text("What does it say?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert bar(window).words.text == "letter.pdf could not be read."
    assert stub.asked == []
    bar(window).without.click()
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    assert stub.asked[0].scope.attached == ()


def test_a_file_that_cannot_be_copied_says_so(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    window = opened(stub)
    stub.attaching.fails = FileUnreadable("There is no file of this name")
    window.ask_page.composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.FAILED)])
    assert bar(window).all[0].words == "There is no file of this name"


def test_where_reading_is_paused_it_says_that(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    window = opened(stub)
    stub.reading = []
    window.ask_page.composer.field.files_given.emit([letter])
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.FAILED)])
    assert bar(window).all[0].words == "reading is paused"


def test_taking_its_chip_away_forgets_it(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    window = opened(stub)
    given = give(qtbot, window, letter)
    qtbot.keyClick(bar(window).chips[0], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: forgotten(stub) == [given.id])
    assert (bar(window).all, bar(window).isVisible()) == ((), False)


def test_a_file_of_the_library_is_asked_as_it_is(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    known = document("known.pdf", root=str(tmp_path).encode())
    (tmp_path / "known.pdf").touch()
    stub.documents.append(known)
    window = opened(stub)
    before = len(stub.given)
    window.ask_page.composer.field.files_given.emit([tmp_path / "known.pdf"])
    qtbot.waitUntil(lambda: shown(window) == [("known.pdf", Stage.READY)])
    assert window.ask_page.composer.asked_scope.attached == (Attachment(known.id, "known.pdf"),)
    assert (stub.attaching.copied, len(stub.given)) == ([], before)
    qtbot.keyClick(bar(window).chips[0], Qt.Key.Key_Delete)
    assert (bar(window).all, forgotten(stub), stub.forgotten) == ((), [], [])


def test_a_long_text_that_is_pasted_becomes_a_file_and_a_short_one_stays_words(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    field, data = window.ask_page.composer.field, QMimeData()
    data.setText("x" * LONG)
    field.insertFromMimeData(data)
    assert field.toPlainText() == "x" * LONG
    field.set_text("")
    for number in (1, 2):
        data.setText(f"{number}" + "é" * LONG)
        field.insertFromMimeData(data)
    qtbot.waitUntil(lambda: len(stub.attaching.written) == 2)
    assert field.toPlainText() == ""
    assert stub.attaching.written["Pasted text.txt"].decode() == "1" + "é" * LONG
    assert stub.attaching.written["Pasted text 2.txt"].decode() == "2" + "é" * LONG


def test_a_picture_that_is_pasted_becomes_a_file(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    picture, data = QImage(3, 2, QImage.Format.Format_RGB32), QMimeData()
    picture.fill(QColor("#123456"))
    data.setImageData(picture)
    window.ask_page.composer.field.insertFromMimeData(data)
    qtbot.waitUntil(lambda: "Pasted picture.png" in stub.attaching.written)
    read = QImage.fromData(stub.attaching.written["Pasted picture.png"])
    assert (read.width(), read.height(), read.pixelColor(1, 1)) == (3, 2, QColor("#123456"))


def test_a_table_copied_from_a_sheet_is_meant_as_words(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    data = QMimeData()
    data.setImageData(QImage(3, 2, QImage.Format.Format_RGB32))
    data.setText("a\tb")
    window.ask_page.composer.field.insertFromMimeData(data)
    assert window.ask_page.composer.field.toPlainText() == "a\tb"


def test_it_can_go_to_a_collection_instead(qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path) -> None:
    window = opened(stub)
    given = give(qtbot, window, letter)
    menu = bar(window).menu(bar(window).chips[0])
    (action,) = [each for each in menu.actions() if each.text() == "Into Contracts"]
    action.trigger()
    qtbot.waitUntil(lambda: forgotten(stub) == [given.id])
    qtbot.waitUntil(lambda: (stub.given[-1], stub.into[-1]) == ([letter], "c0"))
    (now,) = bar(window).all
    assert (now.goes, now.into, now.asked) == (Goes.COLLECTION, "Contracts", ())
    menu.deleteLater()
    later = bar(window).menu(bar(window).chips[0])
    assert [each.text() for each in later.actions() if each.isEnabled() and not each.isSeparator()] == [
        "For this question only"
    ], "where it went it stays"
    later.deleteLater()


def test_what_was_pasted_can_go_to_the_conversation(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.ask_page.composer.field.text_given.emit("y" * LONG)
    qtbot.waitUntil(lambda: len(kept(stub)) == 1 and len(stub.attaching.written) == 1)
    (chip,) = bar(window).chips
    bar(window).goes_asked.emit(chip.attached, Goes.CONVERSATION, "")
    qtbot.waitUntil(lambda: len(kept(stub)) == 2)
    own = kept(stub)[1]
    assert (own.conversation, own.attached) == ("chat", False)
    qtbot.waitUntil(lambda: stub.into[-1] == own.id)
    assert [path.name for path in stub.given[-1]] == ["Pasted text.txt"]
    assert window.ask_page.composer.scope.collections == (own.name,)


def test_a_folder_goes_to_the_conversation(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    window = opened(stub)
    window.ask_page.composer.field.files_given.emit([tmp_path])
    qtbot.waitUntil(lambda: stub.given[-1:] == [[tmp_path]])
    assert bar(window).all == ()
    assert window.ask_page.composer.scope.collections == (tmp_path.name,)


def test_each_conversation_keeps_the_chips_of_its_question(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    give(qtbot, window, letter)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: bar(window).all == ())
    window.begin_conversation()
    qtbot.waitUntil(lambda: shown(window) == [("letter.pdf", Stage.READY)])
    assert forgotten(stub) == []


def test_what_was_given_to_a_conversation_that_is_deleted_is_forgotten(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    given = give(qtbot, window, letter)
    window.begin_conversation()
    qtbot.waitUntil(lambda: bar(window).all == ())
    assert window.desk is not None
    window.desk.chats.delete("chat")
    qtbot.waitUntil(lambda: given.id in forgotten(stub))


def test_so_is_what_stands_in_the_composer_of_the_one_that_is_shown(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    given = give(qtbot, window, letter)
    window.ask_page.composer.field.set_text("A question nobody wants any more")
    assert window.desk is not None
    window.desk.chats.delete("chat")
    qtbot.waitUntil(lambda: given.id in forgotten(stub))
    assert (bar(window).all, window.ask_page.composer.text) == ((), "")


def test_a_question_that_could_not_be_kept_gets_it_back(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, letter: Path
) -> None:
    window = opened(stub)
    give(qtbot, window, letter)
    assert window.desk is not None
    composer = window.ask_page.composer
    composer.field.set_text("What does it say?")
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert bar(window).all == ()
    window.desk.asking.failed.emit(ChatsDamaged("torn"))
    assert (shown(window), composer.text) == ([("letter.pdf", Stage.READY)], "What does it say?")


def test_what_was_never_asked_is_forgotten_at_the_next_start(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    unasked = Collection("u" * 32, "letter.pdf (uuuuuuuu)", conversation="an earlier draft", attached=True)
    asked = Collection("v" * 32, "letter.pdf (vvvvvvvv)", conversation="chat", attached=True)
    stub.shelving.groups += [unasked, asked]
    opened(stub)
    qtbot.waitUntil(lambda: forgotten(stub) == [unasked.id])
