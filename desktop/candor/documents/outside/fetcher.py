"""Fetches one web page. Runs in a worker of its own, which may connect but not write."""

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from urllib.parse import urljoin

import httpx

from candor.documents.outside.address import PORTS, Address, address_of
from candor.documents.outside.arrived import Arrived
from candor.documents.outside.public import is_public
from candor.documents.outside.unpacked import MOST, unpacked
from candor.guard import GATE, Blocked, Purpose
from candor.model.connection import Why
from candor.model.errors import AddressRefused, OutsideBlocked, PageRefused, PageTooSlow, PageUnreachable

REDIRECTS = 5
CONNECT_SECONDS = 10.0
SILENT_SECONDS = 15.0
SECONDS = 30.0
HEADERS = {
    "User-Agent": "Mozilla/5.0 (compatible; Candor)",
    "Accept": "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Encoding": "gzip",
    "Accept-Language": "*",
    "Connection": "close",
}
OK, MOVED, FAILED = 200, range(300, 400), 400
Resolve = Callable[[str, int], Iterable[str]]


def addresses_of(host: str, port: int) -> list[str]:
    """The numbers of a host, as the system's resolver says. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(where[0]) for *_, where in found))


class Fetcher:
    """Follows `redirects` itself, and judges each address anew.

    A name is looked up once, every number it has must be allowed, and the connection is made to that very number: what
    the name comes to a moment later does not matter. No cookie, no referrer and nothing of an earlier visit is sent.
    """

    def __init__(
        self,
        resolve: Resolve = addresses_of,
        allows: Callable[[str], bool] = is_public,
        trust: ssl.SSLContext | None = None,
        *,
        why: Why = Why.PAGE,
        redirects: int = REDIRECTS,
        seconds: float = SECONDS,
        most: int = MOST,
    ) -> None:
        self._resolve, self._allows = resolve, allows
        self._trust = trust or _trust()
        self._why, self._redirects, self._seconds, self._most = why, redirects, seconds, most

    def fetch(self, typed: str) -> Arrived:
        """What stands at an address. Raises OutsideError."""
        address, until = address_of(typed), time.monotonic() + self._seconds
        for _ in range(self._redirects + 1):
            found = self._visit(address, until)
            if isinstance(found, Arrived):
                return found
            if not self._redirects:
                raise PageUnreachable(address.shown_host, "it leads on to another address, which is not followed")
            address = _led_on(address, found)
        raise PageUnreachable(address.shown_host, "it leads on to another address again and again")

    def _visit(self, address: Address, until: float) -> Arrived | str:
        """What is there, or where it leads on to."""
        numbers = self._numbers(address)
        try:
            return self._get(address, numbers[0], until)
        except httpx.TimeoutException as error:
            raise PageTooSlow(address.shown_host, min(self._seconds, SILENT_SECONDS)) from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, ssl.SSLError) as error:
            raise PageUnreachable(address.shown_host, _why(error)) from error

    def _numbers(self, address: Address) -> list[str]:
        try:
            GATE.require(address.host, address.port)
            numbers = list(self._resolve(address.host, address.port))
        except Blocked as error:
            raise OutsideBlocked(address.shown_host) from error
        except (OSError, UnicodeError) as error:
            raise self._unknown(address) from error
        if not numbers:
            raise self._unknown(address)
        if not all(map(self._allows, numbers)):
            raise AddressRefused(address.text, "its host leads to this machine or into your own network")
        return numbers

    def _unknown(self, address: Address) -> PageUnreachable:
        """Asking for the name is told to the ledger too: others have heard it."""
        with Purpose(self._why, host=address.host):
            GATE.missed(address.host, address.port)
        return PageUnreachable(address.shown_host, "nobody knows this name")

    def _get(self, address: Address, number: str, until: float) -> Arrived | str:
        purpose = Purpose(self._why, host=address.host)
        try:
            with purpose:
                return self._got(address, number, until, purpose)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            purpose.end(failed=True)
            raise
        finally:
            purpose.end()

    def _got(self, address: Address, number: str, until: float, purpose: Purpose) -> Arrived | str:
        host = f"[{number}]" if ":" in number else number
        url = f"{address.scheme}://{host}:{address.port}{address.path}"
        headers = {"Host": address.netloc, **HEADERS}
        timeout = httpx.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS)
        extensions = {"sni_hostname": address.host}
        with (
            httpx.Client(verify=self._trust, trust_env=False, timeout=timeout, follow_redirects=False) as client,
            client.stream("GET", url, headers=headers, extensions=extensions) as reply,
        ):
            if reply.status_code in MOVED:
                return str(reply.headers.get("Location", ""))
            if reply.status_code >= FAILED:
                raise PageRefused(address.shown_host, reply.status_code)
            raw = self._in_time(_counted(reply.iter_raw(), purpose), address, until)
            data = unpacked(raw, reply.headers.get("Content-Encoding", ""), self._most)
            return Arrived(address.text, reply.headers.get("Content-Type", ""), data)

    def _in_time(self, parts: Iterable[bytes], address: Address, until: float) -> Iterable[bytes]:
        for part in parts:
            if time.monotonic() > until:
                raise PageTooSlow(address.shown_host, self._seconds)
            yield part


def _counted(parts: Iterable[bytes], purpose: Purpose) -> Iterable[bytes]:
    for part in parts:
        purpose.received += len(part)
        yield part


def _led_on(here: Address, location: str) -> Address:
    """Raises AddressRefused, PageUnreachable."""
    if not location:
        raise PageUnreachable(here.shown_host, "it leads on, and does not say where to")
    there = address_of(urljoin(here.text, location))
    if PORTS[there.scheme] < PORTS[here.scheme]:
        raise AddressRefused(there.text, "it is not protected, and the address that led there was")
    return there


def _trust() -> ssl.SSLContext:
    """Who the system trusts, and who the web's browsers do: some systems keep no list where Python finds it."""
    trust = httpx.create_ssl_context(trust_env=False)
    trust.load_default_certs()
    return trust


def _why(error: Exception) -> str:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return "its certificate cannot be trusted"
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, httpx.ConnectError):
        return "it did not answer"
    return "it broke off, or did not speak the web's language"
