"""Tells files that moved from files that went and files that came."""

# ruff: noqa: PTH122  # bytes, which pathlib has not

import os
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from candor.model.document import Document, DocumentState
from candor.services.indexing.plan import Plan
from candor.services.indexing.scan import digest

COMPARED = 50  # documents with the same bytes among which the likeliest is looked for


def follow_moves(plan: Plan) -> None:
    """A file that is new where another with the same bytes went is that one: it keeps its id and what was read of it.

    Only files of a size that one of those gone had are opened.
    """
    gone = _Gone(plan.removed)
    came = [each for each in (*plan.waiting, *plan.skipped) if each.id in plan.fresh and gone.had(each)]
    followed = {new.id: (old, new) for new in came if (old := gone.take(new)) is not None}
    if not followed:
        return
    moved = [(_moved(old, new), old.location) for old, new in followed.values()]
    went = {document.id for document, _ in moved}
    plan.moved += moved
    plan.removed = [each for each in plan.removed if each.id not in went]
    plan.skipped = [each for each in plan.skipped if each.id not in followed]
    plan.waiting = [each for each in plan.waiting if each.id not in followed]
    plan.waiting += [document for document, _ in moved if document.state is DocumentState.WAITING]
    plan.fresh -= followed.keys()


class _Gone:
    """The documents that are where they were no longer, by what their files are known again by."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._documents: dict[tuple[int, str | int], list[Document]] = defaultdict(list)
        for document in documents:
            mark = document.fingerprint
            if mark.digest:
                self._documents[mark.size, mark.digest].append(document)
            elif document.state is DocumentState.SKIPPED:  # left out unread: there is nothing to lose
                self._documents[mark.size, mark.modified_ns].append(document)
        self._sizes = {size for size, _ in self._documents}

    def had(self, new: Document) -> bool:
        """Whether any was of that size."""
        return new.fingerprint.size in self._sizes

    def take(self, new: Document) -> Document | None:
        """The one that this file was, which no other file was then."""
        mark = new.fingerprint
        same = self._documents.get((mark.size, _digest(new))) or self._documents.get((mark.size, mark.modified_ns))
        if not same:
            return None
        likely = range(max(0, len(same) - COMPARED), len(same))
        return same.pop(max(likely, key=lambda at: (_is_as_old(same[at], new), _name(same[at]) == _name(new))))


def _moved(old: Document, new: Document) -> Document:
    mark = replace(new.fingerprint, digest=old.fingerprint.digest)
    moved = replace(old, location=new.location, root=new.root, fingerprint=mark)
    if _suffix(old) == _suffix(new) or old.state is DocumentState.SKIPPED:
        return moved
    # Another reader may take it now.
    return replace(moved, state=DocumentState.WAITING, failure=None)


def _digest(document: Document) -> str:
    try:
        return digest(document.location)
    except OSError:
        return ""


def _is_as_old(old: Document, new: Document) -> bool:
    return old.fingerprint.modified_ns == new.fingerprint.modified_ns


def _name(document: Document) -> bytes:
    return os.path.basename(document.location)


def _suffix(document: Document) -> bytes:
    return os.path.splitext(document.location)[1].lower()
