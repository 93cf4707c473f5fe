"""Copies of what was given with a question."""

import os
import stat
import time
from pathlib import Path

import pytest

from candor.documents.attached import LONGEST, YOUNG_SECONDS, AttachedFiles, sound_name
from candor.model.errors import FileUnreadable, FolderNotWritable


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "attached"


@pytest.fixture
def files(folder: Path) -> AttachedFiles:
    return AttachedFiles(folder)


def test_a_copy_has_the_files_words_its_name_and_its_day_and_is_its_owners_alone(
    files: AttachedFiles, folder: Path, tmp_path: Path
) -> None:
    source = tmp_path / "lease.txt"
    source.write_text("Guests may stay.")
    os.utime(source, ns=(5 * 10**9, 7 * 10**9))
    copy = files.copy(source)
    assert (copy.name, copy.read_text(), copy.stat().st_mtime_ns) == ("lease.txt", "Guests may stay.", 7 * 10**9)
    if os.name != "nt":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600
        assert {stat.S_IMODE(place.stat().st_mode) for place in (folder, copy.parent)} == {0o700}
    source.write_text("No guests.")
    assert copy.read_text() == "Guests may stay."


def test_two_files_of_one_name_lie_beside_each_other(files: AttachedFiles) -> None:
    first, second = files.write("a.txt", b"one"), files.write("a.txt", b"two")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_what_is_no_file_is_refused_and_leaves_nothing(
    files: AttachedFiles, folder: Path, tmp_path: Path, kind: str
) -> None:
    source = tmp_path / kind
    if kind == "folder":
        source.mkdir()
    with pytest.raises(FileUnreadable):
        files.copy(source)
    assert not folder.exists() or not list(folder.iterdir())


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipes")
def test_a_pipe_is_not_waited_for(files: AttachedFiles, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileUnreadable):
        files.copy(tmp_path / "pipe")


def test_a_folder_that_cannot_be_written_is_said(files: AttachedFiles, folder: Path) -> None:
    folder.write_text("a file in its place")
    with pytest.raises(FolderNotWritable):
        files.write("a.txt", b"one")


def test_forgetting_takes_the_copies_and_no_other_file(files: AttachedFiles, tmp_path: Path) -> None:
    mine = tmp_path / "papers" / "old" / "lease.txt"
    mine.parent.mkdir(parents=True)
    mine.write_text("mine")
    kept, gone = files.write("kept.txt", b"one"), files.write("gone.txt", b"two")
    files.forget([os.fsencode(mine), os.fsencode(gone)])
    assert (mine.exists(), kept.exists(), gone.parent.exists()) == (True, True, False)


def test_what_was_given_to_nothing_goes_once_it_is_old(files: AttachedFiles) -> None:
    known, young, old = (files.write(f"{name}.txt", b"x") for name in ("known", "young", "old"))
    long_ago = time.time() - YOUNG_SECONDS - 60
    for file in (known, old):
        os.utime(file.parent, (long_ago, long_ago))
    files.keep_only([os.fsencode(known)])
    assert (known.exists(), young.exists(), old.parent.exists()) == (True, True, False)


@pytest.mark.parametrize(
    ("name", "sound"),
    [
        ("lease.pdf", "lease.pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a\nb:c.txt", "a_b_c.txt"),
        ("...", "Attached"),
        ("", "Attached"),
        ("é" * 200 + ".docx", "é" * ((LONGEST - 5) // 2) + ".docx"),
    ],
)
def test_a_name_is_one_that_every_system_takes(name: str, sound: str) -> None:
    assert sound_name(name) == sound
