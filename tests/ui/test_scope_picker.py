"""Where a question looks: chosen with @, by pressing, or typed; shown as chips, and taken away again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.document import DocumentState
from candor.model.events import AnswerEnded, Asked
from candor.model.scope import EVERYTHING, Scope
from candor.ui.composer.composer import Composer
from candor.ui.composer.scope_choices import ScopeChoices
from candor.ui.controls.flow import LINES
from candor.ui.desk.holding import Holding
from candor.ui.scope_words import asked_of
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.shelf_of_files import ROOT, document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
FOLDER = f"{ROOT.decode()}/"
LIBRARY = [document("Lease Lindenhof.pdf"), document("Annex/Keys.txt"), document("notes.md", DocumentState.FAILED)]


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def composer(qtbot: QtBot, theme: Theme, around: QWidget) -> Composer:
    made = Composer(theme)
    made.picker.documents = lambda: LIBRARY
    made.set_ready(True)
    column = QVBoxLayout(around)
    column.addStretch(1)
    column.addWidget(made)
    around.resize(640, 480)
    around.show()
    around.activateWindow()
    made.field.setFocus()
    qtbot.waitUntil(made.field.hasFocus)
    return made


def rows(composer: Composer) -> list[str]:
    model = composer.picker.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chips(composer: Composer) -> list[str]:
    return [chip.text() for chip in composer.scope_bar.chips]


def test_folders_types_and_files_can_be_chosen() -> None:
    listed = ScopeChoices(LIBRARY)
    assert [choice.label for choice in listed.matching("")] == ["Contracts", "Annex", "PDF", "TXT"]
    assert [choice.label for choice in listed.matching("l")] == ["Lease Lindenhof.pdf"]
    assert [choice.label for choice in listed.matching("keys")] == ["Keys.txt"]
    assert listed.matching("contracts")[0].beside.startswith("3 files")
    assert listed.matching("nothing") == []


def test_a_file_that_was_given_by_itself_brings_no_folder() -> None:
    alone = replace(document("one.txt"), root=b"/home/person/Contracts/one.txt")
    assert [choice.label for choice in ScopeChoices([alone]).matching("t")] == ["TXT", "one.txt"]


def test_names_that_are_not_unicode_can_be_chosen() -> None:
    odd = replace(document("x.txt"), location=ROOT + b"/b\xff.txt")
    assert [choice.label for choice in ScopeChoices([odd]).matching("b")] == ["b\ufffd.txt"]


def test_an_at_sign_opens_the_list_and_letters_filter_it(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "When @")
    assert composer.picker.list.isVisible()
    assert rows(composer) == ["Contracts", "Annex", "PDF", "TXT"]
    qtbot.keyClicks(composer.field, "le")
    assert rows(composer) == ["Lease Lindenhof.pdf"]
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.field.toPlainText() == "When "
    assert composer.scope == Scope((f"{FOLDER}Lease Lindenhof.pdf",))
    assert chips(composer) == ["Lease Lindenhof.pdf"]
    assert not composer.picker.list.isVisible()


def test_arrows_walk_tab_chooses_and_a_second_one_is_added(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "@")
    qtbot.keyClick(composer.field, Qt.Key.Key_Down)
    qtbot.keyClick(composer.field, Qt.Key.Key_Tab)
    assert composer.scope.within == (f"{FOLDER}Annex/",)
    qtbot.keyClicks(composer.field, "@")
    qtbot.keyClick(composer.field, Qt.Key.Key_Up)
    qtbot.keyClick(composer.field, Qt.Key.Key_Enter)
    assert chips(composer) == ["Annex", "TXT"]
    assert composer.field.hasFocus()


def test_the_list_stays_above_a_composer_that_grows(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "@")
    listed, top = composer.picker.list, composer.y()
    assert listed.geometry().bottom() < top
    QTextCursor(composer.field.document()).insertText("one\ntwo\nthree ")
    qtbot.waitUntil(lambda: composer.y() < top)
    assert listed.isVisible()
    assert listed.geometry().bottom() < composer.y()


def test_escape_closes_the_list_and_the_at_sign_stays(qtbot: QtBot, composer: Composer) -> None:
    composer.field.set_text("\U0001f642 ")
    qtbot.keyClicks(composer.field, "@c")
    assert composer.picker.list.isVisible()
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    qtbot.keyClicks(composer.field, "on")
    assert not composer.picker.list.isVisible()
    assert composer.field.toPlainText() == "\U0001f642 @con"
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["\U0001f642 @con"]


def test_an_address_in_a_question_opens_nothing(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "Who is person@contracts")
    assert not composer.picker.list.isVisible()
    qtbot.keyClicks(composer.field, " @nobody")
    assert not composer.picker.list.isVisible()


def test_pressing_opens_the_list_and_leaves_no_trace_without_a_choice(qtbot: QtBot, composer: Composer) -> None:
    composer.field.set_text("When")
    qtbot.mouseClick(composer.scope_bar.everything, Qt.MouseButton.LeftButton)
    assert composer.picker.list.isVisible()
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    assert composer.field.toPlainText().strip() == "When"
    composer.scope_bar.everything.click()
    index = composer.picker.list.model().index(2, 0)
    centre = composer.picker.list.visualRect(index).center()
    qtbot.mouseClick(composer.picker.list.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert composer.scope == Scope(kinds=("pdf",))


def test_an_empty_library_says_so(qtbot: QtBot, composer: Composer) -> None:
    composer.picker.documents = list
    qtbot.keyClicks(composer.field, "@")
    assert rows(composer) == ["Nothing in the library yet"]
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert composer.scope == EVERYTHING


def test_typed_filters_become_chips_when_a_space_follows(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "in:contracts type:pdf after:2024 When?")
    assert composer.field.toPlainText() == "When?"
    assert composer.scope == Scope(("contracts",), ("pdf",), since=date(2024, 1, 1))
    assert chips(composer) == ["contracts", "PDF", "since 2024"]
    qtbot.keyClicks(composer.field, " in: is")
    assert composer.field.toPlainText() == "When? in: is"


def test_one_that_no_space_follows_counts_when_it_is_sent(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "When? in:contracts")
    assert composer.read() == ("When?", Scope(("contracts",)))
    with qtbot.waitSignal(composer.sent) as sent:
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert sent.args == ["When?"]
    assert chips(composer) == ["contracts"]
    composer.field.set_text("type:md")
    with qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert chips(composer) == ["contracts", "MD"]


def test_a_date_that_is_none_is_refused_and_nothing_is_lost(qtbot: QtBot, composer: Composer) -> None:
    qtbot.keyClicks(composer.field, "When? after:2024-13 ")
    with qtbot.waitSignal(composer.refused) as refused, qtbot.assertNotEmitted(composer.sent):
        qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    assert "2024-13" in str(refused.args[0])
    assert composer.field.toPlainText() == "When? after:2024-13 "


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_is_taken_away_with_the_keyboard(qtbot: QtBot, composer: Composer, key: Qt.Key) -> None:
    composer.set_scope(Scope(("contracts",), ("pdf",)))
    with qtbot.waitSignal(composer.edited):
        qtbot.keyClick(composer.scope_bar.chips[0], key)
    assert composer.scope == Scope(kinds=("pdf",))
    assert composer.field.hasFocus()


def test_a_chip_is_taken_away_by_its_x_alone(qtbot: QtBot, composer: Composer) -> None:
    composer.set_scope(Scope(("contracts",)))
    chip = composer.scope_bar.chips[0]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 12))
    assert chips(composer) == ["contracts"]
    assert composer.picker.list.isVisible()
    qtbot.keyClick(composer.field, Qt.Key.Key_Escape)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 14))
    assert composer.scope == EVERYTHING
    assert composer.scope_bar.everything.isVisible()


def test_chips_that_have_no_room_begin_another_line(qtbot: QtBot, composer: Composer) -> None:
    one = composer.scope_bar.height()
    composer.set_scope(Scope(tuple(f"a long folder name {number}" for number in range(3))))
    assert composer.scope_bar.height() == 2 * one + LINES
    places = [chip.geometry() for chip in composer.scope_bar.chips]
    assert all(not a.intersects(b) for a in places for b in places if a is not b)
    assert all(composer.scope_bar.rect().contains(place) for place in places)
    composer.set_scope(EVERYTHING)
    assert composer.scope_bar.height() == one


def test_the_scope_goes_with_questions_and_stays_with_the_conversation(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    composer, scope = window.ask_page.composer, Scope(("contracts",))
    composer.set_scope(scope)
    composer.field.set_text("When?")
    qtbot.waitUntil(lambda: len(stub.previewed) == 1)
    stub.answer = [Asked(replace(QUESTION, scope=scope)), AnswerEnded(ANSWER)]
    qtbot.keyClick(composer.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(stub.asked) == 1 and not composer.send.stops)
    assert (stub.previewed[0].scope, stub.asked[0].scope) == (scope, scope)
    assert composer.scope == scope
    window.begin_conversation()
    assert composer.scope == EVERYTHING
    stub.path = [replace(QUESTION, scope=scope), ANSWER]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: composer.scope == scope)


@pytest.fixture
def with_collections(composer: Composer) -> Composer:
    two = Holding(Collection("2", "Tax & more"), (b"/home/person/tax", b"/mnt/old"), ready=6)
    composer.picker.holdings = lambda: (Holding(Collection("1", "Contracts"), (ROOT,), ready=2, failed=1), two)
    return composer


def test_collections_are_offered_first_and_a_folder_that_is_one_only_once(
    qtbot: QtBot, with_collections: Composer
) -> None:
    qtbot.keyClicks(with_collections.field, "@")
    assert rows(with_collections)[:3] == ["Contracts", "Tax & more", "Annex"]
    assert rows(with_collections).count("Contracts") == 1
    (first, *_) = ScopeChoices(LIBRARY, with_collections.picker.holdings()).matching("contr")
    assert (first.label, first.beside) == ("Contracts", "Collection, 3 files")


def test_a_chosen_collection_is_a_chip_and_the_question_is_asked_of_it(
    qtbot: QtBot, with_collections: Composer
) -> None:
    qtbot.keyClicks(with_collections.field, "When may I leave @ta")
    qtbot.keyClick(with_collections.field, Qt.Key.Key_Return)
    qtbot.keyClicks(with_collections.field, "@contr")
    qtbot.keyClick(with_collections.field, Qt.Key.Key_Return)
    assert chips(with_collections) == ["Tax & more", "Contracts"]
    assert with_collections.scope == Scope(collections=("Tax & more", "Contracts"))
    with_collections.scope_bar.chips[0].removed.emit()
    assert with_collections.scope == Scope(collections=("Contracts",))
    assert with_collections.text == "When may I leave"


@pytest.mark.parametrize("typed", ['@"tax & more" how much?', "@contracts how much?"])
def test_a_collection_that_is_typed_whole_becomes_a_chip(qtbot: QtBot, with_collections: Composer, typed: str) -> None:
    with_collections.field.setPlainText("")
    qtbot.keyClicks(with_collections.field, typed)
    with_collections.send_question()
    assert chips(with_collections) == ["Tax & more" if '"' in typed else "Contracts"]


def test_a_question_says_of_which_collections_it_was_asked() -> None:
    scope = Scope(within=("/home/person/letters/",), kinds=("pdf",), collections=("Contracts", "Tax & more"))
    assert asked_of(scope) == "asked of @Contracts, @Tax & more, @letters, PDF"
