"""Whether one file is to be read."""

from dataclasses import replace

from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.errors import CandorError, FileEmpty, FileUnreadable, TooLarge
from candor.services.indexing.plan import Plan
from candor.services.indexing.scan import digest

MEGABYTE = 1_000_000


class Weigh:
    """Puts each file where it belongs in a plan. With `again` named files are read whether they changed or not."""

    def __init__(self, plan: Plan, *, again: bool = False) -> None:
        self._plan = plan
        self._again = again

    def __call__(
        self, old: Document | None, location: bytes, now: Fingerprint, root: bytes, *, largest: int, is_named: bool
    ) -> None:
        """Takes what is known of the file, what it is now, its root, and the size it may have there.

        It is read when it changed; when it failed also when it is named, or could not be opened. A named file may be
        of any size, and comes back when it was left out.
        """
        if old is None:
            self._add(Document(document_id(location), location, root, now), largest=None if is_named else largest)
        elif old.state is DocumentState.SKIPPED and not is_named and not _may_come_back(old, now, largest):
            self._plan.left_out += 1
            self._settle(old, now, root)
        elif self._is_to_read(old, now, is_named):
            is_changed = not _is_same(old.fingerprint, now)
            if is_changed and not is_named and (why := _unwanted(now, largest)):
                self._plan.skipped.append(skipped(replace(old, root=root, fingerprint=now), why))
            else:
                self._plan.waiting.append(_waiting(old, now, root, tries=0 if is_changed else old.tries))
        else:
            self._plan.unchanged += 1
            self._plan.failed += old.state is DocumentState.FAILED
            self._settle(old, now, root)

    def _add(self, new: Document, largest: int | None) -> None:
        self._plan.fresh.add(new.id)
        if largest is not None and (why := _unwanted(new.fingerprint, largest)):
            self._plan.skipped.append(skipped(new, why))
        else:
            self._plan.waiting.append(new)

    def _is_to_read(self, old: Document, now: Fingerprint, is_named: bool) -> bool:
        if is_named and self._again:
            return True
        is_same = _is_same(old.fingerprint, now)
        if old.state is DocumentState.INDEXED:
            return not is_same and not (old.fingerprint.size == now.size and _has_digest(old))
        if old.state is DocumentState.FAILED and is_same and not is_named:
            # A permission given since then does not show in size or time.
            return old.failure is not None and old.failure.code == FileUnreadable.__name__
        return True

    def _settle(self, old: Document, now: Fingerprint, root: bytes) -> None:
        if old.root != root or not _is_same(old.fingerprint, now):
            settled = replace(old, root=root, fingerprint=replace(now, digest=old.fingerprint.digest))
            self._plan.settled.append(settled)


def _may_come_back(old: Document, now: Fingerprint, largest: int) -> bool:
    """A file that was too large, or empty, is read when that changed; what the person left out stays out."""
    by_person = old.failure is None or old.failure.code not in (TooLarge.__name__, FileEmpty.__name__)
    return not by_person and _unwanted(now, largest) is None


def _unwanted(now: Fingerprint, largest: int) -> CandorError | None:
    """Why nobody would miss a file of this size, None where somebody may."""
    if now.size > largest:
        return TooLarge(_megabytes(now.size), _megabytes(largest))
    return None if now.size else FileEmpty()


def _is_same(before: Fingerprint, now: Fingerprint) -> bool:
    return before.size == now.size and before.modified_ns == now.modified_ns


def _waiting(old: Document, now: Fingerprint, root: bytes, tries: int) -> Document:
    return replace(old, root=root, fingerprint=now, state=DocumentState.WAITING, failure=None, tries=tries)


def too_large(document: Document, largest: int) -> Document:
    """The document as one that is left out for its size."""
    return skipped(document, TooLarge(_megabytes(document.fingerprint.size), _megabytes(largest)))


def skipped(document: Document, why: CandorError) -> Document:
    """The document as one that is left out."""
    state, failure = DocumentState.SKIPPED, why.failure()
    return replace(document, state=state, failure=failure, passages=0, characters=0, indexed_at=0.0)


def _megabytes(size: int) -> str:
    return f"{size / MEGABYTE:,.1f} MB"


def _has_digest(old: Document) -> bool:
    """Whether the file's bytes are still those that were indexed."""
    try:
        return digest(old.location) == old.fingerprint.digest
    except OSError:
        return False
