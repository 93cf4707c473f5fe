"""Refuses every connection and every name look-up that leaves this machine, and fails the test that tried."""

import contextlib
import ipaddress
import socket
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest

REFUSED = pytest.StashKey[list[str]]()


class LeavesThisMachine(AssertionError):
    """A test tried to reach something that is not loopback."""


def is_loopback(host: object) -> bool:
    """Tells whether a host, by name or number, is this machine; no host at all is this machine too."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    return False


def _refusal(what: str, host: object, refused: list[str]) -> LeavesThisMachine:
    refused.append(f"{what} {host}")
    return LeavesThisMachine(f"A test may reach loopback only: {what} {host!r} was refused.")


def _guarded_connect(original: Callable[..., Any], refused: list[str]) -> Callable[..., Any]:
    def connect(self: socket.socket, address: Any, /) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not is_loopback(address[0]):
            raise _refusal("connect", address, refused)
        return original(self, address)

    return connect


def _guarded_lookup(original: Callable[..., Any], refused: list[str]) -> Callable[..., Any]:
    def look_up(host: Any, *rest: Any, **named: Any) -> Any:
        if not is_loopback(host):
            raise _refusal("look-up of", host, refused)
        return original(host, *rest, **named)

    return look_up


@contextlib.contextmanager
def _guarded(refused: list[str]) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex"):
            patch.setattr(socket.socket, name, _guarded_connect(getattr(socket.socket, name), refused))
        for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex"):
            patch.setattr(socket, name, _guarded_lookup(getattr(socket, name), refused))
        yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Guards the sockets for the whole of a test, fixtures included."""
    refused = item.stash.setdefault(REFUSED, [])
    with _guarded(refused):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, object, object]:
    """Fails a test whose attempt was refused, also when the code under test swallowed the refusal."""
    try:
        return (yield)
    finally:
        refused = item.stash[REFUSED]
        if refused:
            pytest.fail(f"This test tried to leave the machine: {', '.join(refused)}.", pytrace=False)
