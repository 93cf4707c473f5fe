"""What was acknowledged survives kills; a document is its old or its new self; one writer at a time."""

import errno
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.durable import Durable
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.index.translated import translated
from candor.model.document import DocumentState
from candor.model.errors import DiskFull, EmbedderChanged, IndexBusy, IndexDamaged

# Replaces one document for ever; says each version once it is durable.
WRITER = """
import sys
from pathlib import Path
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.document import Document, Fingerprint, document_id
from candor.model.text import DocumentText, Place

index = LibraryIndex(Path(sys.argv[1]), Embedder(Path(sys.argv[2]), threads=1))
document = Document(document_id(b"/docs/moving.txt"), b"/docs/moving.txt", b"/docs", Fingerprint(1, 1))
index.ledger.save([document])
for version in range(int(sys.argv[3]), 10**9):
    pages = [f"Version {version} of page {page}.  " for page in range(version % 4 + 1)]
    places, start = [], 0
    for number, page in enumerate(pages, 1):
        places.append(Place(start, start + len(page), number))
        start += len(page)
    index.replace_many([(document, DocumentText("".join(pages), tuple(places), "txt", ""))])
    print(version, flush=True)
    if version % 7 == 6:
        index.settle()
"""

Store = Callable[..., int]
Give = Callable[..., object]


