"""The window by keyboard: where Tab and F6 go, what Escape does first, and what the first run keeps shut."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from candor.model.events import Asked
from candor.model.turn import Conversation
from candor.ui.frame.focus import stops
from candor.ui.sidebar.delete_dialog import DeleteDialog
from candor.ui.window import MainWindow
from ui.one_answer import QUESTION
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def test_tab_goes_through_the_panes_as_they_are_read_also_to_what_came_later(
    qtbot: QtBot, opened: Opened, stub: StubVerbs
) -> None:
    window = in_front(qtbot, opened(stub))
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.sidebar.set_conversations([*stub.chats, Conversation("late", "Came later", 5.0, 5.0)])
    window.sidebar.new_row.setFocus()
    qtbot.waitUntil(lambda: len(window.sidebar.chats.list.rows.rows) == 3)
    walked = [window.sidebar.new_row]
    while (now := tabbed(qtbot, window)) is not window.sidebar.new_row:
        walked.append(now)
    assert len(set(walked)) == len(walked)
    places = [pane_of(window, stop) for stop in walked]
    order = [window.sidebar, window.ask_page.band, window.transcript, window.ask_page.composer, window.evidence]
    assert list(dict.fromkeys(places)) == order
    assert sorted(places, key=order.index) == places
    names = [stop.accessibleName() for stop in walked]
    rows = ["Conversations", "Library, all files", "Add to the library", "Contracts"]
    assert names[: len(rows) + 2] == ["New question", "Search", *rows]
    composer = names[names.index("Question") : names.index("Sources, 0")]
    assert composer == ["Question", "All files", "Only from documents", "Attach files (Ctrl U)", "Model: llama3:latest"]
    qtbot.keyClick(window.sidebar.new_row, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is walked[-1]


def test_f6_goes_to_the_first_useful_part_of_each_pane(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = in_front(qtbot, opened(stub))
    qtbot.waitUntil(lambda: bool(stops(window.ask_page.nothing)))  # a layout shows what it got a turn later
    window.ask_page.composer.field.setFocus()
    visited = []
    for _ in range(4):
        window.focus.next_pane()
        visited.append(QApplication.focusWidget())
    offer = stops(window.ask_page.nothing)[0]
    sources = stops(window.evidence)[0]
    assert visited == [sources, window.sidebar.new_row, offer, window.ask_page.composer.field]
    assert sources.accessibleName() == "Sources, 0"
    window.show_library()
    window.sidebar.search.setFocus()
    window.focus.next_pane()
    assert QApplication.focusWidget() is window.library_page.table


def test_escape_stops_before_it_closes_a_drawer(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.resize(1000, 800)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    qtbot.waitUntil(lambda: stub.lingering == {"ask"})
    window.panes.show_pane(window.sidebar, True)
    command(window, "Stop, let go, close").trigger()
    qtbot.waitUntil(lambda: stub.cancelled == ["ask"])
    assert window.panes.is_shown(window.sidebar)
    qtbot.waitUntil(lambda: window.desk is not None and not window.desk.asking.running)
    command(window, "Stop, let go, close").trigger()
    assert not window.panes.is_shown(window.sidebar)


def test_no_key_leaves_the_first_run_before_anything_was_given(opened: Opened, stub: StubVerbs) -> None:
    stub.documents, stub.chats, stub.path = [], [], []
    window = opened(stub, fresh=True)
    for action in window.actions():
        if action.text() not in {
            "Quit",
            "Add folder",
            "Settings",
            "Keyboard shortcuts",
            "Restore a backup",
            "About Candor",
        }:
            action.trigger()
    assert window.pages.currentWidget() is window.first_run
    command(window, "Settings").trigger()
    assert window.pages.currentWidget() is window.side_pages.settings_page
    command(window, "Stop, let go, close").trigger()
    assert window.pages.currentWidget() is window.first_run
    window.show_library()
    assert [action for action in window.actions() if not action.isEnabled()] == [
        *window.collection_actions,
        *window.viewer_actions,
        *window.chat_actions,
    ]


def test_the_library_has_no_evidence_to_show_or_hide(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    command(window, "Evidence").trigger()
    window.show_library()
    command(window, "Evidence").trigger()
    window.show_page(window.ask_page)
    assert not window.evidence.isVisible()


def test_a_conversation_is_deleted_only_when_the_person_says_so(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    command(window, "Delete conversation").trigger()
    assert dialog_of(window) is None
    window.open_conversation("chat")
    with qtbot.waitSignal(window.sidebar.deletion_asked, raising=False, timeout=0) as asked:
        command(window, "Delete conversation").trigger()
        dialog = dialog_of(window)
        assert dialog is not None
        assert dialog.text() == "Delete “Leaving the flat”?"
        assert dialog.defaultButton() is dialog.keep
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not asked.signal_triggered
    qtbot.waitUntil(lambda: dialog_of(window) is None)
    window.sidebar.ask_to_delete("chat")
    dialog = dialog_of(window)
    assert dialog is not None
    with qtbot.waitSignal(window.sidebar.deletion_asked) as asked:
        qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    assert asked.args == [("chat",)]
    qtbot.waitUntil(lambda: dialog_of(window) is None and window.desk is not None and window.desk.chats.current is None)


def test_no_part_comes_up_as_a_window_and_takes_the_keyboard(
    qtbot: QtBot, qapp: QApplication, opened: Opened, stub: StubVerbs
) -> None:
    watch = Appearances()
    qapp.installEventFilter(watch)
    window = opened(stub)
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    qtbot.waitUntil(lambda: len(stops(window.transcript)) > 1)
    window.show_library()
    window.theme.step_zoom(1)
    qapp.removeEventFilter(watch)
    assert watch.seen == [window]


def in_front(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def tabbed(qtbot: QtBot, window: MainWindow) -> QWidget:
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def pane_of(window: MainWindow, stop: QWidget) -> QWidget:
    ask = window.ask_page
    panes = (window.sidebar, ask.band, window.transcript, ask.composer, window.evidence)
    return next(pane for pane in panes if pane.isAncestorOf(stop))


def command(window: MainWindow, text: str) -> QAction:
    return next(action for action in window.actions() if action.text() == text)


def dialog_of(window: MainWindow) -> DeleteDialog | None:
    return next((one for one in window.findChildren(QMessageBox) if isinstance(one, DeleteDialog)), None)


class Appearances(QObject):
    """Remembers every window that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


def test_a_window_that_is_read_from_the_right_is_walked_from_the_right(qtbot: QtBot) -> None:
    pane = QWidget()
    qtbot.addWidget(pane)
    row = QHBoxLayout(pane)
    first, second = QPushButton("first"), QPushButton("second")
    for button in (first, second):
        row.addWidget(button)
    pane.show()
    assert stops(pane) == [first, second]
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.activate()
    assert first.x() > second.x()
    assert stops(pane) == [first, second]
