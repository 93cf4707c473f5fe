"""A run, and the watch, mend what is damaged by themselves; a person is told."""

import contextlib
from collections.abc import AsyncIterator
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.document import DocumentState
from candor.model.errors import IndexDamaged, IndexSetAside
from candor.model.events import IndexBegunAnew, IndexEnded, Watching
from candor.services.indexing.build import build
from candor.services.indexing.index_folder import index_folder
from candor.services.indexing.library import forget
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.turns import Turns
from candor.services.indexing.watch import watch
from candor.services.threads import Threads

TEXT = "Guests may stay for two weeks at most."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text(TEXT)
    return folder


@pytest.fixture
async def parts(tmp_path: Path, embedder: Embedder, threads: Threads, folder: Path) -> AsyncIterator[IndexingParts]:
    """An index of one file, whose newest versions cannot be read any more."""
    reader = BoxedReader()
    first = LibraryIndex(tmp_path / "home", embedder)
    parts = IndexingParts(reader, first.ledger, first, threads, turns=Turns())
    async for _ in index_folder([folder], parts):
        pass
    await threads.write(first._table.close)
    first.ledger.close()
    for manifest in (tmp_path / "home" / "passages.lance" / "_versions").glob("*.manifest"):
        manifest.write_bytes(b"")
    index = LibraryIndex(tmp_path / "home", embedder)
    yield IndexingParts(reader, index.ledger, index, threads, turns=Turns())
    await threads.write(index._table.close)
    index.ledger.close()
    await reader.close()


async def test_a_run_sets_it_aside_says_so_and_reads_everything_again(parts: IndexingParts, folder: Path) -> None:
    (folder / "new.txt").write_text("The river rises in spring.")
    events = [event async for event in index_folder((), parts)]
    assert [event.failure.code for event in events if isinstance(event, IndexBegunAnew)] == ["IndexSetAside"]
    assert isinstance(events[-1], IndexEnded)
    assert events[-1].passages == 2
    assert {each.state for each in parts.ledger.documents()} == {DocumentState.INDEXED}
    assert [each.passage.text for each in parts.index.search("guests", 1).sources] == [TEXT]


async def test_the_watch_reads_again_what_a_search_found_damaged(parts: IndexingParts) -> None:
    async with aclosing(watch(parts, tick=0.01)) as events:
        async for event in events:
            if isinstance(event, Watching):
                break
        with pytest.raises(IndexSetAside):
            parts.index.search("guests")
        async for event in events:
            if isinstance(event, IndexEnded) and event.indexed:
                break
    assert [each.passage.text for each in parts.index.search("guests", 1).sources] == [TEXT]


async def test_what_is_forgotten_leaves_the_disk(
    tmp_path: Path, embedder: Embedder, threads: Threads, folder: Path
) -> None:
    (folder / "secret.txt").write_text("The zyxwvutquux is under the mat.")
    reader = BoxedReader()
    index = LibraryIndex(tmp_path / "home", embedder)
    parts = IndexingParts(reader, index.ledger, index, threads, turns=Turns())
    try:
        async for _ in index_folder([folder], parts):
            pass
        files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
        assert any(b"zyxwvut" in file.read_bytes() for file in files)
        await forget(bytes(folder / "secret.txt"), parts)
        files = [file for file in (tmp_path / "home").rglob("*") if file.is_file()]
        assert [file for file in files if b"zyxwvut" in file.read_bytes()] == []
    finally:
        await threads.write(index._table.close)
        index.ledger.close()
        await reader.close()


async def test_what_is_set_aside_between_a_commit_and_the_ledger_is_read_again(
    tmp_path: Path, embedder: Embedder, threads: Threads, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = BoxedReader()
    index = LibraryIndex(tmp_path / "home", embedder)
    parts = IndexingParts(reader, index.ledger, index, threads, turns=Turns())
    commit = index.replace_many

    def then_a_search_finds_damage(*given: Any) -> list[int]:
        stored = commit(*given)
        with contextlib.suppress(IndexSetAside):
            index._set_aside(IndexDamaged("a page"))
        return stored

    try:
        with monkeypatch.context() as patched:
            patched.setattr(index, "replace_many", then_a_search_finds_damage)
            async for _ in index_folder([folder], parts):
                pass
        assert {each.state for each in index.ledger.documents()} == {DocumentState.WAITING}
        async for _ in index_folder((), parts):
            pass
        assert {each.state for each in index.ledger.documents()} == {DocumentState.INDEXED}
        assert [each.passage.text for each in index.search("guests", 1).sources] == [TEXT]
    finally:
        await threads.write(index._table.close)
        index.ledger.close()
        await reader.close()


async def test_what_is_built_is_waited_for_moment_by_moment(
    parts: IndexingParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = [True, True, False]
    monkeypatch.setattr("candor.services.indexing.build.MOMENT", 0.0)
    monkeypatch.setattr(LibraryIndex, "is_building", property(lambda _: still.pop(0)))
    assert len([moment async for moment in build(parts)]) == 2
    assert still == []
