"""What the error lines of fetching and making a model mean."""

from candor.model.errors import (
    LibraryUnreachable,
    ModelUnknown,
    NotMade,
    OllamaError,
    OllamaTooOldForModel,
    PullFailed,
)

# As Go's net package, and Ollama's own download, word that nobody is reached.
OFFLINE = (
    "no such host",
    "dial tcp",
    "i/o timeout",
    "network is unreachable",
    "connection refused",
    "connection reset",
    "tls handshake",
    "server misbehaving",
    "unexpected eof",
)
NOT_THERE = ("file does not exist", "manifest unknown", "not found", "name unknown")
NEWER = "requires a newer version"
FULL = "no space left"


def pull_failure(words: str, model: str) -> OllamaError:
    """The error for an error line of /api/pull."""
    said = words.lower()
    if NEWER in said:
        return OllamaTooOldForModel(model)
    if FULL in said:
        return PullFailed("the disk where it keeps its models is full")
    if any(sign in said for sign in OFFLINE):
        return LibraryUnreachable()
    if "manifest" in said and any(sign in said for sign in NOT_THERE):
        return ModelUnknown(model)
    return PullFailed(words)


def create_failure(words: str) -> OllamaError:
    """The error for an error line of /api/create."""
    return NotMade("the disk where it keeps its models is full" if FULL in words.lower() else words)
