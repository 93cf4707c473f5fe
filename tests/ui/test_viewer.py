"""The viewer in the window: what opens it, what it shows of an answer, and how it is left."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from candor.model.errors import FileUnreadable, PasswordProtected
from candor.model.view import Found, Rectangle
from candor.ui.controls.find_bar import NOTHING
from candor.ui.frame.acts import show_document
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.viewer.viewer import CHANGED
from candor.ui.viewer.viewer_band import NAMED, ViewerBand
from candor.ui.viewer.viewer_panel import UNCITED
from candor.ui.window import MainWindow
from candor.work import Background
from ui.lease_answer import CONVERSATION, LEASE, SOURCES, answer, question
from ui.stub_verbs import StubVerbs
from ui.stub_viewing import StubViewing

Opened = Callable[..., MainWindow]


def command(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text() == text)


def with_answer(qtbot: QtBot, opened: Opened, stub: StubVerbs, viewing: StubViewing) -> MainWindow:
    stub.viewing = viewing.verbs()
    stub.path = [question(), answer()]
    window = opened(stub)
    window.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    qtbot.waitUntil(lambda: window.evidence.turn == answer())
    return window


def at_rest(qtbot: QtBot, window: MainWindow, background: Background) -> None:
    # A dozen pages are drawn for it, which takes its time where much else runs.
    qtbot.waitUntil(lambda: window.viewer.document is not None and not background.jobs, timeout=20_000)


def opened_at(qtbot: QtBot, window: MainWindow, background: Background, rank: int) -> None:
    window.evidence.show_source(answer(), rank)
    window.evidence.sources.rows[rank - 1]._open.click()
    at_rest(qtbot, window, background)


def test_open_page_shows_the_file_at_the_passage(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 3)
    viewer, panel = window.viewer, window.showing.panel
    assert window.pages.currentWidget() is viewer
    assert viewing.opened == [SOURCES[2].location]
    assert (viewer.band.name.text, viewer.band.page.text) == (LEASE, "Page 7 of 14")
    assert viewer.band.passage.text == "Passage 3 of 3"
    assert not window.sidebar.isVisible()
    assert panel.isVisible()
    assert not window.evidence.isVisible()
    assert [row.chosen for row in panel.rows] == [False, False, True]
    marks = viewer.pages.marks
    assert (marks.chosen, sorted(marks.passages)) == (3, [1, 2, 3])
    starts = [start for start, _ in viewing.placed]
    assert starts == [400, 400, 0, 36, 200, 200]  # the chosen one first; each with its best sentence
    assert viewer.pages.hasFocus() or not window.isActiveWindow()


def test_what_the_answer_says_is_checked_against_the_page(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 3)
    panel = window.showing.panel
    assert panel.said.said.text == (
        "Leave on: 31 March 2027, Notice by: 31 December 2026, Cost of leaving: €1,240 re-letting fee [3]"
    )
    assert [number for *_, number in panel.said.said.citations] == [3]
    assert len(panel.said.said.tints) == 2
    assert [check.words.text for check in panel.checks] == [
        "31 March 2027 is not on this page",
        "31 December 2026 is not on this page",
        "EUR 1,240 is on this page",
    ]
    assert [check.missing for check in panel.checks] == [True, True, False]
    qtbot.waitUntil(lambda: all(check.visibleRegion().boundingRect() == check.rect() for check in panel.checks))


def test_a_second_press_on_a_citation_opens_its_file(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    text = window.transcript.findChildren(AnswerView)[0]
    qtbot.waitUntil(lambda: text.shown is not None)
    assert text.shown is not None
    citation = next(one for one in text.shown.layout.citations if one.number == 2)
    where = text._painter.citation_area(text.shown, citation).center().toPoint()
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (window.evidence.sources.rows[1].chosen, viewing.opened) == (True, [])
    qtbot.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=where)
    at_rest(qtbot, window, background)
    assert window.showing.source == SOURCES[1]


def test_keys_step_through_the_passages_and_escape_goes_back(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    assert not command(window, "Next passage").isEnabled()
    opened_at(qtbot, window, background, 1)
    command(window, "Next passage").trigger()
    assert window.showing.source == SOURCES[1]
    command(window, "Next passage").trigger()
    command(window, "Next passage").trigger()
    assert window.showing.source == SOURCES[2]
    assert not window.viewer.band.next.isEnabled()
    command(window, "Previous passage").trigger()
    assert window.showing.source == SOURCES[1]
    assert viewing.opened == [SOURCES[0].location]
    command(window, "Copy the passage").trigger()
    assert QGuiApplication.clipboard().text() == SOURCES[1].passage.text
    command(window, "Stop, let go, close").trigger()
    assert window.pages.currentWidget() is window.ask_page
    assert window.evidence.isVisible()
    assert not command(window, "Next passage").isEnabled()


def test_escape_closes_what_is_looked_for_first(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    viewing.places = tuple(Found((Rectangle(page, 10, 10, 40, 20),)) for page in (2, 8, 9))
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 3)
    find = window.viewer.find_bar
    command(window, "Find in this document").trigger()
    qtbot.keyClicks(find.field, "rent")
    qtbot.waitUntil(lambda: find.count.text == "2 of 3")  # the first from page 7 on
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    assert (find.count.text, window.viewer.pages.marks.current) == ("3 of 3", 2)
    qtbot.keyClick(find.field, Qt.Key.Key_Return)
    qtbot.keyClick(find.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert find.count.text == "3 of 3"
    viewing.places = ()
    qtbot.keyClicks(find.field, "x")
    qtbot.waitUntil(lambda: find.count.text == NOTHING)
    assert viewing.sought == ["rent", "rentx"]
    command(window, "Stop, let go, close").trigger()
    assert find.isHidden()
    assert window.viewer.isVisible()
    assert not window.viewer.pages.marks.found


def test_a_file_that_changed_is_shown_without_marks(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    viewing.digest = "f" * 64
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 3)
    banner = window.viewer.changed
    assert (banner.isVisible(), banner.words.text) == (True, CHANGED)
    assert viewing.placed == []
    assert window.viewer.band.page.text == "Page 7 of 14"
    banner.button.click()
    # To its end, so that nothing of it arrives while the window goes away.
    qtbot.waitUntil(lambda: [Path(SOURCES[2].path)] in stub.given and not background.jobs)


def test_what_cannot_be_opened_says_why(qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background) -> None:
    viewing = StubViewing()
    viewing.broken = PasswordProtected()
    window = with_answer(qtbot, opened, stub, viewing)
    window.evidence.show_source(answer(), 3)
    window.evidence.sources.rows[2]._open.click()
    trouble = window.viewer.trouble
    qtbot.waitUntil(trouble.isVisible)
    assert (trouble.words.text, trouble.outside.isVisible()) == ("Protected by a password.", True)
    viewing.broken = FileUnreadable("The file is no longer there")
    trouble.again.click()
    qtbot.waitUntil(lambda: trouble.words.text == "The file is no longer there.")
    assert not trouble.outside.isVisible()
    viewing.broken = None
    trouble.again.click()
    at_rest(qtbot, window, background)
    assert window.viewer.pages.isVisible()


def test_a_passage_the_answer_does_not_cite(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    turn = replace(answer(), text="Nothing is cited here.", tokens=())
    show_document(window, turn, SOURCES[0])
    at_rest(qtbot, window, background)
    assert (window.showing.panel.note.isVisible(), window.showing.panel.note.text) == (True, UNCITED)
    assert window.showing.panel.checks == []


def test_zoom_keys_are_the_documents_while_it_is_looked_at(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 3)
    before, size = window.viewer.pages.zoom, window.theme.px(100)
    command(window, "Larger").trigger()
    assert window.viewer.pages.zoom > before
    command(window, "Usual size").trigger()
    assert window.viewer.pages.zoom == before
    assert window.theme.px(100) == size
    assert window.viewer.band.zoom.text == f"{round(before * 100)}\u202f%"


def test_in_a_narrow_window_the_panel_is_a_drawer(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    window.resize(700, 600)
    window.panes.show_pane(window.evidence, True)
    opened_at(qtbot, window, background, 3)
    assert not window.viewer.thumbnails.isVisible()
    assert not window.showing.panel.isVisible()
    window.viewer.band.panel.click()
    qtbot.waitUntil(window.showing.panel.isVisible)
    command(window, "Stop, let go, close").trigger()
    qtbot.waitUntil(lambda: not window.showing.panel.isVisible())
    assert window.viewer.isVisible()


def test_everything_in_the_viewer_takes_the_keyboard_and_has_a_name(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    viewing = StubViewing()
    window = with_answer(qtbot, opened, stub, viewing)
    opened_at(qtbot, window, background, 2)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.viewer.band.back.setFocus()
    names = []
    for _ in range(30):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is window.viewer.band.back and names:
            break
        names.append(focus.accessibleName())
        window.focusNextPrevChild(True)
    assert names == [
        "Answer",
        "Previous passage ([)",
        "Next passage (])",
        "Smaller (Ctrl -)",
        "Larger (Ctrl +)",
        "Find in this document (Ctrl F)",
        "Open in its own program",
        "Thumbnails",
        "Pages",
        "Passage 1, Page 6, match 0.84",
        "Passage 2, Page 6, match 0.81",
        "Passage 3, Page 7, match 0.87",
    ]


def test_its_own_program_is_one_press_away(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    window = with_answer(qtbot, opened, stub, StubViewing())
    opened_at(qtbot, window, background, 3)
    window.showing.outside_asked.disconnect()  # nothing is to be opened while tests run
    with qtbot.waitSignal(window.showing.outside_asked) as asked:
        window.viewer.band.outside.click()
    assert asked.args == [SOURCES[2].location]


@pytest.mark.parametrize(("number", "rank", "page"), [(0, 3, 7), (1, 2, 6), (3, 3, 7)])
def test_a_doubtful_fact_is_checked_in_its_document(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background, number: int, rank: int, page: int
) -> None:
    window = with_answer(qtbot, opened, stub, StubViewing())
    window.evidence.show_doubt(answer())
    qtbot.waitUntil(lambda: len(window.evidence.doubt.rows) > 0)
    window.evidence.doubt.rows[number].check.click()
    at_rest(qtbot, window, background)
    assert window.showing.source == SOURCES[rank - 1]
    qtbot.waitUntil(lambda: window.viewer.band.page.text == f"Page {page} of 14")


def test_larger_text_makes_room_for_itself(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    window = with_answer(qtbot, opened, stub, StubViewing())
    opened_at(qtbot, window, background, 3)
    for _ in range(4):
        window.theme.step_zoom(1)
    band = window.viewer.band
    qtbot.waitUntil(lambda: band.height() == window.theme.px(52))
    shown = [part for part in (band.page, band.passage, band.zoom) if part.isVisible()]
    assert all(part.width() >= part.sizeHint().width() for part in shown)
    assert window.viewer.pages.page == 7
    window.theme.step_zoom(0)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    """A window that does not grow for what is in it."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


