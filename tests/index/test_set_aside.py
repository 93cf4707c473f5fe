"""What is damaged is moved aside and told of, everything waits to be read again, and no wrong text is ever shown."""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.embedder import Embedder
from candor.index.ledger_recovery import COPY, keep_copy
from candor.index.library import LibraryIndex
from candor.model.collection import Collection, Root
from candor.model.document import DocumentState
from candor.model.errors import IndexDamaged, IndexSetAside
from candor.model.evaluation import Pin

RENT = "The rent of 1,180 euros is due on the first working day of the month."
CATS = "Cats sleep for most of the day and hunt at dusk."

Store = Callable[..., int]
Give = Callable[..., object]


def states(index: LibraryIndex) -> list[DocumentState]:
    return [each.state for each in index.ledger.documents()]


@pytest.fixture
def filled(index: LibraryIndex, give: Give, store: Store) -> LibraryIndex:
    """One document that is indexed, as the ledger says too."""
    document, _ = given = give("a.txt", RENT, CATS)
    store(given)
    index.ledger.save([replace(document, state=DocumentState.INDEXED, passages=2)])
    index.settle()
    index.close()
    return index


def spoil(folder: Path, what: str) -> None:
    for file in (folder / "passages.lance").rglob(what):
        file.write_bytes(b"")


@pytest.mark.parametrize("what", ["*.manifest", "data/*.lance"])
def test_a_damaged_index_is_set_aside_and_everything_waits(
    filled: LibraryIndex, folder: Path, embedder: Embedder, give: Give, what: str
) -> None:
    spoil(folder, what)
    again = LibraryIndex(folder, embedder)
    try:
        with pytest.raises(IndexSetAside):
            again.search("rent")
        assert states(again) == [DocumentState.WAITING]
        assert len(list(folder.glob("passages.lance.damaged-*"))) == 1
        assert again.search("rent").sources == ()
        assert again.replace_many([give("a.txt", RENT)]) == [1]
        assert [each.passage.text for each in again.search("rent").sources] == [RENT]
    finally:
        again.close()


def test_writing_to_a_damaged_index_sets_it_aside_too(
    filled: LibraryIndex, folder: Path, embedder: Embedder, give: Give
) -> None:
    spoil(folder, "*.manifest")
    again = LibraryIndex(folder, embedder)
    try:
        with pytest.raises(IndexSetAside):
            again.replace_many([give("b.txt", CATS)])
        assert again.replace_many([give("b.txt", CATS)]) == [1]
    finally:
        again.close()


def test_only_the_newest_is_kept(filled: LibraryIndex, folder: Path, embedder: Embedder, give: Give) -> None:
    for _ in range(2):
        spoil(folder, "*.manifest")
        again = LibraryIndex(folder, embedder)
        with pytest.raises(IndexSetAside):
            again.search("rent")
        again.replace_many([give("a.txt", RENT)])
        again.close()
    assert len(list(folder.glob("passages.lance.damaged-*"))) == 1


