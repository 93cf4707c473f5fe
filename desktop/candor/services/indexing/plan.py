"""What a run has to do: the files on the disk set beside the documents already known."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH100, PTH112, PTH116, PTH118, PTH120, PTH122

import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.errors import CandorError, FileUnreadable, FormatUnsupported
from candor.model.events import FolderAway
from candor.services.indexing.scan import digest, fingerprint, is_below, is_left_out, list_files


@dataclass(slots=True)
class Plan:
    """`waiting` will be read; `settled` only moved in time or root; `refused` cannot be read or looked into.

    `unchanged` counts the rest; `failed` of those could not be read before either. `removed` are gone from their
    folder. `away` are folders that are not there at all: an unplugged disk must not empty the library, so their
    documents stay. Lists hold documents as the ledger shall keep them. `roots` are folders to remember, `absorbed`
    those that a wider one now holds.
    """

    waiting: list[Document] = field(default_factory=list)
    settled: list[Document] = field(default_factory=list)
    refused: list[Document] = field(default_factory=list)
    removed: list[Document] = field(default_factory=list)
    away: list[FolderAway] = field(default_factory=list)
    roots: list[bytes] = field(default_factory=list)
    absorbed: list[bytes] = field(default_factory=list)
    unchanged: int = 0
    failed: int = 0

    @property
    def files(self) -> int:
        """All files looked at."""
        return len(self.waiting) + len(self.refused) + self.unchanged


def place_of(path: Path) -> bytes:
    """The one name of a path a person gave: absolute, with the folders' links resolved, so nothing is listed twice."""
    whole = os.path.abspath(path)
    if os.path.isdir(whole):
        return os.fsencode(os.path.realpath(whole))
    return os.fsencode(os.path.join(os.path.realpath(os.path.dirname(whole)), os.path.basename(whole)))


