"""The library's rows: groups, tabs, filters, and 100,000 files."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from candor.model.document import Document, DocumentState, Fingerprint
from candor.model.errors import LeftOut, NoTextFound, PasswordProtected, TooLarge
from candor.ui.library.columns import NAME, STATE_MORE, WIDTHS
from candor.ui.library.entry import Column, Group
from candor.ui.library.head_line import head_line
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.state_words import state_words
from candor.ui.library.table import Table
from candor.ui.theme.theme import Theme
from ui.shelf_of_files import ROOT, document

ODD = [
    replace(document("slides.pptx"), pages=12, passages=1, fingerprint=Fingerprint(812, 2)),
    replace(document("letter.eml", DocumentState.READING), characters=900, fingerprint=Fingerprint(1_500_000, 3)),
    replace(
        document("guide"),
        location=b"https://example.org/guide",
        pages=None,
        passages=7,
        characters=9000,
        fingerprint=Fingerprint(0, 4),
    ),
    replace(
        document("rents"),
        location=b"table+sqlite:////data.db#a table of rents",
        passages=8,
        characters=9001,
        fingerprint=Fingerprint(12_000, 1),
    ),
]
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
    assert model.counts() == (5, 1, 2, 2, 0)
    model.show_tab(2)
    assert names(model) == ["now.pdf", "Waiting.pdf"]
    model.show_filter("wait")
    assert names(model) == ["Waiting.pdf"]
    model.show_tab(0)
    model.show_filter("")
    model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["Waiting.pdf", "now.pdf", "locked.pdf", "b.pdf", "a.pdf"]
    assert not any(model.begins_group(row) for row in range(5))


def test_what_is_left_out_has_a_tab_of_its_own_with_its_reason() -> None:
    model = LibraryModel()
    skipped = document("big.pdf", DocumentState.SKIPPED, failure=TooLarge("1.2 GB", "200 MB").failure())
    model.fill(by_id([*MIXED, skipped]))
    assert "big.pdf" not in names(model)
    assert model.counts() == (6, 1, 2, 3, 1)
    model.show_tab(4)
    assert names(model) == ["big.pdf"]
    assert model.index(0, Column.STATE).data() == "Larger than 200 MB: it has 1.2 GB"
    assert list(model.rows_with_reason()) == [0]


@pytest.mark.parametrize(
    ("column", "first"),
    [
        (Column.NAME, "a table of rents"),
        (Column.TYPE, "letter.eml"),
        (Column.SIZE, "example.org/guide"),
        (Column.PAGES, "example.org/guide"),
        (Column.CHARACTERS, "letter.eml"),
        (Column.PASSAGES, "letter.eml"),
        (Column.STATE, "letter.eml"),
        (Column.CHANGED, "a table of rents"),
    ],
)
def test_every_column_orders_the_rows_both_ways(column: Column, first: str) -> None:
    model = LibraryModel()
    model.fill(by_id(ODD))
    model.sort(column)
    up = names(model)
    assert up[0] == first
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(model) == up[::-1]


def test_each_row_says_its_kind_size_and_pages_in_their_own_words() -> None:
    model = LibraryModel()
    model.fill(by_id(ODD))
    model.sort(Column.NAME)
    told = [
        tuple(str(model.index(row, column).data()) for column in (Column.NAME, Column.TYPE, Column.SIZE, Column.PAGES))
        for row in range(model.rowCount())
    ]
    assert told == [
        ("a table of rents", "Table", "12 kB", "2"),
        ("example.org/guide", "Web page", "", ""),
        ("letter.eml", "Mail", "1.5 MB", "2"),
        ("slides.pptx", "Slides", "812 B", "12 slides"),
    ]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "Ready"),
        ({"empty_pages": 1}, "Ready, 1 page has no text"),
        ({"empty_pages": 2}, "Ready, 2 pages have no text"),
        ({"recognized_pages": 2}, "Ready, read by OCR"),
        ({"recognized_pages": 1, "empty_pages": 1}, "Ready, 1 page read by OCR, 1 page has no text"),
        ({"state": DocumentState.EMBEDDING}, "Making it searchable"),
        ({"state": DocumentState.READING}, "Reading"),
        ({"state": DocumentState.WAITING}, "Waiting"),
        ({"state": DocumentState.FAILED}, "Could not be read"),
        ({"state": DocumentState.SKIPPED, "failure": LeftOut().failure()}, "Left out by you"),
    ],
)
def test_every_state_has_words(changes: dict[str, Any], words: str) -> None:
    assert state_words(replace(document("lease.pdf"), **changes)) == words


def test_what_changes_while_a_large_library_is_put_in_order_is_not_lost(qtbot: QtBot) -> None:
    model = LibraryModel()
    many = [document(f"{number:06}.pdf") for number in range(5000)]
    with qtbot.waitSignal(model.modelReset):
        model.fill(by_id(many))
        model.change([document("000001.pdf", DocumentState.READING)], [document("000002.pdf").id])
        model.change([document(f"late {number}.pdf", DocumentState.WAITING) for number in range(600)])
        model.sort(Column.NAME, Qt.SortOrder.DescendingOrder)
        assert model.rowCount() == 0
    qtbot.waitUntil(lambda: not model.busy)
    assert model.counts() == (5599, 0, 601, 4998, 0)
    shown = names(model)
    assert shown == sorted(shown, reverse=True)
    assert model.entry(shown.index("000001.pdf")).group is Group.READING


def test_many_changes_at_once_are_put_in_order_in_slices(qtbot: QtBot) -> None:
    model = LibraryModel()
    with qtbot.waitSignal(model.modelReset):
        model.fill(by_id([document(f"{number:06}.pdf") for number in range(5000)]))
    with qtbot.waitSignal(model.modelReset):
        model.change([document(f"{number:06}.pdf", DocumentState.WAITING) for number in range(0, 5000, 2)])
        assert model.busy
    assert model.counts() == (5000, 0, 2500, 2500, 0)
    assert names(model)[:2] == ["000000.pdf", "000002.pdf"]


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
    with qtbot.waitSignal(model.modelReset, timeout=60_000):
        model.fill(by_id(many))
        assert model.busy
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
    assert WIDTHS[Column.STATE] <= table.columnWidth(Column.STATE) <= WIDTHS[Column.STATE] + STATE_MORE


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
