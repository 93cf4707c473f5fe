"""What a person gave to the library, and to which of it a path belongs."""

# Paths are bytes here, because not every file name is Unicode; pathlib has no such thing.
# ruff: noqa: PTH112, PTH120

import os
from collections.abc import Callable, Collection as Those, Iterable
from pathlib import Path
from uuid import uuid4

from candor.model.collection import DEFAULT_LARGEST, Collection, Root, free_name, named_after
from candor.model.document import Origin, origin_of
from candor.services.indexing.ignoring import Ignoring
from candor.services.indexing.scan import is_below, is_left_out


class Given:
    """The roots with their collections. A file belongs to the nearest root above it whose listing finds it.

    `skip` are folders never listed; `made` are the collections that came to be since, by id.
    """

    def __init__(
        self,
        roots: Iterable[Root],
        collections: Iterable[Collection],
        can_read: Callable[[Path], bool],
        skip: Those[bytes] = (),
    ) -> None:
        self._roots = {root.location: root.collection for root in roots}
        self._before = dict(self._roots)
        self.made: dict[str, Collection] = {}
        self._collections = {each.id: each for each in collections}
        self._can_read = can_read
        self._ignoring: dict[bytes, Ignoring] = {}
        self.skip = frozenset(skip)

    @property
    def before(self) -> frozenset[bytes]:
        """The roots as the ledger had them."""
        return frozenset(self._before)

    def is_kept(self, root: bytes) -> bool:
        """Whether the ledger had it so."""
        return self._before.get(root) == self._roots[root]

    @property
    def files(self) -> set[bytes]:
        """The roots that are files or folders."""
        return {location for location in self._roots if origin_of(location) is Origin.FILE}

    def nearest(self, location: bytes) -> bytes | None:
        """The root a path is, or the innermost that it lies in."""
        while location not in self._roots:
            above = os.path.dirname(location)
            if above == location:
                return None
            location = above
        return location

    def inside(self, folder: bytes) -> set[bytes]:
        """The roots that lie in a folder."""
        return {root for root in self._roots if root != folder and is_below(root, folder)}

    def collection(self, root: bytes) -> Collection | None:
        """That of a root; None while it has none."""
        return self._collections.get(self._roots.get(root, ""))

    def largest(self, root: bytes) -> int:
        """The size in bytes beyond which a file of this root is skipped."""
        collection = self.collection(root)
        return DEFAULT_LARGEST if collection is None else collection.largest

    def ignoring(self, root: bytes) -> Ignoring:
        """What is ignored below a root."""
        if root not in self._ignoring:
            collection = self.collection(root)
            self._ignoring[root] = Ignoring(root, collection.ignored if collection else ())
        return self._ignoring[root]

    def finds(self, root: bytes, target: bytes) -> bool:
        """Whether listing `root` finds what `target` is or holds."""
        is_folder = os.path.isdir(target)
        return (
            target != root
            and is_below(target, root)
            and not is_left_out(target, root, self.skip)
            and not self.ignoring(root).leaves_out(target, is_folder=is_folder)
            and (is_folder or self._can_read(Path(os.fsdecode(target))))
        )

    def take(self, target: bytes, into: str) -> None:
        """Makes room for what is given now: in a collection, or with "" where it lies, else in one of its own."""
        near = self.nearest(target)
        if near is None:
            self._roots[target] = into or self._new(target).id
        elif near == target:
            self._roots[target] = into or self._roots[target]
        elif (into and self._roots[near] != into) or not self.finds(near, target):
            self._roots[target] = into or self._roots[near]

    def root(self, location: bytes) -> Root:
        """A root with its collection."""
        return Root(location, self._roots[location])

    def is_made_for(self, root: bytes) -> bool:
        """Whether its collection was made for it alone: nobody named it, or put anything else into it."""
        collection = self.collection(root)
        if collection is None or collection.conversation:
            return False
        number = collection.name.removeprefix(named_after(root)).strip()
        return list(self._roots.values()).count(collection.id) == 1 and (not number or number.isdecimal())

    def absorb(self, folder: bytes) -> list[Root]:
        """The roots that a wider one of the same collection holds, as they were: they are none from now on.

        So is a single file that a collection was made for.
        """
        absorbed = [
            self.root(root)
            for root in self.inside(folder)
            if self._suits(root, folder) and self.nearest(os.path.dirname(root)) == folder and self.finds(folder, root)
        ]
        for root in absorbed:
            del self._roots[root.location]
        return absorbed

    def _suits(self, root: bytes, folder: bytes) -> bool:
        """Whether nobody wanted a root grouped otherwise than the folder it lies in."""
        if self._roots[root] == self._roots[folder]:
            return True
        into = self.collection(folder)
        return into is not None and not into.conversation and not os.path.isdir(root) and self.is_made_for(root)

    def _new(self, target: bytes) -> Collection:
        name = free_name(named_after(target), [each.name for each in self._collections.values()])
        made = Collection(uuid4().hex, name)
        self._collections[made.id] = self.made[made.id] = made
        return made