def test_what_fails_once_is_no_damage(
    index: LibraryIndex, folder: Path, give: Give, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store(give("a.txt", RENT))
    real, failures = index._table.near, iter([IndexDamaged("a version that was erased")])

    def near(*given: object) -> object:
        for failure in failures:
            raise failure
        return real(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(index._table, "near", near)
    assert len(index.search("rent").sources) == 1
    assert list(folder.glob("*.damaged-*")) == []


def test_an_index_of_a_newer_candor_stays_where_it_is(
    filled: LibraryIndex, folder: Path, embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.index.layout.VERSION", 2)
    again = LibraryIndex(folder, embedder)
    try:
        with pytest.raises(IndexDamaged, match="layout is 3"):
            again.search("rent")
        assert list(folder.glob("*.damaged-*")) == []
    finally:
        again.close()


@pytest.mark.parametrize("what", ["seal", "vectors_seal"])
def test_a_document_with_a_damaged_passage_waits_to_be_read_again(
    filled: LibraryIndex, folder: Path, embedder: Embedder, what: str
) -> None:
    shutil.rmtree(folder / "passages.lance")
    again = LibraryIndex(folder, embedder)
    try:
        document = again.ledger.documents()[0]
        with pytest.MonkeyPatch.context() as damage:
            damage.setattr(f"candor.index.rows.{what}", lambda *_: bytes(16 if what == "seal" else 8))
            again.replace_many([_given(document, RENT)])
        again.ledger.save([replace(document, state=DocumentState.INDEXED)])
        assert again.search("rent").sources == ()
        assert states(again) == [DocumentState.WAITING]
    finally:
        again.close()


@pytest.mark.parametrize("copied", [True, False])
def test_a_damaged_ledger_begins_anew_with_what_was_given(
    filled: LibraryIndex, folder: Path, embedder: Embedder, *, copied: bool
) -> None:
    first = LibraryIndex(folder, embedder)
    first.ledger.keep_collection(Collection("c", "Contracts"))
    first.ledger.keep_root(Root(b"/docs\xff", "c"))
    first.pins.add(Pin("rent?", b"/docs/a.txt", 1))
    first.settle()
    first.close()
    ledger = folder / "library.db"
    content = bytearray(ledger.read_bytes())
    content[: 100 if copied else 0] = bytes(100 if copied else 0)
    ledger.write_bytes(content if copied else content[: len(content) // 2])
    for end in ("-wal", "-shm"):
        folder.joinpath(f"library.db{end}").unlink(missing_ok=True)
    again = LibraryIndex(folder, embedder)
    try:
        assert again.ledger.roots() == [Root(b"/docs\xff", "c")]
        assert "Contracts" in [each.name for each in again.ledger.collections()]
        assert again.ledger.documents() == []
        assert len(list(folder.glob("library.db.damaged-*"))) == 1
        again.claim()
        again.settle()  # what nobody knows of any more is taken out
        assert again.passages() == 0
    finally:
        again.close()


@pytest.mark.parametrize("lost", [True, False])
def test_a_ledger_whose_file_was_lost_begins_anew_with_what_was_given(
    filled: LibraryIndex, folder: Path, embedder: Embedder, *, lost: bool
) -> None:
    first = LibraryIndex(folder, embedder)
    first.ledger.keep_collection(Collection("c", "Contracts"))
    first.ledger.keep_root(Root(b"/docs", "c"))
    first.settle()
    first.close()
    for file in folder.glob("library.db*"):
        file.unlink() if lost else file.write_bytes(b"")
    again = LibraryIndex(folder, embedder)
    try:
        assert again.ledger.roots() == [Root(b"/docs", "c")]
        again.claim()
        again.settle()
        assert again.passages() == 0
    finally:
        again.close()


def test_a_copy_of_what_was_given_stands_beside_the_ledger(filled: LibraryIndex, folder: Path) -> None:
    assert set(json.loads((folder / COPY).read_text(encoding="utf-8"))) == {"collections", "roots"}


def _given(document: object, text: str) -> object:
    from candor.model.text import DocumentText, Place

    return document, DocumentText(text, (Place(0, len(text)),), "txt", "d" * 64)


def test_two_programs_may_keep_their_copy_at_the_same_time(
    index: LibraryIndex, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.ledger.keep_collection(Collection("c" * 32, "Bills"))
    real, inner = os.fsync, [True]

    def meanwhile(handle: int) -> None:
        real(handle)
        if inner:
            inner.clear()
            keep_copy(index.ledger, folder)

    monkeypatch.setattr(os, "fsync", meanwhile)
    keep_copy(index.ledger, folder)
    assert not inner
    assert json.loads((folder / COPY).read_text())["collections"][0][1] == "Bills"
    assert not list(folder.glob("*.partial"))
