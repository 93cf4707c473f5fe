"""Worker processes: a file that is too slow, too large or deadly costs itself and nothing else."""

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.limits import Limits
from candor.model.errors import NoTextFound, ReaderCrashed, ReadingTooLarge, ReadingTooSlow
from samples.pdfs import pdf, scanned_pdf
from samples.raw_pdf import hungry_pdf, slow_pdf


@pytest.fixture
async def boxed() -> AsyncIterator[Callable[..., BoxedReader]]:
    made = []

    def make(workers: int = 1, **limits: float) -> BoxedReader:
        made.append(BoxedReader(workers, Limits(**limits)))
        return made[-1]

    yield make
    for reader in made:
        await reader.close()


@pytest.fixture
def slow(tmp_path: Path) -> Path:
    """A file that takes hours."""
    path = tmp_path / "slow.pdf"
    path.write_bytes(slow_pdf())
    return path


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good \N{GREEK SMALL LETTER ALPHA}.txt"
    path.write_bytes("one\r\n\r\ntwo 🙂".encode())
    return path


def _workers() -> list[psutil.Process]:
    started = psutil.Process().children(recursive=True)
    return [child for child in started if not child.children()]  # on Windows a launcher stands before each


async def _until(true: Callable[[], bool]) -> None:
    while not true():  # noqa: ASYNC110  # nothing tells of what happens in another process
        await asyncio.sleep(0.01)


async def _until_busy(worker: psutil.Process) -> None:
    """Waits until the worker has computed for a while, which an idle one never does."""
    before = sum(worker.cpu_times()[:2])
    await _until(lambda: sum(worker.cpu_times()[:2]) > before + 0.1)


async def test_reads_with_places_and_keeps_its_worker(boxed, good):
    reader = boxed()
    text = await reader.read(good)
    assert [text.text[p.start : p.end] for p in text.places] == ["one\r\n\r\n", "two 🙂"]
    first = _workers()
    assert await reader.read(good) == text
    assert [worker.pid for worker in _workers()] == [worker.pid for worker in first]
    assert reader.can_read(Path("a.PDF"))
    assert not reader.can_read(Path("a.exe"))


async def test_refusals_keep_their_words_and_their_worker(boxed, good, tmp_path):
    reader = boxed()
    (tmp_path / "scan.pdf").write_bytes(scanned_pdf(2))
    with pytest.raises(NoTextFound) as caught:
        await reader.read(tmp_path / "scan.pdf")
    assert caught.value.failure() == NoTextFound(2).failure()
    before = _workers()
    await reader.read(good)
    assert _workers() == before


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these file systems allow Unicode names only")
async def test_a_name_that_is_not_unicode(boxed, good):
    odd = good.with_name("caf\udce9.txt")
    good.rename(odd)
    assert (await boxed().read(odd)).kind == "txt"


async def test_time_limit(boxed, slow, good):
    reader = boxed(seconds=0.3)
    with pytest.raises(ReadingTooSlow):
        await reader.read(slow)
    assert (await reader.read(good)).kind == "txt"


async def test_a_large_file_may_take_longer(boxed, slow):
    slow.write_bytes(slow.read_bytes() + b"%" * 1_200_000)
    with pytest.raises(ReadingTooSlow, match="after 2 s"):
        await boxed(seconds=1.0).read(slow)


async def test_memory_limit(boxed, tmp_path, good):
    (tmp_path / "hungry.pdf").write_bytes(hungry_pdf(20_000_000))
    reader = boxed(memory=250_000_000)
    with pytest.raises(ReadingTooLarge, match="250 MB of memory"):
        await reader.read(tmp_path / "hungry.pdf")
    assert (await reader.read(good)).kind == "txt"


async def test_memory_is_watched_where_the_system_does_not_limit_it(boxed, tmp_path, good):
    # Less than an idle worker has: whatever the operating system allows, the first look says it is too much.
    reader = boxed(memory=1_000_000)
    (tmp_path / "slow.pdf").write_bytes(slow_pdf())
    with pytest.raises(ReadingTooLarge):
        await reader.read(tmp_path / "slow.pdf")


async def test_a_killed_worker_takes_only_its_file(boxed, slow, good):
    reader = boxed()
    await reader.read(good)
    (worker,) = _workers()
    reading = asyncio.create_task(reader.read(slow))
    await _until_busy(worker)
    worker.kill()
    with pytest.raises(ReaderCrashed):
        await reading
    assert (await reader.read(good)).kind == "txt"


async def test_a_worker_that_dies_idle_takes_no_file(boxed, good):
    reader = boxed()
    await reader.read(good)
    (worker,) = _workers()
    worker.kill()
    await _until(lambda: not psutil.pid_exists(worker.pid))
    assert (await reader.read(good)).kind == "txt"


async def test_cancelling_ends_the_worker(boxed, slow, good):
    reader = boxed()
    await reader.read(good)
    (worker,) = _workers()
    reading = asyncio.create_task(reader.read(slow))
    await _until_busy(worker)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    assert (await reader.read(good)).kind == "txt"
    assert worker not in _workers()


async def test_cancelling_while_the_worker_starts(boxed, good):
    reader = boxed()
    reading = asyncio.create_task(reader.read(good))
    await _until(lambda: bool(psutil.Process().children()))
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await reader.close()
    assert not psutil.Process().children()


async def test_close_ends_everything_and_gives_up_what_is_read(boxed, slow, good):
    reader = boxed(workers=2)
    await asyncio.gather(reader.read(good), reader.read(good))
    readings = [asyncio.create_task(reader.read(path)) for path in (slow, slow, good)]
    await _until_busy(_workers()[0])
    await reader.close()
    results = await asyncio.gather(*readings, return_exceptions=True)
    assert [type(result) for result in results] == [RuntimeError] * 3
    assert not psutil.Process().children()
    with pytest.raises(RuntimeError):
        await reader.read(good)


async def test_workers_load_neither_qt_nor_the_index(boxed, tmp_path):
    (tmp_path / "a.pdf").write_bytes(pdf(["words"]))
    await boxed().read(tmp_path / "a.pdf")
    if not sys.platform.startswith("linux"):
        pytest.skip("mapped files are listed on Linux only")
    mapped = {Path(found.path).name for found in _workers()[0].memory_maps()}
    assert not [name for name in mapped if name.startswith(("libQt", "QtCore", "_lancedb", "libarrow", "libonnx"))]


async def test_half_a_character_becomes_a_mark_and_keeps_every_place(boxed, tmp_path):
    (tmp_path / "a.json").write_bytes(b'{"rent \\ud800": "due \\udfff now", "more": "words"}')
    text = await boxed().read(tmp_path / "a.json")
    assert "due \ufffd now" in text.text
    assert "rent \ufffd" in text.text
    assert text.places[-1].end == len(text.text)
