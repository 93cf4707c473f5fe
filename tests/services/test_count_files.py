"""What is about to be given is counted as it would be listed, and a whole disk is not counted to its end."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.model.amount import Amount
from candor.services.indexing.count_files import count_files
from candor.services.threads import Threads


@pytest.fixture
async def threads() -> AsyncIterator[Threads]:
    made = Threads()
    yield made
    await made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "deep/b.md", "deep/er/c.html", ".hidden/d.txt", "node_modules/x/f.js", "e.exe"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("word")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    return tmp_path


async def test_files_and_their_folders_are_counted(threads: Threads, folder: Path) -> None:
    paths = [folder / "deep", folder / "a.txt", folder / "e.exe", folder / "gone"]
    assert await count_files([folder], reader=BoxedReader(), threads=threads) == Amount(3, 3)
    assert await count_files(paths, reader=BoxedReader(), threads=threads) == Amount(3, 2)
    assert await count_files([], reader=BoxedReader(), threads=threads) == Amount(0, 0)


async def test_counting_ends_at_a_limit(threads: Threads, folder: Path) -> None:
    assert (await count_files([folder], reader=BoxedReader(), threads=threads, most=2)) == Amount(2, 0, more=True)


async def test_counting_ends_when_nobody_waits_for_it(threads: Threads, tmp_path: Path) -> None:
    begun, asked = asyncio.Event(), 0
    loop = asyncio.get_running_loop()

    class Slow(BoxedReader):
        def can_read(self, path: Path) -> bool:
            nonlocal asked
            asked += 1
            loop.call_soon_threadsafe(begun.set)
            held.result()
            return True

    held = asyncio.run_coroutine_threadsafe(asyncio.sleep(0), loop)
    for number in range(50):
        (tmp_path / f"{number}.txt").write_text("word")
    counting = asyncio.create_task(count_files([tmp_path], reader=Slow(), threads=threads))
    await begun.wait()
    counting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await counting
    await threads.look(lambda: None)
    assert asked < 50
