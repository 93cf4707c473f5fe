"""Folders into the library and back, with real worker processes, the real embedder and real stores."""

import asyncio
import os
import threading
from collections.abc import Sequence
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.index.parted import Parted
from candor.model.document import DocumentState
from candor.model.errors import EmbedderMissing, IndexBusy
from candor.model.events import (
    FileFailed,
    FileIndexed,
    FileStarted,
    IndexEnded,
    IndexProgress,
    ScanEnded,
)
from candor.services.indexing.index_folder import index_folder, rebuild
from candor.services.indexing.library import forget
from candor.services.indexing.reading import READERS
from candor.services.indexing.texts import BATCH
from candor.services.threads import Threads
from services.house import House


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text("Guests may stay for two weeks at most.")
    (folder / "river.md").write_text("# River\n\nThe river rises in spring.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    (folder / "empty.txt").write_text(" ")
    (folder / "song.ogg").write_bytes(b"not for reading")
    return folder


def end(events: list[Any]) -> IndexEnded:
    assert isinstance(events[-1], IndexEnded)
    return events[-1]


async def test_a_folder_is_read_and_each_failure_is_a_row_with_its_reason(house: House, folder: Path) -> None:
    events = await house.read(folder)
    assert isinstance(events[0], ScanEnded)
    assert (events[0].waiting, events[0].unchanged) == (4, 0)
    sums = end(events)
    assert (sums.files, sums.indexed, sums.failed, sums.removed, sums.passages) == (4, 2, 2, 0, 2)
    assert await house.states() == {
        "broken.pdf": "failed",
        "empty.txt": "failed",
        "lease.txt": "indexed",
        "river.md": "indexed",
    }
    failed = {event.document.name: event.document.failure for event in events if isinstance(event, FileFailed)}
    assert {name: failure.code for name, failure in failed.items()} == {
        "broken.pdf": "FileDamaged",
        "empty.txt": "NoTextFound",
    }
    assert [event.done for event in events if isinstance(event, IndexProgress)] == [1, 2, 3, 4]
    started = [event.document for event in events if isinstance(event, FileStarted)]
    assert {each.name for each in started if each.state is DocumentState.EMBEDDING} == {"lease.txt", "river.md"}
    assert {each.state for each in started} == {DocumentState.READING, DocumentState.EMBEDDING}
    assert (await house.find("how long may guests stay"))[0] == "lease.txt"


async def test_a_second_run_reads_only_what_changed(house: House, folder: Path) -> None:
    await house.read(folder)
    assert (end(await house.read()).unchanged, end(await house.read(folder)).indexed) == (4, 0)
    (folder / "lease.txt").write_text("Pets are welcome in the garden.")
    (folder / "river.md").unlink()
    (folder / "new.txt").write_text("The roof was mended in May.")
    sums = end(await house.read())
    assert (sums.indexed, sums.unchanged, sums.removed, sums.failed, sums.passages) == (2, 2, 1, 0, 2)
    assert "river.md" not in await house.find("river spring")
    assert (await house.find("guests two weeks"))[0] in {"lease.txt", "new.txt"}
    assert (await house.find("pets in the garden"))[0] == "lease.txt"


async def test_a_file_that_turns_bad_is_no_longer_found(house: House, folder: Path) -> None:
    await house.read(folder)
    (folder / "lease.txt").write_text(" ")
    (folder / "river.md").write_bytes(b"\0\1\2" * 50)
    sums = end(await house.read())
    assert (sums.failed, sums.passages) == (2, 0)
    kinds = {each.name: (each.kind, each.pages) for each in house.index.ledger.documents()}
    assert (kinds["river.md"], kinds["lease.txt"]) == (("", None), ("", None))
    assert "lease.txt" not in await house.find("guests may stay")


async def test_a_failed_file_is_tried_again_when_it_is_named(house: House, folder: Path) -> None:
    await house.read(folder)
    assert end(await house.read(folder)).failed == 0
    events = await house.read(folder / "broken.pdf")
    assert [event.document.name for event in events if isinstance(event, FileFailed)] == ["broken.pdf"]


async def test_a_kind_nobody_reads_is_a_row_only_when_it_is_named(house: House, folder: Path) -> None:
    await house.read(folder)
    assert "song.ogg" not in await house.states()
    events = await house.read(folder / "song.ogg")
    assert events[1].document.failure.code == "FormatUnsupported"
    assert (await house.states())["song.ogg"] == "failed"
    assert end(await house.read(folder)).removed == 0


async def test_overlapping_folders_hold_each_file_once(house: House, folder: Path) -> None:
    await house.read(folder / "lease.txt")
    (given,) = house.index.ledger.roots()
    sums = end(await house.read(folder, folder / "lease.txt", folder / "river.md", into=given.collection))
    assert (sums.files, sums.passages) == (4, 2)
    assert [root.location for root in house.index.ledger.roots()] == [os.fsencode(folder)]


async def test_an_unplugged_disk_empties_nothing(house: House, folder: Path) -> None:
    await house.read(folder)
    away = folder.rename(folder.with_name("elsewhere"))
    sums = end(await house.read())
    assert (sums.removed, sums.passages) == (0, 2)
    assert "lease.txt" in await house.find("guests may stay")
    away.rename(folder)
    assert end(await house.read()).unchanged == 4


async def test_forgetting_a_folder_takes_everything_out(house: House, folder: Path) -> None:
    await house.read(folder)
    location = house.index.ledger.roots()[0].location
    await forget(location, house.parts)
    assert await house.states() == {}
    assert await house.find("guests may stay") == []
    assert house.index.ledger.roots() == []


async def test_after_forgetting_another_candor_may_write(
    house: House, folder: Path, tmp_path: Path, embedder: Embedder
) -> None:
    await house.read(folder)
    await forget(house.index.ledger.roots()[0].location, house.parts)
    await house.threads.write(lambda: None)  # what was to be written later is written
    other = LibraryIndex(tmp_path / "home", embedder)
    other.claim()
    other.settle()
    other.ledger.close()


async def test_an_empty_folder_is_remembered(house: House, folder: Path) -> None:
    empty = folder / "empty"
    empty.mkdir()
    await house.read(empty)
    (empty / "late.txt").write_text("It came late.")
    assert end(await house.read()).indexed == 1


async def test_stop_keeps_what_is_done_and_the_next_run_does_the_rest(house: House, folder: Path) -> None:
    for number in range(60):
        (folder / f"note {number:02}.txt").write_text(f"Note {number} says that the boat number {number} sails.")
    async with aclosing(house.run(folder)) as events:
        async for event in events:
            if isinstance(event, FileIndexed):
                break
    await house.threads.write(lambda: None)
    states = list((await house.states()).values())
    assert states.count("indexed") >= 1
    assert states.count("waiting") >= 1
    assert "reading" not in states
    assert house.index.passages() == states.count("indexed")
    sums = end(await house.read())
    assert sums.indexed == states.count("waiting") - 2 + states.count("failed")
    assert sums.passages == 62


async def test_only_the_files_in_work_are_said_to_be_read(house: House, folder: Path) -> None:
    for number in range(80):
        (folder / f"note {number:02}.txt").write_text(f"Note {number} says that the boat number {number} sails.")
    started: set[str] = set()
    done: set[str] = set()
    most = 0
    async for event in house.run(folder):
        if isinstance(event, FileStarted):
            started.add(event.document.id)
        elif isinstance(event, FileIndexed | FileFailed):
            # One that fails while others are embedded is told once, as failed.
            assert event.document.id in started or isinstance(event, FileFailed)
            done.add(event.document.id)
        most = max(most, len(started - done))
    assert started <= done
    assert len(done) == 84
    assert 1 <= most <= BATCH + READERS


async def test_a_slow_file_is_said_to_be_read_once_nothing_else_is_left_to_do(house: House, folder: Path) -> None:
    for number in range(3):
        (folder / f"a{number}.txt").write_text(f"Note {number} says that the boat sails.")
    (folder / "slow scan.txt").write_text("The scan takes a minute. " * 9)
    told = asyncio.Event()

    class Slow(BoxedReader):
        async def read(self, path: Path, root: bytes = b"") -> Any:
            if path.name == "slow scan.txt":
                await asyncio.wait_for(told.wait(), 20)
            return await house.reader.read(path, root)

    parts = replace(house.parts, reader=Slow())
    async with aclosing(index_folder([folder], parts)) as events:
        async for event in events:
            if isinstance(event, FileStarted) and event.document.name == "slow scan.txt":
                assert told.is_set() or event.document.state is DocumentState.READING
                told.set()
    assert (await house.states())["slow scan.txt"] == "indexed"


async def test_cancelling_the_task_ends_it_and_leaves_the_library_in_order(house: House, folder: Path) -> None:
    started = asyncio.Event()

    async def follow() -> None:
        async for event in house.run(folder):
            if isinstance(event, FileStarted):
                started.set()

    task = asyncio.create_task(follow())
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert end(await house.read()).passages == 2


async def test_what_is_forgotten_while_it_is_read_stays_forgotten(house: House, folder: Path) -> None:
    ledger = house.index.ledger
    async with aclosing(house.run(folder)) as events:
        async for event in events:
            if isinstance(event, FileStarted):
                await forget(ledger.roots()[0].location, house.parts)
                break
        rest = [event async for event in events]
    assert end(rest).indexed == 0
    assert await house.states() == {}
    assert house.index.passages() == 0


class Noticed(Embedder):
    """Says when it has begun, and goes on only then when it is told to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, threads=1)
        self.begun, self.go_on = threading.Event(), threading.Event()

    def embed_parts(self, texts: Sequence[str], spans: Sequence[Sequence[Any]]) -> list[Parted]:
        self.begun.set()
        assert self.go_on.wait(10)
        return super().embed_parts(texts[:1], spans[:1]) * len(texts)


async def test_stop_does_not_wait_for_a_long_book(
    folder: Path, tmp_path: Path, embedder_folder: Path, reader: BoxedReader, threads: Threads
) -> None:
    book = tmp_path / "book.txt"
    book.write_text("\n\n".join(f"Chapter {number}. " + "The boat sails on. " * 50 for number in range(300)))
    embedder = Noticed(embedder_folder)
    house = House(tmp_path / "home", embedder, reader, threads)
    task = asyncio.create_task(house.read(book))
    await threads.keep(embedder.begun.wait, 10)  # a thread that reading does not need
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    embedder.go_on.set()
    await threads.write(lambda: None)  # the writer is free again
    assert (house.index.passages(), await house.states()) == (0, {"book.txt": "waiting"})
    assert end(await house.read()).passages > 300
    house.close()
    embedder.close()


async def test_while_another_candor_writes_nothing_changes(
    house: House, folder: Path, tmp_path: Path, embedder: Embedder
) -> None:
    other = LibraryIndex(tmp_path / "home", embedder)
    other.claim()
    with pytest.raises(IndexBusy):
        await house.read(folder)
    assert await house.states() == {}
    other.settle()
    assert end(await house.read(folder)).indexed == 2
    other.ledger.close()


async def test_rebuilding_reads_everything_again(house: House, folder: Path) -> None:
    await house.read(folder)
    events = [event async for event in rebuild(house.parts)]
    assert (end(events).indexed, end(events).unchanged, end(events).passages) == (2, 2, 2)
    assert (await house.find("how long may guests stay"))[0] == "lease.txt"


async def test_without_an_embedder_the_run_ends_and_goes_on_later(
    house: House, folder: Path, tmp_path: Path, reader: BoxedReader, threads: Threads
) -> None:
    (tmp_path / "nothing").mkdir()
    poor = House(tmp_path / "home", Embedder(tmp_path / "nothing"), reader, threads)
    with pytest.raises(EmbedderMissing):
        await poor.read(folder)
    assert (await poor.states())["lease.txt"] == "waiting"
    await threads.write(poor.close)
    assert end(await house.read()).indexed == 2


async def test_an_empty_file_is_left_out_until_something_is_written_into_it(house: House, tmp_path: Path) -> None:
    folder = tmp_path / "package"
    folder.mkdir()
    file = folder / "__init__.py"
    file.touch()
    events = await house.read(folder)
    assert (end(events).skipped, end(events).failed) == (1, 0)
    left_out = await house.document("__init__.py")
    assert left_out.failure is not None
    assert left_out.failure.code == "FileEmpty"
    assert (end(await house.read()).skipped, await house.states()) == (1, {"__init__.py": "skipped"})
    file.write_text("def rent() -> int:\n    return 820\n")
    await house.read()
    assert await house.states() == {"__init__.py": "indexed"}
    file.write_text("")
    await house.read()
    assert await house.states() == {"__init__.py": "skipped"}
    assert await house.find("rent") == []


async def test_an_empty_file_given_by_name_says_that_it_is_empty(house: House, tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.touch()
    assert end(await house.read(file)).failed == 1
