"""Which addresses Candor may talk to."""

import ipaddress
from urllib.parse import SplitResult, urlsplit

from candor.guard import is_here, plain
from candor.model.errors import HostRefused, UnprotectedRefused
from candor.ollama.elsewhere import HERE, Elsewhere

PORTS = {"http": 11434, "https": 443}
"""Where nothing is said: Ollama's own, which speaks no https, and that of whatever stands before it and does."""


def server_address(address: str, elsewhere: Elsewhere = HERE) -> str:
    """Returns the address as `http://host:port` when it is on this machine, or on the one other that was allowed.

    `localhost` becomes 127.0.0.1, so that no name is ever looked up; where nothing is said another machine is spoken
    to by https. Raises HostRefused for any other host or scheme, for a user, path, query or fragment, and for a
    malformed address; UnprotectedRefused where the other machine is to be spoken to by http and that was not allowed.
    """
    try:
        parts = _parts(address)
        host, port = parts.hostname or "", PORTS[parts.scheme] if parts.port is None else parts.port
    except (ValueError, KeyError) as error:
        raise HostRefused(address) from error
    if not host or not port or "@" in parts.netloc or parts.path.strip("/") or parts.query or parts.fragment:
        raise HostRefused(address)
    if host == "localhost":
        host = "127.0.0.1"
    if _is_number(host) and is_here(host):
        if parts.scheme != "http":
            raise HostRefused(address)
    elif not elsewhere.host or plain(host) != plain(elsewhere.host):
        raise HostRefused(address)
    elif parts.scheme == "http" and not elsewhere.unprotected:
        raise UnprotectedRefused(host)
    return f"{parts.scheme}://[{host}]:{port}" if ":" in host else f"{parts.scheme}://{host}:{port}"


def other_machine(address: str) -> str:
    """The host of an address that is not on this machine; "" where it is, or where it is no address."""
    try:
        host = _parts(address).hostname or ""
    except ValueError:
        return ""
    return "" if is_here(host) else plain(host)


def _parts(address: str) -> SplitResult:
    text = address.strip()
    if "://" in text:
        return urlsplit(text)
    bare = urlsplit(f"http://{text}")
    return bare if is_here(bare.hostname or "") else urlsplit(f"https://{text}")


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
