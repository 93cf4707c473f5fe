"""Folders are watched: what happens in them is in the library without being asked for."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import watchfiles

from candor.model.document import DocumentState
from candor.model.errors import DiskFull, FolderNotWritable, IndexBusy
from candor.model.events import (
    FileIndexed,
    FileMoved,
    FileRemoved,
    FolderAway,
    IndexEnded,
    IndexEvent,
    ReadingRests,
    ScanEnded,
    Watching,
)
from candor.services.indexing.grouping import keep
from candor.services.indexing.watch import watch
from candor.services.indexing.watcher import Watcher
from services.house import House

TICK = 0.25


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "sub").mkdir(parents=True)
    (folder / "lease.txt").write_text("Guests may stay for two weeks at most.")
    (folder / "sub" / "river.txt").write_text("The river rises in spring.")
    return folder


class Watch:
    """A watch under way, whose events can be waited for."""

    def __init__(self, house: House) -> None:
        self.events: list[IndexEvent] = []
        self._changed = asyncio.Event()
        self._task = asyncio.create_task(self._follow(house))
        self._task.add_done_callback(lambda _: self._changed.set())

    async def _follow(self, house: House) -> None:
        async for event in watch(house.parts, TICK):
            self.events.append(event)
            self._changed.set()

    async def until(self, *kinds: type[IndexEvent]) -> IndexEvent:
        """The first event of one of these kinds among those not waited for yet; forgets those before it."""
        async with asyncio.timeout(30):
            while True:
                for at, event in enumerate(self.events):
                    if isinstance(event, kinds):
                        del self.events[: at + 1]
                        return event
                if self._task.done():
                    self._task.result()
                self._changed.clear()
                await self._changed.wait()

    async def end(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)


def refused_twice(house: House, monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> list[int]:
    """The next two writes fail; how often one was tried since is told by the list's length."""
    real, claims = house.index.claim, list[int]()

    def claim() -> None:
        claims.append(1)
        if len(claims) <= 2:
            raise error
        real()

    monkeypatch.setattr(house.index, "claim", claim)
    return claims


@pytest.fixture
async def watching(house: House) -> AsyncIterator[Callable[[], Watch]]:
    begun: list[Watch] = []

    def begin() -> Watch:
        begun.append(Watch(house))
        return begun[-1]

    yield begin
    for each in begun:
        await each.end()


async def test_what_changes_in_a_folder_is_followed(house: House, folder: Path, watching: Callable[[], Watch]) -> None:
    await house.read(folder)
    river = await house.document("river.txt")
    (folder / "meanwhile.txt").write_text("Nobody looked when this came.")
    seen = watching()
    assert isinstance(await seen.until(ScanEnded), ScanEnded)
    assert await seen.until(Watching) == Watching(1)
    assert "meanwhile.txt" in await house.states()

    (folder / "new.txt").write_text("The bridge is closed.")
    event = await seen.until(FileIndexed)
    assert isinstance(event, FileIndexed)
    assert event.document.name == "new.txt"
    await seen.until(Watching)

    (folder / "sub").rename(folder / "renamed")
    moved = await seen.until(FileMoved)
    assert isinstance(moved, FileMoved)
    assert (moved.document.id, moved.before) == (river.id, river.location)
    ended = await seen.until(IndexEnded)
    assert isinstance(ended, IndexEnded)
    assert (ended.moved, ended.embedded, ended.files) == (1, 0, 1)  # nothing else was looked at
    await seen.until(Watching)

    (folder / "new.txt").unlink()
    gone = await seen.until(FileRemoved)
    assert isinstance(gone, FileRemoved)
    assert gone.document.name == "new.txt"
    await seen.until(Watching)
    assert sorted(await house.states()) == ["lease.txt", "meanwhile.txt", "river.txt"]


