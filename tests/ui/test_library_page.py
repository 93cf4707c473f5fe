"""The library page: its head, its rows, what can be done with them, and what it says when there is nothing."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState
from candor.model.errors import FileUnreadable, IndexSetAside, LeftOut, NoTextFound, PasswordProtected, TooLarge
from candor.model.evaluation import PinRun
from candor.model.events import FolderAway, IndexBegunAnew, IndexEnded, IndexProgress, ScanEnded
from candor.model.spoken import Spoken
from candor.ui.desk.holding import Holding
from candor.ui.desk.shelf import Shelf, ShelfChange, listed
from candor.ui.library.entry import Column, entry_of
from candor.ui.library.head_line import failure_line, path_line
from candor.ui.library.language_words import language_line
from candor.ui.library.library_page import LibraryPage
from candor.ui.library.progress import rate_words
from candor.ui.library.sums import Sums
from candor.ui.theme.theme import Theme
from ui.shelf_of_files import CONTRACTS, GIVEN, ROOT, document

FAILED, SKIPPED = DocumentState.FAILED, DocumentState.SKIPPED
MANY = Spoken("many", frozenset({"en", "de", "fr"}))
ENGLISH = Spoken("small", frozenset({"en"}), "large")
MIXED = [
    document("a.pdf"),
    document("b.pdf"),
    document("locked.pdf", FAILED, failure=PasswordProtected().failure()),
    document("away.pdf", FAILED, failure=FileUnreadable("No permission").failure()),
    document("big.pdf", SKIPPED, failure=TooLarge("1.2 GB", "200 MB").failure()),
    document("old.pdf", SKIPPED, failure=LeftOut().failure()),
]


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> LibraryPage:
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)  # the offscreen platform cannot grab the keyboard
    made = LibraryPage(theme)
    qtbot.addWidget(made)
    made.resize(1192, 800)
    made.show()
    return made


def put(page: LibraryPage, documents: Sequence[Document], away: bool = False) -> Shelf:
    shelf = Shelf(page)
    shelf.fill(listed(documents, [CONTRACTS], [GIVEN]))
    if away:
        shelf.hear(FolderAway(ROOT, 2))
    page.set_holdings(shelf.holdings())
    page.show_collection(CONTRACTS.id)
    page.set_documents(shelf.documents, ShelfChange(whole=True))
    return shelf


def row_of(page: LibraryPage, name: str) -> int:
    return next(row for row in range(page.model.rowCount()) if page.model.entry(row).name == name)


def menu_of(page: LibraryPage) -> dict[str, QAction]:
    menu = page.findChildren(QMenu)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}


def open_menu(page: LibraryPage, row: int) -> dict[str, QAction]:
    at = page.table.visualRect(page.model.index(row, Column.NAME)).center()
    mouse = QContextMenuEvent.Reason.Mouse
    page.table.contextMenuEvent(QContextMenuEvent(mouse, at, page.table.viewport().mapToGlobal(at)))
    return menu_of(page)


def press_remedy(qtbot: QtBot, page: LibraryPage, row: int) -> None:
    cell = page.table.visualRect(page.model.index(row, Column.STATE)).topLeft()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=cell + QPoint(56, 38))


def test_the_head_says_how_the_library_stands(page: LibraryPage) -> None:
    put(page, MIXED)
    page.set_runs([PinRun(1.0, "now", 12, 0.5, 11 / 12, 1.0, 0.7)])
    assert page.head.health.text == "2 of 4 files can be searched. 2 need you."
    assert page.head.below.text == (
        "2 failed. 6 passages on 4 pages, 2,000 characters. The self-test finds the right page for 11 of 12 questions."
    )
    assert page.band.path.text == "/home/person/Contracts"
    page.set_in_sync(True)
    assert page.band.path.text == "/home/person/Contracts, kept in sync"


def test_files_without_text_are_counted_apart() -> None:
    sums = Sums()
    for number in range(3):
        sums.add(entry_of(document(f"{number}.pdf", FAILED, failure=PasswordProtected().failure())))
    sums.add(entry_of(document("scan.pdf", FAILED, failure=NoTextFound(6).failure())))
    assert failure_line(sums) == "3 failed, 1 without text."


def test_a_folder_that_is_not_there_is_said(page: LibraryPage) -> None:
    put(page, MIXED, away=True)
    assert page.band.path.text == "/home/person/Contracts, not there now"
    assert page.head.away.isVisible()
    assert page.head.away.words.text.startswith("/home/person/Contracts is not there now.")
    two = Holding(Collection("c", "Two"), (b"/one", b"/two"), away=(b"/two",))
    assert "".join(text for text, _ in path_line(two, True)) == "2 places, kept in sync, 1 is not there now"


@pytest.mark.parametrize(
    ("languages", "spoken", "words"),
    [
        ({"de": 12, "en": 30}, ENGLISH, "12 files are in German. The search model reads English best."),
        ({"de": 1}, ENGLISH, "1 file is in German. The search model reads English best."),
        ({"de": 3, "nl": 2, "en": 9}, ENGLISH, "5 files are in German and Dutch. The search model reads English best."),
        ({"de": 1, "en": 60}, ENGLISH, ""),
        ({"de": 25, "en": 9000}, ENGLISH, "25 files are in German. The search model reads English best."),
        ({"": 40, "en": 3}, ENGLISH, ""),
        ({"de": 12}, Spoken("large", None), ""),
        ({"ga": 4}, MANY, "4 files are in Irish. The search model was not made for it."),
    ],
)  # fmt: skip
def test_languages_the_search_model_does_not_know_are_said(
    languages: dict[str, int], spoken: Spoken, words: str
) -> None:
    assert language_line(Counter(languages), spoken) == words


def test_the_language_line_offers_another_model(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, [replace(document(f"{number}.pdf"), language="de") for number in range(12)])
    assert not page.head.language.isVisible()
    page.set_spoken(ENGLISH)
    assert page.head.language.words.text == "12 files are in German. The search model reads English best."
    with qtbot.waitSignal(page.models_asked):
        qtbot.mouseClick(page.head.language.link, Qt.MouseButton.LeftButton)


def test_an_empty_collection_shows_where_to_drop(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, [])
    assert page.nothing.zone.isVisible()
    assert not page.tabs.isVisible()
    with qtbot.waitSignal(page.folder_asked):
        page.nothing.zone.folder_asked.emit()


def test_a_tab_or_a_filter_without_files_says_so(page: LibraryPage) -> None:
    put(page, [document("a.pdf")])
    page.tabs.choose(1)
    assert page.nothing.said.text == "No file needs you."
    page.tabs.choose(0)
    assert page.rows.currentWidget() is page.table
    page.filter.setText("no such")
    assert page.nothing.said.text == "No file has “no such” in its name."
    page.filter.setText("")
    put(page, [document("old.pdf", SKIPPED, failure=LeftOut().failure())])
    assert page.nothing.said.text == "Every file here is left out."


@pytest.mark.parametrize(
    ("name", "tab", "signal", "many"),
    [("locked.pdf", 0, "file_asked", False), ("away.pdf", 0, "again_asked", True), ("big.pdf", 4, "again_asked", True)],
)
def test_the_remedy_under_a_reason_is_done(
    qtbot: QtBot, page: LibraryPage, name: str, tab: int, signal: str, many: bool
) -> None:
    put(page, MIXED)
    page.tabs.choose(tab)
    row = row_of(page, name)
    document = page.model.entry(row).document
    with qtbot.waitSignal(getattr(page, signal)) as asked:
        press_remedy(qtbot, page, row)
    assert asked.args == [(document,) if many else document]


def test_the_menu_of_a_row_does_what_it_says(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, MIXED)
    row = row_of(page, "a.pdf")
    chosen = page.model.entry(row).document
    wanted = {
        "Open": (page.file_asked, chosen),
        "Show in folder": (page.place_asked, chosen),
        "Read again": (page.again_asked, (chosen,)),
        "Leave out": (page.left_out, (chosen,)),
        "Forget": (page.files_forget_asked, (chosen,)),
    }
    assert set(open_menu(page, row)) == set(wanted)
    for name, (signal, carried) in wanted.items():
        with qtbot.waitSignal(signal) as asked:
            open_menu(page, row)[name].trigger()
        assert asked.args == [carried]


def test_several_rows_are_done_at_once(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, MIXED)
    page.table.selectAll()
    menu = open_menu(page, 0)
    assert set(menu) == {"Read 4 files again", "Leave 4 files out", "Forget 4 files"}
    with qtbot.waitSignal(page.left_out) as asked:
        menu["Leave 4 files out"].trigger()
    assert [one.name for one in asked.args[0]] == ["away.pdf", "locked.pdf", "a.pdf", "b.pdf"]


def test_what_is_not_a_file_is_fetched_again(page: LibraryPage) -> None:
    web = replace(document("x"), location=b"https://example.org/guide")
    put(page, [web])
    assert set(open_menu(page, 0)) == {"Open", "Fetch again", "Leave out", "Forget"}


def test_what_is_left_out_cannot_be_left_out_again(page: LibraryPage) -> None:
    put(page, MIXED)
    page.tabs.choose(4)
    assert "Leave out" not in open_menu(page, 0)


def test_keys_open_choose_forget_and_look_again(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, MIXED)
    table = page.table
    table.setFocus()
    table.selectRow(2)
    with qtbot.waitSignal(page.file_asked) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].name == "a.pdf"
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert table.chosen == []
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.files_forget_asked) as forgotten:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [one.name for one in forgotten.args[0]] == ["a.pdf", "b.pdf"]
    page.activateWindow()
    with qtbot.waitSignal(page.look_asked):
        qtbot.keyClick(table, Qt.Key.Key_F5)


def test_the_menu_key_opens_the_menu_of_the_current_row(page: LibraryPage) -> None:
    put(page, MIXED)
    page.table.selectRow(0)
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(page.table.viewport(), QContextMenuEvent(keyboard, QPoint(5, 5), QPoint(5, 5)))
    assert "Open" in menu_of(page)


def test_chosen_rows_stay_chosen_while_files_are_read(page: LibraryPage) -> None:
    put(page, [document(f"{number:02}.pdf") for number in range(20)])
    page.table.selectRow(3)
    page.table.selectionModel().select(
        page.model.index(5, 0),
        page.table.selectionModel().SelectionFlag.Select | page.table.selectionModel().SelectionFlag.Rows,
    )
    page.model.change([document("00.pdf", DocumentState.READING), document("01.pdf", FAILED)])
    assert [one.name for one in page.table.chosen] == ["03.pdf", "05.pdf"]
    page.filter.setText("05")
    assert [one.name for one in page.table.chosen] == ["05.pdf"]


def test_many_rows_with_a_reason_are_all_as_high(page: LibraryPage) -> None:
    failure = PasswordProtected().failure()
    put(page, [document("fine.pdf"), *(document(f"{number}.pdf", FAILED, failure=failure) for number in range(501))])
    assert page.table.rowHeight(0) == page.table.rowHeight(501) == 54
    put(page, [document("fine.pdf"), document("bad.pdf", FAILED, failure=failure)])
    assert (page.table.rowHeight(0), page.table.rowHeight(1)) == (54, 38)
    put(page, [document("fine.pdf"), document("better.pdf")])
    assert (page.table.rowHeight(0), page.table.rowHeight(1)) == (38, 38)


def test_why_everything_is_read_again_is_said_until_it_was(page: LibraryPage) -> None:
    put(page, MIXED)
    assert not page.begun_anew.isVisible()
    page.hear(IndexBegunAnew(IndexSetAside().failure()))
    assert page.begun_anew.isVisible()
    assert page.begun_anew.words.text == "The index was damaged and is built again. Your files are not affected."
    page.hear(IndexProgress(1, 2, 0.5, 70.0))
    assert page.begun_anew.isVisible()
    page.hear(IndexEnded(2, 2, 0, 0, 0, 4, 1.0))
    assert not page.begun_anew.isVisible()


def test_reading_can_be_paused_and_resumed(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, MIXED)
    page.set_reading(True)
    page.hear(IndexProgress(1, 2, 0.5, 70.0))
    with qtbot.waitSignal(page.paused) as paused:
        qtbot.mouseClick(page.progress.pause, Qt.MouseButton.LeftButton)
    assert paused.args == [True]
    page.set_reading(False)
    page.set_paused(True)
    assert page.progress.isVisible()
    assert page.progress.done.text == "Reading is paused"
    with qtbot.waitSignal(page.paused) as resumed:
        qtbot.mouseClick(page.progress.resume, Qt.MouseButton.LeftButton)
    assert resumed.args == [False]
    page.set_paused(False)
    assert not page.progress.isVisible()


def test_the_page_menu_stops_reading_and_tries_all_again(qtbot: QtBot, page: LibraryPage) -> None:
    put(page, MIXED)
    page.set_reading(True)
    for name, signal in (
        ("Look for new and changed files", page.look_asked),
        ("Retry all failed", page.retry_asked),
        ("Stop reading", page.stopped),
    ):
        page.band.more.click()
        with qtbot.waitSignal(signal):
            menu_of(page)[name].trigger()
    page.set_reading(False)
    with qtbot.waitSignal(page.retry_asked):
        qtbot.mouseClick(page.head.retry, Qt.MouseButton.LeftButton)


def test_a_row_is_read_out_with_its_state(page: LibraryPage) -> None:
    put(page, MIXED)
    row = row_of(page, "locked.pdf")
    spoken = page.model.index(row, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "locked.pdf, Protected by a password"


def test_only_the_chosen_collections_files_are_shown(page: LibraryPage) -> None:
    letters = Collection("c1", "Letters")
    shelf = Shelf(page)
    shelf.fill(
        listed([*MIXED, document("post.eml", root=b"/letters")], [letters, CONTRACTS], [GIVEN, Root(b"/letters", "c1")])
    )
    page.set_holdings(shelf.holdings())
    page.set_documents(shelf.documents, ShelfChange(whole=True))
    assert (page.band.title.text, page.band.path.text) == ("All files", "in 2 collections")
    assert page.model.rowCount() == 5
    page.show_collection("c1")
    assert (page.band.title.text, page.model.rowCount()) == ("Letters", 1)


@pytest.mark.parametrize(("width", "shown"), [
    (1192, set(Column)),
    (1060, set(Column) - {Column.CHARACTERS}),
    (960, set(Column) - {Column.CHARACTERS, Column.TYPE}),
    (640, {Column.NAME, Column.STATE, Column.CHANGED}),
])  # fmt: skip
def test_narrow_windows_keep_name_and_state(page: LibraryPage, width: int, shown: set[Column]) -> None:
    put(page, MIXED)
    page.resize(width, 600)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert {column for column in Column if not page.table.isColumnHidden(column)} == shown
    assert sum(page.table.columnWidth(column) for column in shown) == page.table.viewport().width()


def test_where_no_file_is_a_pause_is_not_said(page: LibraryPage) -> None:
    page.set_paused(True)
    assert not page.progress.isVisible()
    put(page, [document("late.pdf", DocumentState.WAITING)])
    assert page.progress.isVisible()


def test_what_is_to_be_read_is_counted_before_the_first_file_is_done(page: LibraryPage) -> None:
    page.set_reading(True)
    assert page.progress.done.text == "Looking through the folders"
    page.hear(ScanEnded(7, 40, 0))
    assert page.progress.done.text == "0 of 7 files"
    page.hear(ScanEnded(0, 47, 0))
    assert page.progress.done.text == "0 of 7 files"


def test_pause_ends_where_the_filter_ends(page: LibraryPage) -> None:
    put(page, MIXED)
    page.set_reading(True)
    page.grab()  # lays it out
    right = {
        part.mapTo(page, part.rect().topRight()).x() - room
        for part, room in ((page.filter, 0), (page.progress.pause, page.progress.hang))
    }
    assert len(right) == 1


@pytest.mark.parametrize(
    ("rate", "words"),
    [(0.0, ""), (1.2, "1 file/s"), (1234.0, "1,234 files/s"), (0.5, "30 files/min"), (1 / 60, "1 file/min")],
)
def test_the_rate_is_said_in_files(rate: float, words: str) -> None:
    assert rate_words(rate) == words
