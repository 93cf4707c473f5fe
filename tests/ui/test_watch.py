"""The library is kept in sync beside what is read, and the page says so."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from candor.model.document import DocumentState
from candor.model.errors import DiskFull
from candor.model.events import FileIndexed, FileStarted, FolderAway, IndexEnded, IndexProgress, ScanEnded, Watching
from candor.ui.desk.reading import Reading
from candor.ui.window import MainWindow
from candor.work import Background
from ui.shelf_of_files import ROOT, document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
ENDED = IndexEnded(files=1, indexed=1, unchanged=0, failed=0, removed=0, passages=3, seconds=0.1)


@pytest.fixture
def reading(background: Background, stub: StubVerbs) -> Iterator[Reading]:
    stub.shelving.endless = True
    made = Reading(background, stub.verbs())
    yield made
    made.stop()


def test_it_reads_until_all_is_up_to_date_and_then_keeps_in_sync(
    qtbot: QtBot, reading: Reading, stub: StubVerbs
) -> None:
    stub.shelving.told = [ScanEnded(1, 0, 0), ENDED]
    reading.watch.start()
    assert (reading.running, reading.watch.in_sync) == (True, False)
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)
    assert reading.running
    reading.watch.stop()
    stub.shelving.told.append(Watching(1))
    reading.watch.start()
    qtbot.waitUntil(lambda: reading.watch.in_sync)
    assert not reading.running


def test_one_watch_runs_however_often_it_is_started(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    reading.watch.start()
    reading.watch.start()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)
    assert stub.shelving.called == [("watch",)]


@pytest.mark.parametrize(("waiting", "shown"), [(1, False), (5, True)])
def test_few_changes_are_read_without_a_word_and_many_with_progress(
    qtbot: QtBot, reading: Reading, stub: StubVerbs, waiting: int, shown: bool
) -> None:
    stub.shelving.told = [Watching(1), ScanEnded(waiting, 0, 0)]
    told: list[bool] = []
    reading.happened.connect(lambda event: told.append(reading.running) if isinstance(event, Watching) else None)
    reading.watch.changed.connect(lambda: told.append(reading.running))
    reading.watch.start()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)
    qtbot.waitUntil(lambda: reading.watch.in_sync and reading.running is shown)


def test_reading_by_hand_begins_the_watch_afterwards(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    with qtbot.waitSignal(reading.ended):
        reading.look_again()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)


def test_it_rests_while_something_is_forgotten(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    stub.shelving.told = [Watching(1)]
    reading.watch.start()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)
    reading.watch.hold()
    reading.watch.start()
    qtbot.waitUntil(lambda: stub.shelving.watching == 0)
    qtbot.waitUntil(lambda: not reading.watch.in_sync)
    reading.watch.let_go()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)


def test_a_watch_that_broke_waits_until_the_person_goes_on(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    stub.shelving.fails = DiskFull()
    with qtbot.waitSignal(reading.failed):
        reading.watch.start()
    qtbot.waitUntil(lambda: not reading.running)
    assert stub.shelving.called == [("watch",)]
    stub.shelving.fails = None
    with qtbot.waitSignal(reading.ended):
        reading.look_again()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)


def test_the_page_says_that_a_collection_is_kept_in_sync(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    page = window.library_page
    window.show_library("c0")
    stub.shelving.endless = True
    changed = document("lease.pdf", DocumentState.READING)
    stub.shelving.told = [
        Watching(1),
        ScanEnded(9, 1, 0),
        FileStarted(changed),
        IndexProgress(1, 9, 2.0, 4.0),
    ]
    assert window.desk is not None
    window.desk.reading.watch.start()
    qtbot.waitUntil(lambda: page.band.path.text.endswith("not there now"))
    qtbot.waitUntil(page.progress.isVisible)
    qtbot.waitUntil(lambda: page.progress.done.text == "1 of 9 files")
    qtbot.waitUntil(lambda: page.model.counts() == (1, 0, 1, 0, 0))
    window.desk.reading.stop()
    qtbot.waitUntil(lambda: not page.progress.isVisible())


def test_a_folder_that_goes_away_is_said_at_once(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    assert window.desk is not None
    shelf = window.desk.shelf
    qtbot.waitUntil(lambda: shelf.away == {ROOT})  # the stub's folder is on no disk
    shelf.set_away(frozenset())
    stub.shelving.told = [ScanEnded(0, 1, 0), FolderAway(ROOT, 1), FileIndexed(document("lease.pdf"))]
    window.desk.reading.watch.start()
    qtbot.waitUntil(lambda: shelf.away == {ROOT})
    qtbot.waitUntil(lambda: not window.library_page.head.away.isHidden())


def test_a_watch_that_the_programs_end_cuts_off_does_not_begin_again(
    qtbot: QtBot, reading: Reading, background: Background, stub: StubVerbs
) -> None:
    reading.watch.start()
    qtbot.waitUntil(lambda: stub.shelving.watching == 1)
    background.stop()
    assert stub.shelving.called == [("watch",)]
