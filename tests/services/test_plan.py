"""What a run would do: new, changed, failed before, gone, away, and folders that overlap."""

import os
import shutil
import sys
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, document_id
from candor.model.errors import FileDamaged, FileUnreadable
from candor.model.events import FolderAway
from candor.services.indexing.given import Given
from candor.services.indexing.plan import Plan, place_of
from candor.services.indexing.planner import Planner
from candor.services.indexing.scan import digest, fingerprint


def is_text(path: Path) -> bool:
    return path.suffix == ".txt"


BILLS = Collection("b" * 32, "Bills")
NOTES = Collection("c" * 32, "Notes")


def plan(
    paths: list[Path], known: list[Document] | None = None, roots: list[bytes] | None = None, into: str = ""
) -> Plan:
    documents = known or []
    given = roots if roots is not None else [document.root for document in documents]
    return planner(documents, given).plan([place_of(path) for path in paths], into)


def planner(known: list[Document], roots: list[bytes], *more: Root, skip: tuple[bytes, ...] = ()) -> Planner:
    """Roots are in the collection of bills, `more` where they say."""
    given = [*(Root(root, BILLS.id) for root in roots), *more]
    return Planner(known, Given(given, [BILLS, NOTES], is_text, skip), is_text)


def indexed(path: Path, root: Path) -> Document:
    location = os.fsencode(path)
    mark = replace(fingerprint(path.stat()), digest=digest(location))
    return Document(document_id(location), location, os.fsencode(root), mark, DocumentState.INDEXED, passages=1)


def names(documents: list[Document]) -> list[str]:
    return [document.name for document in documents]


