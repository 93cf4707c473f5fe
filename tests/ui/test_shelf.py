"""The shelf counts files by root and state, and tells changes together."""

from pytestqt.qtbot import QtBot

from candor.model.document import DocumentState
from candor.model.errors import NoTextFound
from candor.model.events import FileFailed, FileIndexed, FileRemoved, FileStarted
from candor.ui.desk.shelf import Root, Shelf, ShelfChange
from ui.shelf_of_files import ROOT, document


def test_many_events_are_told_once(qtbot: QtBot) -> None:
    shelf = Shelf()
    told: list[ShelfChange] = []
    shelf.changed.connect(told.append)
    with qtbot.waitSignal(shelf.changed):
        for number in range(500):
            shelf.hear(FileStarted(document(f"{number}.pdf", DocumentState.READING)))
            shelf.hear(FileIndexed(document(f"{number}.pdf")))
    assert len(told) == 1
    assert len(told[0].changed) == 500
    assert shelf.roots() == [Root(ROOT, ready=500)]
    assert shelf.passages == 1500


def test_failures_and_removals_are_counted(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.fill([document("a.pdf"), document("b.pdf")])
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FileFailed(document("a.pdf", DocumentState.FAILED, failure=NoTextFound().failure())))
        shelf.hear(FileRemoved(document("b.pdf")))
    assert shelf.roots() == [Root(ROOT, failed=1)]
    assert shelf.passages == 0


def test_an_older_listing_does_not_undo_what_was_heard_since(qtbot: QtBot) -> None:
    shelf = Shelf()
    shelf.expect()
    with qtbot.waitSignal(shelf.changed):
        shelf.hear(FileIndexed(document("a.pdf")))
        shelf.hear(FileRemoved(document("gone.pdf")))
    shelf.fill([document("a.pdf", DocumentState.WAITING), document("gone.pdf"), document("b.pdf")])
    assert shelf.roots() == [Root(ROOT, ready=2)]


def test_a_root_is_named_by_its_last_part() -> None:
    assert Root(b"/home/person/Contracts/").name == "Contracts"
    assert Root(b"/\xff").name == "\ufffd"
