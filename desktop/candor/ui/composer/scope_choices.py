"""What a question can be limited to: the folders, files and types of the library."""

import heapq
import os
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from candor.model.document import Document, DocumentState, shown
from candor.model.scope import Scope
from candor.ui.scope_words import place_label
from candor.ui.words import count

FOLDER, TYPE, FILE = range(3)
ICONS = {FOLDER: "folder-simple", TYPE: "books", FILE: "file-text"}
SHOWN = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One of them: its name, what stands `beside` it, and the scope it makes; `sort` is FOLDER, TYPE or FILE."""

    label: str
    beside: str
    scope: Scope
    sort: int
    icon: str


def choices(documents: Iterable[Document]) -> list[Choice]:
    """Folders by path, then types, then files, all by name."""
    folders: Counter[bytes] = Counter()
    kinds: Counter[str] = Counter()
    files: list[Choice] = []
    for document in documents:
        if document.state is DocumentState.INDEXED:
            kinds[document.kind] += 1
        folders.update(_folders(document))
        files.append(_file(document))
    listed = [_folder(location, files_in) for location, files_in in sorted(folders.items())]
    listed.extend(
        Choice(kind.upper(), count(number, "file", "files"), Scope(kinds=(kind,)), TYPE, ICONS[TYPE])
        for kind, number in sorted(kinds.items())
        if kind
    )
    return listed + sorted(files, key=lambda choice: choice.label.casefold())


def matching(listed: Sequence[Choice], typed: str, limit: int = SHOWN) -> list[Choice]:
    """Those whose name holds what was typed, names that begin with it first; files only once something was typed."""
    wanted = typed.casefold()
    found = (choice for choice in listed if wanted in choice.label.casefold() and (wanted or choice.sort != FILE))
    return heapq.nsmallest(limit, found, key=lambda choice: (_rank(choice.label.casefold(), wanted), choice.sort))


def _rank(label: str, wanted: str) -> int:
    if label.startswith(wanted):
        return 0
    return 1 if re.search(rf"\b{re.escape(wanted)}", label) else 2


def _folders(document: Document) -> list[bytes]:
    """The folder a document lies in and those above it, up to the one that was given."""
    found = []
    folder = _above(document.location)
    while len(folder) >= len(document.root) and document.location != document.root:
        found.append(folder)
        if folder == (above := _above(folder)):
            break
        folder = above
    return found


def _folder(location: bytes, files: int) -> Choice:
    path = shown(location)
    beside = f"{count(files, 'file', 'files')}, {path}"
    return Choice(place_label(path), beside, Scope((path.rstrip(os.sep) + os.sep,)), FOLDER, ICONS[FOLDER])


def _file(document: Document) -> Choice:
    icon = "file-pdf" if document.kind == "pdf" else ICONS[FILE]
    folder = shown(_above(document.location))
    return Choice(document.name, folder, Scope((document.shown_path,)), FILE, icon)


def _above(location: bytes) -> bytes:
    """The folder around it, whose name need not be Unicode."""
    return os.path.split(location)[0]
