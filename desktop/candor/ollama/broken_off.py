"""Why nothing could be sent or nothing came, in Candor's own errors."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from candor.model.errors import (
    BadReply,
    CertificateRefused,
    ConnectionLost,
    OllamaTimedOut,
    OllamaUnreachable,
)


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


def _is_untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
