"""The library page says how reading went wrong, and offers to go on with it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.document import DocumentState
from candor.model.errors import DiskFull, IndexBusy
from candor.model.events import FileFailed, FileIndexed, FileStarted, ReadingRests, ScanEnded, Watching
from candor.services.indexing.given import Given
from candor.services.indexing.plan import place_of
from candor.services.indexing.planner import Planner
from candor.ui.window import MainWindow
from ui.shelf_of_files import document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def test_a_busy_library_is_said_on_its_page_and_reading_goes_on(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.show_library()
    banner = window.library_page.banner
    stub.broken = IndexBusy()
    window.keep([Path("/given/bills")])
    qtbot.waitUntil(banner.isVisible)
    assert banner.words.text == f"{IndexBusy()}."
    stub.broken = None
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.given[-2:] == [[], [Path("/given/bills")]])
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_a_path_that_is_not_there_is_said_and_can_be_tried_again(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    window.show_library()
    gone = tmp_path / "gone"
    plan = Planner([], Given([], [], bool), bool).plan([place_of(gone), place_of(tmp_path / "there too")])
    stub.reading = [ScanEnded(0, 1, 0), *map(FileFailed, plan.refused)]
    banner = window.library_page.banner
    window.keep([gone])
    qtbot.waitUntil(lambda: banner.words.text.endswith(f"{gone} (and 1 more)."))
    assert banner.words.text.startswith("There is no file or folder of this name: ")
    qtbot.waitUntil(lambda: not window.library_page.progress.isVisible())
    assert banner.isVisible()
    assert window.library_page.model.counts() == (1, 0, 0, 1, 0)
    stub.reading = []
    qtbot.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.given[-1] == [gone, tmp_path / "there too"])
    qtbot.waitUntil(lambda: not banner.isVisible())


def test_after_stop_what_waits_is_counted_and_can_be_gone_on_with(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = opened(stub)
    page = window.library_page
    window.show_library()
    stub.documents = [document("lease.pdf"), *(document(f"{each}.pdf", DocumentState.WAITING) for each in range(3))]
    stub.reading, stub.endless = [ScanEnded(3, 1, 0), FileStarted(document("0.pdf", DocumentState.READING))], True
    window.keep([Path("/given/bills")])
    qtbot.waitUntil(lambda: page.head.health.text.endswith("1 is being read, 2 are waiting."))
    assert not page.head.go_on.isVisible()
    page.stopped.emit()
    qtbot.waitUntil(lambda: page.head.health.text.endswith("searched. 3 are waiting."))
    qtbot.waitUntil(page.head.go_on.isVisible)
    stub.endless = False
    before = len(stub.given)
    qtbot.mouseClick(page.head.go_on, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.given[before:] == [[]])


def test_the_whole_library_is_read_anew_only_where_events_left_something_untold(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, monkeypatch: pytest.MonkeyPatch
) -> None:
    stub.shelving.given = []  # a folder that is away is looked for at each chance
    desk = opened(stub).desk
    assert desk is not None
    stub.shelving.told, stub.shelving.endless = [Watching(1)], True
    desk.reading.watch.start()
    qtbot.waitUntil(lambda: desk.reading.watch.in_sync)
    lease = document("lease.pdf")
    read: list[bool] = []
    monkeypatch.setattr(desk.library, "refresh", lambda: read.append(True))
    stub.reading = [ScanEnded(1, 0, 0), FileIndexed(lease)]
    with qtbot.waitSignal(desk.reading.ended):
        desk.reading.add([Path("/given/bills")])
    assert lease.id in desk.shelf.documents
    assert not read
    stub.reading = [ScanEnded(1, 0, 0)]  # as while reading is paused
    with qtbot.waitSignal(desk.reading.ended):
        desk.reading.add([Path("/given/more")])
    assert read == [True]


def test_a_full_disk_is_told_until_the_watch_reads_again(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    desk, banner = window.desk, window.library_page.banner
    assert desk is not None
    window.show_library()
    desk.reading.watch.happened.emit(ReadingRests(DiskFull().failure()))
    qtbot.waitUntil(banner.isVisible)
    desk.reading.watch.happened.emit(FileIndexed(document("lease.pdf")))
    qtbot.waitUntil(lambda: not banner.isVisible())
