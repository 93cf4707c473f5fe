"""What waits, rests, fails, is tried again and is left out; and runs that meet."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.model.document import DocumentState
from candor.model.events import FileFailed, FileIndexed, FileSkipped, FileStarted, IndexEnded, IndexEvent, ScanEnded
from candor.model.text import DocumentText
from candor.services.indexing.grouping import keep
from candor.services.indexing.index_folder import index_folder, retry
from candor.services.indexing.leave_out import leave_out
from candor.services.indexing.library import forget
from candor.services.indexing.parts import IndexingParts
from services.house import House


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text("Guests may stay for two weeks at most.")
    (folder / "river.md").write_text("# River\n\nThe river rises in spring.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    return folder


async def told(run: AsyncIterator[IndexEvent]) -> list[IndexEvent]:
    return [event async for event in run]


def end(events: list[IndexEvent]) -> IndexEnded:
    assert isinstance(events[-1], IndexEnded)
    return events[-1]


async def test_while_it_rests_what_is_new_waits_and_is_read_afterwards(house: House, folder: Path) -> None:
    house.index.ledger.pause(True)
    events = await house.read(folder)
    assert [type(event) for event in events] == [ScanEnded, IndexEnded]
    assert set((await house.states()).values()) == {"waiting"}
    house.index.ledger.pause(False)
    assert end(await house.read()).indexed == 2


async def test_a_pause_ends_the_run_under_way(house: House, folder: Path) -> None:
    for number in range(60):
        (folder / f"note {number:02}.txt").write_text(f"Note {number} says that the boat number {number} sails.")
    events = []
    async for event in house.run(folder):
        events.append(event)
        if isinstance(event, FileIndexed):
            await house.threads.write(house.index.ledger.pause, True)
    states = list((await house.states()).values())
    assert isinstance(events[-1], IndexEnded)
    assert states.count("waiting") > 0
    assert states.count("indexed") == end(events).indexed == house.index.passages()


async def test_a_pause_does_not_wait_for_a_long_book(house: House, folder: Path) -> None:
    book = folder / "book.txt"
    book.write_text("\n\n".join(f"Chapter {number}. " + "The boat sails on. " * 50 for number in range(600)))
    async for event in house.run(book):
        if isinstance(event, FileStarted) and event.document.state is DocumentState.EMBEDDING:
            await house.threads.read(house.index.ledger.pause, True)  # the writer's thread is at the book
    assert await house.states() == {"book.txt": "waiting"}
    assert house.index.passages() == 0


async def test_tries_are_counted_until_the_file_changes(house: House, folder: Path) -> None:
    await house.read(folder)
    await told(retry([], house.parts))
    events = await told(retry([(await house.document("broken.pdf")).id], house.parts))
    assert [event.document.tries for event in events if isinstance(event, FileFailed)] == [3]
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and something else, but nothing good")
    await house.read()
    assert (await house.document("broken.pdf")).tries == 1


async def test_all_that_failed_is_tried_again_and_nothing_else(house: House, folder: Path) -> None:
    (folder / "empty.txt").write_text(" ")
    await house.read(folder)
    events = await told(retry([], house.parts))
    assert {event.document.name for event in events if isinstance(event, FileFailed)} == {"broken.pdf", "empty.txt"}
    assert (end(events).files, end(events).failed, end(events).indexed) == (2, 2, 0)
    (folder / "broken.pdf").unlink()
    assert end(await told(retry([], house.parts))).removed == 1


async def test_an_indexed_file_is_read_again_when_it_is_asked_for(house: House, folder: Path) -> None:
    await house.read(folder)
    before = await house.document("lease.txt")
    events = await told(retry([before.id], house.parts))
    assert [event.document.name for event in events if isinstance(event, FileIndexed)] == ["lease.txt"]
    assert (await house.document("lease.txt")).indexed_at > before.indexed_at


async def test_what_is_left_out_is_not_found_and_stays_out_until_it_is_asked_for(house: House, folder: Path) -> None:
    await house.read(folder)
    lease = await house.document("lease.txt")
    await leave_out([lease.id], house.parts)
    assert "lease.txt" not in await house.find("guests may stay")
    (folder / "lease.txt").write_text("Guests may stay for three weeks.")
    sums = end(await house.read())
    assert (sums.skipped, sums.indexed, sums.unchanged, sums.files) == (1, 0, 2, 3)
    left = await house.document("lease.txt")
    assert (left.state, left.passages, left.failure and left.failure.code) == (DocumentState.SKIPPED, 0, "LeftOut")
    await told(retry([lease.id], house.parts))
    assert (await house.find("guests may stay"))[0] == "lease.txt"


async def test_what_is_left_out_while_it_is_read_stays_out(house: House, folder: Path) -> None:
    async for event in house.run(folder):
        if isinstance(event, ScanEnded):
            await leave_out([each.id for each in house.index.ledger.documents()], house.parts)
    assert set((await house.states()).values()) == {"skipped"}
    assert house.index.passages() == 0


async def test_a_file_over_the_limit_is_a_row_and_read_all_the_same_when_it_is_named(
    house: House, folder: Path
) -> None:
    await house.read(folder)
    papers = house.collection("papers")
    (folder / "large.txt").write_text("The boat sails. " * 1000)
    house.index.ledger.keep_collection(replace(papers, largest=5000))
    events = await house.read()
    (skipped,) = [event.document for event in events if isinstance(event, FileSkipped)]
    assert (skipped.name, skipped.failure and skipped.failure.code) == ("large.txt", "TooLarge")
    assert (end(events).skipped, end(await house.read()).skipped) == (1, 1)
    assert end(await house.read(folder / "large.txt")).indexed == 1
    assert end(await house.read()).skipped == 0


async def test_small_files_come_before_large_ones(house: House, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, read = [], house.reader.read

    async def noted(path: Path, root: bytes = b"") -> DocumentText:
        begun.append(path.name)
        return await read(path, root)

    monkeypatch.setattr(house.reader, "read", noted)
    (folder / "a large one.txt").write_text("The boat sails at noon. " * 400)
    await house.read(folder)
    # Two are read at a time: which of them is done first is nobody's promise.
    assert begun == ["broken.pdf", "river.md", "lease.txt", "a large one.txt"]


async def test_a_run_that_begins_later_goes_first(house: House, folder: Path, tmp_path: Path) -> None:
    for number in range(80):
        (folder / f"note {number:02}.txt").write_text(f"Note {number} says that the boat number {number} sails.")
    urgent = tmp_path / "urgent.txt"
    urgent.write_text("The bridge is closed.")
    ended = []

    async def read(path: Path) -> None:
        await house.read(path)
        ended.append(path.name)

    async with aclosing(house.run(folder)) as events:
        async for event in events:
            if isinstance(event, FileIndexed):
                break
        other = asyncio.create_task(read(urgent))
        async for _ in events:
            pass
        ended.append(folder.name)
        await other
    assert ended == ["urgent.txt", "papers"]
    assert set((await house.states()).values()) == {"indexed", "failed"}


class Meanwhile:
    """A reader that does something to the file it has just read, and lets another run look at that."""

    def __init__(self, house: House, act: Callable[[Path], object]) -> None:
        self._house, self._act = house, act
        self._is_done = False

    async def read(self, path: Path, below: bytes = b"") -> DocumentText:
        text = await self._house.reader.read(path, below)
        if not self._is_done:
            self._is_done = True
            self._act(path)
            parts = self._house.parts
            other = IndexingParts(self._house.reader, parts.ledger, parts.index, parts.threads)
            await told(index_folder((), other))
        return text

    def can_read(self, path: Path) -> bool:
        return path.suffix == ".txt"


@pytest.mark.parametrize("act", ["change", "rename"])
async def test_what_another_run_saw_of_a_file_holds(house: House, folder: Path, act: str) -> None:
    def change(path: Path) -> None:
        if act == "change":
            path.write_text("Something else stands here now, and it is longer.")
        else:
            path.rename(path.with_name("renamed.txt"))

    (folder / "river.md").unlink()
    parts = house.parts
    reader = Meanwhile(house, change)
    events = await told(index_folder([folder], IndexingParts(reader, parts.ledger, parts.index, parts.threads)))
    assert (end(events).indexed, end(events).failed) == (0, 0)
    assert await house.states() == {
        "broken.pdf": "failed",
        "lease.txt" if act == "change" else "renamed.txt": "indexed",
    }
    found = await house.find("something else stands here" if act == "change" else "guests may stay")
    assert len(found) == house.index.passages() == 1


async def test_what_is_forgotten_or_renamed_while_folders_are_listed_does_not_come_back(
    house: House, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for name in ("boat.txt", "gate.txt"):
        (other / name).write_text(f"The {name} is old.")
    await house.read(folder)
    await house.read(other)
    for path in (folder / "lease.txt", other / "boat.txt"):
        path.write_text("Other words.")
    (folder / "new.txt").write_text("The bridge is closed.")
    listed = asyncio.Event()
    forgotten = asyncio.Event()
    look = house.threads.look

    async def look_slowly(*args: Any) -> Any:
        plan = await look(*args)
        listed.set()
        await forgotten.wait()
        return plan

    house.threads.look = look_slowly  # type: ignore[method-assign]
    run = asyncio.create_task(told(house.run()))
    await listed.wait()
    await forget(os.fsencode(folder), house.parts)
    await forget(os.fsencode(other / "boat.txt"), house.parts)
    await keep(replace(house.collection("other"), name="Boats"), house.parts)
    forgotten.set()
    assert end(await run).indexed == 0
    assert await house.grouped() == {"gate.txt": "Boats"}
    assert [root.location for root in house.index.ledger.roots()] == [os.fsencode(other)]
    assert house.index.passages() == 1


async def test_a_lower_size_leaves_out_what_is_larger_but_not_what_was_named(house: House, folder: Path) -> None:
    await house.read(folder)
    large = folder / "large.txt"
    large.write_text("The bridge is closed. " * 500)
    papers = house.collection("papers")
    await keep(replace(papers, largest=5000), house.parts)
    await house.read(large)
    await keep(replace(papers, largest=30), house.parts)
    states = await house.states()
    assert (states["lease.txt"], states["river.md"], states["large.txt"]) == ("skipped", "skipped", "indexed")
    assert set(await house.find("guests may stay")) == {"large.txt"}
    await keep(replace(papers, largest=5000), house.parts)
    await house.read()
    assert (await house.states())["lease.txt"] == "indexed"
