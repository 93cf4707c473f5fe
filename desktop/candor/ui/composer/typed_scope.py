"""Filters that are typed into the question, such as in:contracts."""

import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from candor.model.errors import DateUnknown
from candor.model.scope import EVERYTHING, Scope
from candor.services.asking.scope import read_scope
from candor.ui.controls.units import begin_of, units

LAST_WORD = re.compile(r'(?<!\S)((?:\w+:|@)"[^"\n]+"|\S+)\s$')


def joined(one: Scope, other: Scope) -> Scope:
    """Both scopes' collections, places and kinds, and the other's days where it has any."""
    return replace(
        one,
        within=tuple(dict.fromkeys(one.within + other.within)),
        kinds=tuple(dict.fromkeys(one.kinds + other.kinds)),
        since=other.since or one.since,
        until=other.until or one.until,
        collections=tuple(dict.fromkeys(one.collections + other.collections)),
        attached=tuple(dict.fromkeys(one.attached + other.attached)),
    )


def take_typed(field: QTextEdit, collections: Iterable[str] = ()) -> Scope:
    """Takes the filter that ends before the cursor, and the space after it, out of a text; EVERYTHING for none.

    `collections` are the names that may stand after an @.
    """
    cursor = field.textCursor()
    found = LAST_WORD.search(begin_of(cursor.block().text(), cursor.positionInBlock()))
    if found is None:
        return EVERYTHING
    try:
        rest, scope = read_scope(found[1], collections)
    except DateUnknown:
        return EVERYTHING  # it may be a word of the question's own; sending it says what is wrong
    if rest or scope.is_everything:
        return EVERYTHING
    cursor.setPosition(cursor.position() - units(found[0]), QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()
    return scope
