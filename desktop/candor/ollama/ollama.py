"""A model's server: on this machine, unless the person named another."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from candor.model.errors import (
    BranchingUnsupported,
    CloudModelRefused,
    ForeignOriginAnswered,
    NoModels,
    OllamaError,
    OllamaHasHole,
    OllamaTooOld,
    RequestRefused,
)
from candor.model.events import ServerState
from candor.model.failure import Failure
from candor.model.message import Message
from candor.model.token import Token
from candor.model.turn import Options
from candor.ollama.bos import without_bos
from candor.ollama.chunk import Chunk, Finish
from candor.ollama.cloud import is_cloud
from candor.ollama.elsewhere import HERE, Elsewhere
from candor.ollama.forced import unquoted
from candor.ollama.late_connection import LateConnection
from candor.ollama.model_shelf import ModelShelf
from candor.ollama.pieces import pieces_of
from candor.ollama.request import chat_body, forced_body, raw_body, render_body
from candor.ollama.think_tags import apart
from candor.ollama.version import has_hole, sends_probabilities
from candor.ollama.wire import Line, Listed, Rendered, Shown, Tags, Version, sound

GLANCE = 1.9  # seconds for each question of `state`: nobody waits longer to learn that nothing answers
STRANGER = "https://page-of-a-stranger.invalid"  # a name that can belong to nobody (RFC 2606)
SHOW = 10.0  # seconds for /api/show, which reads a file of the server's


class Ollama:
    """Streams answers with token probabilities from an Ollama server, local models only."""

    def __init__(
        self, address: str, *, connect_timeout: float = 1.5, silence: float = 300.0, elsewhere: Elsewhere = HERE
    ) -> None:
        """Raises HostRefused for an address that is neither on this machine nor the other one that was allowed.

        `silence` is the longest pause in seconds within an answer; before its first token a model may be loaded from
        disk and a long prompt read.
        """
        self._connection = LateConnection(
            address, connect_timeout=connect_timeout, silence=silence, elsewhere=elsewhere
        )
        self._silence = silence
        self.models = ModelShelf(self._connection)
        self._shown: dict[str, Shown] = {}
        self._is_open: bool | None = None

    @property
    def address(self) -> str:
        """Where the server is, as `http://host:port`."""
        return self._connection.address

    async def state(self) -> ServerState:
        """What is known about the server; never raises OllamaError, and takes at most 2 s when nothing answers."""
        version = ""
        try:
            version = (await self._connection.fetch("/api/version", Version, seconds=GLANCE)).version
            tags = await self._connection.fetch("/api/tags", Tags, seconds=GLANCE)
        except OllamaError as error:
            self._is_open = None
            return ServerState(self.address, version, failure=error.failure())
        listed = [model for model in tags.models or () if not _only_embeds(model)]
        local = tuple(model.name for model in listed if not _is_remote(model))
        return ServerState(
            address=self.address,
            version=version,
            models=local,
            refused=tuple(model.name for model in listed if _is_remote(model)),
            practice="practice" in version,
            failure=None if local else NoModels().failure(),
            notices=await self._notices(version),
        )

    async def _notices(self, version: str) -> tuple[Failure, ...]:
        """What the person should know about a server that can be used."""
        known = (OllamaTooOld(version), not sends_probabilities(version)), (OllamaHasHole(version), has_hole(version))
        answers_all = (ForeignOriginAnswered(), await self._answers_any_page())
        return tuple(notice.failure() for notice, holds in (*known, answers_all) if holds)

    async def _answers_any_page(self) -> bool:
        """Whether a web page of a stranger could use the server, by asking its version as such a page would.

        Asked once, and again when the server was away meanwhile.
        """
        if self._is_open is None:
            try:
                await self._connection.ask("GET", "/api/version", headers={"Origin": STRANGER}, seconds=GLANCE)
                self._is_open = True
            except RequestRefused:
                self._is_open = False
            except OllamaError:
                return False
        return self._is_open

    async def chat(
        self, model: str, messages: Sequence[Message], options: Options
    ) -> AsyncGenerator[Chunk | Finish, None]:
        """Streams an answer as it is written, thoughts apart, and ends with exactly one Finish.

        Raises OllamaError, after what had arrived was yielded. Closing the generator, or cancelling the task that
        waits for it, closes the connection, and Ollama stops.
        """
        body = chat_body(model, messages, options, await self._show(model))
        async with aclosing(apart(self._pieces("/api/chat", body, model))) as pieces:
            async for piece in pieces:
                yield piece

    async def render(self, model: str, messages: Sequence[Message], options: Options) -> str:
        """The messages as the model's template puts them, up to where the answer begins.

        Raises OllamaError: BranchingUnsupported where the server does not show it.
        """
        body = render_body(model, messages, options, await self._show(model))
        rendered = await self._connection.fetch("/api/chat", Rendered, body=body, model=model, seconds=self._silence)
        if rendered.debug is None:
            raise BranchingUnsupported
        return rendered.debug.rendered_template

    async def go_on(self, model: str, text: str, options: Options) -> AsyncGenerator[Chunk | Finish, None]:
        """Streams what follows a rendered prompt with the beginning of an answer; spans count from there.

        Works for every template, for none is used. The beginning is cut into tokens anew, not always as when it was
        written. Ends, closes and raises as `chat` does.
        """
        shown = await self._show(model)
        body = raw_body(model, without_bos(text, shown), options, shown)
        async with aclosing(self._pieces("/api/generate", body, model)) as pieces:
            async for piece in pieces:
                yield piece

    async def score(self, model: str, messages: Sequence[Message], answer: str, options: Options) -> tuple[Token, ...]:
        """The tokens of a given answer with the probabilities the model gives them after these messages.

        The model is made to write the answer as a JSON string; the values stay those it would have unforced, but its
        opening quote and its escapes condition what follows them, and it may be cut into other tokens than when it
        was written: compare by characters. No alternatives come with them. Raises OllamaError: WeighingUnsupported
        where the server writes something else.
        """
        body = forced_body(model, messages, sound(answer), options, await self._show(model))
        text, tokens = "", list[Token]()
        async with aclosing(self._pieces("/api/chat", body, model)) as pieces:
            async for piece in pieces:
                if isinstance(piece, Chunk):
                    text += piece.text
                    tokens += piece.tokens
        return unquoted(text, tokens, sound(answer))

    def _pieces(self, path: str, body: object, model: str) -> AsyncGenerator[Chunk | Finish, None]:
        return pieces_of(self._connection.stream(path, Line, body=body, model=model))

    async def context_length(self, model: str) -> int | None:
        """The context the model was trained for, in tokens; None where the server does not say. Raises OllamaError."""
        info = (await self._show(model)).model_info or {}
        length = info.get(f"{info.get('general.architecture')}.context_length")
        return length if isinstance(length, int) else None

    async def _show(self, model: str) -> Shown:
        """What the server says of the model, asked once. Raises CloudModelRefused, if need be before any request."""
        if is_cloud(model):
            raise CloudModelRefused(model)
        if model not in self._shown:
            self._shown[model] = await self._connection.fetch(
                "/api/show", Shown, body={"model": model}, model=model, seconds=SHOW
            )
        shown = self._shown[model]
        if is_cloud(model, shown.remote_host, shown.remote_model):
            raise CloudModelRefused(model)
        return shown


def _is_remote(model: Listed) -> bool:
    return is_cloud(model.name, model.remote_host, model.remote_model)


def _only_embeds(model: Listed) -> bool:
    # bert, nomic-bert and their like turn text into vectors; asked to chat, the server refuses.
    return model.details is not None and "bert" in model.details.family
