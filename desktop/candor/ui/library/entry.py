"""A line of the library's table and how lines are ordered and grouped."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from candor.model.document import Document, DocumentState
from candor.ui.library.kind_words import look_of


class Group(IntEnum):
    """The state groups of the table, from the top."""

    NEED_YOU = 0
    READING = 1
    WAITING = 2
    READY = 3
    LEFT_OUT = 4


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    TYPE = 1
    SIZE = 2
    PAGES = 3
    CHARACTERS = 4
    PASSAGES = 5
    STATE = 6
    CHANGED = 7


HEADS_TR = ("Name", "Type", "Size", "Pages", "Characters", "Passages", "State", "Changed")
FIGURES = frozenset((Column.SIZE, Column.PAGES, Column.CHARACTERS, Column.PASSAGES))
REASONED = frozenset((Group.NEED_YOU, Group.LEFT_OUT))
"""Groups whose rows say why, with what can be done under it."""
GROUPS = {
    DocumentState.FAILED: Group.NEED_YOU,
    DocumentState.READING: Group.READING,
    DocumentState.EMBEDDING: Group.READING,
    DocumentState.SKIPPED: Group.LEFT_OUT,
    DocumentState.WAITING: Group.WAITING,
    DocumentState.INDEXED: Group.READY,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A document with what the table needs of it many times: its name, that name folded for comparing, its group."""

    document: Document
    name: str
    folded: str
    group: Group


Key = tuple[float, str, str, str]


def entry_of(document: Document) -> Entry:
    """The table's line for a document."""
    name = name_of(document)
    return Entry(document, name, name.casefold(), GROUPS[document.state])


def name_of(document: Document) -> str:
    """What a row is called: a file's name, a page's address without its scheme, a table's name."""
    return document.name


FIRST: dict[Column, Callable[[Entry], float]] = {
    Column.SIZE: lambda entry: entry.document.fingerprint.size,
    Column.PAGES: lambda entry: entry.document.pages or 0,
    Column.CHARACTERS: lambda entry: entry.document.characters,
    Column.PASSAGES: lambda entry: entry.document.passages,
    Column.STATE: lambda entry: entry.group,
    Column.CHANGED: lambda entry: entry.document.fingerprint.modified_ns,
}


def sort_key(entry: Entry, column: Column) -> Key:
    """What a column is ordered by; equal lines go by name, then by document, so that no two keys are equal."""
    first = FIRST.get(column)
    word = look_of(entry.document).word if column is Column.TYPE else ""
    return (first(entry) if first else 0, word, entry.folded, entry.document.id)
