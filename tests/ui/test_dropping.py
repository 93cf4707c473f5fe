"""What is dragged over the window lights where it would go, and goes there when it is dropped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDragLeaveEvent
from pytestqt.qtbot import QtBot

from candor.model.amount import Amount
from candor.model.collection import Collection, Root
from candor.model.scope import Scope
from candor.ui.controls.row import Row
from candor.ui.dialogs.page_dialog import PageDialog
from candor.ui.frame.drop_sheet import Zone
from candor.ui.frame.dropping import amount_words
from candor.ui.window import MainWindow
from ui.drags import address_of, drag, drop, files_of, half, middle
from ui.shelf_of_files import ROOT
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
CONTRACTS, MEDICAL = Collection("c" * 32, "Contracts"), Collection("m" * 32, "Medical")


@pytest.fixture
def window(opened: Opened, stub: StubVerbs, qtbot: QtBot) -> MainWindow:
    stub.shelving.groups = [CONTRACTS, MEDICAL]
    stub.shelving.given = [Root(ROOT, CONTRACTS.id)]
    made = opened(stub)
    qtbot.waitUntil(lambda: made.sidebar.collections.shown == 2)
    qtbot.waitUntil(lambda: made.desk is not None and not made.desk.reading.running)
    return made


def row(window: MainWindow, name: str) -> Row:
    return next(each for each in window.sidebar.collections.findChildren(Row) if each.text() == name)


def test_the_half_under_the_pointer_is_hot(window: MainWindow, tmp_path: Path) -> None:
    sheet = window.adding.dropping.sheet
    drag(window, files_of(tmp_path), half(window, right=True))
    assert [sheet.offer.title(zone) for zone in sheet.offer.zones] == [
        "Keep in your library",
        "Only for this conversation",
    ]
    assert sheet.hot is Zone.HERE
    drag(window, files_of(tmp_path), half(window, right=False))
    assert sheet.hot is Zone.KEEP


def test_how_much_it_is_is_said_and_no_more_once_it_went(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet = window.adding.dropping.sheet
    drag(window, files_of(tmp_path), half(window, right=False))
    assert sheet.words == "It is read where it is; nothing is copied or sent."
    qtbot.waitUntil(lambda: sheet.words.startswith("218 files in 14 folders. They are read where they are;"))
    assert sheet.below == "Or drop on a collection in the sidebar, or on the question below. Esc cancels."
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not sheet.isVisible()
    assert window.desk is not None
    assert not window.desk.counting.running


@pytest.mark.parametrize("name", ["//host/share", "\\\\host\\share"])
def test_a_host_is_not_reached_out_to_before_the_drop(window: MainWindow, name: str) -> None:
    assert window.desk is not None
    window.adding.dropping.show([Path(name)])
    assert not window.desk.counting.running


def test_what_is_kept_goes_into_the_collection_that_is_asked_or_shown(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, tmp_path: Path
) -> None:
    before = len(stub.given)
    drop(window, files_of(tmp_path), half(window, right=False))
    window.ask_page.composer.set_scope(Scope(collections=("Medical",)))
    drag(window, files_of(tmp_path), half(window, right=False))
    assert window.adding.dropping.sheet.offer.into == "Medical"
    drop(window, files_of(tmp_path), half(window, right=False))
    window.show_library(CONTRACTS.id)
    drop(window, files_of(tmp_path), half(window, right=True))
    qtbot.waitUntil(lambda: stub.into[before:] == ["", MEDICAL.id, CONTRACTS.id])
    assert stub.given[before:] == [[tmp_path]] * 3


def test_a_row_of_the_sidebar_lights_up_and_takes_the_drop(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, tmp_path: Path
) -> None:
    before = len(stub.given)
    target = row(window, "Medical")
    sheet = window.adding.dropping.sheet
    dark = target.grab().toImage()
    drag(window, files_of(tmp_path), middle(window, target))
    assert sheet.isVisible()
    assert sheet.hot is None
    assert target.grab().toImage() != dark
    action = drop(window, files_of(tmp_path), middle(window, target))
    assert action is Qt.DropAction.CopyAction, "a file manager would take a moved file away"
    assert target.grab().toImage() == dark
    qtbot.waitUntil(lambda: (stub.given[before:], stub.into[before:]) == ([[tmp_path]], [MEDICAL.id]))


def test_a_web_address_is_not_fetched_but_asked_about(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    before = len(stub.given)
    drop(window, address_of("https://example.org/lease"), half(window, right=True))
    dialog = window.findChild(PageDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: "to example.org," in dialog.said.text)
    assert stub.shelving.asked == [("look_at", "https://example.org/lease")]
    assert len(stub.given) == before
    dialog.reject()


def test_other_things_are_not_taken(window: MainWindow) -> None:
    action = drop(window, address_of("ftp://example.org/a.pdf"), half(window, right=False))
    assert not window.adding.dropping.sheet.isVisible()
    assert window.findChild(PageDialog) is None
    assert action is Qt.DropAction.MoveAction, "nothing was made of it"


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Amount(1, 1), "1 file in 1 folder. It is read where it is; nothing is copied or sent."),
        (Amount(2, 0), "2 files. They are read where they are; nothing is copied or sent."),
        (Amount(0, 0), "Nothing in it that Candor can read yet."),
        (
            Amount(100_000, 9, more=True),
            "More than 100,000 files. They are read where they are; nothing is copied or sent.",
        ),
    ],
)
def test_how_much_it_is_in_words(amount: Amount, words: str) -> None:
    assert amount_words([Path("/a")], amount) == words


def test_over_the_question_it_says_that_a_copy_is_made(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    sheet, composer = window.adding.dropping.sheet, window.ask_page.composer
    drag(window, files_of(tmp_path / "a.pdf"), middle(window, composer.field))
    assert (sheet.hot, sheet.words) == (None, "Copied for this question, and forgotten with the conversation.")
    assert sheet.geometry().bottom() < composer.mapTo(window, composer.rect().topLeft()).y()
    drag(window, files_of(tmp_path / "a.pdf"), half(window, right=False))
    assert sheet.words.endswith("nothing is copied or sent.")
    window.dropping.leave()
