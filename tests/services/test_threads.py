"""Slow calls run beside the event loop, in order, and none is lost that must not be."""

import asyncio
import threading

import pytest

from candor.services.threads import Threads


async def test_a_writer_that_is_busy_holds_up_neither_search_nor_chats(threads: Threads) -> None:
    go_on = threading.Event()
    writing = asyncio.create_task(threads.write(go_on.wait, 10))
    try:
        async with asyncio.timeout(5):
            assert await threads.read(len, "four") == 4
            assert await threads.keep(len, "four") == 4
            assert await threads.look(len, "four") == 4
    finally:
        go_on.set()
    assert await writing is True


async def test_writes_come_one_after_the_other(threads: Threads) -> None:
    done: list[int] = []
    await asyncio.gather(*(threads.write(done.append, number) for number in range(50)))
    assert done == list(range(50))


async def test_what_is_kept_is_kept_though_the_caller_is_cancelled(threads: Threads) -> None:
    may, kept = threading.Event(), []
    blocked = asyncio.create_task(threads.keep(may.wait, 10))
    keeping = asyncio.create_task(threads.keep(kept.append, 1))
    await asyncio.sleep(0)
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    may.set()
    await blocked
    await threads.keep(len, "")
    assert kept == [1]


async def test_a_write_that_has_not_begun_is_dropped_with_its_caller(threads: Threads) -> None:
    may, done = threading.Event(), []
    blocked = asyncio.create_task(threads.write(may.wait, 10))
    waiting = asyncio.create_task(threads.write(done.append, 1))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    may.set()
    await blocked
    await threads.write(len, "")
    assert done == []


async def test_closing_waits_for_what_has_begun_and_keeps_all_conversations() -> None:
    threads = Threads()
    begun, may, kept = threading.Event(), threading.Event(), []

    def work() -> None:
        begun.set()
        assert may.wait(10)
        kept.append("written")

    tasks = [asyncio.create_task(threads.write(work)), asyncio.create_task(threads.keep(kept.append, "said"))]
    await threads.look(begun.wait, 10)
    closing = asyncio.create_task(threads.close())
    await asyncio.sleep(0)
    may.set()
    await closing
    await asyncio.gather(*tasks)
    assert sorted(kept) == ["said", "written"]
    threads.write_later(lambda: kept.append("too late"))
    assert "too late" not in kept
