"""The ledger keeps documents exactly, all or none, and says so when its file is not its own."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.ledger import Ledger
from candor.index.ledger_schema import MIGRATIONS
from candor.index.pins import Pins
from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.errors import IndexDamaged, NameTaken, PasswordProtected
from candor.model.evaluation import Pin


def document(location: bytes, root: bytes = b"/a") -> Document:
    return Document(document_id(location), location, root, Fingerprint(2**40, 1_790_000_000_123_456_789, "ab"))


FAILED = Document(
    document_id(b"/a/\xff\xfe locked.pdf"),
    b"/a/\xff\xfe locked.pdf",
    b"/a",
    Fingerprint(1, 2, ""),
    DocumentState.FAILED,
    "pdf",
    None,
    failure=PasswordProtected().failure(),
)
INDEXED = Document(
    document_id("/b/Größe 😀.pdf".encode()),
    "/b/Größe 😀.pdf".encode(),
    b"/b",
    Fingerprint(3, 4, "cd"),
    DocumentState.INDEXED,
    "pdf",
    12,
    characters=40_000,
    passages=57,
    indexed_at=1_790_000_000.25,
    tries=2,
    empty_pages=3,
    recognized_pages=4,
    language="de",
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def ledger(file: Path) -> Iterator[Ledger]:
    ledger = Ledger(file)
    yield ledger
    ledger.close()


def test_documents_come_back_as_they_were_also_after_reopening(ledger: Ledger, file: Path) -> None:
    ledger.save([INDEXED, FAILED])
    assert ledger.documents() == [FAILED, INDEXED]
    again = Ledger(file)
    assert again.documents() == [FAILED, INDEXED]
    assert again.find([INDEXED.id, "unknown"]) == {INDEXED.id: INDEXED}
    again.close()


def test_saving_again_replaces_and_forgetting_takes_out(ledger: Ledger) -> None:
    ledger.save([document(b"/a/1"), document(b"/a/2", b"/a/2"), document(b"/a/3")])
    ledger.save([INDEXED])
    ledger.forget([document_id(b"/a/3"), "unknown"])
    assert [each.location for each in ledger.documents()] == [b"/a/1", b"/a/2", INDEXED.location]


def test_a_folder_stays_given_while_it_is_empty(ledger: Ledger) -> None:
    ledger.keep_root(Root(b"/c", "1"))
    ledger.keep_root(Root(b"/b", "1"))
    ledger.save([INDEXED])
    ledger.forget([INDEXED.id])
    assert ledger.roots() == [Root(b"/b", "1"), Root(b"/c", "1")]
    ledger.keep_root(Root(b"/b", "2"))
    ledger.forget_root(b"/c")
    assert ledger.roots() == [Root(b"/b", "2")]


def test_collections_are_kept_by_name_and_no_two_share_one(ledger: Ledger, file: Path) -> None:
    bills = Collection("1" * 32, "Bills", ("*.tmp", "Ä/"), 5, "c" * 32)
    ledger.keep_collection(bills)
    ledger.keep_collection(Collection("2" * 32, "archive"))
    for name in ("Bills", "bILLS", "ARCHIVE"):
        with pytest.raises(NameTaken):
            ledger.keep_collection(Collection("3" * 32, name))
    ledger.keep_collection(replace(bills, name="BILLS", largest=7))
    again = Ledger(file)
    assert again.collections() == [Collection("2" * 32, "archive"), replace(bills, name="BILLS", largest=7)]
    again.close()


def test_a_forgotten_collection_takes_its_roots_along(ledger: Ledger) -> None:
    ledger.keep_collection(Collection("1" * 32, "Bills"))
    ledger.keep_root(Root(b"/a", "1" * 32))
    ledger.keep_root(Root(b"/b", "2" * 32))
    ledger.forget_collection("1" * 32)
    assert (ledger.collections(), ledger.roots()) == ([], [Root(b"/b", "2" * 32)])


def test_a_pause_is_kept_until_it_is_resumed(ledger: Ledger, file: Path) -> None:
    assert not ledger.paused
    ledger.pause(True)
    ledger.pause(True)
    again = Ledger(file)
    assert again.paused
    again.close()
    ledger.pause(False)
    assert not ledger.paused


def test_below_is_what_lies_there_and_nothing_beside_it(ledger: Ledger) -> None:
    ledger.save(map(document, (b"/a/1", b"/a/2/x", b"/a/2.txt", b"/a/2/y/z", b"/a/20", b"/a/2\xff")))
    assert [each.location for each in ledger.below(b"/a/2")] == [b"/a/2/x", b"/a/2/y/z"]
    assert [each.location for each in ledger.below(b"/a/1")] == [b"/a/1"]
    assert len(ledger.below(b"/")) == 6
    assert ledger.below(b"/b") == []


def test_a_move_takes_pinned_questions_along(ledger: Ledger) -> None:
    ledger.save([INDEXED])
    pins = Pins(ledger)
    pins.add(Pin("how long?", INDEXED.location, 3))
    pins.add(Pin("how long?", b"/b/new.pdf", 3))
    ledger.move([(replace(INDEXED, location=b"/b/new.pdf"), INDEXED.location)])
    assert [(each.id, each.location) for each in ledger.documents()] == [(INDEXED.id, b"/b/new.pdf")]
    assert pins.all() == [Pin("how long?", b"/b/new.pdf", 3)]


def test_a_ledger_of_schema_2_becomes_one_with_a_collection_for_each_root(file: Path) -> None:
    with sqlite3.connect(file) as database:
        for number, migration in enumerate(MIGRATIONS[:2], 1):
            database.executescript(f"{migration}; PRAGMA user_version={number}")
        database.execute("INSERT INTO roots VALUES(?)", (b"/home/a/papers",))
        row = ("1", b"/home/b/Papers/x.txt", b"/home/b/Papers", 1, 2, "ab", "indexed", "txt", None, 4, 5, None, 6.0)
        database.execute(f"INSERT INTO documents VALUES({', '.join('?' * 13)})", row)
    database.close()
    ledger = Ledger(file)
    mark = Fingerprint(1, 2, "ab")
    (kept,) = ledger.documents()
    assert kept == Document("1", row[1], row[2], mark, DocumentState.INDEXED, "txt", None, 4, 5, indexed_at=6.0)
    names = {each.id: each.name for each in ledger.collections()}
    assert [(root.location, names[root.collection]) for root in ledger.roots()] == [
        (b"/home/a/papers", "papers"),
        (b"/home/b/Papers", "Papers 2"),
    ]
    again = Ledger(file)
    assert {each.id: each.name for each in again.collections()} == names
    again.close()
    ledger.close()


def test_a_row_of_an_older_ledger_is_restored_with_what_it_has(ledger: Ledger) -> None:
    ledger.restore("collections", ["1" * 32, "Notes", "notes", "[]", 5, ""])
    assert ledger.collections() == [Collection("1" * 32, "Notes", (), 5)]
    kept = Collection("2" * 32, "letter.txt", (), 7, "talk", attached=True)
    ledger.keep_collection(kept)
    assert ledger.collections()[0] == kept


def test_a_batch_is_saved_whole_or_not_at_all(ledger: Ledger) -> None:
    def broken() -> Iterator[Document]:
        yield document(b"/a/1")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        ledger.save(broken())
    assert ledger.documents() == []


def test_many_threads_share_it(ledger: Ledger) -> None:
    def save(number: int) -> int:
        ledger.save([document(b"/a/%d" % number)])
        return len(ledger.documents())

    with ThreadPoolExecutor(8) as pool:
        assert max(pool.map(save, range(100))) == 100


def test_another_file_or_a_newer_one_is_refused(file: Path) -> None:
    file.write_bytes(b"no database at all" * 100)
    with pytest.raises(IndexDamaged):
        Ledger(file)
    file.unlink()
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(IndexDamaged, match="newer Candor"):
        Ledger(file)
