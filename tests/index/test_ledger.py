"""The ledger keeps documents exactly, all or none, and says so when its file is not its own."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from candor.index.ledger import Ledger
from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.errors import IndexDamaged, PasswordProtected


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
    ledger.save([document(b"/a/1"), INDEXED])
    ledger.keep_root(b"/c")
    ledger.keep_root(b"/b")
    ledger.forget([INDEXED.id])
    assert ledger.roots() == [b"/a", b"/b", b"/c"]
    ledger.forget_root(b"/c")
    assert ledger.roots() == [b"/a", b"/b"]


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
