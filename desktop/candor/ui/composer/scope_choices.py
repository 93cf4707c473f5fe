"""What a question can be limited to: the folders, files and types of the library."""

import heapq
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

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


class ScopeChoices:
    """Those of a library as it is now. Files, of which there may be 100,000, become choices only when they match."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents = list(documents)

    def matching(self, typed: str, limit: int = SHOWN) -> list[Choice]:
        """Those whose name holds what was typed, names that begin with it first; files once something was typed."""
        wanted = typed.casefold()
        found: list[tuple[int, int, str, Choice | Document]] = [
            (_rank(choice.label.casefold(), wanted), choice.sort, "", choice)
            for choice in self._places
            if wanted in choice.label.casefold()
        ]
        if wanted:
            found.extend((_rank(name, wanted), FILE, name, file) for name, file in self._files if wanted in name)
        best = heapq.nsmallest(limit, found, key=lambda each: each[:3])
        return [each if isinstance(each, Choice) else _file(each) for *_, each in best]

    @cached_property
    def _places(self) -> list[Choice]:
        """Folders by path, then types by name."""
        folders: Counter[bytes] = Counter()
        lying = Counter((_above(each.location), each.root) for each in self._documents if each.location != each.root)
        for (folder, root), files in lying.items():
            for above in _up_to(folder, root):
                folders[above] += files
        kinds = Counter(each.kind for each in self._documents if each.state is DocumentState.INDEXED and each.kind)
        listed = [_folder(location, files) for location, files in sorted(folders.items())]
        return listed + [_type(kind, files) for kind, files in sorted(kinds.items())]

    @cached_property
    def _files(self) -> list[tuple[str, Document]]:
        return [(document.name.casefold(), document) for document in self._documents]


def _rank(label: str, wanted: str) -> int:
    if label.startswith(wanted):
        return 0
    return 1 if re.search(rf"\b{re.escape(wanted)}", label) else 2


def _up_to(folder: bytes, root: bytes) -> Iterator[bytes]:
    """A folder and those above it, up to the one that was given."""
    while len(folder) >= len(root):
        yield folder
        if folder == (above := _above(folder)):
            return
        folder = above


def _folder(location: bytes, files: int) -> Choice:
    path = shown(location)
    beside = f"{count(files, 'file', 'files')}, {path}"
    return Choice(place_label(path), beside, Scope((path.rstrip(os.sep) + os.sep,)), FOLDER, ICONS[FOLDER])


def _type(kind: str, files: int) -> Choice:
    return Choice(kind.upper(), count(files, "file", "files"), Scope(kinds=(kind,)), TYPE, ICONS[TYPE])


def _file(document: Document) -> Choice:
    icon = "file-pdf" if document.kind == "pdf" else ICONS[FILE]
    return Choice(document.name, shown(_above(document.location)), Scope((document.shown_path,)), FILE, icon)


def _above(location: bytes) -> bytes:
    """The folder around it, whose name need not be Unicode."""
    return os.path.split(location)[0]
