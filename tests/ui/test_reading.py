"""What the person gave is read sooner or later, whatever comes between."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from candor.model.errors import AddressRefused, DiskFull, IndexBusy
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
    library.forget([b"/given/letters"])
    qtbot.waitUntil(lambda: stub.given == [[BILLS, LETTERS], [], [BILLS, NOTES]])
    assert stub.forgotten == [b"/given/letters"]
    qtbot.waitUntil(lambda: not reading.running and not background.jobs)


def test_each_collection_gets_what_was_given_to_it(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    reading.hold(Path("/forgotten"))
    reading.add([BILLS], "contracts")
    reading.add([LETTERS], "letters")
    reading.add([NOTES, BILLS], "contracts")
    reading.let_go()
    qtbot.waitUntil(lambda: len(stub.given) == 2 and not reading.running)
    assert stub.given == [[BILLS, NOTES], [LETTERS]]
    assert stub.into == ["contracts", "letters"]


def test_a_page_is_fetched_before_the_rest_which_goes_on(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    add_page = stub.shelving.outside().add_page
    stub.endless = True
    reading.add([BILLS], "contracts")
    qtbot.waitUntil(lambda: stub.lingering == {"index"})
    stub.endless = False
    with qtbot.waitSignal(reading.fetched) as fetched:
        reading.fetch(lambda: add_page("https://example.org", "contracts"))
    assert fetched.args == [None]
    assert stub.shelving.called[0] == ("add_page", "https://example.org", "contracts")
    qtbot.waitUntil(lambda: stub.given == [[BILLS], [], [BILLS]] and not reading.running)


def test_what_a_page_failed_with_is_told_to_who_asked_for_it(qtbot: QtBot, reading: Reading, stub: StubVerbs) -> None:
    stub.shelving.fails = AddressRefused("ftp://example.org", "it is no web page")
    add_page = stub.shelving.outside().add_page
    with qtbot.assertNotEmitted(reading.failed), qtbot.waitSignal(reading.fetched) as fetched:
        reading.fetch(lambda: add_page("ftp://example.org", ""))
    assert fetched.args == [stub.shelving.fails]
    assert not reading.running