async def test_hidden_files_and_those_of_candor_itself_are_no_news(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    (folder / ".git").mkdir()
    (folder / ".git" / "index.txt").write_text("not for reading")
    (folder / "picture.xyz").write_text("not for reading")
    (folder / "after.txt").write_text("The boat sails at noon.")
    event = await seen.until(ScanEnded)
    assert event == ScanEnded(1, 0, 0)
    await seen.until(Watching)
    assert sorted(await house.states()) == ["after.txt", "lease.txt", "river.txt"]


async def test_a_folder_that_is_unplugged_keeps_its_documents_and_is_looked_through_when_it_is_back(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    away = folder.rename(folder.with_name("elsewhere"))
    assert await seen.until(FolderAway) == FolderAway(os.fsencode(folder), 2)
    assert await seen.until(Watching) == Watching(0)
    (away / "new.txt").write_text("The bridge is closed.")
    away.rename(folder)
    event = await seen.until(FileIndexed)
    assert isinstance(event, FileIndexed)
    assert event.document.name == "new.txt"
    assert await seen.until(Watching) == Watching(1)


async def test_another_disk_at_the_place_of_a_folder_is_looked_through_and_watched(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder)
    disk = folder.with_name("disk")
    disk.mkdir()
    (disk / "new.txt").write_text("The bridge is closed.")
    empty = folder.with_name("empty")
    empty.mkdir()
    seen = watching()
    await seen.until(Watching)
    _replace(folder, empty)
    assert await seen.until(FolderAway) == FolderAway(os.fsencode(folder), 2, is_empty=True)
    await seen.until(Watching)
    _replace(folder, disk)
    assert {type(await seen.until(FileRemoved)), type(await seen.until(FileIndexed))} == {FileRemoved, FileIndexed}
    await seen.until(Watching)
    (folder / "newer.txt").write_text("The boat sails at noon.")
    await seen.until(FileIndexed)
    assert sorted(await house.states()) == ["new.txt", "newer.txt"]


def _replace(folder: Path, other: Path) -> None:
    """As a mount does: the other is at its place at once, and nothing is told of what was there."""
    folder.rename(folder.with_name(f"before {other.name}"))
    other.rename(folder)


async def test_a_folder_given_later_is_watched_too_and_what_is_ignored_otherwise_leaves(
    house: House, folder: Path, tmp_path: Path, watching: Callable[[], Watch]
) -> None:
    seen = watching()
    assert await seen.until(Watching) == Watching(0)
    await house.read(folder)
    assert await seen.until(Watching) == Watching(1)
    (folder / "new.txt").write_text("The bridge is closed.")
    await seen.until(FileIndexed)
    await keep(replace(house.collection("papers"), ignored=("lease*",)), house.parts)
    event = await seen.until(FileRemoved)
    assert isinstance(event, FileRemoved)
    assert event.document.name == "lease.txt"


async def test_a_single_file_is_followed_also_when_it_is_replaced(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder / "lease.txt")
    seen = watching()
    await seen.until(Watching)
    other = folder / "lease.txt.new"
    other.write_text("Pets are welcome in the garden.")
    other.replace(folder / "lease.txt")
    await seen.until(FileIndexed)
    assert await house.find("pets in the garden") == ["lease.txt"]


async def test_while_it_rests_changes_wait_and_are_read_when_it_goes_on(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder)
    house.index.ledger.pause(True)
    seen = watching()
    await seen.until(Watching)
    (folder / "new.txt").write_text("The bridge is closed.")
    await seen.until(IndexEnded)
    assert (await house.states())["new.txt"] == "waiting"
    house.index.ledger.pause(False)
    await seen.until(FileIndexed)
    assert (await house.document("new.txt")).state is DocumentState.INDEXED


async def test_while_another_candor_writes_changes_are_kept_for_later(
    house: House, folder: Path, watching: Callable[[], Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    claims = refused_twice(house, monkeypatch, IndexBusy)
    (folder / "new.txt").write_text("The bridge is closed.")
    await seen.until(FileIndexed)
    assert len(claims) > 2


async def test_what_breaks_the_library_is_raised(
    house: House, folder: Path, watching: Callable[[], Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden() -> None:
        raise FolderNotWritable("/index")

    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    monkeypatch.setattr(house.index, "claim", forbidden)
    (folder / "new.txt").write_text("The bridge is closed.")
    with pytest.raises(FolderNotWritable):
        await seen.until(FileIndexed)


async def test_on_a_full_disk_it_rests_and_goes_on_when_there_is_room(
    house: House, folder: Path, watching: Callable[[], Watch], monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    claims = refused_twice(house, monkeypatch, DiskFull)
    (folder / "new.txt").write_text("The bridge is closed.")
    told = await seen.until(ReadingRests)
    assert isinstance(told, ReadingRests)
    assert told.failure.code == "DiskFull"
    await seen.until(FileIndexed)
    await seen.until(Watching)
    assert len(claims) > 2


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
async def test_a_name_that_is_no_unicode_is_followed_by_looking_everywhere(
    house: House, folder: Path, watching: Callable[[], Watch]
) -> None:
    await house.read(folder)
    seen = watching()
    await seen.until(Watching)
    Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt")).write_text("The bridge is closed.")
    event = await seen.until(FileIndexed)
    assert isinstance(event, FileIndexed)
    assert event.document.location.endswith(b"/caf\xe9.txt")
    await seen.until(Watching)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
async def test_what_cannot_be_watched_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = os.fsencode(tmp_path) + b"/\xff"
    Path(os.fsdecode(odd)).mkdir()
    real = watchfiles.watch

    def limited(*paths: str, **more: Any) -> Iterator[set[tuple[watchfiles.Change, str]]]:
        if len(paths) > 1:
            raise OSError(28, "OS file watch limit reached")
        yield from real(*paths, **more)

    monkeypatch.setattr(watchfiles, "watch", limited)
    folders = [tmp_path / name for name in ("a", "b")]
    for each in folders:
        each.mkdir()
    watcher = Watcher([odd, *map(os.fsencode, folders)])
    await watcher.open()
    assert watcher.unwatched == [odd, os.fsencode(folders[1])]
    (folders[0] / "x.txt").write_text("words")
    assert os.fsencode(folders[0] / "x.txt") in (await watcher.changes(10) or ())
    await watcher.close()
