"""Passages and their vectors in LanceDB: the only file that names it.

The table `passages`, one row a passage:

    id string          32 hex digits of document and ordinal (passages.passage_id)
    document string    the document's id
    ordinal int32      0, 1, ... in the document
    text string        exactly text[start:end] of the document's extracted text
    place string       JSON: the fields of model.text.Place that are not their defaults
    seal binary(16)    BLAKE2b over what is shown of the passage (hit.seal)
    vector float16[]   the embedder's unit vector; half precision costs no rank and halves file and search time
    parts binary       the vectors of its sentences (candor.index.parts says of which), int8, row after row: directions
                       without a length. In the passage's row, so that both are one commit; read for candidates alone
    text_key int64     BLAKE2b of the text: what another passage says in the same words is not embedded again
    vectors_seal binary(8)  BLAKE2b over both kinds of vectors, checked when the passage is shown or lends them

The schema's metadata names the layout's version and the embedder's name and identity. Full text is indexed without
positions (optimizing an index with positions can abort), without a list of stop words (they belong to one language),
and with ICU's word boundaries, which know Chinese, Japanese and Thai. Rows not yet in that index are searched too,
only more slowly.
"""

import warnings
from collections.abc import Collection, Iterable, Sequence
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from candor.index.among import EVERYWHERE, Among
from candor.index.cpu import require_avx2
from candor.index.hit import Hit, text_key
from candor.index.no_rest_client import NoRestClient
from candor.index.parted import Parted
from candor.index.rows import KEYS, SHOWN, hits, rows, schema, sound_vectors
from candor.index.translated import translated
from candor.index.vectors import Vectors
from candor.model.errors import IndexDamaged
from candor.model.passage import Passage

NAME = "passages"
KEEP = timedelta(hours=1)
"""Older versions kept: for searches that still run, and for stepping back after a power cut."""
NEAREST = "nearest"
BREADTH = 300
"""Candidates the index over the vectors follows: of the ten nearest it then misses 1 in 100."""
ROWS = 4096
"""Rows in memory at once while all are written anew."""
FOREVER = timedelta(days=36_500)
INDEX_CACHE, METADATA_CACHE = 256 << 20, 32 << 20
"""Bytes; LanceDB's own limits are 6 and 1 GB, and a long run fills them with old versions."""
FRESH = timedelta(seconds=2)
"""How long a reader may miss what another process wrote."""


