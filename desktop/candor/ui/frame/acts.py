"""What keys, the menu and the buttons beside errors do."""

from PySide6.QtCore import Qt

from candor.model.document import Document
from candor.model.passage import Source
from candor.model.turn import Turn
from candor.settings.group import Group
from candor.ui.errors import Action
from candor.ui.frame.window import Window
from candor.ui.theme.theme import Scheme


def ask_again(window: Window) -> None:
    """Asks the last question again."""
    if window.presenters:
        window.presenters.talk.regenerate_last()


def read_everything(window: Window) -> None:
    """Says what reading everything for the question in the composer would cost."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.visits.plan()


def attach(window: Window) -> None:
    """Lets the person choose files to give with the question."""
    window.show_page(window.ask_page)
    window.adding.attach()


def show_prompts(window: Window) -> None:
    """Offers the prompts that a question can begin with."""
    window.show_page(window.ask_page)
    window.ask_page.composer.prompts.open()


def show_ways(window: Window) -> None:
    """Shows how the conversation is answered, to be changed."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.ways.show()


def show_prompt(window: Window) -> None:
    """Shows what the model is sent, to the letter."""
    if window.presenters:
        window.presenters.drafts.show_prompt()


def walk(window: Window, by: int) -> None:
    """Shows the answer, or the question, that stands beside the one that is looked at."""
    if window.presenters:
        window.presenters.review.walk(by)


def export(window: Window) -> None:
    """Asks where the conversation that is shown is to be written to."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.exports.ask_where(window.ask_page.band.title.text, window.ask_page)


def bring_in(window: Window) -> None:
    """Asks for a file of conversations to bring in."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.archiving.ask_what_to_bring_in()


def back_up(window: Window) -> None:
    """Asks where everything is to be backed up to."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.archiving.ask_where_to_back_up()


def restore(window: Window) -> None:
    """Asks which backup is to be brought back: on a new machine that is the first thing a person does."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.archiving.ask_what_to_restore()


def check_pins(window: Window) -> None:
    """Shows how well search finds the pinned questions' right places."""
    window.show_page(window.ask_page)
    if window.presenters:
        window.presenters.pins.check()


def rename(window: Window) -> None:
    """Lets the person write another name over the row the keyboard is at, or over the conversation that is shown."""
    if window.desk:
        window.panes.show_pane(window.sidebar, True)
        window.sidebar.chats.rename(window.desk.chats.current)


def pin(window: Window) -> None:
    """Keeps the conversation that is shown above the others, or no longer."""
    if window.desk and window.presenters:
        window.presenters.ordering.turn_pin(window.desk.chats.current)


def archive(window: Window) -> None:
    """Puts the conversation that is shown away, or back."""
    if window.desk and window.presenters:
        window.presenters.ordering.turn_archive(window.desk.chats.current)


def put_into_folder(window: Window) -> None:
    """Asks for a new folder for the conversation that is shown."""
    if window.desk and window.presenters and window.desk.chats.current:
        window.presenters.ordering.ask_for_folder((window.desk.chats.current,))


def delete(window: Window) -> None:
    """Asks whether the conversation that is shown is to be deleted."""
    if window.desk:
        window.sidebar.ask_to_delete(window.desk.chats.current)


def act(window: Window, action: Action) -> None:
    """Does what the button beside an error says."""
    if action is Action.LOOK_AGAIN:
        window.look_for_server()
    elif action is Action.ASK_AGAIN:
        ask_again(window)
    elif action is Action.NEW_QUESTION:
        window.begin_conversation()
    elif action is Action.ADD_FOLDER:
        window.adding.folder()
    elif action is Action.CHOOSE_MODEL:
        window.ask_page.composer.show_models()
    elif action is Action.SHOW_REPORT:
        window.side_pages.settings()
        window.side_pages.settings_page.show_group(Group.ABOUT)
    elif window.desk and action is Action.READ_AGAIN:
        window.desk.reading.look_again()
    elif window.desk and action is Action.REBUILD:
        window.desk.reading.rebuild()


def show_updates(window: Window) -> None:
    """Shows whether there is a newer Candor, where it can be looked for."""
    window.side_pages.setting_of(window.settling.rows, "updates")


def show_lock(window: Window) -> None:
    """Shows how conversations are locked, to change it, or to unlock them."""
    if window.unlocking:
        window.unlocking.show()


def search(window: Window) -> None:
    """Puts the focus into the sidebar's search, which is shown if it was away."""
    if window.showing.viewer.isVisible():
        leave_document(window)
    window.panes.show_pane(window.sidebar, True)
    window.sidebar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)


def go_to_composer(window: Window) -> None:
    """Puts the focus into the question."""
    window.show_page(window.ask_page)
    window.ask_page.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)


def escape(window: Window) -> None:
    """Stops the answer that is shown, else keeps a question from being sent by itself, else puts an offer away, else
    lets a pinned token go, else closes drawers; a document is left for its answer.
    """
    if window.showing.viewer.isVisible():
        if not window.showing.viewer.escape() and not window.panes.close_drawers():
            leave_document(window)
        return
    if window.side_pages.leave():
        return
    stopped = window.presenters is not None and window.presenters.talk.stop()
    stopped = stopped or window.ask_page.composer.attached.stop_waiting()
    put_away = not stopped and window.presenters is not None and window.presenters.visits.close()
    put_away = put_away or window.ask_page.find_bar.close_bar()
    if not stopped and not put_away and not window.transcript.let_go():
        window.panes.close_drawers()


def show_document(window: Window, turn: Turn | None, source: Source) -> None:
    """Shows a source's file at its passage, beside what the answer says."""
    window.show_page(window.showing.viewer)
    window.panes.close_drawers()
    window.showing.show(turn, source)


def open_document(window: Window, document: Document) -> None:
    """Shows a file of the library from its beginning."""
    window.show_page(window.showing.viewer)
    window.panes.allow(sidebar=False, panel=None)  # nothing is said of it
    window.showing.show_whole(document)


def leave_document(window: Window) -> None:
    """Goes back from a document to its answer, or to the library."""
    if window.showing.is_whole:
        window.show_page(window.library_page)
        window.library_page.table.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    window.show_page(window.ask_page)
    window.transcript.setFocus(Qt.FocusReason.OtherFocusReason)


def resize(window: Window, steps: int) -> None:
    """Shows the document that is looked at larger or smaller, else everything."""
    if window.showing.viewer.isVisible():
        window.showing.viewer.zoom_by(steps)
    else:
        window.theme.step_zoom(steps)
        window.preferences.choose("text_size", window.theme.zoom)


def show_evidence(window: Window, tab: int) -> None:
    """Shows a tab of the evidence."""
    window.show_page(window.ask_page)
    window.panes.show_pane(window.evidence, True)
    window.evidence.tabs.choose(tab)


def choose_theme(window: Window, scheme: Scheme) -> None:
    """Keeps another choice of colours, which takes effect at once."""
    window.preferences.set_theme(scheme)
