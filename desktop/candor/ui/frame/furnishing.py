"""What of the window is not seen at first: made when it has been painted, and wired to what is."""

import sys
from collections.abc import Iterator

from PySide6.QtWidgets import QMainWindow

from candor.ui.frame.acts import act, leave_document
from candor.ui.frame.adding import Adding
from candor.ui.frame.chat_keys import add_chat_commands
from candor.ui.frame.collection_keys import add_collection_commands
from candor.ui.frame.focus import Focus
from candor.ui.frame.keys import add_commands
from candor.ui.frame.menu_bar import add_menu_bar
from candor.ui.frame.side_pages import SidePages
from candor.ui.frame.viewer_keys import add_viewer_commands
from candor.ui.frame.window import Window
from candor.ui.library.library_page import LibraryPage
from candor.ui.palette.palette import Palette
from candor.ui.presenters.doubt_ways import DoubtWays
from candor.ui.presenters.settling import Settling
from candor.ui.presenters.showing import Showing
from candor.ui.presenters.tending import open_location


def furnish(window: Window) -> Iterator[None]:
    """Makes it in steps, with a turn of the event loop between them where there is time."""
    theme, pages, preferences = window.theme, window.pages, window.preferences
    DoubtWays(preferences, window.ask_page.band, window.transcript, window.evidence)
    yield
    window.evidence.show_turn(None)
    yield
    window.library_page = LibraryPage(theme)
    pages.addWidget(window.library_page)
    yield
    window.showing = Showing(theme, pages)
    window.viewer = window.showing.viewer
    pages.addWidget(window.viewer)
    window.panes.add_panel(window.showing.panel)
    window.panels[window.viewer] = window.showing.panel
    yield
    window.alone |= {window.first_run, window.viewer}
    yield
    window.side_pages = SidePages(theme, pages, window.show_page, window.commands, preferences.file.path)
    yield
    window.settling = Settling(theme, preferences, window.side_pages.settings_page, window.ask_page)
    yield
    window.palette_sheet = Palette(theme, window.panes.window())
    talking = (window.ask_page, window.viewer)
    window.adding = Adding(theme, window.panes, window.sidebar, pages, window.library_page, window.ask_page, talking)
    window.focus = _focus(window)
    yield
    _add_keys(window)
    _wire_pages(window)
    _wire_chrome(window)


def _focus(window: Window) -> Focus:
    side, ask, evidence, view, panel = (
        window.sidebar,
        window.ask_page,
        window.evidence,
        window.viewer,
        window.showing.panel,
    )
    asking = (window.transcript, ask.nothing, ask.banner, ask.composer)
    looking = (view.thumbnails, view.pages, view.text, view.trouble, panel)
    beside = (window.library_page.table, window.first_run, *window.side_pages.all)
    return Focus((side, window.pages, evidence, panel), (side, *beside, *asking, evidence, *looking))


def _add_keys(window: Window) -> None:
    commands, library = window.commands, window.library_page
    add_commands(window)
    window.collection_actions = add_collection_commands(commands, window.adding)
    window.viewer_actions = add_viewer_commands(commands, window.showing)
    window.chat_actions = add_chat_commands(commands, window.ask_page, window.transcript)
    commands.rest_unless(commands.later, lambda page: page is not window.first_run)
    commands.rest_unless(window.viewer_actions, lambda page: page is window.viewer)
    commands.rest_unless(window.chat_actions, lambda page: page is window.ask_page)
    commands.rest_unless(window.collection_actions, lambda page: page is library and bool(library.collection))
    if (shown := window.pages.currentWidget()) is not None:
        commands.set_page(shown)
    top = window.panes.window()
    if sys.platform == "darwin" and isinstance(top, QMainWindow):
        add_menu_bar(top, commands)


def _wire_pages(window: Window) -> None:
    side, page, first, ask = window.sidebar, window.library_page, window.first_run, window.ask_page
    for view in (side, page, first):
        view.folder_asked.connect(window.adding.folder)
    window.adding.troubled.connect(window.show_trouble)
    window.adding.added.connect(window.show_library)
    first.skipped.connect(window.begin_conversation)
    first.server.address_asked.connect(lambda: window.side_pages.setting_of(window.settling.rows, "ollama_address"))
    for banner in (ask.banner, page.banner):
        banner.acted.connect(lambda action: act(window, action))
    about = window.side_pages.about
    about.first_run_asked.connect(lambda: window.show_page(window.first_run))
    about.folder_asked.connect(lambda folder: open_location(folder, window.panes.window()))


def _wire_chrome(window: Window) -> None:
    side, ask, panes = window.sidebar, window.ask_page, window.panes
    side.settings_asked.connect(window.side_pages.settings)
    for pressed in (side.foot.connections_asked, ask.band.sign.clicked):
        pressed.connect(window.side_pages.connections)
    ask.composer.model_button.manage_asked.connect(window.side_pages.models)
    for asks in (window.library_page, window.side_pages):
        asks.sidebar_asked.connect(lambda: panes.show_pane(side, True))
    window.viewer.left.connect(lambda: leave_document(window))
    window.viewer.band.panel_toggled.connect(panes.toggle_panel)
    window.showing.outside_asked.connect(lambda location: open_location(location, panes.window()))
    panes.shaped.connect(lambda: _shape(window))
    _shape(window)


def _shape(window: Window) -> None:
    """Offers the sidebar in a page's band where it is away."""
    away = window.panes.is_away(window.sidebar)
    window.library_page.band.sidebar_button.setVisible(away)
    window.side_pages.set_drawer(away)
    window.viewer.band.set_narrow(window.panes.is_drawer(window.showing.panel))
