"""The sidebar's conversations: their groups, what keyboard and menu do with them, and names written in place."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from candor.model.kept import MessageFound
from candor.model.turn import Conversation, Role
from candor.ui.sidebar.chat_list import ChatList
from candor.ui.sidebar.chat_menu import ChatMenu
from candor.ui.sidebar.chat_row import Kind
from candor.ui.sidebar.chat_rows import MOST_EARLIER, arranged, searched
from candor.ui.sidebar.conversation_rows import ConversationRows
from candor.ui.theme.theme import Theme

TODAY = date(2026, 11, 20)
KEY, PLAIN = Qt.Key, Qt.KeyboardModifier.NoModifier


def chat(title: str, days: int = 0, folder: str = "", pinned: bool = False, archived: bool = False) -> Conversation:
    moment = (datetime(2026, 11, 20, 12) - timedelta(days=days)).timestamp()
    return Conversation(title.lower(), title, moment, moment, folder=folder, pinned=pinned, archived=archived)


CHATS = [
    chat("Lease"),
    chat("Knee", 1),
    chat("Old", 30),
    chat("Pin", 40, pinned=True),
    chat("Kept pin", 50, folder="Tax", pinned=True),
    chat("Return", 20, folder="Tax"),
    chat("Receipt", 21, folder="Tax"),
    chat("Garden", 22, folder="house"),
    chat("Put away", 3, archived=True),
    chat("Put away too", 4, folder="Tax", archived=True),
]


@pytest.fixture
def rows(qtbot: QtBot, theme: Theme) -> Iterator[ConversationRows]:
    made = ConversationRows(theme, lambda: TODAY)
    qtbot.addWidget(made)
    made.resize(224, 900)
    made.show()
    made.set_conversations(CHATS)
    made.list.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def texts(rows: ConversationRows) -> list[str]:
    return [row.text for row in rows.list.rows.rows]


def go(rows: ConversationRows, text: str) -> ChatList:
    rows.list.setCurrentIndex(rows.list.rows.index(texts(rows).index(text)))
    return rows.list


def test_pins_stand_above_folders_above_days_above_the_archive() -> None:
    shown = [(row.kind, row.text, row.count) for row in arranged(CHATS, TODAY, {"folder:Tax"})]
    chats = [(Kind.CHAT, name, 0) for name in ("Pin", "Kept pin", "Return", "Receipt", "Lease", "Knee", "Old")]
    assert shown == [
        (Kind.LABEL, "Pinned", 0), *chats[:2],
        (Kind.LABEL, "Folders", 0), (Kind.FOLDER, "house", 1), (Kind.FOLDER, "Tax", 2), *chats[2:4],
        (Kind.LABEL, "Today", 0), chats[4], (Kind.LABEL, "This week", 0), chats[5],
        (Kind.LABEL, "Earlier", 0), chats[6], (Kind.ARCHIVE, "Archived", 2),
    ]  # fmt: skip
    opened = arranged(CHATS, TODAY, {"archive"})
    assert [row.text for row in opened[-3:]] == ["Archived", "Put away", "Put away too"]
    assert [row.inside for row in opened[-3:]] == [False, True, True]


def test_of_thousands_of_earlier_ones_a_few_are_shown_until_more_are_wanted(
    rows: ConversationRows, qtbot: QtBot
) -> None:
    rows.set_conversations([chat(f"Number {n}", 10 + n) for n in range(3000)])
    assert len(texts(rows)) == MOST_EARLIER + 2
    assert rows.list.rows.rows[-1].count == 3000 - MOST_EARLIER
    qtbot.keyClick(go(rows, "Show more"), KEY.Key_Return)
    assert len(texts(rows)) == 3001
    assert rows.list.current is None or rows.list.current.kind is not Kind.MORE


def test_keys_walk_fold_and_open(rows: ConversationRows, qtbot: QtBot) -> None:
    walked = go(rows, "Pin")
    for _ in range(3):
        qtbot.keyClick(walked, KEY.Key_Down)
    assert walked.current is not None
    assert walked.current.text == "Tax"  # labels are passed over
    qtbot.keyClick(walked, KEY.Key_Left)
    assert "Return" not in texts(rows)
    qtbot.keyClick(walked, KEY.Key_Right)
    assert "Return" in texts(rows)
    qtbot.keyClick(walked, KEY.Key_Down)
    with qtbot.waitSignal(rows.chosen) as chosen:
        qtbot.keyClick(walked, KEY.Key_Return)
    assert chosen.args == ["return"]
    qtbot.keyClick(go(rows, "Tax"), KEY.Key_Return)
    assert "Return" not in texts(rows)


def test_a_page_is_what_can_be_seen(rows: ConversationRows, qtbot: QtBot) -> None:
    rows.set_conversations([chat(f"Number {n}") for n in range(300)])
    rows.resize(224, rows.list.height())
    walked = go(rows, "Number 0")
    qtbot.keyClick(walked, KEY.Key_PageDown)
    assert walked.current is not None
    assert walked.current.text != "Number 0"
    qtbot.keyClick(walked, KEY.Key_PageUp)
    assert walked.current.text == "Number 0"


def test_a_name_is_written_in_place_and_the_list_waits_for_it(rows: ConversationRows, qtbot: QtBot) -> None:
    qtbot.keyClick(go(rows, "Lease"), KEY.Key_F2)
    field = rows.list.findChild(QLineEdit)
    assert field is not None
    assert field.selectedText() == "Lease"
    rows.set_conversations(CHATS[:2])  # an answer ended meanwhile
    assert rows.list.findChild(QLineEdit) is field
    qtbot.keyClicks(field, "Flat  ")
    with qtbot.waitSignal(rows.renamed) as renamed:
        qtbot.keyClick(field, KEY.Key_Return)
    assert renamed.args == ["lease", "Flat"]
    qtbot.waitUntil(lambda: texts(rows) == ["Today", "Lease", "This week", "Knee"])


@pytest.mark.parametrize("typed", ["", "   ", "Lease"])
def test_nothing_and_the_same_again_are_no_name(rows: ConversationRows, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClick(go(rows, "Lease"), KEY.Key_F2)
    field = rows.list.findChild(QLineEdit)
    assert field is not None
    field.setText(typed)
    with qtbot.waitSignal(rows.renamed, timeout=0, raising=False) as renamed:
        qtbot.keyClick(field, KEY.Key_Return)
    assert not renamed.signal_triggered


def test_escape_leaves_the_name_as_it_was(rows: ConversationRows, qtbot: QtBot) -> None:
    qtbot.keyClick(go(rows, "Lease"), KEY.Key_F2)
    field = rows.list.findChild(QLineEdit)
    assert field is not None
    qtbot.keyClicks(field, "Flat")
    with qtbot.waitSignal(rows.renamed, timeout=0, raising=False) as renamed:
        qtbot.keyClick(field, KEY.Key_Escape)
    assert not renamed.signal_triggered
    assert rows.list.hasFocus()


def test_a_folder_is_renamed_with_all_that_is_in_it(rows: ConversationRows, qtbot: QtBot) -> None:
    qtbot.keyClick(go(rows, "Tax"), KEY.Key_F2)
    field = rows.list.findChild(QLineEdit)
    assert field is not None
    field.setText("Taxes")
    with qtbot.waitSignal(rows.put) as put:
        qtbot.keyClick(field, KEY.Key_Return)
    assert put.args == [("kept pin", "return", "receipt", "put away too"), "Taxes"]


def test_several_are_deleted_at_once(rows: ConversationRows, qtbot: QtBot) -> None:
    walked = go(rows, "Lease")
    qtbot.keyClick(walked, KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(rows.delete_asked) as asked:
        qtbot.keyClick(walked, KEY.Key_Delete)
    assert asked.args == [("lease", "knee")]


def menu_of(rows: ConversationRows, text: str) -> QMenu:
    go(rows, text)
    menu = rows.menu()
    assert menu is not None
    return menu


def action(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text() == text)


@pytest.mark.parametrize(
    ("row", "words", "signal", "args"),
    [
        ("Lease", "Pin", "pinned", [("lease",), True]),
        ("Pin", "Unpin", "pinned", [("pin",), False]),
        ("Lease", "Archive", "archived", [("lease",), True]),
        ("Lease", "Delete conversation", "delete_asked", [("lease",)]),
        ("Tax", "Remove folder, keep what is in it", "put", [("kept pin", "return", "receipt", "put away too"), ""]),
    ],
)
def test_the_menu_does_it(
    rows: ConversationRows, qtbot: QtBot, row: str, words: str, signal: str, args: list[object]
) -> None:
    menu = menu_of(rows, row)
    with qtbot.waitSignal(getattr(rows, signal)) as told:
        action(menu, words).trigger()
    assert told.args == args


def test_the_menu_puts_into_folders_that_are_there_or_into_a_new_one(qtbot: QtBot) -> None:
    menu = ChatMenu([CHATS[5]], ["house", "Tax & more", "Tax"])
    qtbot.addWidget(menu)
    into = next(each.menu() for each in menu.actions() if each.text() == "Put into folder")
    assert isinstance(into, QMenu)
    names = [(each.text(), each.isEnabled()) for each in into.actions() if each.text()]
    assert names == [
        ("house", True), ("Tax && more", True), ("Tax", False), ("New folder", True), ("Take out of the folder", True)
    ]  # fmt: skip
    with qtbot.waitSignal(menu.put) as put:
        action(into, "Tax && more").trigger()
    assert put.args == ["Tax & more"]
    with qtbot.waitSignal(menu.put) as put:
        action(into, "Take out of the folder").trigger()
    assert put.args == [""]


def test_titles_are_found_without_accents_and_in_the_archive_and_messages_stand_below() -> None:
    chats = [chat("Kündigung der Wohnung"), chat("Wohnung kündigen", archived=True), chat("Other")]
    found = MessageFound("x", "t", "Other", Role.USER, 1.0, "wohnung, kundigen")
    shown = searched(chats, "kundig WOHN", [found])
    assert [row.text for row in shown] == [
        "Conversations", "Kündigung der Wohnung", "Wohnung kündigen", "Messages", "Other"
    ]  # fmt: skip
    assert shown[-1].found is found


def test_what_is_found_for_other_words_comes_too_late(rows: ConversationRows) -> None:
    found = [MessageFound("lease", "t", "Lease", Role.USER, 1.0, "about the zebra", ((10, 15),))]
    rows.set_wanted("zeb")
    assert not rows.nothing_found  # not known yet
    rows.set_wanted("zebr")
    rows.show_found("zeb", found)
    assert texts(rows) == []
    rows.show_found("zebr", found)
    assert texts(rows) == ["Messages", "Lease"]
    rows.set_wanted("zebra")
    assert texts(rows) == ["Messages", "Lease"]  # until the answer is there
    rows.show_found("zebra", [])
    assert rows.nothing_found
    rows.set_wanted("")
    assert "Today" in texts(rows)


def test_a_message_is_opened_at_its_turn(rows: ConversationRows, qtbot: QtBot) -> None:
    rows.set_wanted("zebra")
    rows.show_found("zebra", [MessageFound("lease", "turn", "Lease", Role.USER, 1.0, "about the zebra", ((10, 15),))])
    place = rows.list.visualRect(rows.list.rows.index(1)).center()
    with qtbot.waitSignal(rows.message_chosen) as chosen:
        qtbot.mouseClick(rows.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["lease", "turn"]


def test_the_one_that_is_open_is_shown_where_it_is_folded_away(rows: ConversationRows) -> None:
    rows.choose("garden")
    assert "Garden" in texts(rows)
    assert "Return" not in texts(rows)


def test_the_keyboard_begins_at_the_one_that_is_open(qtbot: QtBot, theme: Theme) -> None:
    rows = ConversationRows(theme, lambda: TODAY)
    qtbot.addWidget(rows)
    rows.resize(224, 900)
    rows.show()
    rows.set_conversations(CHATS)
    rows.choose("knee")
    rows.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: rows.list.current is not None)
    assert rows.list.current is not None
    assert rows.list.current.text == "Knee"


def test_rows_are_read_aloud_with_what_the_eye_sees(rows: ConversationRows) -> None:
    def said(text: str) -> object:
        return rows.list.rows.index(texts(rows).index(text)).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said("Tax") == "Tax, 2 conversations"
    assert said("Pin") == "Pin, pinned"
    assert said("Lease") == "Lease"
