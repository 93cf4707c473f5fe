"""Asks a fake server and keeps what arrived, whatever happens then."""

from collections.abc import Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field

import pytest

from candor.model.errors import OllamaError
from candor.model.message import Message
from candor.model.token import Token
from candor.model.turn import Options
from candor.ollama.chunk import Chunk, Finish
from candor.ollama.ollama import Ollama
from fakes.door import Scene
from fakes.fake_ollama import FakeOllama


@dataclass
class Heard:
    text: str = ""
    tokens: list[Token] = field(default_factory=list)
    thoughts: str = ""
    thought_tokens: list[Token] = field(default_factory=list)
    finishes: list[Finish] = field(default_factory=list)
    error: OllamaError | None = None


Listen = Callable[..., Awaitable[Heard]]


async def _listen(server: Ollama, *, model: str = "llama3", options: Options | None = None) -> Heard:
    heard = Heard()
    try:
        async with aclosing(
            server.chat(model, [Message("user", "Why is the sky blue?")], options or Options())
        ) as parts:
            async for part in parts:
                if isinstance(part, Chunk) and part.thought:
                    heard.thoughts += part.text
                    heard.thought_tokens += part.tokens
                elif isinstance(part, Chunk):
                    heard.text += part.text
                    heard.tokens += part.tokens
                else:
                    heard.finishes.append(part)
    except OllamaError as error:
        heard.error = error
    return heard


@pytest.fixture
def listen() -> Listen:
    """Listens to a whole answer of an Ollama."""
    return _listen


@pytest.fixture
def hear() -> Callable[[Scene], Awaitable[Heard]]:
    """Listens to a whole answer that a scene gives."""

    async def play(scene: Scene, **limits: float) -> Heard:
        async with FakeOllama(scene) as fake:
            return await _listen(Ollama(fake.address, **limits))

    return play