class Planner:
    """Makes the plan of one run; used once. Touches the disk: for a worker thread.

    A file belongs to the outermost folder given whose listing finds it, and otherwise to itself.
    """

    def __init__(
        self,
        known: Iterable[Document],
        roots: Collection[bytes],
        can_read: Callable[[Path], bool],
        skip: Collection[bytes] = (),
    ) -> None:
        self._known = {document.location: document for document in known}
        self._roots = set(roots)
        self._can_read = can_read
        self._skip = skip
        self._seen: set[bytes] = set()
        self._plan = Plan()

    def plan(self, paths: Sequence[Path]) -> Plan:
        """For the given files and folders; for everything given before when there is none."""
        named = {place_of(path) for path in paths}
        targets = named or set(self._roots)
        self._roots |= targets
        # Files first: one that is named is tried again, also when its folder is listed as well.
        for target in sorted(targets, key=lambda target: (os.path.isdir(target), target)):
            if not (os.path.isdir(target) and any(self._is_covered(target, other) for other in targets)):
                self._take(target, is_named=target in named)
        self._plan.waiting.sort(key=lambda document: document.location)
        return self._plan

    def _take(self, target: bytes, *, is_named: bool) -> None:
        root = self._root_of(target)
        try:
            status = os.stat(target)
        except (FileNotFoundError, NotADirectoryError):
            self._miss(target, is_named=is_named)
        except OSError:
            # It may well be there: what is known of it stays.
            self._refuse(target, FileUnreadable("Candor may not look there"))
        else:
            if stat.S_ISDIR(status.st_mode):
                self._take_folder(target, root)
            elif not stat.S_ISREG(status.st_mode):
                self._refuse(target, FileUnreadable("This is neither a file nor a folder"))
            elif not self._can_read(Path(os.fsdecode(target))):
                self._refuse(target, FormatUnsupported(_kind(target)), keep=fingerprint(status))
            else:
                self._weigh(target, fingerprint(status), root, is_named=is_named)

    def _take_folder(self, folder: bytes, root: bytes) -> None:
        listing = list_files(folder, self._can_read, self._skip)
        for unlisted in listing.unlisted:
            self._refuse(unlisted, FileUnreadable("Not everything in this folder can be looked at"))
        if folder not in listing.unlisted and root == folder:
            self._plan.roots.append(folder)
            self._plan.absorbed.extend(other for other in self._roots if self._is_covered(other, folder))
        for location, mark in listing.files.items():
            self._weigh(location, mark, root, is_named=False)
        for document in self._known.values():
            if document.location in listing.files or not is_below(document.location, folder):
                continue
            if any(is_below(document.location, unlisted) for unlisted in listing.unlisted):
                continue
            if document.root == document.location or is_left_out(document.root, folder, self._skip):
                continue  # given by its own name: not this folder's to remove
            self._remove(document)

    def _weigh(self, location: bytes, now: Fingerprint, root: bytes, *, is_named: bool) -> None:
        """Reads a file again only if it changed; failed ones also when named, and when they could not be opened."""
        if location in self._seen:
            return
        self._seen.add(location)
        old = self._known.get(location)
        if old is None:
            self._plan.waiting.append(Document(document_id(location), location, root, now))
        elif self._is_to_read(old, now, is_named):
            self._plan.waiting.append(_again(old, now, root))
        else:
            self._plan.unchanged += 1
            self._plan.failed += old.state is DocumentState.FAILED
            settled = replace(old, root=root, fingerprint=replace(now, digest=old.fingerprint.digest))
            if settled != old:
                self._plan.settled.append(settled)

    def _is_to_read(self, old: Document, now: Fingerprint, is_named: bool) -> bool:
        before = old.fingerprint
        is_same = (before.size, before.modified_ns) == (now.size, now.modified_ns)
        if old.state is DocumentState.INDEXED:
            return not is_same and not (before.size == now.size and _has_digest(old))
        if old.state is DocumentState.FAILED and is_same and not is_named:
            # A permission given since then does not show in size or time.
            return old.failure is not None and old.failure.code == FileUnreadable.__name__
        return True

    def _miss(self, target: bytes, *, is_named: bool) -> None:
        """A file is gone when its folder is there; a folder given may be on a disk that is not plugged in."""
        below = [document for document in self._known.values() if is_below(document.location, target)]
        is_given_folder = target in {document.root for document in below if document.location != target}
        if not below:
            if is_named:
                self._refuse(target, FileUnreadable("There is no file or folder of this name"))
        elif is_given_folder or not os.path.isdir(os.path.dirname(target)):
            self._plan.away.append(FolderAway(target, len(below)))
        else:
            for document in below:
                self._remove(document)

    def _refuse(self, location: bytes, error: CandorError, *, keep: Fingerprint | None = None) -> None:
        """Names what cannot be read; with `keep` it stays in the library as a file that failed."""
        if location in self._seen:
            return
        self._seen.add(location)
        mark, state = keep or Fingerprint(0, 0), DocumentState.FAILED
        refused = Document(document_id(location), location, location, mark, state, failure=error.failure())
        self._plan.refused.append(refused)
        if keep is not None:
            self._plan.settled.append(refused)

    def _remove(self, document: Document) -> None:
        if document.location not in self._seen:
            self._seen.add(document.location)
            self._plan.removed.append(document)

    def _root_of(self, target: bytes) -> bytes:
        """The outermost folder given whose listing finds it, or itself."""
        above = [folder for folder in _folders_above(target) if folder in self._roots]
        return next((root for root in reversed(above) if self._is_covered(target, root)), target)

    def _is_covered(self, target: bytes, root: bytes) -> bool:
        """Whether listing `root` finds what `target` is or holds."""
        return (
            target != root
            and is_below(target, root)
            and not is_left_out(target, root, self._skip)
            and (os.path.isdir(target) or self._can_read(Path(os.fsdecode(target))))
        )


def _folders_above(target: bytes) -> Iterator[bytes]:
    """From its own folder up to the outermost."""
    while (folder := os.path.dirname(target)) != target:
        yield folder
        target = folder


def _again(old: Document, now: Fingerprint, root: bytes) -> Document:
    return replace(old, root=root, fingerprint=now, state=DocumentState.WAITING, failure=None)


def _has_digest(old: Document) -> bool:
    """Whether the file's bytes are still those that were indexed."""
    try:
        return digest(old.location) == old.fingerprint.digest
    except OSError:
        return False


def _kind(location: bytes) -> str:
    return os.fsdecode(os.path.splitext(location)[1]) or "such"