def filled(place: Path) -> Path:
    (place / "sub").mkdir(parents=True)
    for name in ("a.txt", "b.txt", "sub/c.txt"):
        (place / name).write_text(f"words of {name}")
    return Path(os.fsdecode(place_of(place)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return filled(tmp_path / "folder")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may reach, so that only what a test forbids is forbidden."""
    with tempfile.TemporaryDirectory() as made:
        Path(made).chmod(0o755)
        yield filled(Path(made) / "folder")


@contextmanager
def forbidden(place: Path, mode: int) -> Iterator[None]:
    """Takes permissions away; whoever may do everything is somebody else meanwhile."""
    before, is_root = place.stat().st_mode, os.geteuid() == 0
    place.chmod(mode)
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        place.chmod(before)


needs_permissions = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps permissions otherwise")


def test_a_new_folder_waits_as_a_whole(folder: Path) -> None:
    made = plan([folder])
    assert names(made.waiting) == ["a.txt", "b.txt", "c.txt"]
    assert {document.root for document in made.waiting} == {os.fsencode(folder)}
    assert [root.location for root in made.roots] == [os.fsencode(folder)]


def test_unchanged_files_are_left_alone_and_a_new_time_alone_is_no_change(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    os.utime(folder / "a.txt", ns=(1, 1))
    made = plan([folder], known)
    assert (made.waiting, made.unchanged) == ([], 3)
    assert names(made.settled) == ["a.txt"]
    assert made.settled[0].fingerprint.modified_ns == 1
    assert made.settled[0].fingerprint.digest == known[0].fingerprint.digest


def test_a_change_of_the_same_length_is_seen(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    (folder / "a.txt").write_text("WORDS OF a.txt")
    os.utime(folder / "a.txt", ns=(1, 1))
    assert names(plan([folder], known).waiting) == ["a.txt"]


def test_a_deleted_file_is_removed_and_a_changed_one_waits(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    (folder / "b.txt").unlink()
    (folder / "a.txt").write_text("other words")
    made = plan([folder], known)
    assert (names(made.removed), names(made.waiting)) == (["b.txt"], ["a.txt"])
    assert made.waiting[0].state is DocumentState.WAITING


def test_no_path_looks_again_at_everything_given(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    (folder / "new.txt").write_text("new")
    assert names(plan([], known).waiting) == ["new.txt"]


def test_a_folder_that_is_not_there_keeps_its_documents(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    shutil.rmtree(folder)
    made = plan([], known)
    assert made.removed == []
    assert [(away.location, away.documents) for away in made.away] == [(os.fsencode(folder), 3)]


def test_an_empty_folder_keeps_its_documents_and_one_with_anything_in_it_does_not(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    shutil.rmtree(folder)
    folder.mkdir()
    made = plan([], known)
    assert (made.removed, made.away) == ([], [FolderAway(os.fsencode(folder), 3, is_empty=True)])
    (folder / ".hidden").touch()
    again = plan([], known)
    assert (names(again.removed), again.away) == (["a.txt", "b.txt", "c.txt"], [])


def test_what_left_an_emptied_or_missing_folder_for_another_is_followed_and_the_rest_stays(
    folder: Path, tmp_path: Path
) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    other = filled(tmp_path / "other")
    (other / "b.txt").unlink()
    shutil.rmtree(folder)
    for is_empty in (False, True):
        made = plan([], known, [os.fsencode(folder), os.fsencode(other)])
        assert sorted(document.name for document, _ in made.moved) == ["a.txt", "c.txt"]
        assert (made.removed, made.waiting) == ([], [])
        assert made.away == [FolderAway(os.fsencode(folder), 1, is_empty)]
        folder.mkdir(exist_ok=True)


def test_a_subfolder_that_is_gone_takes_its_documents_along(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    shutil.rmtree(folder / "sub")
    assert names(plan([folder / "sub"], known).removed) == ["c.txt"]


def test_a_file_in_a_given_folder_makes_no_second_root(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    (folder / "a.txt").write_text("other words")
    made = plan([folder / "a.txt", folder / "sub"], known)
    assert [(each.name, each.root) for each in made.waiting] == [("a.txt", os.fsencode(folder))]
    assert made.roots == []


def test_a_wider_folder_takes_over_what_was_given_inside_it(folder: Path) -> None:
    known = [indexed(folder / "a.txt", folder / "a.txt"), indexed(folder / "sub" / "c.txt", folder / "sub")]
    made = plan([folder], known, [os.fsencode(folder / "a.txt"), os.fsencode(folder / "sub")], BILLS.id)
    assert names(made.waiting) == ["b.txt"]
    assert {document.root for document in made.settled} == {os.fsencode(folder)}
    assert os.fsencode(folder / "sub") in [root.location for root in made.absorbed]


def test_the_same_folder_under_two_names_is_listed_once(folder: Path) -> None:
    made = plan([folder, folder / "sub" / "..", folder / "sub"])
    assert names(made.waiting) == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize(("named", "expected"), [(False, []), (True, ["a.txt"])])
def test_a_failed_file_is_tried_again_when_it_is_named(folder: Path, named: bool, expected: list[str]) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    known[0] = replace(known[0], state=DocumentState.FAILED, failure=FileDamaged().failure())
    paths = [folder, folder / "a.txt"] if named else [folder]
    made = plan(paths, known)
    assert names(made.waiting) == expected
    assert made.unchanged == 3 - len(expected)


def test_a_file_that_could_not_be_opened_is_always_tried_again(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    known[0] = replace(known[0], state=DocumentState.FAILED, failure=FileUnreadable().failure())
    assert names(plan([folder], known).waiting) == ["a.txt"]


def test_a_named_file_nobody_can_read_is_refused_and_stays_in_the_library(folder: Path) -> None:
    (folder / "song.ogg").write_text("la")
    made = plan([folder, folder / "song.ogg"])
    assert names(made.refused) == ["song.ogg"]
    assert made.refused[0].failure is not None
    assert made.refused[0].failure.code == "FormatUnsupported"
    again = plan([folder], [*made.settled], [root.location for root in made.roots])
    assert again.removed == []


def test_a_path_that_is_not_there_is_refused_and_leaves_no_row(folder: Path) -> None:
    made = plan([folder / "missing"])
    assert names(made.refused) == ["missing"]
    assert made.settled == []


def test_a_named_hidden_file_survives_the_scan_of_its_folder(folder: Path) -> None:
    (folder / ".hidden.txt").write_text("words")
    first = plan([folder / ".hidden.txt"], [], [os.fsencode(folder)])
    assert first.waiting[0].root == first.waiting[0].location
    known = [indexed(folder / ".hidden.txt", folder / ".hidden.txt")]
    assert plan([folder], known).removed == []


@needs_permissions
@pytest.mark.parametrize("mode", [0o000, 0o444])
def test_a_subfolder_that_may_not_be_looked_into_is_told_and_keeps_its_documents(open_folder: Path, mode: int) -> None:
    known = [indexed(open_folder / name, open_folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    (open_folder / "b.txt").unlink()
    with forbidden(open_folder / "sub", mode):
        made = plan([], known)
    assert (names(made.removed), names(made.refused)) == (["b.txt"], ["sub"])
    assert made.refused[0].failure is not None
    assert made.refused[0].failure.code == "FileUnreadable"
    assert made.settled == made.refused
    again = plan([], [known[0], known[2], *made.settled])
    assert (names(again.removed), again.waiting, again.unchanged) == (["sub"], [], 2)


@needs_permissions
@pytest.mark.parametrize("name", ["sub/c.txt", "sub"])
def test_what_was_given_and_may_not_be_looked_at_stays(open_folder: Path, name: str) -> None:
    known = [indexed(open_folder / "sub" / "c.txt", open_folder / name)]
    with forbidden(open_folder, 0o000):
        made = plan([], known)
    assert (made.removed, made.away, len(made.refused)) == ([], [], 1)
    assert plan([], known).unchanged == 1


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_link_that_was_named_survives_the_scan_of_its_folder(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "sub" / "c.txt")
    first = plan([folder, folder / "link.txt"])
    link = next(document for document in first.waiting if document.name == "link.txt")
    assert link.root == link.location
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    again = plan([], [*known, indexed(folder / "link.txt", folder / "link.txt")])
    assert (again.removed, again.waiting, again.unchanged) == ([], [], 4)


def test_files_of_a_skipped_folder_that_were_named_survive_too(folder: Path) -> None:
    known = [indexed(folder / "sub" / "c.txt", folder / "sub" / "c.txt"), indexed(folder / "a.txt", folder)]
    made = planner(known, [document.root for document in known], skip=(os.fsencode(folder / "sub"),)).plan()
    assert (made.removed, made.unchanged, names(made.waiting)) == ([], 2, ["b.txt"])


def test_what_failed_before_is_counted(folder: Path) -> None:
    known = [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]
    known[0] = replace(known[0], state=DocumentState.FAILED, failure=FileDamaged().failure())
    assert (plan([], known).unchanged, plan([], known).failed) == (3, 1)


def test_a_place_has_one_name_however_it_is_spelled(tmp_path: Path) -> None:
    folder = tmp_path / "Résumés"
    folder.mkdir()
    (folder / "Lease.PDF").write_bytes(b"%PDF-")
    otherwise = tmp_path / unicodedata.normalize("NFD", "résumés")
    if not otherwise.exists():
        otherwise = folder  # a disk that keeps them apart has no other name for it
    assert place_of(otherwise) == os.fsencode(folder.resolve())
    assert place_of(otherwise / "Lease.PDF") == os.fsencode(folder.resolve() / "Lease.PDF")
    assert place_of(otherwise / "gone.txt").endswith(b"gone.txt"), "what is not there keeps its name"
