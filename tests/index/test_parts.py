"""The vectors of a passage's sentences: made, kept and used; damage to them shows no wrong text."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from candor.index import embedder as embedder_module, layout as layout_file, passage_table
from candor.index.embedder import Embedder
from candor.index.fusion import SENTENCE, closeness
from candor.index.library import LibraryIndex
from candor.index.parted import mean_of_parts
from candor.index.parts import MOST, packed, parts, unpacked
from candor.index.sentences import sentences
from candor.index.vectors import unit
from candor.model.errors import IndexDamaged, IndexingError, IndexOutdated, IndexSetAside

CATS = "Cats sleep for most of the day. They hunt at dusk."
MIXED = "The stairs are swept weekly. Bicycles stand in the cellar. Notice is given three months ahead in writing."

Store = Callable[..., int]
Give = Callable[..., object]


def test_the_whole_is_the_vector_it_always_was_and_each_part_is_near_its_own(embedder: Embedder) -> None:
    texts = [MIXED, CATS, "One sentence."]
    made = embedder.embed_parts(texts, [parts(text) for text in texts])
    assert [len(each.parts) for each in made] == [3, 2, 0]
    assert np.allclose(np.stack([each.whole for each in made]), embedder.embed(texts), atol=1e-5)
    alone = embedder.embed([MIXED[a:b] for a, b in sentences(MIXED)])
    assert (made[0].parts @ alone.T).argmax(axis=1).tolist() == [0, 1, 2]
    assert np.allclose(np.linalg.norm(made[0].parts, axis=1), 1, atol=1e-5)


def test_several_threads_keep_the_order(embedder: Embedder, embedder_folder: Path) -> None:
    texts = [f"Number {number} is first. {'More words follow. ' * (number % 5)}" for number in range(12)]
    spans = [parts(text) for text in texts]
    threaded = Embedder(embedder_folder, threads=2)
    try:
        found = threaded.embed_parts(texts, spans)
    finally:
        threaded.close()
    for one, other in zip(found, embedder.embed_parts(texts, spans), strict=True):
        assert np.allclose(one.whole, other.whole, atol=1e-5)
        assert np.allclose(one.parts, other.parts, atol=1e-5)
    assert embedder.embed_parts([], []) == []


def test_a_part_beyond_the_models_window_or_without_a_token_is_looked_at_alone(embedder: Embedder) -> None:
    end = "The notice period is three months."
    text = "word " * 400 + end
    span = (len(text) - len(end), len(text))
    (made,) = embedder.embed_parts([text], [[(0, 4), span]])
    assert np.allclose(made.parts[1], embedder.embed([end])[0], atol=1e-5)
    (odd,) = embedder.embed_parts(["Rent. \x00\x00 Notice."], [[(0, 5), (6, 8), (9, 16)]])
    assert odd.parts.shape == (3, embedder.dimensions)


def test_a_model_of_first_tokens_has_its_parts_looked_at_one_by_one(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedder_module, "is_mean", lambda model: False)
    (made,) = embedder.embed_parts([MIXED], [parts(MIXED)])
    assert np.allclose(made.parts, embedder.embed([MIXED[a:b] for a, b in parts(MIXED)]), atol=1e-6)


def test_the_mean_is_of_the_tokens_that_begin_in_the_span() -> None:
    tokens = np.arange(10, dtype=np.float32).reshape(5, 2)
    offsets = [(0, 0), (0, 3), (3, 6), (7, 9), (0, 0)]
    first, second, nothing = mean_of_parts(tokens, offsets, [(0, 6), (6, 9), (9, 12)])
    assert first is not None
    assert first.tolist() == [3.0, 4.0]
    assert second is not None
    assert second.tolist() == [6.0, 7.0]
    assert nothing is None


@pytest.mark.parametrize("text", ["One sentence.", "", "家賃は毎月支払う", "A. " * 0, "Line\n" * (MOST + 1)])
def test_what_has_one_sentence_or_very_many_has_no_parts(text: str) -> None:
    assert parts(text) == []


def test_parts_are_the_sentences() -> None:
    assert [CATS[a:b] for a, b in parts(CATS)] == ["Cats sleep for most of the day.", "They hunt at dusk."]
    assert len(parts("Line\n" * MOST)) == MOST


def test_packing_keeps_directions() -> None:
    vectors = unit(np.random.default_rng(1).normal(size=(5, 384)).astype(np.float32))
    again = unpacked(packed(vectors), 384)
    assert (again * vectors).sum(axis=1).min() > 0.9995
    assert unpacked(packed(vectors[:0]), 384).shape == (0, 384)
    assert not unpacked(packed(np.zeros((1, 384), np.float32)), 384).any()


@pytest.mark.parametrize("data", [None, b"", b"\x01" * 383, b"\x01" * 385])
def test_bytes_that_are_no_vectors_are_none(data: bytes | None) -> None:
    assert unpacked(data, 384).shape == (0, 384)


def test_the_best_sentence_counts_beside_the_passage() -> None:
    query, across = np.array([1, 0], np.float32), np.array([0, 1], np.float32)
    assert closeness(query, across, np.stack([across, query])) == pytest.approx(SENTENCE)
    assert closeness(query, query, np.stack([across, across])) == pytest.approx(1 - SENTENCE)
    assert closeness(query, query, np.zeros((0, 2), np.float32)) == 1


def test_sentences_survive_the_disk(index: LibraryIndex, folder: Path, give: Give, store: Store) -> None:
    store(give("a.txt", MIXED))
    store(give("b.txt", CATS))
    index.settle()
    store(give("a.txt", MIXED))
    index.close()
    again = LibraryIndex(folder, index._embedder)
    try:
        kept = again._table.near(again._embedder.embed_query("notice"), 2)
        assert sorted(len(hit.parts) for hit in kept) == [2, 3]
        source = again.search("How is notice given?", 1).sources[0]
        assert source.passage.text[slice(*source.best or (0, 0))] == sentences_of(MIXED)[2]
    finally:
        again.close()


def sentences_of(text: str) -> list[str]:
    return [text[a:b] for a, b in sentences(text)]


def test_damaged_vectors_of_sentences_show_no_wrong_text(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    store(give("a.txt", MIXED))
    index.close()
    data = packed(embedder.embed_parts([MIXED], [parts(MIXED)])[0].parts)
    files = [file for file in folder.rglob("*.lance") if file.is_file() and data in file.read_bytes()]
    assert files
    for file in files:
        file.write_bytes(file.read_bytes().replace(data, data[::-1]))
    again = LibraryIndex(folder, embedder)
    try:
        assert again.search("How is notice given in writing?").sources == ()
    finally:
        again.close()


def test_an_index_of_an_older_candor_says_so_and_is_built_again(
    index: LibraryIndex, folder: Path, give: Give, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(layout_file, "VERSION", layout_file.VERSION - 1)
        store(give("a.txt", CATS))
        index.close()
    again = LibraryIndex(folder, index._embedder)
    try:
        uses = (lambda: again.search("cats"), lambda: again.replace_many([give("a.txt", CATS)]))
        for use in (*uses, again.passages, lambda: again.passages_of("0" * 32)):
            with pytest.raises(IndexOutdated, match="older Candor"):
                use()
        again.start_over()
        assert again.replace_many([give("a.txt", CATS)]) == [1]
        assert len(again.search("cats").sources) == 1
    finally:
        again.close()


@pytest.mark.parametrize(
    ("layout", "told"), [(layout_file.VERSION + 1, IndexDamaged("its layout")), ("two", IndexSetAside())]
)
def test_an_index_of_another_layout_is_not_read(
    index: LibraryIndex,
    folder: Path,
    give: Give,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    layout: int | str,
    told: IndexingError,
) -> None:
    with monkeypatch.context() as other:
        other.setattr(passage_table, "check", lambda *_: None)
        other.setattr(layout_file, "VERSION", layout)
        store(give("a.txt", CATS))
        index.close()
    again = LibraryIndex(folder, index._embedder)
    try:
        with pytest.raises(type(told), match=str(told)[:20]):
            again.search("cats")
    finally:
        again.close()
