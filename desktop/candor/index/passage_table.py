"""The library's passages: one writer, durable commits, and counts that follow them."""

import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import RLock

from candor.index.among import EVERYWHERE, Among, within
from candor.index.embedder import Embedder
from candor.index.hit import Hit
from candor.index.lance import Lance
from candor.index.layout import check, described, is_newer
from candor.index.nearest import DELTAS, FROM, NearestBuild
from candor.index.parted import Parted
from candor.index.quarantine import erase, set_aside
from candor.index.unsettled import Unsettled
from candor.index.vectors import Vectors
from candor.index.writer import Writer
from candor.model.errors import IndexBusy, IndexDamaged, IndexingError
from candor.model.passage import Passage

STEPS_BACK = 3


class PassageTable:
    """All passages of the library, for one writer and any number of readers, from any thread.

    The first write makes `folder` and takes the writer's lock, which `settle` and `close` give back. Writes are on disk
    when they return. Methods raise IndexingError: CpuUnsupported, EmbedderChanged, IndexOutdated, IndexDamaged,
    and IndexBusy, FolderNotWritable and DiskFull when writing.
    """

    def __init__(self, folder: Path, embedder: Embedder) -> None:
        self._folder = folder
        self._embedder = embedder
        self._lance = Lance(folder)
        self._writer = Writer(folder, self._lance.files)
        self._state, self._writes = RLock(), RLock()
        self._nearest = NearestBuild(folder)
        self._is_claimed = False
        self._is_checked = False
        self._counts: dict[str, int] = {}
        self._counted = -1
        self._unsettled = Unsettled()

    @property
    def exists(self) -> bool:
        """Whether anything was ever stored; does not load LanceDB."""
        return self._lance.exists

    def near(self, vector: Vectors, limit: int, among: Among = EVERYWHERE) -> list[Hit]:
        """The passages with the highest cosine to a unit vector, best first."""
        return within(among, limit, partial(self._lance.near, vector)) if self._is_there() else []

    def matching(self, words: str, limit: int, among: Among = EVERYWHERE) -> list[Hit]:
        """The passages with the highest BM25, best first."""
        return within(among, limit, partial(self._lance.matching, words)) if self._is_there() else []

    def of(self, document: str) -> list[Hit]:
        """All passages of a document, in order."""
        return self._lance.of(document) if self._is_there() else []

    def counts(self) -> Mapping[str, int]:
        """How many passages each document has, by document id."""
        if not self._is_there():
            return {}
        with self._state:
            version = self._lance.version
            if version != self._counted:
                self._counts, self._counted = self._lance.counts(), version
            return self._counts

    def claim(self) -> None:
        """Takes the writer's lock; every write does so by itself. Raises IndexBusy."""
        with self._writes:
            self._is_claimed = True
            if not self._writer.is_held:
                self._writer.take()
                # Another process may have written a moment ago: look again, now that none can.
                self.reopen()

    def load(self) -> None:
        """Loads LanceDB, which the first write would do too."""
        self._lance.load()

    def stored(self, texts: Collection[str]) -> Mapping[str, Parted]:
        """The vectors of those of some texts that passages have, undamaged, by text."""
        return self._lance.stored(texts) if texts and self._is_there() else {}

    def replace(self, documents: Mapping[str, Sequence[Passage]], vectors: Sequence[Parted]) -> None:
        """Puts the passages of each document, by id, in the place of all it had; all in one commit.

        The vectors are those of all passages, one document's after the other's.
        """
        passages = [passage for each in documents.values() for passage in each]
        with self._writing():
            known = self.counts()
            if known.keys().isdisjoint(documents):
                self._lance.add(passages, vectors)
            else:
                self._lance.merge(documents, passages, vectors)
            self._committed({**known, **{each: len(found) for each, found in documents.items()}})
            self._unsettled.passages += len(passages)
            if self._unsettled.is_due(sum(self._counts.values())) and not self._nearest.is_running:
                self._optimize()

    def remove(self, documents: Sequence[str]) -> None:
        """Takes all passages of these documents out, in one commit; unknown ones do no harm."""
        if gone := self.counts().keys() & set(documents):
            with self._writing():
                self._lance.delete(gone)
                self._committed({each: count for each, count in self.counts().items() if each not in gone})

    def settle(self) -> None:
        """Indexes the words of new passages, joins small files, and lets other processes write.

        A large library's index over the vectors is built from here on, beside everything else; other processes write
        when that is done.
        """
        with self._writes:
            self._is_claimed = False
            if not self._writer.is_held or self._nearest.is_running:
                return
            try:
                if self._unsettled.commits:
                    with self._writing():
                        self._optimize()
                    self._is_claimed = False
                if self._needs_nearest():
                    self._nearest.start(self._nearest_ended)
            finally:
                if not self._nearest.is_running:
                    self._writer.let_go()

    @property
    def is_building(self) -> bool:
        """Whether the index over the vectors is being built."""
        return self._nearest.is_running

    def wait(self) -> None:
        """Returns when nothing is built any more."""
        self._nearest.wait()

    def build(self) -> None:
        """Begins to build the index over the vectors where it is missing, unless anybody writes."""
        with self._writes, contextlib.suppress(IndexBusy):
            if not self._is_claimed and self._is_there() and self._needs_nearest():
                self.claim()
                self.settle()

    def _needs_nearest(self) -> bool:
        if sum(self.counts().values()) < FROM:
            return False
        pieces = self._lance.nearest_pieces
        return pieces == 0 or pieces > DELTAS

    def _nearest_ended(self) -> None:
        """What the child made is brought to the disk; then others may write, unless this process still does."""
        # Where the disk refuses, the marker stays for the next writer, and search goes on without.
        with self._writes, contextlib.suppress(IndexingError):
            # A table that is open looks for what others wrote only now and then.
            self.reopen()
            try:
                self._writer.sync_again("_indices")
            finally:
                if not self._is_claimed:
                    self._writer.let_go()

    def start_over(self) -> None:
        """Deletes every passage, whatever embedder they are from and however damaged they are."""
        self._nearest.give_up()
        with self._writes:
            self.claim()
            self._lance.drop()
            self.reopen()
            self._is_claimed = False
            self._writer.let_go()

    def is_damaged(self) -> bool:
        """Whether what is stored cannot be read, looked through from its beginning to its end."""
        self.reopen()
        try:
            if self._lance.exists:
                self._lance.read_through()
        except IndexDamaged:
            return True
        return False

    def is_newer(self) -> bool:
        """Whether a newer Candor wrote it, which is no damage."""
        try:
            return is_newer(self._lance.metadata)
        except IndexDamaged:
            return False

    def set_aside(self) -> None:
        """Moves every passage out of the way, damaged as they are. Raises IndexBusy where another process writes."""
        self._nearest.give_up()
        with self._writes:
            if not self._writer.is_held:
                self._writer.take_bare()
            self.reopen()
            set_aside([self._lance.files])
            self._is_claimed = False
            self._writer.let_go()

    def erase(self) -> None:
        """Writes all passages anew, so that what was deleted is nowhere on the disk, and deletes what was set aside."""
        self._nearest.give_up()
        if self._is_there():
            with self._writing():
                self._lance.rewrite()
                self._writer.sync()
                self._lance.index_words()
                self._writer.sync()
                self._lance.clean_up(timedelta())
                self.reopen()
                self._unsettled = Unsettled()
        erase(self._lance.files)

    def close(self) -> None:
        """Lets other processes write, and gives up what is built. The next call would open the table again."""
        self._nearest.give_up()
        with self._writes:
            self._is_claimed = False
            self.reopen()
            if self._writer.is_held:
                self._writer.let_go()

    def reopen(self) -> None:
        """Forgets what is open; the next call opens it again."""
        with self._state:
            self._lance.reopen()
            self._is_checked, self._counts, self._counted = False, {}, -1

    def _is_there(self) -> bool:
        """Whether there is a table; checked once for its embedder and version."""
        if self._is_checked:
            return True
        with self._state:
            if not self._lance.exists:
                return False
            check(self._metadata(), self._embedder)
            self._is_checked = True
            return True

    def _metadata(self) -> dict[str, str]:
        """Opens the table; where a writer was cut off by a power cut, at the last version that opens."""
        for _ in range(STEPS_BACK):
            try:
                return self._lance.metadata
            except IndexDamaged:
                if not self._writer.was_cut_off:
                    raise
                self._step_back()
        return self._lance.metadata

    def _step_back(self) -> None:
        """Puts the newest version aside; it was never said to be durable, so the ledger does not count on it."""
        if self._writer.is_held:
            self._lance.step_back()
            return
        with contextlib.suppress(IndexBusy):  # then a writer is at work, and what it has made opens at the next try
            self._writer.take_bare()
            try:
                self._lance.step_back()
            finally:
                self._writer.give_back_bare()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        """Makes what happens inside durable, and the table and the lock where they are missing."""
        with self._writes:
            self.claim()
            if not self._is_there():
                self._lance.create(self._embedder.dimensions, described(self._embedder))
                self._is_there()  # opened here, under the lock, and by no search at the same time
            yield
            self._writer.sync()

    def _committed(self, counts: Mapping[str, int]) -> None:
        """Remembers what a commit left, so that nothing is counted again."""
        with self._state:
            self._counts, self._counted = dict(counts), self._lance.version
            self._unsettled.commits += 1

    def _optimize(self) -> None:
        """Syncs before and after, so that whenever old versions go there is a newer one that survives a power cut."""
        self._writer.sync()
        self._lance.optimize()
        self._writer.sync()
        self._lance.clean_up()
        self._committed(self._counts)
        self._unsettled = Unsettled()
