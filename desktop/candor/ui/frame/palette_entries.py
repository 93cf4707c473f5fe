"""What the palette finds: everything the window can do, and everything that can be opened."""

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

from candor.model.document import Document, Origin, origin_of, shown
from candor.ui.controls.key_words import key_words
from candor.ui.frame.acts import open_document
from candor.ui.frame.window import Window
from candor.ui.palette.entry import Entry
from candor.ui.palette.match import Letters
from candor.ui.tr import tr

SHOWN = 60
RECENT = 5
MOST_FILES = 20_000  # more names take longer than a person should wait for a letter; the library filters them all

Named = tuple[str, Callable[[], Entry]]
"""What letters are laid against, and what makes the entry when they fit."""


def find_anything(window: Window) -> None:
    """Opens the palette."""
    window.palette_sheet.open_with(partial(found, window))


def found(window: Window, typed: str) -> list[Entry]:
    """What fits the letters best; without any the last conversations and then all that can be done."""
    if not typed.strip():
        recent = islice(_conversations(window), RECENT)
        return [make() for _, make in (*recent, *_actions(window))]
    sources = (_actions(window), _settings(window), _collections(window), _conversations(window), _files(window))
    letters = Letters(typed)
    ranked = letters.best((named for source in sources for named in source), SHOWN)
    return [make() for _, make in ranked]


def _actions(window: Window) -> Iterator[Named]:
    for title, actions in window.commands.groups():
        for action in actions:
            if action.isEnabled():
                words, keys = action.text(), key_words(action.shortcut())
                yield f"{words} {title}", partial(Entry, words, "caret-right", action.trigger, title, keys)


def _settings(window: Window) -> Iterator[Named]:
    page = window.side_pages.settings_page
    for section, row in page.rows():
        words = row.label.text
        opens = partial(window.side_pages.setting, section, row)
        yield f"{words} {section.heading.text}", partial(Entry, words, "gear-six", opens, tr("Setting"))


def _collections(window: Window) -> Iterator[Named]:
    for holding in window.desk.shelf.holdings() if window.desk else ():
        if not holding.collection.conversation:
            opens = partial(window.show_library, holding.id)
            yield holding.name, partial(Entry, holding.name, "folder-simple", opens, tr("Collection"))


def _conversations(window: Window) -> Iterator[Named]:
    for one in window.sidebar.conversations:
        opens = partial(window.open_conversation, one.id)
        yield one.title, partial(Entry, one.title, "chat-teardrop-text", opens, tr("Conversation"))


def _files(window: Window) -> Iterator[Named]:
    documents: Iterable[Document] = window.desk.shelf.documents.values() if window.desk else ()
    for document in islice(documents, MOST_FILES):
        yield document.name, partial(_file, window, document)


def _file(window: Window, document: Document) -> Entry:
    where = shown(document.location)
    folder = os.path.split(where)[0] if origin_of(document.location) is Origin.FILE else where
    return Entry(document.name, "file-text", partial(open_document, window, document), folder)
