"""The index over the vectors: built beside everything else, never needed, and never in the way of what is right."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index import nearest
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.document import DocumentState
from candor.model.errors import IndexBusy

THINGS = ("rent", "cats", "rivers", "wine", "trains", "snow", "bread", "music", "law", "bees")
SENTENCES = [f"Note {at}: what is said of {THINGS[at % 10]} in year {1800 + at} is of no use." for at in range(300)]

Store = Callable[..., int]
Give = Callable[..., object]


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch, index: LibraryIndex, give: Give, store: Store) -> LibraryIndex:
    """An index of 300 passages, which is many here."""
    monkeypatch.setattr("candor.index.passage_table.FROM", 300)
    store(give("notes.txt", *SENTENCES))
    return index


def found(index: LibraryIndex, query: str) -> list[str]:
    return [source.passage.text for source in index.search(query, 10, best=False).sources]


def test_it_is_built_from_so_many_passages_on_and_finds_the_same(large: LibraryIndex, folder: Path) -> None:
    asked = [random.Random(at).choice(SENTENCES) for at in range(10)]
    before = [found(large, query) for query in asked]
    large.settle()
    large.wait()
    other = LibraryIndex(folder, large._embedder)
    try:
        assert other.passages() == 300
        assert other._table._lance.nearest_pieces == 1
        assert [found(other, query)[:3] for query in asked] == [each[:3] for each in before]
    finally:
        other.close()


def test_a_small_library_has_none(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", *SENTENCES[:20]))
    index.settle()
    index.wait()
    assert index._table._lance.nearest_pieces == 0


def test_what_is_written_meanwhile_is_found_at_once_and_later(
    large: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    large.settle()
    assert store(give("new.txt", "Lighthouses warn ships.")) == 1
    assert store(give("notes.txt", *SENTENCES[:299])) == 299
    assert found(large, "What warns ships?")[0] == "Lighthouses warn ships."
    large.wait()
    assert found(large, "What warns ships?")[0] == "Lighthouses warn ships."
    assert large.passages() == 300
    large.settle()
    large.wait()
    other = LibraryIndex(folder, embedder)
    try:
        assert other.passages() == 300
        assert found(other, "What warns ships?")[0] == "Lighthouses warn ships."
        assert found(other, SENTENCES[5])[0] == SENTENCES[5]
    finally:
        other.close()


def test_nobody_else_writes_before_it_is_built(
    large: LibraryIndex, folder: Path, embedder: Embedder, give: Give, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = LibraryIndex(folder, embedder)
    try:
        large.settle()
        assert large._table._nearest.is_running
        with pytest.raises(IndexBusy):
            other.replace_many([give("b.txt", "Dogs bark.")])
        large.wait()
        assert other.replace_many([give("b.txt", "Dogs bark.")]) == [1]
    finally:
        other.close()


def test_a_build_that_is_given_up_leaves_everything_as_it_was(
    large: LibraryIndex, folder: Path, embedder: Embedder, give: Give
) -> None:
    large.settle()
    large.close()  # at once: the child has hardly begun
    again = LibraryIndex(folder, embedder)
    try:
        assert again.passages() == 300
        assert found(again, SENTENCES[7])[0] == SENTENCES[7]
        assert again.replace_many([give("b.txt", "Dogs bark.")]) == [1]
        again.settle()
        again.wait()
        assert again._table._lance.nearest_pieces == 1
    finally:
        again.close()


def test_it_is_built_anew_when_it_is_in_too_many_pieces(
    large: LibraryIndex, give: Give, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.index.passage_table.DELTAS", 1)
    large.settle()
    large.wait()
    for name in ("b.txt", "c.txt"):
        large.replace_many([give(name, f"{name} says something new.")])
        large.settle()
        large.wait()
    large._table.reopen()
    assert large._table._lance.nearest_pieces == 1
    assert nearest.DELTAS > 1


def test_one_that_was_given_up_is_built_when_there_is_time(
    large: LibraryIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.index.library.FROM", 300)
    large.settle()
    large._table._nearest.give_up()
    large.ledger.save([replace(each, state=DocumentState.INDEXED, passages=300) for each in large.ledger.documents()])
    if not large._table._lance.nearest_pieces:  # else it was quicker than its end
        large.build()
        assert large.is_building
        large.wait()
    assert large._table._lance.nearest_pieces == 1
    large.build()
    assert not large.is_building
    large.claim()  # nothing holds the right to write
    large.settle()
