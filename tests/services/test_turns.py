"""One run at a time, and who begins goes first."""

import asyncio

import pytest

from candor.services.indexing.turns import Turns


async def test_a_run_that_comes_goes_first_and_the_other_goes_on_afterwards() -> None:
    turns, said = Turns(), list[str]()

    async def run(name: str, steps: int) -> None:
        async with turns.turn() as turn:
            for step in range(steps):
                said.append(f"{name}{step}")
                await asyncio.sleep(0)
                await turn.give_way()

    first = asyncio.create_task(run("long", 4))
    await asyncio.sleep(0)
    second = asyncio.create_task(run("short", 2))
    await asyncio.gather(first, second)
    assert said == ["long0", "long1", "short0", "short1", "long2", "long3"]
    assert not turns.is_busy


async def test_a_run_that_is_cancelled_while_it_waits_holds_nothing_up() -> None:
    turns = Turns()

    async def wait() -> None:
        async with turns.turn():
            raise AssertionError("it was not its turn")

    async with turns.turn() as turn:
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0)
        assert turns.is_wanted
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert not turns.is_wanted
        await turn.give_way()
    assert not turns.is_busy


async def test_a_run_that_is_cancelled_after_it_gave_way_leaves_the_turn_to_the_other() -> None:
    turns, go_on, begun, wanted = Turns(), asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with turns.turn() as turn:
            begun.set()
            await wanted.wait()
            await turn.give_way()

    async def second() -> None:
        async with turns.turn():
            await go_on.wait()

    one = asyncio.create_task(first())
    await begun.wait()
    other = asyncio.create_task(second())
    await asyncio.sleep(0)
    assert turns.is_wanted
    wanted.set()
    for _ in range(5):  # turns of the loop: the first gives way, the second begins
        await asyncio.sleep(0)
    one.cancel()
    with pytest.raises(asyncio.CancelledError):
        await one
    assert turns.is_busy
    go_on.set()
    await other
    assert not turns.is_busy
