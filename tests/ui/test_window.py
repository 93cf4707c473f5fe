"""The window: what is dropped is read, Stop stops, errors are said, and it closes clean."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from candor.model.document import DocumentState
from candor.model.errors import ChatsDamaged, IndexBusy, IndexDamaged, NoModels, OllamaUnreachable
from candor.model.events import Asked, FileStarted, IndexProgress, ScanEnded, ServerState
from candor.settings.settings_file import SettingsFile
from candor.ui.controls.control import Control
from candor.ui.controls.words import Words
from candor.ui.desk.preferences import Preferences
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from candor.work import Background
from ui.one_answer import QUESTION
from ui.shelf_of_files import document
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]


def files_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData) -> None:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(window.rect().center(), copy, data, left, none))
    window.dropEvent(QDropEvent(QPointF(window.rect().center()), copy, data, left, none))


def test_dropping_files_and_folders_reads_them(qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path) -> None:
    window = opened(stub)
    before = len(stub.given)
    drop(window, files_of(tmp_path, tmp_path / "a.pdf"))
    qtbot.waitUntil(lambda: len(stub.given) == before + 1)
    assert stub.given[-1] == [tmp_path, tmp_path / "a.pdf"]
    assert not window.adding.dropping.sheet.isVisible()


def test_what_changed_meanwhile_is_read_when_candor_opens(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    opened(stub)
    qtbot.waitUntil(lambda: ("watch",) in stub.shelving.called)
    assert stub.given == []


def test_the_sheet_shows_while_dragging_and_goes_with_the_pointer(
    opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    window = opened(stub)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    data = files_of(tmp_path)
    window.dragEnterEvent(QDragEnterEvent(window.rect().center(), copy, data, left, Qt.KeyboardModifier.NoModifier))
    assert window.adding.dropping.sheet.isVisible()
    assert window.adding.dropping.sheet.x() == window.sidebar.width()
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.adding.dropping.sheet.isVisible()


def test_reading_shows_progress_and_its_stop_cancels(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    reading = document("new.pdf", DocumentState.READING)
    stub.reading, stub.endless = [ScanEnded(2, 0, 0), FileStarted(reading), IndexProgress(1, 2, 0.5, 70.0)], True
    window.keep([Path("/somewhere")])
    window.show_library()
    qtbot.waitUntil(lambda: "1 of 2 files" in texts(window.library_page.progress))
    assert {"30 files/min", "about 70 s left"} <= set(texts(window.library_page.progress))
    qtbot.waitUntil(lambda: window.library_page.model.counts() == (2, 0, 1, 1, 0))
    qtbot.waitUntil(lambda: stub.lingering == {"index"})
    window.library_page.stopped.emit()
    qtbot.waitUntil(lambda: stub.cancelled == ["index"])
    qtbot.waitUntil(lambda: not window.library_page.progress.isVisible())


def test_the_first_run_becomes_the_library_once_a_folder_is_given(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    stub.documents, stub.chats, stub.path = [], [], []
    stub.state = ServerState("http://127.0.0.1:11434", failure=OllamaUnreachable("http://127.0.0.1:11434").failure())
    window = opened(stub, fresh=True)
    assert window.pages.currentWidget() is window.first_run
    assert not window.sidebar.isVisible()
    assert window.first_run.server.title.text == "Ollama is not running"
    window.keep([tmp_path])
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.library_page)
    qtbot.waitUntil(lambda: stub.given == [[tmp_path]])
    assert window.sidebar.isVisible()


def test_what_the_program_was_started_with_is_shown_and_not_the_first_steps(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, tmp_path: Path
) -> None:
    stub.documents, stub.chats, stub.path = [], [], []
    stub.reading, stub.endless = [ScanEnded(1, 0, 0)], True
    for fresh in (True, False):
        window = opened(stub, fresh=fresh, given=[tmp_path])
        assert window.desk is not None
        assert window.desk.reading.running
        assert window.pages.currentWidget() is (window.library_page if fresh else window.ask_page)
        window.library_page.stopped.emit()
        qtbot.waitUntil(lambda: stub.cancelled[-1:] == ["index"])


def test_a_backup_that_is_opened_asks_for_its_passphrase(opened: Opened, stub: StubVerbs) -> None:
    stub.documents, stub.chats, stub.path = [], [], []
    window = opened(stub, fresh=True, given=[Path("/somewhere/all.candor")])
    assert window.presenters is not None
    assert window.presenters.archiving.form is not None
    assert window.pages.currentWidget() is window.ask_page
    assert stub.given == []
    window.presenters.archiving.form.reject()


def test_the_first_run_comes_back_as_long_as_nothing_was_kept(opened: Opened, stub: StubVerbs) -> None:
    assert (window := opened(stub)).pages.currentWidget() is window.ask_page
    stub.documents, stub.chats, stub.path = [], [], []
    assert (again := opened(stub)).pages.currentWidget() is again.first_run


def test_server_trouble_and_practice_are_said(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    stub.state = ServerState("http://127.0.0.1:11434", "0.24.0", failure=NoModels().failure())
    window = opened(stub)
    assert window.ask_page.banner.words.text == "Ollama is running and has no model yet."
    stub.state = ServerState("http://127.0.0.1:11434", "0.24.0-practice", ("practice:latest",), practice=True)
    window.look_for_server()
    qtbot.waitUntil(lambda: not window.ask_page.banner.isVisible())
    assert window.ask_page.composer.model_button.text() == "Practice server, not a model"
    assert "Practice server, not a model" in texts(window.sidebar.foot)


def test_a_core_that_cannot_open_says_why(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.show_error(ChatsDamaged("file is not a database"))
    assert "The conversations cannot be opened (file is not a database)." in texts(window.ask_page.banner)
    window.show_error(IndexBusy())
    assert window.ask_page.banner.button.text() == "Go on reading"
    window.show_error(IndexDamaged("a page is missing"))
    qtbot.mouseClick(window.ask_page.banner.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stub.rebuilt == 1)


def test_the_window_is_no_larger_than_the_screen(
    qtbot: QtBot, theme: Theme, background: Background, tmp_path: Path
) -> None:
    preferences = Preferences(background, SettingsFile(tmp_path / "settings.toml"))
    window = MainWindow(theme, background, preferences, fresh=False)
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert room.width() < 1440, "the offscreen screen is small"
    assert window.size() == QSize(1440, 900).boundedTo(room)


def test_a_folder_is_looked_for_from_home(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    window.adding.folder()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().absolutePath()) == Path.home()
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


def test_closing_in_the_middle_of_everything_leaves_nothing_behind(
    qtbot: QtBot, opened: Opened, stub: StubVerbs, background: Background
) -> None:
    window = opened(stub)
    stub.answer, stub.endless = [Asked(QUESTION)], True
    window.ask_page.composer.sent.emit("When may I leave?")
    window.keep([Path("/somewhere")])
    qtbot.waitUntil(lambda: stub.lingering == {"ask", "index"})
    with qtbot.waitSignal(window.closed):
        window.close()
    assert background.stop()
    assert sorted(stub.cancelled) == ["ask", "index"]


def test_every_control_has_a_name_and_every_key_is_in_the_menu(opened: Opened, stub: StubVerbs) -> None:
    window = opened(stub)
    nameless = [control for control in window.findChildren(Control) if not control.accessibleName()]
    assert nameless == []
    menus = (window.commands.menu, *window.commands.menu.findChildren(QMenu))
    in_menu = {action for menu in menus for action in menu.actions()}
    assert [action.text() for action in window.actions() if action not in in_menu] == []
    for page in (window.ask_page, window.library_page, window.viewer):
        window.show_page(page)
        able = [action for action in window.actions() if action.isEnabled()]
        keys = [key.toString() for action in able for key in action.shortcuts()]
        assert len(keys) == len(set(keys))
    wanted = ["Ctrl+N", "Ctrl+K", "Ctrl+L", "Ctrl+B", "Ctrl+E", "Ctrl+D", "Ctrl+O", "Ctrl+1", "Ctrl+2", "Esc", "F6"]
    assert set(wanted) <= set(keys)


def texts(widget: QWidget) -> list[str]:
    return [words.text for words in widget.findChildren(Words) if words.isVisibleTo(widget)]
