"""A model's server on this machine."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import aclosing

from candor.model.errors import (
    AnswerCut,
    BadReply,
    CloudModelRefused,
    NoModels,
    OllamaError,
    OllamaTooOld,
    RunnerFailed,
)
from candor.model.events import ServerState
from candor.model.message import Message
from candor.model.turn import EndReason, Options, Timings
from candor.ollama.chunk import Chunk, Finish
from candor.ollama.cloud import is_cloud
from candor.ollama.connection import Connection
from candor.ollama.refusals import failed
from candor.ollama.request import chat_body
from candor.ollama.spans import Spans
from candor.ollama.version import sends_probabilities
from candor.ollama.wire import Line, Listed, Shown, Tags, Version

GLANCE = 1.9  # seconds for each question of `state`: nobody waits longer to learn that nothing answers
SHOW = 10.0  # seconds for /api/show, which reads a file of the server's


class Ollama:
    """Streams answers with token probabilities from an Ollama server, local models only."""

    def __init__(self, address: str, *, connect_timeout: float = 1.5, silence: float = 300.0) -> None:
        """Raises HostRefused for an address that is not on this machine.

        `silence` is the longest pause in seconds within an answer; before its first token a model may be loaded from
        disk and a long prompt read.
        """
        self._connection = Connection(address, connect_timeout=connect_timeout, silence=silence)
        self._shown: dict[str, Shown] = {}

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
            notices=() if sends_probabilities(version) else (OllamaTooOld(version).failure(),),
        )

    async def chat(
        self, model: str, messages: Sequence[Message], options: Options
    ) -> AsyncGenerator[Chunk | Finish, None]:
        """Streams an answer as it is written and ends with exactly one Finish.

        Raises OllamaError, after what had arrived was yielded. Closing the generator, or cancelling the task that
        waits for it, closes the connection, and Ollama stops.
        """
        shown = await self._show(model)
        body = chat_body(model, messages, options, shown)
        spans, last = Spans(), None
        async with aclosing(self._connection.stream("/api/chat", Line, body=body, model=model)) as lines:
            async for line in lines:
                text = _content(line)
                if tokens := spans.place(text, () if _is_thought(line) else line.logprobs or ()):
                    yield Chunk(text, tokens)
                elif text:
                    yield Chunk(text, ())
                if line.done:
                    last = line
                    break
        if last is None:
            raise AnswerCut
        yield _finish(last)

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


def _content(line: Line) -> str:
    """The text of a line. Raises what an error line says, and BadReply for a line of another kind."""
    if line.error is not None:
        raise failed(line.error) or RunnerFailed(line.error)
    if line.message is None or line.done is None:
        raise BadReply("a line is no part of an answer")
    return line.message.content


def _is_thought(line: Line) -> bool:
    return line.message is not None and bool(line.message.thinking)


def _finish(line: Line) -> Finish:
    reason = EndReason.LENGTH if line.done_reason == "length" else EndReason.STOP
    nano = 1e-9
    timings = Timings(
        total=line.total_duration * nano,
        load=line.load_duration * nano,
        prompt=line.prompt_eval_duration * nano,
        answer=line.eval_duration * nano,
        prompt_tokens=line.prompt_eval_count,
        answer_tokens=line.eval_count,
    )
    return Finish(reason, timings)
