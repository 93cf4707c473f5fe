"""An Ollama on another machine, by the person's explicit choice."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass

from candor.model.errors import AuthorityUnusable


def _none(host: str) -> str:
    """The token of whoever needs none."""
    return ""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The one other machine that may be spoken to; "" for none.

    `unprotected` lets that be done without encryption, `authority` is a file of certificates to trust instead of the
    system's. `token` says what to sign requests with, by the host and port, "" for nothing; it may take long.
    """

    host: str = ""
    unprotected: bool = False
    authority: str = ""
    token: Callable[[str], str] = _none

    def trust(self) -> ssl.SSLContext:
        """Whose certificates are believed; there is no way around having one. Raises AuthorityUnusable."""
        if not self.authority:
            # httpx takes a tenth of a second to load, and only who speaks needs it.
            import httpx

            trust = httpx.create_ssl_context(trust_env=False)
            trust.load_default_certs()
            return trust
        try:
            return ssl.create_default_context(cafile=self.authority)
        except OSError as error:
            raise AuthorityUnusable(self.authority, error.strerror or "it holds no certificates") from error


HERE = Elsewhere()
"""No other machine at all."""
