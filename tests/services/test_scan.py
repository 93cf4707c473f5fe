"""Listing a folder: what is found, what is left out, and names that are not Unicode."""

import os
import sys
from pathlib import Path

import pytest

from candor.services.indexing.scan import digest, is_below, is_left_out, list_files


def is_text(path: Path) -> bool:
    return path.suffix == ".txt"


def write(path: Path, text: str = "words") -> bytes:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return os.fsencode(path)


def test_readable_files_are_listed_with_size_and_time(tmp_path: Path) -> None:
    one = write(tmp_path / "one.txt", "123")
    two = write(tmp_path / "deep" / "er" / "two.txt")
    write(tmp_path / "picture.png")
    files = list_files(os.fsencode(tmp_path), is_text).files
    assert set(files) == {one, two}
    assert files[one].size == 3
    assert files[one].modified_ns == Path(os.fsdecode(one)).stat().st_mtime_ns


def test_hidden_names_and_skipped_folders_are_left_out(tmp_path: Path) -> None:
    write(tmp_path / ".secret.txt")
    write(tmp_path / ".git" / "text.txt")
    write(tmp_path / "own" / "text.txt")
    assert not list_files(os.fsencode(tmp_path), is_text, {os.fsencode(tmp_path / "own")}).files


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_links_are_never_followed(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    real = write(folder / "real.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "link.txt").symlink_to(write(tmp_path / "outside.txt"))
    assert set(list_files(os.fsencode(folder), is_text).files) == {real}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_unicode_keeps_its_bytes(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(odd)).write_text("words")
    assert set(list_files(os.fsencode(tmp_path), is_text).files) == {odd}


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path) -> None:
    missing = os.fsencode(tmp_path / "missing")
    assert list_files(missing, is_text).unlisted == [missing]


def test_below_goes_by_whole_names() -> None:
    folder = Path("a", "notes")
    named, beside = os.fsencode(folder), os.fsencode(Path("a", "notes-old"))
    assert is_below(os.fsencode(folder / "x.txt"), named)
    assert is_below(named, named)
    assert not is_below(beside, named)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_left_out_is_what_listing_leaves_out(tmp_path: Path) -> None:
    write(tmp_path / "seen" / "text.txt")
    write(tmp_path / ".hidden" / "text.txt")
    write(tmp_path / "own" / "text.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "seen" / "text.txt")
    skip = {os.fsencode(tmp_path / "own")}
    names = ("seen/text.txt", ".hidden/text.txt", "own/text.txt", "link.txt", "missing.txt")
    left_out = [is_left_out(os.fsencode(tmp_path / name), os.fsencode(tmp_path), skip) for name in names]
    assert left_out == [False, True, True, True, False]


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders there")
def test_what_took_a_files_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(OSError, match="not a file"):
        digest(os.fsencode(tmp_path / "a.txt"))
    (tmp_path / "b.txt").symlink_to("/dev/zero")
    with pytest.raises(OSError, match="not a file"):
        digest(os.fsencode(tmp_path / "b.txt"))