def band_in(around: QWidget, theme: Theme, name: str, wide: int) -> ViewerBand:
    band = ViewerBand(theme, around)
    band.show_file(name, "")
    band.show_page(7, 14)
    band.show_passage(3, 10)
    band.show_zoom(1.1)
    around.resize(wide, 52)
    band.resize(wide, 52)
    around.show()
    band.grab()  # laid out
    return band


@pytest.mark.parametrize(
    ("wide", "page", "passage"),
    [(1000, "Page 7 of 14", "Passage 3 of 10"), (660, "7 of 14", "3 of 10"), (560, "", "")],
)
def test_the_band_says_as_much_as_there_is_room_for(
    around: QWidget, theme: Theme, wide: int, page: str, passage: str
) -> None:
    band = band_in(around, theme, "Lease.pdf", wide)
    said = [part.text if part.isVisible() else "" for part in (band.page, band.passage)]
    assert said == [page, passage]
    assert band.zoom.isVisible() is bool(page)
    assert band.outside.geometry().right() <= wide
    assert band.name.width() >= band.name.sizeHint().width()


@pytest.mark.parametrize("wide", [1000, 800, 690, 640])
def test_a_long_name_keeps_its_share_of_the_band(around: QWidget, theme: Theme, wide: int) -> None:
    band = band_in(
        around, theme, "The agreement between the parties of the first part and of the second part.pdf", wide
    )
    assert band.name.width() >= theme.px(NAMED)
