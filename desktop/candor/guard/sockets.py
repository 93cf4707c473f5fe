"""Every socket that Python opens in this process is asked about before it sends anything.

Python raises an audit event (PEP 578) before a socket connects, sends to an address, binds or looks a name up; a hook
that raises keeps it from happening, whichever library it is. Two things the events do not tell are added to the socket
module: as what a name was looked up, and that `connect` looks names up itself, before its event.
"""

import functools
import socket
import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from candor.guard.gate import Gate
from candor.guard.place import number_of

INTERNET = (socket.AF_INET, socket.AF_INET6)
# Other programs of this machine, the desktop's keyring among them, and the kernel itself.
LOCAL = tuple(getattr(socket, name) for name in ("AF_UNIX", "AF_NETLINK") if hasattr(socket, name))
WITH_ADDRESS = ("connect", "connect_ex", "bind", "sendto")
"""Methods whose last argument is an address."""
NOT_NAMES = ("", "<broadcast>")


def watch(gate: Gate) -> None:
    """Has the gate asked about every socket from now on; it cannot be undone."""
    sys.addaudithook(functools.partial(_heard, gate))
    socket.getaddrinfo = _telling(gate, socket.getaddrinfo)
    for name in WITH_ADDRESS:
        setattr(socket.socket, name, _by_number(getattr(socket.socket, name)))


def _heard(gate: Gate, event: str, values: tuple[Any, ...]) -> None:
    # Called for each import and each file that is opened: nothing may be done here before this.
    heard = EVENTS.get(event)
    if heard is not None:
        heard(gate, *values)


def _connecting(gate: Gate, opened: socket.socket, address: Any) -> None:
    if address is not None and opened.family not in LOCAL:
        gate.reach(*_host_and_port(opened, address))


def _binding(gate: Gate, opened: socket.socket, address: Any) -> None:
    if opened.family not in LOCAL:
        gate.listen(*_host_and_port(opened, address))


def _looking_up(gate: Gate, host: Any, port: Any = 0, *_: Any) -> None:
    if host is not None:
        gate.look_up(_text(host), port if isinstance(port, int) else 0)


def _naming(gate: Gate, address: Any) -> None:
    """The name of a number is asked of others, unless it is this machine's own."""
    host = _text(address[0] if isinstance(address, tuple) else address)
    if not gate.allows(host):
        gate.reach(host, 0)


def _host_and_port(opened: socket.socket, address: Any) -> tuple[str, int]:
    """Neighbours by Bluetooth and the like have neither, and are never this machine."""
    if opened.family in INTERNET:
        return _text(address[0]), int(address[1])
    return str(opened.family), 0


def _text(host: Any) -> str:
    return host.decode("ascii", "replace") if isinstance(host, bytes | bytearray) else str(host)


def _telling(gate: Gate, original: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def getaddrinfo(host: Any, *values: Any, **named: Any) -> Any:
        found = original(host, *values, **named)
        if host is not None:
            gate.learn(_text(host), (_text(where[0]) for *_, where in found))
        return found

    return getaddrinfo


def _by_number(original: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(original)
    def with_number(opened: socket.socket, *values: Any) -> Any:
        return original(opened, *values[:-1], *(_numbered(opened, last) for last in values[-1:]))

    return with_number


def _numbered(opened: socket.socket, address: Any) -> Any:
    """The address with a name looked up where it is seen."""
    if opened.family not in INTERNET or not isinstance(address, tuple) or len(address) < 2:
        return address
    host, port, *rest = address
    if not isinstance(host, str | bytes) or _text(host) in NOT_NAMES or number_of(_text(host)):
        return address
    number = socket.getaddrinfo(host, port, opened.family)[0][4][0]
    return (number, port, *rest)


EVENTS: Mapping[str, Callable[..., None]] = MappingProxyType(
    {
        "socket.connect": _connecting,
        "socket.sendto": _connecting,
        "socket.sendmsg": _connecting,
        "socket.bind": _binding,
        "socket.getaddrinfo": _looking_up,
        "socket.gethostbyname": _looking_up,
        "socket.gethostbyaddr": _naming,
        "socket.getnameinfo": _naming,
    }
)
