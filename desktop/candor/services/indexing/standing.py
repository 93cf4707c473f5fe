"""How what was given stands: what a watch compares from time to time."""

# ruff: noqa: PTH116  # bytes, which pathlib has not

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import psutil

from candor.services.indexing.given import Given
from candor.services.indexing.parts import IndexingParts

REMOTE = frozenset(("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afpfs", "webdav", "davfs", "fuse.sshfs"))
"""File systems on which the operating system hears only of this machine's own changes."""

Sign = tuple[bool, int, int]
"""Whether a root is a folder; which one, by file system and number, so that another disk at its place shows; of a file
size and time of change."""
GONE = (False, -1, 0)

Rule = tuple[str, tuple[str, ...], int]


@dataclass(frozen=True, slots=True)
class Standing:
    """`signs` tell for each root whether it is there, and the same; `rules` what is ignored."""

    given: Given
    signs: Mapping[bytes, Sign]
    rules: Mapping[bytes, Rule]
    paused: bool

    @classmethod
    def now(cls, parts: IndexingParts) -> "Standing":
        """Looks at every root, not into it; for a worker thread."""
        given = Given(parts.ledger.roots(), parts.ledger.collections(), parts.reader.can_read, parts.skip)
        roots = given.files
        rules = {root: _rule(given, root) for root in roots}
        return cls(given, {root: _sign(root) for root in roots}, rules, parts.ledger.paused)

    @property
    def folders(self) -> dict[bytes, Sign]:
        """The folders that are there, each with its sign."""
        return {root: sign for root, sign in self.signs.items() if sign[0]}

    def changed_since(self, before: "Standing") -> set[bytes]:
        """The roots that must be looked through: new ones, those that came, went, or have other rules now."""
        if before.paused and not self.paused:
            return set(self.signs)
        return {
            root
            for root, sign in self.signs.items()
            if sign != before.signs.get(root) or self.rules[root] != before.rules.get(root)
        }

    def shown(self, locations: Iterable[bytes]) -> set[bytes]:
        """Those that lie in a folder given, with no hidden name on the way."""
        return {location for location in locations if self._is_shown(location)}

    def _is_shown(self, location: bytes) -> bool:
        root = self.given.nearest(location)
        if root is None or root == location:
            return False
        return not any(name.startswith(b".") for name in location[len(root) :].split(os.fsencode(os.sep)))


def remote_among(folders: Iterable[bytes]) -> set[bytes]:
    """Those that lie on a share."""
    mounts = {os.fsencode(each.mountpoint): each.fstype for each in psutil.disk_partitions(all=True)}
    return {folder for folder in folders if _file_system(folder, mounts) in REMOTE}


def _file_system(folder: bytes, mounts: Mapping[bytes, str]) -> str:
    while folder not in mounts:
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return ""
        folder = above
    return mounts[folder].lower()


def _sign(root: bytes) -> Sign:
    try:
        status = os.stat(root)
    except OSError:
        return GONE
    if stat.S_ISDIR(status.st_mode):
        return True, status.st_dev, status.st_ino
    return False, status.st_size, status.st_mtime_ns


def _rule(given: Given, root: bytes) -> Rule:
    collection = given.collection(root)
    return (collection.id, collection.ignored, collection.largest) if collection else ("", (), 0)
