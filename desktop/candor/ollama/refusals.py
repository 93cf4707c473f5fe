"""What went wrong with a server, in Candor's own errors."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from candor.model.errors import (
    BadReply,
    CertificateRefused,
    ConnectionLost,
    ContextExceeded,
    ModelMissing,
    OllamaBusy,
    OllamaError,
    OllamaTimedOut,
    OllamaUnreachable,
    RequestRefused,
    RunnerFailed,
    TokenRefused,
)
from candor.ollama.wire import Refusal, parsed

# How Ollama words the death of a model's process, before and after 0.12.
RUNNER_DIED = ("encountered while running the model", "runner process", "runner has unexpectedly stopped")


@contextmanager
def translated(address: str, silence: float) -> Iterator[None]:
    """Turns httpx's errors into OllamaError; `silence` is the limit in seconds that a time-out names."""
    try:
        yield
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        raise (CertificateRefused(address) if _is_untrusted(error) else OllamaUnreachable(address)) from error
    except httpx.TimeoutException as error:
        raise OllamaTimedOut(silence) from error
    except httpx.RemoteProtocolError as error:
        # h11 has one class for a peer that goes away and for one that does not speak HTTP.
        gone = "disconnected" in str(error) or "closed connection" in str(error)
        raise (ConnectionLost() if gone else BadReply("it does not speak HTTP")) from error
    except httpx.DecodingError as error:
        raise BadReply("its compression is broken") from error
    except httpx.TransportError as error:
        raise ConnectionLost from error


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


def _is_untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def failed(words: str) -> OllamaError | None:
    """The error that Ollama's own words name, None when they name none that Candor knows."""
    if "exceed" in words and "context length" in words:
        return ContextExceeded()
    return RunnerFailed(words) if any(sign in words for sign in RUNNER_DIED) else None
