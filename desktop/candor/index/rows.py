"""Passages as rows of the table, and rows as hits; the columns are told in candor.index.lance."""

from collections.abc import Collection, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from candor.index.hit import Hit, seal, text_key, vectors_seal
from candor.index.parted import Parted
from candor.index.parts import packed, unpacked
from candor.index.stored_place import packed_place, unpacked_place
from candor.index.vectors import Vectors, unit
from candor.model.passage import Passage

COLUMNS = ["id", "document", "ordinal", "text", "place", "seal", "vector", "parts"]
KEYS = ["text_key", "vectors_seal"]
SHOWN = [*COLUMNS, "vectors_seal"]


def schema(pa: Any, dimensions: int, metadata: dict[str, str]) -> Any:
    """The table's columns; `pa` is the pyarrow module, which is imported late."""
    types = [pa.string(), pa.string(), pa.int32(), pa.string(), pa.string(), pa.binary(16)]
    types += [pa.list_(pa.float16(), dimensions), pa.binary(), pa.int64(), pa.binary(8)]
    return pa.schema(list(zip([*COLUMNS, *KEYS], types, strict=True)), metadata=metadata)


def rows(pa: Any, columns: Any, passages: Sequence[Passage], vectors: Sequence[Parted]) -> Any:
    """A row for each passage with its vectors, in the columns of a schema."""
    given = list(zip(*map(_row, passages), strict=True))
    arrays = [pa.array(column, type=columns.field(at).type) for at, column in enumerate(given)]
    whole = np.stack([each.whole for each in vectors]).astype(np.float16)
    vector = pa.FixedSizeListArray.from_arrays(pa.array(whole.ravel()), whole.shape[1])
    packs = [packed(each.parts) for each in vectors]
    keys = pa.array([text_key(passage.text) for passage in passages], type=pa.int64())
    seals = [vectors_seal(row.tobytes(), pack) for row, pack in zip(whole, packs, strict=True)]
    rest = [vector, pa.array(packs, type=pa.binary()), keys, pa.array(seals, type=pa.binary(8))]
    return pa.Table.from_arrays([*arrays, *rest], schema=columns)


def hits(found: Any) -> list[Hit]:
    """Rows with the columns SHOWN as hits, in their order."""
    if not found.num_rows:
        return []
    # A damaged vector may hold anything, and with what is no number there is no order.
    vectors = np.nan_to_num(_float16(found["vector"]).astype(np.float32))
    each = found.drop_columns(["vector"]).to_pylist()
    return [_hit(row, vector) for row, vector in zip(each, vectors, strict=True)]


def sound_vectors(found: Any, texts: Collection[str]) -> dict[str, Parted]:
    """Of rows with text, vectors and KEYS the undamaged vectors of those that have one of these texts, by text."""
    if not found.num_rows:
        return {}
    whole = _float16(found["vector"])
    columns = zip(*(found[each].to_pylist() for each in ("text", "parts", *KEYS)), strict=True)
    return {
        text: Parted(unit(vector.astype(np.float32)), unpacked(parts, len(vector)))
        for vector, (text, parts, key, seal_) in zip(whole, columns, strict=True)
        if text in texts and text_key(text) == key and seal_ == vectors_seal(vector.tobytes(), parts or b"")
    }


def _row(passage: Passage) -> tuple[Any, ...]:
    return (passage.id, passage.document, passage.ordinal, passage.text, packed_place(passage.place), seal(passage))


def _float16(column: Any) -> NDArray[np.float16]:
    """The vectors of a column, a row each."""
    flat = column.combine_chunks()
    return np.asarray(flat.flatten().to_numpy(zero_copy_only=False)).reshape(len(column), flat.type.list_size)


def _hit(row: dict[str, Any], vector: Vectors) -> Hit:
    passage = Passage(row["id"], row["document"], row["ordinal"], row["text"], unpacked_place(row["place"]))
    parts, score = row["parts"] or b"", float(row.get("_score") or 0.0)
    return Hit(passage, vector, unpacked(parts, len(vector)), score, row["seal"], parts, row["vectors_seal"])
