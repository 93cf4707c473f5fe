"""Web pages and tables in the library: fetched when asked, kept, read again without fetching, and really forgotten."""

import os
import sqlite3
from collections.abc import AsyncGenerator, AsyncIterator, Hashable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.boxes.boxed_viewer import BoxedViewer
from candor.documents.outside.boxed_visitor import BoxedVisitor
from candor.documents.outside.kept import Kept
from candor.index.embedder import Embedder
from candor.model.connection import ConnectionMade, Why
from candor.model.document import Document, DocumentState
from candor.model.errors import (
    AddressRefused,
    CandorError,
    DatabaseUnreachable,
    DiskFull,
    FileUnreadable,
    IndexBusy,
    NoTextFound,
    OutsideBlocked,
    PageRefused,
    SecretsUnavailable,
)
from candor.model.events import FileFailed, FileIndexed, IndexEnded, IndexEvent
from candor.model.scope import Scope
from candor.services.asking.scope import in_scope
from candor.services.indexing.index_folder import index_folder, rebuild
from candor.services.indexing.library import forget
from candor.services.indexing.parts import IndexingParts
from candor.services.outside.catch_up import catch_up
from candor.services.outside.kept_viewer import KeptViewer
from candor.services.outside.leaving import Leaving
from candor.services.outside.outside import add_page, add_table, again, tables
from candor.services.outside.outside_parts import OutsideParts
from candor.services.outside.passwords import Passwords
from candor.services.threads import Threads
from candor.services.verbs import Viewing
from documents.outside.web_server import WebServer, answer, led
from services.house import House

PAGE = (
    "<html><head><title>The lease</title></head><body><nav><a href=/>Home</a></nav><main><h1>Rent</h1>"
    "<p>The rent is 1,200 euro a month, due on the first day of each month, as both parties agreed in writing.</p>"
    "<h2>Deposit</h2><p>The deposit is {} months of rent, to be paid before the keys are handed to the tenant.</p>"
    "<p>Guests may stay for two weeks at most, unless the landlord agrees to a longer stay in writing.</p>"
    "<script>document.write('never')</script></main></body></html>"
)


class Visitor(BoxedVisitor):
    """Counts its visits."""

    visits = 0

    async def fetch(self, typed: str, *, anywhere: bool = False) -> tuple[str, bytes]:
        self.visits += 1
        return await super().fetch(typed, anywhere=anywhere)


class NoKeyring:
    """A system without one."""

    def get(self, name: str) -> str | None:
        raise SecretsUnavailable("no keyring that encrypts is running")

    def set(self, name: str, secret: str) -> None:
        raise SecretsUnavailable("no keyring that encrypts is running")

    def delete(self, name: str) -> None:
        raise SecretsUnavailable("no keyring that encrypts is running")


class Outside:
    """A house with a way out, which leads to one server on this machine."""

    def __init__(self, house: House, home: Path, web: WebServer) -> None:
        self.house, self.web = house, web
        self.visitor = Visitor({"page.example": "127.0.0.1"}, note=self.note)
        self.allowed = True
        self.noted: dict[Hashable, ConnectionMade] = {}
        self.kept = Kept(home / "fetched")
        self.address = f"http://page.example:{web.port}/lease"

    def note(self, key: Hashable, made: ConnectionMade, *, ended: bool = True) -> None:
        self.noted[key] = made

    @property
    def indexing(self) -> IndexingParts:
        return replace(self.house.parts, kept=self.kept)

    @property
    def parts(self) -> OutsideParts:
        leaving = Leaving(lambda: self.allowed, self)
        return OutsideParts(self.indexing, self.visitor, Passwords(NoKeyring(), self.house.threads), leaving)

    def documents(self) -> list[Document]:
        return self.house.index.ledger.documents()


async def told(run: AsyncGenerator[IndexEvent, None]) -> list[IndexEvent]:
    return [event async for event in run]


def ended(events: list[IndexEvent]) -> IndexEnded:
    assert isinstance(events[-1], IndexEnded)
    return events[-1]


@pytest.fixture
def web() -> Iterator[WebServer]:
    server = WebServer()
    server.answers["/lease"] = answer(PAGE.format("three").encode())
    yield server
    server.close()


@pytest.fixture
async def outside(embedder: Embedder, tmp_path: Path, web: WebServer) -> AsyncIterator[Outside]:
    reader, threads = BoxedReader(), Threads()
    house = House(tmp_path / "home", embedder, reader, threads)
    yield Outside(house, tmp_path, web)
    await reader.close()
    await threads.close()
    house.close()


async def test_a_page_is_fetched_once_kept_and_found(outside: Outside) -> None:
    events = await told(add_page(outside.address, "", outside.parts))
    (indexed,) = [event.document for event in events if isinstance(event, FileIndexed)]
    assert indexed.location == indexed.root == outside.address.encode()
    assert (indexed.kind, indexed.name) == ("web", outside.address.removeprefix("http://"))
    assert in_scope(indexed, Scope(kinds=("web",)))
    assert not in_scope(indexed, Scope(kinds=("pdf",)))
    (source, *_) = outside.house.index.search("how large is the deposit", 3).sources
    assert source.passage.place.heading[0] == "The lease"
    kept = outside.kept.path(indexed.location)
    assert kept is not None
    assert "never" in kept.read_text()
    assert "never" not in "".join(each.text for each in outside.house.index.passages_of(indexed.id))
    assert outside.house.collection("Web pages").id == outside.house.index.ledger.roots()[0].collection
    if os.name != "nt":
        assert kept.stat().st_mode & 0o777 == 0o600
        assert kept.parent.stat().st_mode & 0o777 == 0o700


