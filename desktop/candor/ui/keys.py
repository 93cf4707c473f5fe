"""The keys of the look, each in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from candor.ui.errors import Action
from candor.ui.theme.theme import Scheme

if TYPE_CHECKING:
    from candor.ui.window import MainWindow


def add_commands(window: MainWindow) -> None:
    """Gives the window its menu and its keys."""
    add, separate = window.commands.add, window.commands.separate
    band, panes = window.ask_page.band, window.panes
    add("New question", "Ctrl+N", window.begin_conversation)
    add("Search", "Ctrl+K", lambda: search(window))
    add("Go to the composer", "Ctrl+L", lambda: go_to_composer(window))
    add("Ask again", "Ctrl+R", lambda: ask_again(window))
    add("Stop, let go, close", "Esc", lambda: escape(window))
    separate()
    add("Add folder", "Ctrl+O", window.ask_for_folder)
    add("Show all files", "Ctrl+Shift+O", window.show_library)
    separate()
    add("Sources", "Ctrl+1", lambda: show_evidence(window, 0))
    add("Doubt", "Ctrl+2", lambda: show_evidence(window, 1))
    add("Next way to show doubt", "Ctrl+D", band.step_level)
    separate()
    add("Sidebar", "Ctrl+B", lambda: panes.toggle(window.sidebar))
    add("Evidence", "Ctrl+E", lambda: panes.toggle(window.evidence))
    add("Next pane", "F6", lambda: next_pane(window))
    add("Larger", ("Ctrl++", "Ctrl+="), lambda: window.theme.step_zoom(1))
    add("Smaller", "Ctrl+-", lambda: window.theme.step_zoom(-1))
    add("Usual size", "Ctrl+0", lambda: window.theme.step_zoom(0))
    separate()
    appearance = window.commands.menu.addMenu("Appearance")
    appearance.addAction("As the system", lambda: choose_theme(window, "system"))
    appearance.addAction("Light", lambda: choose_theme(window, "light"))
    appearance.addAction("Dark", lambda: choose_theme(window, "dark"))
    separate()
    add("Quit", "Ctrl+Q", window.close)


def ask_again(window: MainWindow) -> None:
    """Asks the last question again."""
    if window.talk:
        window.talk.regenerate_last()


def act(window: MainWindow, action: Action) -> None:
    """Does what the button beside an error says."""
    if action is Action.LOOK_AGAIN:
        window.look_for_server()
    elif action is Action.ASK_AGAIN:
        ask_again(window)
    elif action is Action.NEW_QUESTION:
        window.begin_conversation()
    elif action is Action.ADD_FOLDER:
        window.ask_for_folder()
    elif action is Action.CHOOSE_MODEL:
        window.ask_page.composer.show_models()
    elif window.desk and action is Action.READ_AGAIN:
        window.desk.reading.look_again()
    elif window.desk and action is Action.REBUILD:
        window.desk.reading.rebuild()


def search(window: MainWindow) -> None:
    """Puts the focus into the sidebar's search, which is shown if it was away."""
    window.panes.show_pane(window.sidebar, True)
    window.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)


def go_to_composer(window: MainWindow) -> None:
    """Puts the focus into the question."""
    window.show_page(window.ask_page)
    window.ask_page.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def escape(window: MainWindow) -> None:
    """Closes a drawer, else stops the answer that is shown, else lets a pinned token go."""
    if window.panes.close_drawers():
        return
    if window.talk is None or not window.talk.stop():
        window.transcript.let_go()


def show_evidence(window: MainWindow, tab: int) -> None:
    """Shows a tab of the evidence."""
    window.show_page(window.ask_page)
    window.panes.show_pane(window.evidence, True)
    window.evidence.tabs.choose(tab)


def next_pane(window: MainWindow) -> None:
    """Moves the focus to the next pane that is there: sidebar, centre, composer, evidence."""
    asking = window.pages.currentWidget() is window.ask_page
    stops: list[QWidget] = [window.sidebar, window.transcript if asking else window.library_page.table]
    stops += [window.ask_page.composer.field, window.evidence] if asking else []
    shown = [stop for stop in stops if stop.isVisible()]
    focus = QApplication.focusWidget()
    here = [at for at, stop in enumerate(shown) if focus is not None and (stop is focus or stop.isAncestorOf(focus))]
    if shown:
        target = shown[((here[-1] if here else -1) + 1) % len(shown)]
        first_focusable(target).setFocus(Qt.FocusReason.ShortcutFocusReason)


def first_focusable(pane: QWidget) -> QWidget:
    """The first part of a pane that takes the focus by keyboard, or the pane itself."""
    if pane.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return pane
    parts = pane.findChildren(QWidget)
    return next((part for part in parts if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus), pane)


def choose_theme(window: MainWindow, scheme: Scheme) -> None:
    """Changes the colours and keeps the choice."""
    window.theme.set_scheme(scheme)
    window.preferences.set_theme(scheme)
