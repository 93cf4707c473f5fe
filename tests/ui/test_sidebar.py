"""The sidebar groups conversations by day, finds by name, and says how folders stand."""

from datetime import date, datetime

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.turn import Conversation
from candor.ui.controls.row import Row
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.sidebar.chat_row import Kind
from candor.ui.sidebar.dates import GROUPS_TR, grouped
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme

TODAY = date(2026, 11, 20)


def chat(title: str, year: int, month: int, day: int, hour: int = 9) -> Conversation:
    moment = datetime(year, month, day, hour).timestamp()
    return Conversation(title.lower(), title, moment, moment)


CHATS = [
    chat("Deposit", 2026, 11, 14),
    chat("Lease", 2026, 11, 20),
    chat("Knee", 2026, 11, 20, 11),
    chat("Old", 2026, 11, 13, 23),
]


def rows(sidebar: Sidebar) -> list[str]:
    shown = [row for row in sidebar.findChildren(Row) if row is not sidebar.new_row and row.isVisible()]
    chats = [row.text for row in sidebar.chats.list.rows.rows if row.kind is Kind.CHAT]
    return sorted([*(row.text() for row in shown), *chats])


def test_conversations_are_grouped_newest_first() -> None:
    groups = [(GROUPS_TR[at], [one.title for one in found]) for at, found in grouped(CHATS, TODAY)]
    assert groups == [("Today", ["Knee", "Lease"]), ("This week", ["Deposit"]), ("Earlier", ["Old"])]


def test_search_narrows_and_says_when_nothing_is_found(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme, lambda: TODAY)
    qtbot.addWidget(sidebar)
    sidebar.resize(248, 700)
    sidebar.show()
    sidebar.set_conversations(CHATS)
    sidebar.set_holdings(
        [Holding(Collection("1", "Contracts"), ready=47), Holding(Collection("2", "Deposits"), ready=4)]
    )
    sidebar.search.setText("depo")
    qtbot.waitUntil(lambda: rows(sidebar) == ["Deposit", "Deposits"])
    sidebar.search.setText("no such thing")
    assert not [words.text for words in sidebar.findChildren(Words) if words.isVisible() and "Nothing" in words.text]
    sidebar.show_found("no such thing", [])
    said = [words.text for words in sidebar.findChildren(Words) if words.isVisible()]
    assert "Nothing in 4 chats or 51 files." in said
    qtbot.keyClick(sidebar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(rows(sidebar)) == 6)


def test_a_collection_shows_faults_and_share_while_it_is_read_and_its_count_when_healthy(
    qtbot: QtBot, theme: Theme
) -> None:
    sidebar = Sidebar(theme, lambda: TODAY)
    qtbot.addWidget(sidebar)
    contracts = Holding(Collection("1", "Contracts"), ready=1, failed=2, reading=1, waiting=4)
    sidebar.set_holdings([contracts, Holding(Collection("2", "Medical"), ready=1306)])
    busy, healthy = sidebar.collections.findChildren(Row)
    assert (busy.trailing, busy.faults, busy.fraction) == ("38\u202f%", 2, 3 / 8)
    assert (healthy.trailing, healthy.faults, healthy.fraction) == ("1,306", 0, None)


def test_pressing_a_row_tells_which(qtbot: QtBot, theme: Theme) -> None:
    sidebar = Sidebar(theme, lambda: TODAY)
    qtbot.addWidget(sidebar)
    sidebar.set_conversations(CHATS)
    sidebar.set_holdings([Holding(Collection("odd", "Odd"), ready=1)])
    sidebar.resize(248, 700)
    sidebar.show()
    place = sidebar.chats.list.visualRect(sidebar.chats.list.rows.index(1)).center()
    with qtbot.waitSignal(sidebar.conversation_chosen) as chosen:
        qtbot.mouseClick(sidebar.chats.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == ["knee"]
    root = sidebar.collections.findChildren(Row)[0]
    with qtbot.waitSignal(sidebar.library_asked) as asked:
        qtbot.mouseClick(root, Qt.MouseButton.LeftButton)
    assert asked.args == ["odd"]