async def test_a_visit_is_noted_with_its_host_and_what_it_brought(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    (made,) = outside.noted.values()
    assert (made.why, made.host, made.address, made.port) == (Why.PAGE, "page.example", "127.0.0.1", outside.web.port)
    assert made.received == len(PAGE.format("three").encode())
    assert (made.blocked, made.failed) == (False, False)


async def test_nothing_is_fetched_where_nothing_may_leave(outside: Outside) -> None:
    outside.allowed = False
    runs = [add_page(outside.address, "", outside.parts), again(outside.address.encode(), outside.parts)]
    for run in runs:
        with pytest.raises(OutsideBlocked, match=r"page\.example"):
            await told(run)
    assert [(made.host, made.blocked, made.address) for made in outside.noted.values()] == [
        ("page.example", True, "")
    ] * 2
    assert outside.visitor.visits == 0
    assert outside.web.heard == []


async def test_what_is_allowed_once_is_one_host_and_one_visit(outside: Outside) -> None:
    outside.allowed = False
    await told(add_page(outside.address, "", outside.parts, once=True))
    assert len(outside.documents()) == 1
    with pytest.raises(OutsideBlocked):
        await told(again(outside.address.encode(), outside.parts))
    assert await told(again(outside.address.encode(), outside.parts, once=True))


@pytest.mark.parametrize("allowed", [False, True])
async def test_a_page_that_leads_on_to_another_host_needs_more_than_once(outside: Outside, allowed: bool) -> None:
    """The other host is this machine too, so that nothing but the gate can keep the visit from it."""
    outside.visitor = Visitor({"page.example": "127.0.0.1", "other.example": "127.0.0.1"}, note=outside.note)
    outside.web.answers["/moved"] = led(f"http://other.example:{outside.web.port}/lease")
    outside.allowed = allowed
    run = add_page(f"http://page.example:{outside.web.port}/moved", "", outside.parts, once=True)
    if allowed:
        assert ended(await told(run)).indexed == 1
        assert [made.host for made in outside.noted.values()] == ["page.example", "other.example"]
        return
    with pytest.raises(OutsideBlocked, match=r"other\.example"):
        await told(run)
    assert [(made.host, made.blocked) for made in outside.noted.values()] == [
        ("page.example", False),
        ("other.example", True),
    ]
    assert len(outside.web.heard) == 1


async def test_a_database_elsewhere_is_not_looked_into_either(outside: Outside) -> None:
    outside.allowed = False
    with pytest.raises(OutsideBlocked, match=r"db\.example"):
        await tables("postgresql://me@db.example/shop", "secret", outside.parts)
    (made,) = outside.noted.values()
    assert (made.why, made.host, made.port, made.blocked) == (Why.DATABASE, "db.example", 5432, True)


async def test_a_database_on_this_machine_needs_no_leave(outside: Outside) -> None:
    outside.allowed = False
    with pytest.raises(DatabaseUnreachable):
        await tables("postgresql://me@localhost:9/shop", "secret", outside.parts)
    assert {made.why for made in outside.noted.values()} == {Why.DATABASE}
    assert all(made.failed and made.host == "localhost" for made in outside.noted.values())


async def test_rescans_and_rebuilding_never_fetch(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    (before,) = outside.documents()
    await told(catch_up(outside.parts))
    assert ended(await told(index_folder((), outside.indexing))).removed == 0
    events = await told(rebuild(outside.indexing))
    assert ended(events).indexed == 1
    (after,) = outside.documents()
    assert (after.state, after.passages, outside.visitor.visits) == (DocumentState.INDEXED, before.passages, 1)


async def test_a_page_that_waits_after_a_kill_is_read_from_what_was_kept(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    ledger = outside.house.index.ledger
    ledger.save([replace(each, state=DocumentState.WAITING) for each in ledger.documents()])
    assert ended(await told(index_folder((), outside.indexing))).indexed == 1
    assert outside.visitor.visits == 1


async def test_again_reads_only_what_changed(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    same = ended(await told(again(outside.address.encode(), outside.parts)))
    assert (same.indexed, same.unchanged, same.embedded) == (0, 1, 0)
    outside.web.answers["/lease"] = answer(PAGE.format("two").encode())
    assert ended(await told(again(outside.address.encode(), outside.parts))).indexed == 1
    (source, *_) = outside.house.index.search("how large is the deposit", 1).sources
    assert "two months" in source.passage.text
    assert len(outside.documents()) == 1


async def test_a_page_that_cannot_be_reached_again_stays_as_it_was(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    (before,) = outside.documents()
    del outside.web.answers["/lease"]
    with pytest.raises(PageRefused):
        await told(again(outside.address.encode(), outside.parts))
    assert outside.documents() == [before]


async def test_a_page_without_text_is_a_row_that_can_be_fetched_again(outside: Outside) -> None:
    outside.web.answers["/lease"] = answer(b"<html><form><input type=password></form></html>")
    (failed,) = [e for e in await told(add_page(outside.address, "", outside.parts)) if isinstance(e, FileFailed)]
    assert failed.document.failure is not None
    assert failed.document.failure.code == NoTextFound.__name__
    del outside.web.answers["/lease"]
    with pytest.raises(PageRefused):
        await told(again(outside.address.encode(), outside.parts))
    (row,) = outside.documents()
    assert row.failure is not None
    assert (row.failure.code, row.tries) == (PageRefused.__name__, 2)
    outside.web.answers["/lease"] = answer(PAGE.format("three").encode())
    assert ended(await told(again(outside.address.encode(), outside.parts))).indexed == 1


@pytest.mark.parametrize("address", ["http://127.0.0.1/", "http://localhost:8000/", "file:///etc/passwd", ""])
async def test_nothing_of_ones_own_network_is_added(outside: Outside, address: str) -> None:
    with pytest.raises(AddressRefused):
        await told(add_page(address, "", outside.parts))
    assert outside.documents() == []
    assert outside.house.index.ledger.roots() == []


async def test_forgetting_a_page_deletes_what_was_kept_of_it_and_no_other(outside: Outside) -> None:
    outside.web.answers["/lease/annex"] = answer(PAGE.format("four").encode())
    await told(add_page(outside.address, "", outside.parts))
    await told(add_page(f"{outside.address}/annex", "", outside.parts))
    await forget(outside.address.encode(), outside.indexing)
    (left,) = outside.documents()
    assert left.location.endswith(b"/annex")
    assert [root.location for root in outside.house.index.ledger.roots()] == [left.location]
    assert outside.kept.path(outside.address.encode()) is None
    assert outside.kept.path(left.location) is not None


async def test_what_a_kill_left_behind_is_deleted(outside: Outside, tmp_path: Path) -> None:
    outside.kept.keep(b"https://example.org/gone", ".candor-page", b"<p>private")
    (path,) = (tmp_path / "fetched").iterdir()
    os.utime(path, (0, 0))
    await told(catch_up(outside.parts))
    assert outside.kept.path(b"https://example.org/gone") is None


async def test_a_kept_page_is_shown_and_one_that_is_gone_says_so(outside: Outside) -> None:
    await told(add_page(outside.address, "", outside.parts))
    viewer = BoxedViewer()
    look = Viewing(viewer.open, viewer.page, viewer.rectangles, viewer.find, viewer.text)
    viewing = KeptViewer(look, outside.kept).bound()
    try:
        opened = await viewing.open(outside.address.encode())
        assert opened.location == outside.address.encode()
        assert opened.text is not None
        assert "The deposit is three months" in opened.text.text
        assert await viewing.find(outside.address.encode(), "deposit")
        outside.kept.forget([outside.address.encode()])
        with pytest.raises(FileUnreadable):
            await viewing.open(outside.address.encode())
    finally:
        await viewer.close()


async def test_a_table_is_read_again_when_its_file_changed(outside: Outside, tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("create table invoices(id integer primary key, note text)")
        made.execute("insert into invoices(note) values ('The roof was repaired in May.')")
        made.commit()
        await told(add_table(str(path), "invoices", "", "", outside.parts))
        (document,) = outside.documents()
        assert (document.name, document.kind) == ("invoices", "table")
        assert outside.house.collection("Tables")
        assert await told(catch_up(outside.parts)) == []
        made.execute("insert into invoices(note) values ('The heating was replaced in June.')")
        made.commit()
    assert ended(await told(catch_up(outside.parts))).indexed == 1
    (source, *_) = outside.house.index.search("who replaced the heating", 1).sources
    assert "June" in source.passage.text
    path.unlink()
    assert await told(catch_up(outside.parts)) == []
    assert [each.state for each in outside.documents()] == [DocumentState.INDEXED]


@pytest.mark.parametrize("error", [IndexBusy, DiskFull])
async def test_a_table_that_cannot_be_stored_now_is_read_at_the_next_look(
    outside: Outside, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: type[CandorError]
) -> None:
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as made:
        made.execute("create table invoices(id integer primary key, note text)")
        made.execute("insert into invoices(note) values ('The roof was repaired in May.')")
        made.commit()
        await told(add_table(str(path), "invoices", "", "", outside.parts))
        made.execute("insert into invoices(note) values ('The heating was replaced in June.')")
        made.commit()

    def refuse() -> None:
        raise error

    with monkeypatch.context() as refused:
        refused.setattr(outside.house.index, "claim", refuse)
        await told(catch_up(outside.parts))  # the watch that follows goes on
    assert ended(await told(catch_up(outside.parts))).indexed == 1
    (source, *_) = outside.house.index.search("who replaced the heating", 1).sources
    assert "June" in source.passage.text
