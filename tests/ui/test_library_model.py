"""The library's rows: groups, tabs, filters, and 100,000 files."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from candor.model.document import Document, DocumentState
from candor.model.errors import NoTextFound, PasswordProtected
from candor.ui.library.entry import Column
from candor.ui.library.head_line import head_line
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.table import NAME, WIDTHS, Table
from candor.ui.theme.theme import Theme
from ui.shelf_of_files import ROOT, document

MIXED = [
    document("b.pdf"),
    document("Waiting.pdf", DocumentState.WAITING),
    document("a.pdf"),
    document("locked.pdf", DocumentState.FAILED, failure=PasswordProtected().failure()),
    document("now.pdf", DocumentState.READING),
    document("other.pdf", root=b"/elsewhere"),
]


def by_id(documents: list[Document]) -> dict[str, Document]:
    return {one.id: one for one in documents}


def names(model: LibraryModel) -> list[str]:
    return [str(model.index(row, Column.NAME).data()) for row in range(model.rowCount())]


def test_it_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = LibraryModel()
    model.fill(by_id(MIXED))
    qtmodeltester.check(model)


def test_files_that_need_you_come_first_then_by_name() -> None:
    model = LibraryModel()
    model.fill(by_id(MIXED))
    assert names(model) == ["locked.pdf", "now.pdf", "Waiting.pdf", "a.pdf", "b.pdf", "other.pdf"]
    assert [row for row in range(6) if model.begins_group(row)] == [1, 2, 3]
    assert model.index(0, Column.STATE).data() == "Protected by a password"


def test_collection_tab_and_filter_narrow_what_is_shown() -> None:
    model = LibraryModel()
    model.fill(by_id(MIXED))
    model.show_roots(frozenset({ROOT}))
    assert model.counts() == (5, 1, 2, 2)
    model.show_tab(2)
    assert names(model) == ["now.pdf", "Waiting.pdf"]
    model.show_filter("wait")
    assert names(model) == ["Waiting.pdf"]
    model.show_tab(0)
    model.show_filter("")
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Waiting.pdf", "now.pdf", "locked.pdf", "b.pdf", "a.pdf"]
    assert not any(model.begins_group(row) for row in range(5))


def test_changes_move_files_between_groups() -> None:
    model = LibraryModel()
    model.fill(by_id(MIXED))
    failed = document("a.pdf", DocumentState.FAILED, failure=NoTextFound(2).failure())
    model.change([failed], [document("b.pdf").id])
    assert names(model)[:2] == ["a.pdf", "locked.pdf"]
    assert "b.pdf" not in names(model)


def test_a_hundred_thousand_rows_are_shown_without_a_widget_each(qtbot: QtBot, theme: Theme) -> None:
    model = LibraryModel()
    table = Table(theme, model)
    qtbot.addWidget(table)
    table.resize(1100, 600)
    table.show()
    many = [document(f"file {number:06}.pdf") for number in range(100_000)]
    model.fill(by_id(many))
    before = len(table.findChildren(type(table.viewport())))
    table.scrollToBottom()
    table.grab()
    assert model.rowCount() == 100_000
    assert table.rowAt(table.viewport().height() - 20) == 99_999
    assert len(table.findChildren(type(table.viewport()))) == before
    model.show_filter("file 09999")
    assert model.rowCount() == 10


def test_failing_rows_are_higher_and_their_remedy_can_be_pressed(qtbot: QtBot, theme: Theme) -> None:
    model = LibraryModel()
    table = Table(theme, model)
    qtbot.addWidget(table)
    table.resize(1176, 600)
    table.show()
    model.fill(by_id(MIXED))
    assert (table.rowHeight(0), table.rowHeight(1)) == (54, 38)
    cell = table.visualRect(model.index(0, Column.STATE))
    with qtbot.waitSignal(table.remedied) as pressed:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell.topLeft() + type(cell.topLeft())(56, 38))
    assert pressed.args == [0]


def test_a_narrow_table_gives_the_reason_what_the_name_can_spare(qtbot: QtBot, theme: Theme) -> None:
    table = Table(theme, LibraryModel())
    qtbot.addWidget(table)
    table.resize(616, 400)
    table.show()
    name, state = (table.columnWidth(column) for column in (Column.NAME, Column.STATE))
    assert name == NAME
    assert state == table.viewport().width() - NAME - table.columnWidth(Column.CHANGED)
    table.resize(1176, 400)
    assert table.columnWidth(Column.STATE) == WIDTHS[Column.STATE]


def test_the_chosen_row_and_the_place_stay_while_files_are_read(qtbot: QtBot, theme: Theme) -> None:
    model = LibraryModel()
    table = Table(theme, model)
    qtbot.addWidget(table)
    table.resize(1176, 400)
    table.show()
    model.fill(by_id([document(f"{number:03}.pdf") for number in range(200)]))
    table.setCurrentIndex(model.index(100, 0))
    place = table.verticalScrollBar().value()
    assert place > 0
    model.change([document("000.pdf", DocumentState.READING), document("0005.pdf")])
    assert model.entry(table.currentIndex().row()).name == "100.pdf"
    assert table.verticalScrollBar().value() == pytest.approx(place, abs=40)


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((51, 2, 4, 0, 45), "45 of 51 files can be searched. 2 need you, 4 are being read."),
        ((1373, 2, 4, 1322, 45), "45 of 1,373 files can be searched. 2 need you, 4 are being read, 1,322 are waiting."),
        ((3, 0, 0, 0, 3), "3 of 3 files can be searched."),
        ((2, 1, 0, 0, 1), "1 of 2 files can be searched. 1 needs you."),
        ((2, 0, 1, 0, 1), "1 of 2 files can be searched. 1 is being read."),
        ((2, 0, 0, 1, 1), "1 of 2 files can be searched. 1 is waiting."),
        ((0, 0, 0, 0, 0), "No files yet."),
    ],
)
def test_the_head_line_counts(counts: tuple[int, int, int, int, int], words: str) -> None:
    assert "".join(text for text, _ in head_line(*counts)) == words
