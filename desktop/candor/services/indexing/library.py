"""The verbs about the library itself: list it, and take something out."""

# ruff: noqa: PTH118  # bytes, which pathlib has not

import os
import re
from dataclasses import replace

from candor.model.document import Document, Origin, origin_of
from candor.services.indexing.given import Given
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.scan import lies_in
from candor.services.ports import Ledger
from candor.services.threads import Threads

SPECIAL = re.compile(r"[*?\[\]\\!#]")  # what gitignore's patterns give a meaning
ODD = re.compile("[\ud800-\udfff]")  # bytes of a name that are no Unicode


async def list_library(*, ledger: Ledger, threads: Threads) -> list[Document]:
    """Every document with its state, in order of path."""
    return await threads.read(ledger.documents)


async def forget(location: bytes, parts: IndexingParts) -> None:
    """Takes a file, or all that lies in a folder, out of the library; the files on the disk stay.

    Where that lies in a folder given before which stays, its collection ignores it from now on. A collection that was
    made for it alone goes with it.
    """
    try:
        await parts.threads.write(_forget, location, parts)
    finally:
        parts.threads.write_later(parts.index.settle)  # taking passages out made this process the one that writes


async def forget_collection(collection: str, parts: IndexingParts) -> None:
    """Forgets a collection, by id, with all that was given to it; the files on the disk stay."""
    try:
        await parts.threads.write(_forget_collection, collection, parts)
    finally:
        parts.threads.write_later(parts.index.settle)


def _forget(location: bytes, parts: IndexingParts) -> None:
    gone = [document for document in parts.ledger.below(location) if lies_in(document.location, location)]
    given = _given(parts)
    _take_out(gone, parts)
    roots = [root for root in parts.ledger.roots() if lies_in(root.location, location)]
    for root in roots:
        parts.ledger.forget_root(root.location)
        if given.is_made_for(root.location):
            parts.ledger.forget_collection(root.collection)
    _ignore(location, parts)
    _erase(gone, [root.location for root in roots], parts)


def _forget_collection(collection: str, parts: IndexingParts) -> None:
    given = {root.location for root in parts.ledger.roots() if root.collection == collection}
    gone = [document for document in parts.ledger.documents() if document.root in given]
    _take_out(gone, parts)
    parts.ledger.forget_collection(collection)
    for location in given:
        _ignore(location, parts)
    _erase(gone, list(given), parts)


def _given(parts: IndexingParts) -> Given:
    return Given(parts.ledger.roots(), parts.ledger.collections(), parts.reader.can_read, parts.skip)


def _take_out(gone: list[Document], parts: IndexingParts) -> None:
    """First of all: where another process writes nothing is changed, and a kill leaves no document without a root."""
    if gone:
        ids = [document.id for document in gone]
        parts.index.remove(ids)  # first, so that no passage is left that the ledger does not know
        parts.ledger.forget(ids)


def _erase(gone: list[Document], roots: list[bytes], parts: IndexingParts) -> None:
    """Takes what is left of them off the disk, and the copies among what was given."""
    if parts.attached is not None:
        parts.attached.forget(roots)
    if gone:
        parts.kept.forget(document.location for document in gone if document.origin is not Origin.FILE)
        parts.index.erase()


def _ignore(location: bytes, parts: IndexingParts) -> None:
    """Else the next look at the folder that it lies in would bring it back."""
    if origin_of(location) is not Origin.FILE:
        return
    given = _given(parts)
    root = given.nearest(location)
    collection = given.collection(root) if root is not None else None
    if root is None or collection is None or not given.finds(root, location):
        return
    below = os.fsdecode(location[len(os.path.join(root, b"")) :]).replace(os.sep, "/")
    pattern = ODD.sub("?", SPECIAL.sub(lambda found: f"\\{found[0]}", f"/{below}"))
    if pattern.endswith(" "):
        pattern = f"{pattern[:-1]}\\ "  # which gitignore's syntax would cut off
    parts.ledger.keep_collection(replace(collection, ignored=(*collection.ignored, pattern)))
