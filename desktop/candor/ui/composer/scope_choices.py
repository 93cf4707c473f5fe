"""What a question can be limited to: the collections, folders, files and types of the library."""

import heapq
import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from candor.model.document import Document, DocumentState, shown
from candor.model.scope import Scope
from candor.ui.desk.holding import Holding
from candor.ui.scope_words import place_label
from candor.ui.tr import tr_n
from candor.ui.words import count

COLLECTION, FOLDER, TYPE, FILE = range(4)
ICONS = {COLLECTION: "books", FOLDER: "folder-simple", TYPE: "file-text", FILE: "file-text"}
SHOWN = 60


@dataclass(frozen=True, slots=True)
class Choice:
    """One of them: its name, what stands `beside` it, and the scope it makes; `sort` is COLLECTION, FOLDER, TYPE or
    FILE.
    """

    label: str
    beside: str
    scope: Scope
    sort: int
    icon: str


class ScopeChoices:
    """Those of a library as it is now. Files, of which there may be 100,000, become choices only when they match."""

    def __init__(self, documents: Iterable[Document], holdings: Iterable[Holding] = ()) -> None:
        self._documents = list(documents)
        self._holdings = list(holdings)

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
        """Collections by name, folders by path, then types by name; a folder that is a collection only once."""
        whole = {each.roots[0] for each in self._holdings if len(each.roots) == 1}
        folders: Counter[bytes] = Counter()
        lying = Counter((_above(each.location), each.root) for each in self._documents if each.location != each.root)
        for (folder, root), files in lying.items():
            for above in _up_to(folder, root):
                folders[above] += files
        kinds = Counter(each.kind for each in self._documents if each.state is DocumentState.INDEXED and each.kind)
        listed = [_collection(each) for each in self._holdings]
        names = {choice.label for choice in listed}
        among = [_folder(location, files) for location, files in sorted(folders.items()) if location not in whole]
        alone = [_folder(location, folders[location]) for location in sorted(whole & folders.keys())]
        listed += [*among, *(choice for choice in alone if choice.label not in names)]
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


def _collection(holding: Holding) -> Choice:
    beside = tr_n(holding.files, "Collection, {n:,} file", "Collection, {n:,} files")
    return Choice(holding.name, beside, Scope(collections=(holding.name,)), COLLECTION, ICONS[COLLECTION])


def _folder(location: bytes, files: int) -> Choice:
    path = shown(location)
    beside = tr_n(files, "{n:,} file, {path}", "{n:,} files, {path}", path=path)
    return Choice(place_label(path), beside, Scope((path.rstrip(os.sep) + os.sep,)), FOLDER, ICONS[FOLDER])


def _type(kind: str, files: int) -> Choice:
    return Choice(kind.upper(), count(files, "file", "files"), Scope(kinds=(kind,)), TYPE, ICONS[TYPE])


def _file(document: Document) -> Choice:
    icon = "file-pdf" if document.kind == "pdf" else ICONS[FILE]
    return Choice(document.name, shown(_above(document.location)), Scope((document.shown_path,)), FILE, icon)


def _above(location: bytes) -> bytes:
    """The folder around it, whose name need not be Unicode."""
    return os.path.split(location)[0]
