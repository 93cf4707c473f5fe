"""Every connection says what it is for and how much went through it, however it ends."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import aclosing, suppress
from typing import Any

import pytest

from candor.guard import GATE, Contact
from candor.model.connection import ConnectionMade, Why
from candor.model.message import Message
from candor.model.turn import Options
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.fake_ollama import FakeOllama


@pytest.fixture
def contacts() -> Iterator[list[Contact]]:
    heard: list[Contact] = []
    before = GATE.tell(lambda contact: None if contact in heard else heard.append(contact))
    yield heard
    GATE.tell(before)


async def test_a_look_and_an_answer_are_one_connection_each(contacts: list[Contact], listen: Any) -> None:
    async with FakeOllama() as fake:
        server = Ollama(fake.address)
        await server.state()
        await listen(server)
    made = [ConnectionMade.of(each) for each in contacts]
    assert [(each.why, each.detail) for each in made] == [
        (Why.MODELS, "/api/version"),
        (Why.MODELS, "/api/tags"),
        (Why.MODELS, "/api/version"),  # as a stranger's page would, which is refused without a word
        (Why.MODELS, "/api/show"),
        (Why.ANSWER, "/api/chat"),
    ]
    assert len(made) == fake.connections
    sent = [len(request.body) for request in fake.requests]
    assert [each.sent for each in made] == sent
    assert [bool(each.received) for each in made] == [True, True, False, True, True]
    assert not any(each.open or each.failed or each.blocked for each in contacts)
    assert {each.host for each in made} == {"127.0.0.1"}


async def test_what_is_cancelled_ends_and_tells_what_had_come(contacts: list[Contact]) -> None:
    silent = asyncio.Event()

    async def scene(exchange: Any) -> None:
        await scenes.first_lines(exchange, 2, scenes.PLAIN)
        silent.set()
        await scenes.forever()

    async def listen(server: Ollama) -> None:
        async with aclosing(server.chat("llama3", [Message("user", "Why?")], Options())) as answer:
            async for _ in answer:
                pass

    async with asyncio.timeout(10), FakeOllama(scene) as fake:
        task = asyncio.create_task(listen(Ollama(fake.address)))
        await silent.wait()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    last = contacts[-1]
    assert (last.why, last.open, last.failed) == (Why.ANSWER, False, False)
    assert last.sent


@pytest.mark.parametrize("where", ["http://127.0.0.1:9", "http://[::1]:9"])
async def test_what_nobody_answers_is_told_as_failed(contacts: list[Contact], where: str) -> None:
    state = await Ollama(where).state()
    assert state.failure is not None
    (contact,) = contacts
    assert (contact.failed, contact.open, contact.port, contact.received) == (True, False, 9, 0)


async def test_a_broken_answer_is_ended_too(contacts: list[Contact], hear: Callable[..., Any]) -> None:
    await hear(scenes.recorded("runner_killed_mid_stream"))
    assert not any(each.open for each in contacts)
