"""Sets the files on the disk beside the documents already known."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH112, PTH116, PTH120, PTH122

import os
import stat
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from candor.model.document import Document, DocumentState, Fingerprint, Origin, document_id
from candor.model.errors import CandorError, FileUnreadable, FormatUnsupported
from candor.model.events import FolderAway
from candor.services.indexing.given import Given
from candor.services.indexing.moves import follow_moves
from candor.services.indexing.plan import Plan
from candor.services.indexing.scan import fingerprint, is_below, list_files
from candor.services.indexing.weigh import Weigh


class Planner:
    """Makes the plan of one run; used once. Touches the disk: for a worker thread.

    `known` are the documents of the library, or for `plan_changes` those at and below what changed. With `again`
    named files are read whether they changed or not.
    """

    def __init__(
        self, known: Iterable[Document], given: Given, can_read: Callable[[Path], bool], *, again: bool = False
    ) -> None:
        self._known = {document.location: document for document in known}
        self._given = given
        self._can_read = can_read
        self._plan = Plan(before=given.before)
        self._weigh = Weigh(self._plan, again=again)
        self._seen: set[bytes] = set()
        self._listed: list[tuple[bytes, bytes]] = []
        self._unlisted: list[bytes] = []
        self._away: dict[bytes, bool] = {}

    def plan(self, named: Sequence[bytes] = (), into: str = "", roots: Iterable[bytes] = ()) -> Plan:
        """For the given files and folders, put into a collection; for some roots; or for all where there is neither."""
        targets = set(named) or set(roots) or self._given.files
        # The outermost first: what lies in it is found there, and needs no collection of its own.
        for target in sorted(named):
            if os.path.lexists(target):
                self._given.take(target, into)
        for folder in sorted(target for target in targets if os.path.isdir(target)):
            if self._given.nearest(folder) == folder and os.access(folder, os.R_OK | os.X_OK):
                self._plan.absorbed += self._given.absorb(folder)
            targets |= self._given.inside(folder) & self._given.files
        # Files first: one that is named is tried again, also when its folder is listed as well.
        for target in sorted(targets, key=lambda target: (os.path.isdir(target), target)):
            if not self._is_listed(target):
                self._take(target, is_named=target in set(named))
        return self._finished()

    def plan_changes(self, locations: Iterable[bytes]) -> Plan:
        """For paths in the folders given before at which something changed."""
        for location in sorted(set(locations)):
            root = self._given.nearest(location)
            if root in (None, location) or self._is_listed(location) or not os.path.isdir(root):
                continue
            if os.path.lexists(location) and self._given.finds(root, location):
                self._take(location, is_named=False)
            else:
                self._listed.append((location, root))
        return self._finished()

    def _take(self, target: bytes, *, is_named: bool) -> None:
        try:
            status = os.stat(target)
        except (FileNotFoundError, NotADirectoryError):
            self._miss(target, is_named=is_named)
        except OSError:
            # It may well be there: what is known of it stays.
            self._refuse(target, FileUnreadable("Candor may not look there"))
        else:
            root = self._given.nearest(target) or target
            if stat.S_ISDIR(status.st_mode):
                self._take_folder(target, root)
            elif not stat.S_ISREG(status.st_mode):
                self._refuse(target, FileUnreadable("This is neither a file nor a folder"))
            elif not self._can_read(Path(os.fsdecode(target))):
                self._keep_root(target, root)
                self._refuse(target, FormatUnsupported(_kind(target)), keep=fingerprint(status))
            else:
                self._keep_root(target, root)
                self._look_at(target, fingerprint(status), root, is_named=is_named)

    def _take_folder(self, folder: bytes, root: bytes) -> None:
        skip = self._given.skip | self._given.inside(folder)
        listing = list_files(folder, self._can_read, skip, self._given.ignoring(root))
        for unlisted in listing.unlisted:
            keep = None if unlisted == folder else Fingerprint(0, 0)
            self._refuse(unlisted, FileUnreadable("Not everything in this folder can be looked at"), keep=keep)
        self._unlisted += listing.unlisted
        if folder not in listing.unlisted:
            self._keep_root(folder, root)
            if folder == root and not listing.files and _is_bare(folder):
                self._away[folder] = True
        for location, mark in listing.files.items():
            self._look_at(location, mark, root, is_named=False)
        self._listed.append((folder, root))

    def _look_at(self, location: bytes, now: Fingerprint, root: bytes, *, is_named: bool) -> None:
        if location not in self._seen:
            self._seen.add(location)
            largest = self._given.largest(root)
            self._weigh(self._known.get(location), location, now, root, largest=largest, is_named=is_named)

    def _miss(self, target: bytes, *, is_named: bool) -> None:
        """A file is gone when its folder is there; a folder given may be on a disk that is not plugged in."""
        below = [document for document in self._known.values() if is_below(document.location, target)]
        is_given_folder = any(document.root == target != document.location for document in below)
        if not below:
            if is_named:
                self._refuse(target, FileUnreadable("There is no file or folder of this name"))
        else:
            if is_given_folder or not os.path.isdir(os.path.dirname(target)):
                self._away[target] = False
            self._listed.append((target, self._given.nearest(target) or target))

    def _refuse(self, location: bytes, error: CandorError, *, keep: Fingerprint | None = None) -> None:
        """Names what cannot be read; with `keep` it stays in the library as something that failed."""
        if location in self._seen:
            return
        self._seen.add(location)
        root = self._given.nearest(location) or location
        old = self._known.get(location) or Document(document_id(location), location, root, Fingerprint(0, 0))
        failed = Document(
            old.id, location, root, keep or Fingerprint(0, 0), DocumentState.FAILED, failure=error.failure(), tries=1
        )
        self._plan.refused.append(failed)
        if keep is not None:
            self._plan.settled.append(failed)
            if location not in self._known:
                self._plan.fresh.add(failed.id)

    def _finished(self) -> Plan:
        self._plan.removed += [document for document in self._known.values() if self._is_gone(document)]
        follow_moves(self._plan)
        # What was fetched is kept: it is read again, as after a kill, without fetching it.
        self._plan.waiting += [each for each in self._known.values() if _was_fetched(each)]
        self._keep_away()
        # Small ones first: a large one never holds many up.
        self._plan.waiting.sort(key=lambda document: (document.fingerprint.size, document.location))
        return self._plan

    def _keep_away(self) -> None:
        """Of what was given and is away, or left an empty folder behind, all stays that is nowhere else now."""
        for place, is_empty in self._away.items():
            stay = {document.id for document in self._plan.removed if is_below(document.location, place)}
            if stay:
                self._plan.removed = [document for document in self._plan.removed if document.id not in stay]
                self._plan.away.append(FolderAway(place, len(stay), is_empty))

    def _is_gone(self, document: Document) -> bool:
        """Whether it lies where all was looked at, and was not seen there."""
        location = document.location
        if location in self._seen or document.origin is not Origin.FILE:
            return False
        return self._is_listed(location) and not any(is_below(location, unlisted) for unlisted in self._unlisted)

    def _is_listed(self, location: bytes) -> bool:
        root = self._given.nearest(location) or location
        return any(root == its_root and is_below(location, folder) for folder, its_root in self._listed)

    def _keep_root(self, target: bytes, root: bytes) -> None:
        """Remembers what is a root from now on, and the collection that was made for it."""
        if target != root or self._given.is_kept(root):
            return
        kept = self._given.root(root)
        self._plan.roots.append(kept)
        if kept.collection in self._given.made:
            self._plan.collections.append(self._given.made[kept.collection])


def _was_fetched(document: Document) -> bool:
    return document.origin is not Origin.FILE and document.state is DocumentState.WAITING


def _is_bare(folder: bytes) -> bool:
    """Whether it holds nothing at all, not even what is left out; or went since it was listed."""
    try:
        with os.scandir(folder) as entries:
            return not any(entries)
    except OSError:
        return True


def _kind(location: bytes) -> str:
    return os.fsdecode(os.path.splitext(location)[1]) or "such"
