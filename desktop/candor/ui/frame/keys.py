"""The keys of the look, each in the menu."""

from candor.ui.frame import acts
from candor.ui.frame.acts import Window
from candor.ui.tr import tr


def add_commands(window: Window) -> None:
    """Gives the window its menu and its keys."""
    add, separate = window.commands.add, window.commands.separate
    band, panes = window.ask_page.band, window.panes
    add("New question", "Ctrl+N", window.begin_conversation)
    add("Search", "Ctrl+K", lambda: acts.search(window))
    add("Go to the composer", "Ctrl+L", lambda: acts.go_to_composer(window))
    add("Ask again", "Ctrl+R", lambda: acts.ask_again(window))
    add("Previous answer", "Alt+Left", lambda: acts.walk(window, -1))
    add("Next answer", "Alt+Right", lambda: acts.walk(window, 1))
    add("Read everything", "Ctrl+Shift+A", lambda: acts.read_everything(window))
    add("Show prompt", "Ctrl+Shift+P", lambda: acts.show_prompt(window))
    add("Stop, let go, close", "Esc", lambda: acts.escape(window))
    add("Export conversation", "Ctrl+S", lambda: acts.export(window))
    add("Delete conversation", "", lambda: acts.delete(window))
    separate()
    add("Add folder", "Ctrl+O", window.adding.folder, at_first=True)
    add("Add files", "Ctrl+Shift+F", window.adding.files, at_first=True)
    add("Add web page", "Ctrl+Shift+W", window.adding.page)
    add("Add database table", "Ctrl+Shift+D", window.adding.table)
    add("New collection", "Ctrl+Shift+N", window.adding.collection)
    add("Show all files", "Ctrl+Shift+O", window.show_library)
    add("Check pinned questions", "Ctrl+Shift+K", lambda: acts.check_pins(window))
    separate()
    add("Sources", "Ctrl+1", lambda: acts.show_evidence(window, 0))
    add("Doubt", "Ctrl+2", lambda: acts.show_evidence(window, 1))
    add("Next way to show doubt", "Ctrl+D", band.step_level)
    separate()
    add("Sidebar", "Ctrl+B", lambda: panes.toggle(window.sidebar))
    add("Evidence", "Ctrl+E", panes.toggle_panel)
    add("Next pane", "F6", window.focus.next_pane, at_first=True)
    add("Larger", ("Ctrl++", "Ctrl+="), lambda: acts.resize(window, 1), at_first=True)
    add("Smaller", "Ctrl+-", lambda: acts.resize(window, -1), at_first=True)
    add("Usual size", "Ctrl+0", lambda: acts.resize(window, 0), at_first=True)
    separate()
    appearance = window.commands.menu.addMenu("Appearance")
    appearance.addAction("As the system", lambda: acts.choose_theme(window, "system"))
    appearance.addAction("Light", lambda: acts.choose_theme(window, "light"))
    appearance.addAction("Dark", lambda: acts.choose_theme(window, "dark"))
    add(tr("Settings"), "Ctrl+,", window.side_pages.settings)
    separate()
    add("Quit", "Ctrl+Q", window.close, at_first=True)
