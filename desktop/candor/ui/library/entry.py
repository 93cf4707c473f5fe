"""A line of the library's table and how lines are ordered and grouped."""

from dataclasses import dataclass
from enum import IntEnum

from candor.model.document import Document, DocumentState


class Group(IntEnum):
    """The state groups of the table, from the top."""

    NEED_YOU = 0
    READING = 1
    WAITING = 2
    READY = 3


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    PAGES = 1
    CHARACTERS = 2
    PASSAGES = 3
    STATE = 4
    CHANGED = 5


GROUPS = {
    DocumentState.FAILED: Group.NEED_YOU,
    DocumentState.READING: Group.READING,
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


def entry_of(document: Document) -> Entry:
    """The table's line for a document."""
    name = document.name
    return Entry(document, name, name.casefold(), GROUPS[document.state])


def sort_key(entry: Entry, column: Column) -> tuple[float, str, str]:
    """What a column is ordered by; equal lines go by name, then by path."""
    document = entry.document
    first = {
        Column.NAME: 0,
        Column.PAGES: document.pages or 0,
        Column.CHARACTERS: document.characters,
        Column.PASSAGES: document.passages,
        Column.STATE: entry.group,
        Column.CHANGED: document.fingerprint.modified_ns,
    }[column]
    return (first, entry.folded, document.id)
