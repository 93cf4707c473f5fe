"""What the person gave is read sooner or later, whatever comes between."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from candor.model.errors import DiskFull, IndexBusy
from candor.ui.desk.library import Library
from candor.ui.desk.reading import Reading
from candor.ui.desk.shelf import Shelf
from candor.work import Background
from ui.stub_verbs import StubVerbs

BILLS, LETTERS, NOTES = Path("/given/bills"), Path("/given/letters"), Path("/given/notes")


@pytest.fixture
def reading(background: Background, stub: StubVerbs) -> Reading:
    return Reading(background, stub.verbs())


def test_a_folder_that_could_not_be_read_is_read_when_reading_goes_on(
    qtbot: QtBot, reading: Reading, stub: StubVerbs
) -> None:
    stub.broken = IndexBusy()
    with qtbot.waitSignal(reading.ended):
        reading.add([BILLS])
        reading.add([LETTERS])
    assert not reading.running
    assert stub.given == [[BILLS]]
    stub.broken = None
    reading.look_again()
    qtbot.waitUntil(lambda: stub.given == [[BILLS], [], [BILLS, LETTERS]])
    qtbot.waitUntil(lambda: not reading.running)


def test_what_failed_is_read_with_what_is_added_next(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    stub.broken = DiskFull()
    with qtbot.waitSignal(reading.ended):
        reading.add([BILLS])
    stub.broken = None
    with qtbot.waitSignal(reading.ended):
        reading.add([LETTERS, BILLS])
    assert stub.given == [[BILLS], [BILLS, LETTERS]]


def test_stop_drops_what_was_to_be_read_next(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    stub.endless = True
    reading.add([BILLS])
    reading.add([LETTERS])
    qtbot.waitUntil(lambda: stub.lingering == {"index"})
    with qtbot.waitSignal(reading.ended):
        reading.stop()
    assert not reading.running
    assert stub.given == [[BILLS]]


def test_forgetting_one_folder_does_not_end_the_reading_of_the_others(
    qtbot: QtBot, background: Background, reading: Reading, stub: StubVerbs
) -> None:
    library = Library(background, stub.verbs(), Shelf())
    library.forgot.connect(reading.let_go)
    stub.endless = True
    reading.add([BILLS, LETTERS])
    reading.add([NOTES])
    qtbot.waitUntil(lambda: stub.lingering == {"index"})
    stub.endless = False
    reading.hold(LETTERS)
    assert not stub.given[1:]
    library.forget(b"/given/letters")
    qtbot.waitUntil(lambda: stub.given == [[BILLS, LETTERS], [], [BILLS, NOTES]])
    assert stub.forgotten == [b"/given/letters"]
    qtbot.waitUntil(lambda: not reading.running and not background.jobs)
