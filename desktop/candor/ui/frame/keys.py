"""The keys of the look, each in the menu."""

from PySide6.QtGui import QAction

from candor.ui.frame import acts
from candor.ui.frame.palette_entries import find_anything
from candor.ui.frame.window import Window
from candor.ui.tr import tr


def add_commands(window: Window) -> None:
    """Gives the window its menu and its keys."""
    add, separate = window.commands.add, window.commands.separate
    band, panes = window.ask_page.band, window.panes
    add(tr("New question"), "Ctrl+N", window.begin_conversation)
    add(tr("Find anything"), "Ctrl+K", lambda: find_anything(window), at_first=True)
    add(tr("Search conversations"), "Ctrl+J", lambda: acts.search(window))
    add(tr("Go to the composer"), "Ctrl+L", lambda: acts.go_to_composer(window))
    add(tr("Ask again"), "Ctrl+R", lambda: acts.ask_again(window))
    add(tr("Previous answer"), "Alt+Left", lambda: acts.walk(window, -1))
    add(tr("Next answer"), "Alt+Right", lambda: acts.walk(window, 1))
    add(tr("Attach files"), "Ctrl+U", lambda: acts.attach(window))
    add(tr("Prompts"), "Ctrl+Shift+L", lambda: acts.show_prompts(window))
    add(tr("How this conversation is answered"), "Ctrl+Shift+Y", lambda: acts.show_ways(window))
    add(tr("Read everything"), "Ctrl+Shift+A", lambda: acts.read_everything(window))
    add(tr("Show prompt"), "Ctrl+Shift+P", lambda: acts.show_prompt(window))
    add(tr("Stop, let go, close"), "Esc", lambda: acts.escape(window), at_first=True)
    add(tr("Export conversation"), "Ctrl+S", lambda: acts.export(window))
    add(tr("Import conversations"), "", lambda: acts.bring_in(window))
    add(tr("Rename conversation"), "", lambda: acts.rename(window))
    add(tr("Pin conversation, or unpin it"), "", lambda: acts.pin(window))
    add(tr("Archive conversation, or take it out"), "", lambda: acts.archive(window))
    add(tr("Put conversation into a new folder"), "", lambda: acts.put_into_folder(window))
    add(tr("Delete conversation"), "", lambda: acts.delete(window))
    separate(tr("Library"))
    add(tr("Add folder"), "Ctrl+O", window.adding.folder, at_first=True)
    add(tr("Add files"), "Ctrl+Shift+F", window.adding.files, at_first=True)
    add(tr("Add web page"), "Ctrl+Shift+W", window.adding.page)
    add(tr("Add database table"), "Ctrl+Shift+D", window.adding.table)
    add(tr("New collection"), "Ctrl+Shift+N", window.adding.collection)
    add(tr("Show all files"), "Ctrl+Shift+O", window.show_library)
    add(tr("Check pinned questions"), "Ctrl+Shift+K", lambda: acts.check_pins(window))
    separate(tr("Sources and doubt"))
    add(tr("Sources"), "Ctrl+1", lambda: acts.show_evidence(window, 0))
    add(tr("Doubt"), "Ctrl+2", lambda: acts.show_evidence(window, 1))
    add(tr("Next way to show doubt"), "Ctrl+D", band.step_level)
    separate(tr("Window"))
    add(tr("Sidebar"), "Ctrl+B", lambda: panes.toggle(window.sidebar))
    add(tr("Evidence"), "Ctrl+E", panes.toggle_panel)
    add(tr("Next pane"), "F6", window.focus.next_pane, at_first=True)
    add(tr("Larger"), ("Ctrl++", "Ctrl+="), lambda: acts.resize(window, 1), at_first=True)
    add(tr("Smaller"), "Ctrl+-", lambda: acts.resize(window, -1), at_first=True)
    add(tr("Usual size"), "Ctrl+0", lambda: acts.resize(window, 0), at_first=True)
    separate()
    window.commands.begin_menu(tr("Appearance"))
    add(tr("As the system"), "", lambda: acts.choose_theme(window, "system"), at_first=True)
    add(tr("Light"), "", lambda: acts.choose_theme(window, "light"), at_first=True)
    add(tr("Dark"), "", lambda: acts.choose_theme(window, "dark"), at_first=True)
    window.commands.end_menu()
    separate(tr("Window"))
    add(tr("How conversations are kept"), "", lambda: acts.show_lock(window), at_first=True)
    add(tr("Back up everything"), "", lambda: acts.back_up(window))
    add(tr("Restore a backup"), "", lambda: acts.restore(window), at_first=True)
    add(tr("Models"), "Ctrl+Shift+G", window.side_pages.models)
    settings = add(tr("Settings"), "Ctrl+,", window.side_pages.settings, at_first=True)
    add(tr("Connections"), "", window.side_pages.connections)
    add(tr("Look for a newer Candor"), "", lambda: acts.show_updates(window))
    add(tr("Keyboard shortcuts"), ("F1", "Ctrl+/"), window.side_pages.shortcuts, at_first=True)
    about = add(tr("About Candor"), "", window.side_pages.about_candor, at_first=True)
    quitting = add(tr("Quit"), "Ctrl+Q", window.close, at_first=True)
    # macOS shows these three in the program's own menu, under its own names.
    settings.setMenuRole(QAction.MenuRole.PreferencesRole)
    about.setMenuRole(QAction.MenuRole.AboutRole)
    quitting.setMenuRole(QAction.MenuRole.QuitRole)