@contextmanager
def writer(folder: Path, embedder: Path, first: int = 0) -> Iterator[subprocess.Popen[str]]:
    """A process that writes until it is killed, which happens at the end of the block."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", WRITER, str(folder), str(embedder), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: subprocess.Popen[str], times: int) -> int:
    assert process.stdout is not None
    return [int(process.stdout.readline()) for _ in range(times)][-1]


def found(folder: Path, embedder: Embedder) -> list[str]:
    index = LibraryIndex(folder, embedder)
    try:
        return sorted(source.passage.text for source in index.search("version of page", 50, best=False).sources)
    finally:
        index.close()


def test_two_programs_that_take_turns_store_nothing_twice(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    other = LibraryIndex(folder, embedder)
    try:
        store(give("first.txt", "Cats sleep."))
        index.settle()
        assert other.passages() == 1
        for library in (index, other):  # the second has not seen yet what the first writes
            assert library.replace_many([give("a.txt", "The rent is due.", "It is 100 euros.")]) == [2]
            library.settle()
        assert other.passages() == 3
        index.ledger.save([give("a.txt")[0]])
        assert len(other.search("rent and cats").sources) == 3
    finally:
        other.close()


def test_a_killed_writer_leaves_the_old_or_the_new_document(
    folder: Path, embedder: Embedder, embedder_folder: Path
) -> None:
    first = 0
    for times in (1, 5, 9):
        with writer(folder, embedder_folder, first) as process:
            acknowledged = said(process, times)
        texts = found(folder, embedder)
        version = int(re.findall(r"\d+", texts[0])[0])
        assert version >= acknowledged
        assert texts == [f"Version {version} of page {page}." for page in range(version % 4 + 1)]
        first = version + 1


def test_only_one_process_writes_and_others_still_search(
    index: LibraryIndex, folder: Path, embedder_folder: Path, give: Give, store: Store
) -> None:
    store(give("a.txt", "The rent is due."))
    index.settle()
    with writer(folder, embedder_folder) as process:
        said(process, 1)
        with pytest.raises(IndexBusy):
            index.replace_many([give("a.txt", "Another text.")])
        with pytest.raises(IndexBusy):
            index.remove([give("a.txt")[0].id])
        assert "The rent is due." in [source.passage.text for source in index.search("rent").sources]
    process.wait()
    assert store(give("a.txt", "Another text.")) == 1


@pytest.mark.parametrize("writes_first", [True, False])
def test_a_last_version_torn_by_a_power_cut_is_put_aside(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store, tmp_path: Path, writes_first: bool
) -> None:
    store(give("a.txt", "The rent is due."))
    index.replace_many([give("b.txt", "Cats sleep.")])
    cut_off = Path(shutil.copytree(folder, tmp_path / "cut off"))  # while writing: the marker is there
    newest = min((cut_off / "passages.lance" / "_versions").glob("*.manifest"))
    newest.write_bytes(b"")
    again = LibraryIndex(cut_off, embedder)
    try:
        if not writes_first:
            assert [source.passage.text for source in again.search("rent and cats").sources] == ["The rent is due."]
        assert again.replace_many([give("b.txt", "Cats sleep.")]) == [1]
        assert again.passages() == 2
        again.settle()
        assert [source.passage.text for source in again.search("rent and cats").sources] == ["The rent is due."]
    finally:
        again.close()


def test_vectors_of_another_embedder_are_never_mixed(
    index: LibraryIndex, folder: Path, embedder_folder: Path, give: Give, store: Store, tmp_path: Path
) -> None:
    store(give("a.txt", "The rent is due."))
    index.close()
    copy = Path(shutil.copytree(embedder_folder, tmp_path / "embedder"))
    manifest = (copy / "manifest.json").read_text(encoding="utf-8")
    (copy / "manifest.json").write_text(re.sub(r'"sha256": "\w{8}', '"sha256": "00000000', manifest), encoding="utf-8")
    other = LibraryIndex(folder, Embedder(copy, threads=1))
    try:
        with pytest.raises(EmbedderChanged, match="00000000"):
            other.search("rent")
        with pytest.raises(EmbedderChanged):
            other.replace_many([give("b.txt", "Cats sleep.")])
        other.start_over()
        assert other.replace_many([give("b.txt", "Cats sleep.")]) == [1]
    finally:
        other.close()


def test_an_index_deleted_by_hand_is_built_again(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    document, _ = given = give("a.txt", "The rent is due.")
    store(given)
    index.ledger.save([replace(document, state=DocumentState.INDEXED, passages=1)])
    index.close()
    shutil.rmtree(folder / "passages.lance")
    again = LibraryIndex(folder, embedder)
    try:
        assert [each.state for each in again.ledger.documents()] == [DocumentState.WAITING]
    finally:
        again.close()


def test_every_new_file_is_on_the_disk_before_a_write_returns(
    index: LibraryIndex, folder: Path, give: Give, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: set[tuple[int, int]] = set()
    real = os.fsync

    def fsync(handle: int) -> None:
        status = os.fstat(handle)
        synced.add((status.st_dev, status.st_ino))
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    for step in (lambda: store(give("a.txt", "The rent is due.")), lambda: store(give("a.txt", "Cats.")), index.settle):
        before = set((folder / "passages.lance").rglob("*"))
        synced.clear()
        step()
        new = set((folder / "passages.lance").rglob("*")) - before
        assert new
        assert {path.name for path in new if (path.stat().st_dev, path.stat().st_ino) not in synced} == set()


def test_what_a_killed_writer_left_unsynced_is_synced_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "passages.lance"
    folder.mkdir()
    killed = Durable(folder)
    killed.begin()
    assert Durable(folder).was_cut_off
    killed.sync()
    killed.end()
    assert not Durable(folder).was_cut_off


def test_a_sync_that_failed_is_not_taken_for_one(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(handle: int) -> None:
        raise OSError(errno.EIO, "Input/output error")

    store(give("a.txt", "The rent is due."))
    with monkeypatch.context() as failing:
        failing.setattr(os, "fsync", fails)
        with pytest.raises(IndexDamaged):
            index.replace_many([give("b.txt", "Cats sleep.")])
        index.close()
        again = LibraryIndex(folder, embedder)
        with pytest.raises(IndexDamaged):
            again.claim()
    assert Durable(folder / "passages.lance").was_cut_off
    newest = min((folder / "passages.lance" / "_versions").glob("*.manifest"))
    newest.write_bytes(b"")
    third = LibraryIndex(folder, embedder)  # the second gave the lock back when it could not begin
    try:
        assert third.replace_many([give("c.txt", "Dogs bark.")]) == [1]
        third.settle()
        assert third.passages() == 2
        assert not Durable(folder / "passages.lance").was_cut_off
    finally:
        third.close()
        again.close()


@pytest.mark.parametrize(
    "words",
    [
        "lance error: LanceError(IO): No space left on device (os error 28), rust/lance-io/src/local.rs:1",
        "LanceError(IO): There is not enough space on the disk. (os error 112)",
    ],
)
def test_a_full_disk_is_said_as_such(words: str) -> None:
    with pytest.raises(DiskFull), translated(Path("/index")):
        raise RuntimeError(words)
