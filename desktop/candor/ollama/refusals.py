"""What a server refused, in Candor's own errors."""

from candor.model.errors import (
    BadReply,
    ContextExceeded,
    ModelMissing,
    OllamaBusy,
    OllamaError,
    RequestRefused,
    RunnerFailed,
    TokenRefused,
)
from candor.ollama.wire import Refusal, parsed

# How Ollama words the death of a model's process, before and after 0.12.
RUNNER_DIED = ("encountered while running the model", "runner process", "runner has unexpectedly stopped")


def refused(status: int, body: bytes, model: str) -> OllamaError:
    """The error for an answer whose status is not 200; `model` is the one that was asked for, "" for none."""
    if 300 <= status < 400:
        return BadReply("it points to another address")
    if status < 400:
        return BadReply(f"status {status}")
    if status == 401:
        return TokenRefused()
    if not body.strip():
        return RequestRefused(status, "access denied" if status == 403 else f"status {status}, without a reason")
    try:
        words = parsed(body, Refusal).error
    except BadReply as error:
        return error
    if status == 404 and model:
        return ModelMissing(model)
    if status == 503:
        return OllamaBusy()
    return failed(words) or RequestRefused(status, words)


def failed(words: str) -> OllamaError | None:
    """The error that Ollama's own words name, None when they name none that Candor knows."""
    if "exceed" in words and "context length" in words:
        return ContextExceeded()
    return RunnerFailed(words) if any(sign in words for sign in RUNNER_DIED) else None
