"""The shelf counts files by collection and state, and tells changes together."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from candor.model.collection import Collection, Root
from candor.model.document import DocumentState
from candor.model.errors import LeftOut, NoTextFound
from candor.model.events import (
    FileFailed,
    FileIndexed,
    FileMoved,
    FileRemoved,
    FileSkipped,
    FileStarted,
    FolderAway,
)
from candor.ui.desk.holding import Holding, place_words
from candor.ui.desk.shelf import Listing, Shelf, ShelfChange, listed
from ui.shelf_of_files import CONTRACTS, GIVEN, ROOT, document


def given(*names: str) -> Listing:
    return listed([document(name) for name in names], [CONTRACTS], [GIVEN])


def test_many_events_are_told_once(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.fill(given())
    told: list[ShelfChange] = []
    shelf.changed.connect(told.append)
    with qtbot.waitSignal(shelf.changed):
        for number in range(500):
            shelf.hear(FileStarted(document(f"{number}.pdf", DocumentState.READING)))
            shelf.hear(FileStarted(document(f"{number}.pdf", DocumentState.EMBEDDING)))
            shelf.hear(FileIndexed(document(f"{number}.pdf")))
    assert len(told) == 1
    assert len(told[0].changed) == 500
    assert shelf.holdings() == [Holding(CONTRACTS, (ROOT,), ready=500, passages=1500)]
    assert shelf.passages == 1500


def test_failures_removals_and_what_is_left_out_are_counted(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.fill(given("a.pdf", "b.pdf", "c.pdf"))
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FileFailed(document("a.pdf", DocumentState.FAILED, failure=NoTextFound().failure())))
        shelf.hear(FileSkipped(document("c.pdf", DocumentState.SKIPPED, failure=LeftOut().failure())))
        shelf.hear(FileRemoved(document("b.pdf")))
    assert shelf.holdings() == [Holding(CONTRACTS, (ROOT,), failed=1, left_out=1)]
    assert shelf.holdings()[0].files == 1
    assert shelf.passages == 0


def test_a_file_that_moved_to_another_collection_is_counted_there(qtbot: QtBot) -> None:
    shelf, letters = Shelf(), Collection("c1", "Letters")
    there = document("a.pdf", root=b"/letters")
    shelf.fill(listed([document("a.pdf")], [letters, CONTRACTS], [GIVEN, Root(b"/letters", "c1")]))
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FileRemoved(document("a.pdf")))
        shelf.hear(FileMoved(there, document("a.pdf").location))
    assert [(each.name, each.ready) for each in shelf.holdings()] == [("Contracts", 0), ("Letters", 1)]


def test_an_older_listing_does_not_undo_what_was_heard_since(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.expect()
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FileIndexed(document("a.pdf")))
        shelf.hear(FileRemoved(document("gone.pdf")))
        shelf.hear(FileIndexed(document("b.pdf")))
        shelf.hear(FileRemoved(document("b.pdf")))
    old = [document("a.pdf", DocumentState.WAITING), document("gone.pdf"), document("b.pdf"), document("c.pdf")]
    shelf.fill(listed(old, [CONTRACTS], [GIVEN]))
    assert sorted(each.name for each in shelf.documents.values()) == ["a.pdf", "c.pdf"]
    assert shelf.holdings() == [Holding(CONTRACTS, (ROOT,), ready=2, passages=6)]


def test_a_folder_that_is_away_is_known_until_it_is_found_again(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.fill(given("a.pdf"))
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FolderAway(ROOT, 1))
    assert shelf.holdings()[0].away == (ROOT,)
    with qtbot.waitSignal(shelf.changed):
        shelf.set_away(frozenset())
    assert shelf.holdings()[0].away == ()


def test_where_a_collection_comes_from_is_said_short() -> None:
    letters = os.fsencode(Path.home() / "Letters")
    assert Holding(CONTRACTS, (letters,)).path == f"~{os.sep}Letters"
    assert Holding(CONTRACTS, (letters, b"/other")).path == "2 places"
    assert Holding(CONTRACTS).path == ""
    assert place_words(b"table+sqlite:////data/rents.db#rents") == "rents in sqlite:////data/rents.db"
    assert place_words(b"/\xff") == "/\ufffd"
