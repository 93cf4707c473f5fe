"""A line of the library's table and how lines are ordered and grouped."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from candor.model.document import Document, DocumentState


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
    PAGES = 1
    CHARACTERS = 2
    PASSAGES = 3
    STATE = 4
    CHANGED = 5


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


Key = tuple[float, str, str]


def entry_of(document: Document) -> Entry:
    """The table's line for a document."""
    name = document.name
    return Entry(document, name, name.casefold(), GROUPS[document.state])


FIRST: dict[Column, Callable[[Entry], float]] = {
    Column.NAME: lambda entry: 0,
    Column.PAGES: lambda entry: entry.document.pages or 0,
    Column.CHARACTERS: lambda entry: entry.document.characters,
    Column.PASSAGES: lambda entry: entry.document.passages,
    Column.STATE: lambda entry: entry.group,
    Column.CHANGED: lambda entry: entry.document.fingerprint.modified_ns,
}


def sort_key(entry: Entry, column: Column) -> Key:
    """What a column is ordered by; equal lines go by name, then by document, so that no two keys are equal."""
    return (FIRST[column](entry), entry.folded, entry.document.id)
