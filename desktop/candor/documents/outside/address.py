"""The address of a web page: taken apart, judged, and put together again in one form only."""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

import idna

from candor.documents.outside.public import is_public
from candor.model.errors import AddressRefused
from candor.model.outside import PageOffer

LONGEST = 2_000
PORTS = {"http": 80, "https": 443}
# White space, control characters, and what browsers and libraries read differently.
ODD = re.compile(r"[\s\x00-\x20\x7f-\xa0\\\u2028\u2029]")
SHOWN = 200  # of an address in an error's words
OWN = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "home.arpa", "onion")
"""Ends of names that only one's own network, or another one than the Internet, knows."""
PATH, QUERY = "/%:@!$&'()*+,;=-._~", "/?%:@!$&'()*+,;=-._~"


@dataclass(frozen=True, slots=True)
class Address:
    """`host` is ASCII, a name or a number without brackets; `path` holds the query too."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def netloc(self) -> str:
        """Host and port as they stand in an address and in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def text(self) -> str:
        """The whole address."""
        return f"{self.scheme}://{self.netloc}{self.path}"

    @property
    def shown_host(self) -> str:
        """The host as a person should see it: a name in other letters also in those that the network uses."""
        try:
            words = idna.decode(self.host) if "xn--" in self.host else self.host
        except (idna.IDNAError, UnicodeError):
            words = self.host
        shown = words if words == self.host else f"{words} ({self.host})"
        return shown if self.port == PORTS[self.scheme] else f"{shown}, port {self.port}"


def look_at(address: str) -> PageOffer:
    """What fetching it would reach, without reaching it. Raises AddressRefused."""
    found = address_of(address)
    return PageOffer(found.text, found.shown_host)


def address_of(typed: str) -> Address:
    """Reads an address as a person writes it, https where nothing is said. Raises AddressRefused."""
    whole = typed.strip()
    shown = whole[:SHOWN]
    if not whole or len(whole) > LONGEST or ODD.search(whole):
        raise AddressRefused(shown, "it is not an address")
    if "://" not in whole:
        whole = f"https://{whole}"
    try:
        parts = urlsplit(whole)
        port = parts.port
    except ValueError as error:
        raise AddressRefused(shown, "it is not an address") from error
    if parts.scheme not in PORTS:
        raise AddressRefused(shown, f"{parts.scheme}: is not the web")
    if "@" in parts.netloc:
        raise AddressRefused(_without_user(parts), "a name or password in an address is a trick, or a secret")
    host = _host(parts.hostname or "", shown)
    path = quote(parts.path or "/", safe=PATH) + (f"?{quote(parts.query, safe=QUERY)}" if parts.query else "")
    return Address(parts.scheme, host, port or PORTS[parts.scheme], path)


def _host(name: str, shown: str) -> str:
    if ":" in name:
        return _number(name, shown)
    try:
        host = idna.encode(name.rstrip(".").casefold(), uts46=True).decode("ascii") if name else ""
    except (idna.IDNAError, UnicodeError) as error:
        raise AddressRefused(shown, "its host is not a name") from error
    last = host.rpartition(".")[2]
    if last[:1].isdigit():  # names never end so; libraries take it for a number, each in its own way
        return _number(host, shown)
    if not host:
        raise AddressRefused(shown, "it names no host")
    if any(host == end or host.endswith(f".{end}") for end in OWN):
        raise AddressRefused(shown, "it leads into your own network")
    if "." not in host:
        raise AddressRefused(shown, "its host has no dot, as only names of your own network have")
    return host


def _number(host: str, shown: str) -> str:
    try:
        number = ipaddress.ip_address(host)
    except ValueError as error:
        raise AddressRefused(shown, "its host is a number in disguise") from error
    if not is_public(host):
        raise AddressRefused(shown, "it leads to this machine or into your own network")
    return number.compressed


def _without_user(parts: SplitResult) -> str:
    """What is refused is shown and logged, and a password must be neither."""
    return f"{parts.scheme}://…@{parts.netloc.rpartition('@')[2]}"[:SHOWN]
