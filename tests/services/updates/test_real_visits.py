"""The look itself: one process, let out to one host, which follows nobody and tells nothing."""

from collections.abc import Hashable, Iterable, Iterator

import pytest

from candor.documents.outside.boxed_visitor import BoxedVisitor
from candor.model.connection import ConnectionMade, Why
from candor.model.errors import PageRefused, PageTooLarge, PageUnreachable
from documents.outside.web_server import WebServer, answer, led

HERE, NAME, PATH = "127.0.0.1", "updates.example", "/candor.json"


class Outside:
    """A visitor whose name leads to a server of this machine; `noted` are the rows of the ledger."""

    def __init__(self, web: WebServer) -> None:
        self.noted: dict[Hashable, ConnectionMade] = {}
        self.visitor = BoxedVisitor({NAME: HERE}, note=self.note)
        self.address = f"http://{NAME}:{web.port}{PATH}"

    def note(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        self.noted[key] = made

    @property
    def rows(self) -> list[ConnectionMade]:
        return list(self.noted.values())


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    server.answers[PATH] = answer(b"{}", "application/json")
    yield server
    server.close()


@pytest.fixture
def outside(web: WebServer) -> Outside:
    return Outside(web)


async def test_it_is_one_row_and_tells_neither_the_machine_nor_the_version(web: WebServer, outside: Outside) -> None:
    assert await outside.visitor.version_file(outside.address) == b"{}"
    (row,) = outside.rows
    assert (row.why, row.host, row.port, row.received) == (Why.UPDATE, NAME, web.port, 2)
    assert (row.blocked, row.failed) == (False, False)
    (head,) = web.heard
    assert head.startswith(f"GET {PATH} HTTP/1.1\r\n")
    names = {line.partition(":")[0].lower() for line in head.splitlines()[1:] if line}
    assert names == {"host", "user-agent", "accept", "accept-encoding", "accept-language", "connection"}
    assert "user-agent: mozilla/5.0 (compatible; candor)\r\n" in head.lower()


@pytest.mark.parametrize("to", ["/other.json", "http://other.example/candor.json"])
async def test_redirects_are_not_followed(web: WebServer, outside: Outside, to: str) -> None:
    web.answers[PATH], web.answers["/other.json"] = led(to), answer(b"{}")
    with pytest.raises(PageUnreachable, match="leads on to another address, which is not followed"):
        await outside.visitor.version_file(outside.address)
    assert (len(web.heard), [row.host for row in outside.rows]) == (1, [NAME])


async def test_a_host_that_never_ends_is_cut_off(web: WebServer, outside: Outside) -> None:
    def endless() -> Iterable[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n"
        while not web.stopped.is_set():
            yield b" " * 1000

    web.answers[PATH] = endless
    with pytest.raises(PageTooLarge):
        await outside.visitor.version_file(outside.address)


async def test_a_file_that_is_not_there_is_told_of(web: WebServer, outside: Outside) -> None:
    web.answers.clear()
    with pytest.raises(PageRefused, match="no such page"):
        await outside.visitor.version_file(outside.address)


async def test_nobody_there_is_a_row_that_failed() -> None:
    web = WebServer()
    outside = Outside(web)
    web.close()
    with pytest.raises(PageUnreachable, match="did not answer"):
        await outside.visitor.version_file(outside.address)
    assert [row.failed for row in outside.rows] == [True]
