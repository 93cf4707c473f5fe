"""What was fetched is kept whole or not at all, for its owner alone, and goes when it is forgotten."""

import errno
import os
from pathlib import Path

import pytest

from candor.documents.outside.kept import Kept
from candor.model.errors import DiskFull, FolderNotWritable

HERE, THERE = b"https://example.org/a", b"https://example.org/a/b"


def test_a_file_is_private_and_found_by_its_location(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "fetched")
    assert kept.path(HERE) is None
    mark = kept.keep(HERE, ".candor-page", b"<p>one")
    path = kept.path(HERE)
    assert path is not None
    assert (path.read_bytes(), mark.size) == (b"<p>one", 6)
    assert kept.path(THERE) is None
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


def test_the_same_bytes_leave_the_file_as_it_is(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "fetched")
    first = kept.keep(HERE, ".candor-page", b"<p>one")
    path = kept.path(HERE)
    assert path is not None
    os.utime(path, ns=(first.modified_ns - 5_000_000_000,) * 2)
    assert kept.keep(HERE, ".candor-page", b"<p>one").modified_ns < first.modified_ns


def test_a_page_that_became_a_pdf_is_kept_once(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "fetched")
    kept.keep(HERE, ".candor-page", b"<p>one")
    kept.keep(HERE, ".pdf", b"%PDF-")
    assert [file.suffix for file in (tmp_path / "fetched").iterdir()] == [".pdf"]


def test_what_is_forgotten_is_gone_and_the_rest_stays(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "fetched")
    kept.keep(HERE, ".candor-page", b"<p>one")
    kept.keep(THERE, ".candor-page", b"<p>two")
    kept.forget([HERE])
    assert kept.path(HERE) is None
    (tmp_path / "fetched" / "half.partial").write_bytes(b"<p>ha")
    kept.keep_only([])
    assert len(list((tmp_path / "fetched").iterdir())) == 2
    for path in (tmp_path / "fetched").iterdir():
        os.utime(path, (0, 0))
    kept.keep_only([THERE])
    assert [path.name for path in (tmp_path / "fetched").iterdir()] == [
        path.name for path in (kept.path(THERE),) if path
    ]
    kept.keep_only([])
    assert list((tmp_path / "fetched").iterdir()) == []


def test_there_may_be_no_folder_yet(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "fetched")
    kept.forget([HERE])
    kept.keep_only([HERE])
    assert not (tmp_path / "fetched").exists()


@pytest.mark.parametrize(("number", "kind"), [(errno.ENOSPC, DiskFull), (errno.EACCES, FolderNotWritable)])
def test_a_disk_that_takes_nothing_leaves_what_was_kept_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, kind: type[Exception]
) -> None:
    kept = Kept(tmp_path / "fetched")
    kept.keep(HERE, ".candor-page", b"<p>one")

    def full(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(kind):
        kept.keep(HERE, ".candor-page", b"<p>two")
    (path,) = (tmp_path / "fetched").iterdir()
    assert path.read_bytes() == b"<p>one"
