"""The `ollama` package, imported so that no variable of the environment can stop Candor from starting."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

# A misspelt host, or certificates that are not there any more, make the package's own client raise.
READ_AT_IMPORT = ("OLLAMA_HOST", "OLLAMA_API_KEY", "SSL_CERT_FILE", "SSL_CERT_DIR")


@contextmanager
def hidden(*names: str) -> Iterator[None]:
    """Takes variables out of the environment for a moment."""
    kept = {name: os.environ.pop(name) for name in names if name in os.environ}
    try:
        yield
    finally:
        os.environ.update(kept)


# WORKAROUND(ollama-python 0.6.3): importing it builds a client out of the environment, which Candor never uses.
with hidden(*READ_AT_IMPORT):
    from ollama import AsyncClient

__all__ = ["AsyncClient", "hidden"]
