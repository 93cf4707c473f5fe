"""Which addresses Candor may talk to."""

import ipaddress
from urllib.parse import urlsplit

from candor.model.errors import HostRefused


def loopback_address(address: str) -> str:
    """Returns the address as `http://host:port` when it is on this machine.

    `localhost` becomes 127.0.0.1, so that no name is ever looked up; the port defaults to 11434 (Ollama's).
    Raises HostRefused for any other host or scheme, for a user, path, query or fragment, and for a malformed address.
    """
    text = address.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname or "", 11434 if parts.port is None else parts.port
        host = "127.0.0.1" if host == "localhost" else host
        ours = ipaddress.ip_address(host).is_loopback and parts.scheme == "http"
    except ValueError as error:
        raise HostRefused(address) from error
    if not ours or not port or "@" in parts.netloc or parts.path.strip("/") or parts.query or parts.fragment:
        raise HostRefused(address)
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
