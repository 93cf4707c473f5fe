"""Stop reaches the server, whatever it is doing. The fake notices the hang-up; the limits here only end a hung test."""

import asyncio
from contextlib import aclosing

import pytest

from candor.model.message import Message
from candor.model.turn import Options
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama

QUESTION = [Message("user", "Why is the sky blue?")]


@pytest.mark.parametrize("path", ["/api/show", "/api/chat"])
@pytest.mark.parametrize("after", [None, 0, 2])
async def test_cancelling_the_task_hangs_up(path: str, after: int | None) -> None:
    silent = asyncio.Event()

    async def scene(exchange: Exchange) -> None:
        if after is not None:
            await scenes.first_lines(exchange, after, scenes.PLAIN)
        silent.set()
        await scenes.forever()

    async def listen(server: Ollama) -> None:
        async for _ in server.chat("llama3", QUESTION, Options()):
            pass

    async with asyncio.timeout(10), FakeOllama() as fake:
        fake.scenes[path] = scene
        task = asyncio.create_task(listen(Ollama(fake.address)))
        await silent.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await fake.hung_up.wait()


async def test_closing_the_iterator_hangs_up_while_the_server_is_silent() -> None:
    async with asyncio.timeout(10), FakeOllama(scenes.silent(after=2)) as fake:
        answer = Ollama(fake.address).chat("llama3", QUESTION, Options())
        await anext(answer)
        assert not fake.hung_up.is_set()
        await answer.aclose()
        await fake.hung_up.wait()


async def test_a_whole_answer_is_not_a_hang_up() -> None:
    async with asyncio.timeout(10), FakeOllama(scenes.big(50, 0)) as fake:
        async with aclosing(Ollama(fake.address).chat("llama3", QUESTION, Options())) as answer:
            parts = [part async for part in answer]
        assert len(parts) == 51
        assert not fake.hung_up.is_set()
