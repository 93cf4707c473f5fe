"""The shapes of Ollama's JSON, as far as Candor reads them (docs/api.md of Ollama; seen on 0.24.0).

Unknown fields are ignored. Durations are nanoseconds, log-probabilities natural logarithms.
"""

import json
from typing import TypeVar

import msgspec

from candor.model.errors import BadReply

T = TypeVar("T")


class Likelihood(msgspec.Struct, frozen=True):
    """One entry of `top_logprobs`."""

    token: str
    logprob: float


class Entry(msgspec.Struct, frozen=True):
    """One token of the answer in `logprobs`. Its `bytes` are not read: a split character is U+FFFD there too."""

    token: str
    logprob: float
    top_logprobs: tuple[Likelihood, ...] | None = None


class Said(msgspec.Struct, frozen=True):
    """The `message` of a line; `thinking` is what a thinking model says to itself, which is no part of the answer."""

    content: str = ""
    thinking: str = ""


class Line(msgspec.Struct, frozen=True):
    """One line of /api/chat, which has a `message`, or of /api/generate, which has a `response`; each with `done`.

    `error` stands alone; the counts stand on the last line only.
    """

    message: Said | None = None
    response: str | None = None
    done: bool | None = None
    done_reason: str = ""
    error: str | None = None
    logprobs: tuple[Entry, ...] | None = None
    total_duration: int = 0
    load_duration: int = 0
    prompt_eval_count: int = 0
    prompt_eval_duration: int = 0
    eval_count: int = 0
    eval_duration: int = 0


class Debug(msgspec.Struct, frozen=True):
    """What /api/chat answers with to `_debug_render_only` instead of asking the model."""

    rendered_template: str


class Rendered(msgspec.Struct, frozen=True):
    """The answer of /api/chat to `_debug_render_only`; servers that do not know it answer without `_debug_info`."""

    debug: Debug | None = msgspec.field(name="_debug_info", default=None)


class Refusal(msgspec.Struct, frozen=True):
    """The body of an answer with status 400 or above."""

    error: str


class Version(msgspec.Struct, frozen=True):
    """The answer of /api/version."""

    version: str


class Details(msgspec.Struct, frozen=True):
    """What kind of model it is."""

    family: str = ""


class Listed(msgspec.Struct, frozen=True):
    """A model in /api/tags; the remote fields are set for models that ollama.com answers."""

    name: str
    remote_host: str | None = None
    remote_model: str | None = None
    details: Details | None = None


class Tags(msgspec.Struct, frozen=True):
    """The answer of /api/tags."""

    models: tuple[Listed, ...] | None


class Shown(msgspec.Struct, frozen=True):
    """The answer of /api/show."""

    model_info: dict[str, object] | None = None
    capabilities: tuple[str, ...] | None = None
    parameters: str = ""
    remote_host: str | None = None
    remote_model: str | None = None


def parsed(data: bytes, shape: type[T]) -> T:
    """Reads one JSON value of the given shape; broken characters in it become U+FFFD. Raises BadReply."""
    try:
        return msgspec.json.decode(data, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:
        return msgspec.json.decode(_mended(data), type=shape)
    except (ValueError, RecursionError) as error:
        raise BadReply(_why(data, error)) from error


def sound(text: str) -> str:
    """The text as it can be sent and stored: halves of surrogate pairs are joined, or become U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _mended(data: bytes) -> bytes:
    """The same JSON with bytes that are not UTF-8, and halves of surrogate pairs, replaced by U+FFFD."""
    value = json.loads(data.decode("utf-8", "replace"))
    return sound(json.dumps(value, ensure_ascii=False)).encode()


def _why(data: bytes, error: Exception) -> str:
    if data.lstrip()[:1] == b"<":
        return "it sent a web page"
    return "it is JSON of another kind" if isinstance(error, msgspec.ValidationError) else "it is not JSON"