class Lance:
    """The table in its folder. The first call imports LanceDB, which takes a while: never on the event loop.

    Methods raise IndexDamaged, FolderNotWritable, DiskFull and CpuUnsupported. Each write is one commit; it is durable
    only after the folder was synced. Any thread may read; one writes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.files = folder / f"{NAME}.lance"

    @cached_property
    def _lancedb(self) -> Any:
        """The module; Any, because its type hints leave out much of what it documents."""
        require_avx2()
        NoRestClient.install()
        import lancedb.index
        import lancedb.query

        return lancedb

    def load(self) -> None:
        """Imports LanceDB, which the first call would do."""
        self._lancedb  # noqa: B018  # loaded by being asked for

    @cached_property
    def _arrow(self) -> Any:
        """The module; Any, because its type hints name next to nothing."""
        import pyarrow

        return pyarrow

    @cached_property
    def _connection(self) -> Any:
        session = self._lancedb.Session(INDEX_CACHE, METADATA_CACHE)
        return self._lancedb.connect(self._folder, read_consistency_interval=FRESH, session=session)

    @cached_property
    def _table(self) -> Any:
        with translated(self._folder):
            return self._connection.open_table(NAME)

    @property
    def exists(self) -> bool:
        """Whether anything was ever stored."""
        return self.files.is_dir()

    @property
    def metadata(self) -> dict[str, str]:
        """What `create` was given."""
        with translated(self._folder):
            return {key.decode(): value.decode() for key, value in (self._table.schema.metadata or {}).items()}

    @property
    def version(self) -> int:
        """Grows with every commit of any process."""
        with translated(self._folder):
            return int(self._table.version)

    def create(self, dimensions: int, metadata: dict[str, str]) -> None:
        """Makes an empty table with its full-text index."""
        with translated(self._folder):
            self._connection.create_table(NAME, schema=schema(self._arrow, dimensions, metadata))
        self.index_words()

    def index_words(self) -> None:
        """Makes the full-text index anew."""
        with translated(self._folder):
            words = self._lancedb.index.FTS(with_position=False, remove_stop_words=False, base_tokenizer="icu/split")
            self._table.create_index("text", config=words)

    def rewrite(self) -> None:
        """Writes every row that is left into new files, in one commit, without any index: words are searched slowly."""
        with translated(self._folder):
            left = self._table.search().to_batches(ROWS)
            self._connection.create_table(NAME, data=left, schema=self._table.schema, mode="overwrite")
        self.reopen()

    def add(self, passages: Sequence[Passage], vectors: Sequence[Parted]) -> None:
        """Adds passages of documents that have none."""
        with translated(self._folder):
            self._table.add(rows(self._arrow, self._table.schema, passages, vectors))

    def merge(self, documents: Iterable[str], passages: Sequence[Passage], vectors: Sequence[Parted]) -> None:
        """Puts passages in the place of all these documents had: never first a delete and then an add."""
        with translated(self._folder):
            merge = self._table.merge_insert("id").when_matched_update_all().when_not_matched_insert_all()
            new = rows(self._arrow, self._table.schema, passages, vectors)
            merge.when_not_matched_by_source_delete(_among(documents)).execute(new)

    def delete(self, documents: Iterable[str]) -> None:
        """Takes out all passages of these documents."""
        with translated(self._folder):
            self._table.delete(_among(documents))

    def optimize(self) -> None:
        """Joins small files and indexes the words of new rows; what they replace stays until `clean_up`."""
        with translated(self._folder):
            self._table.optimize(cleanup_older_than=FOREVER)

    def clean_up(self, keep: timedelta = KEEP) -> None:
        """Deletes older versions: only when the newest is on the disk, which Lance does not see to.

        With nothing to keep also what a killed write left behind.
        """
        with translated(self._folder), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that searches of other processes fail: those try once more
            self._table.optimize(cleanup_older_than=keep, delete_unverified=not keep)

    @property
    def nearest_pieces(self) -> int:
        """How many pieces the index over the vectors has, 0 where there is none (candor.index.nearest)."""
        with translated(self._folder):
            known = any(each.name == NEAREST for each in self._table.list_indices())
            return int(self._table.index_stats(NEAREST).num_indices or 1) if known else 0

    def build_nearest(self) -> None:
        """Makes the index over the vectors anew; other writes may go on meanwhile, `optimize` may not."""
        graph = self._lancedb.index.HnswSq(distance_type="dot", num_partitions=1, m=16, ef_construction=150)
        with translated(self._folder):
            self._table.create_index("vector", config=graph, name=NEAREST)

    def drop(self) -> None:
        """Deletes everything."""
        with translated(self._folder):
            self._connection.drop_table(NAME, ignore_missing=True)
        self.reopen()

    def reopen(self) -> None:
        """Forgets the open table; the next call opens it again."""
        self.__dict__.pop("_table", None)

    def step_back(self) -> None:
        """Puts the newest manifest aside, so that the version before it opens. Raises IndexDamaged without one.

        After a power cut the last manifest may be empty: Lance does not sync it. File names count down from 2**64.
        """
        manifests = sorted((self.files / "_versions").glob("*.manifest"))
        if len(manifests) < 2:
            raise IndexDamaged("no version of it can be opened")
        with translated(self._folder):
            manifests[0].rename(manifests[0].with_suffix(".torn"))
        self.reopen()

    def counts(self) -> dict[str, int]:
        """How many passages each document has, by document id."""
        with translated(self._folder):
            found = self._table.search().select(["document"]).to_arrow()["document"].value_counts().to_pylist()
        return {each["values"]: each["counts"] for each in found}

    def near(self, vector: Vectors, limit: int, among: Among = EVERYWHERE, *, exact: bool = False) -> list[Hit]:
        """The passages with the highest cosine to a unit vector, best first.

        Where there is no index over the vectors, and among few documents, all are compared: it follows only the nearest
        of all.
        """
        with translated(self._folder):
            found = self._table.search(vector, vector_column_name="vector").distance_type("dot").limit(limit)
            exact = exact or not among.others
            found = found.bypass_vector_index() if exact else found.ef(max(BREADTH, limit))
            return hits(_filtered(found, among).select([*SHOWN, "_distance"]).to_arrow())

    def matching(self, words: str, limit: int, among: Among = EVERYWHERE) -> list[Hit]:
        """The passages with the highest BM25 for these words, best first; any text will do, there are no operators."""
        with translated(self._folder):
            query = self._lancedb.query.MatchQuery(words, "text")
            found = _filtered(self._table.search(query, query_type="fts").limit(limit), among)
            return hits(found.select([*SHOWN, "_score"]).to_arrow())

    def of(self, document: str) -> list[Hit]:
        """All passages of a document, in order."""
        with translated(self._folder):
            found = self._table.search().where(_among([document])).select(SHOWN).to_arrow()
            return sorted(hits(found), key=lambda hit: hit.passage.ordinal)

    def stored(self, texts: Collection[str]) -> dict[str, Parted]:
        """The vectors of those of these texts that some passage has, undamaged, by text."""
        wanted = frozenset(texts)
        keys = ", ".join(str(text_key(text)) for text in wanted)
        with translated(self._folder):
            found = self._table.search().where(f"text_key IN ({keys})").select(["text", "vector", "parts", *KEYS])
            return sound_vectors(found.to_arrow(), wanted)

    def read_through(self) -> None:
        """Reads all that is stored once, and searches: raises IndexDamaged where that cannot be done."""
        with translated(self._folder):
            for batch in self._table.search().to_batches(ROWS):
                batch.validate()
        self.matching("a", 1)


def _filtered(found: Any, among: Among) -> Any:
    if among == EVERYWHERE:
        return found
    # Before the search, not after it: else the best of the whole library could all be filtered away.
    return found.where(("NOT " if among.others else "") + _among(among.documents), prefilter=True)


def _among(documents: Iterable[str]) -> str:
    # Ids are hex digits (document_id), so no quoting can go wrong; anything else is refused by int().
    return "document IN ({})".format(", ".join(f"'{int(each, 16):032x}'" for each in documents))
