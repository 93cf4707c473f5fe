"""The tokens that another machine's Ollama wants, in the system's keyring."""

from contextlib import suppress

from candor.model.errors import SecretsUnavailable
from candor.settings.secrets import Secrets


class Tokens:
    """By the host and port they are for, as they stand in an address."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def of(self, host: str) -> str:
        """The token, "" where none was kept; without a keyring the server says that it wants one. May take long."""
        with suppress(SecretsUnavailable):
            return self._secrets.get(_name(host)) or ""
        return ""

    def keep(self, host: str, token: str) -> None:
        """Keeps it in place of an older one; "" forgets it. Raises SecretsUnavailable."""
        if token:
            self._secrets.set(_name(host), token)
        else:
            self._secrets.delete(_name(host))


def _name(host: str) -> str:
    return f"ollama {host}"
