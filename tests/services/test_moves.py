"""What came, what went, and what only moved."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, document_id
from candor.model.errors import LeftOut
from candor.services.indexing.given import Given
from candor.services.indexing.ids import give_ids
from candor.services.indexing.plan import Plan
from candor.services.indexing.planner import Planner
from candor.services.indexing.scan import digest, fingerprint

BILLS = Collection("b" * 32, "Bills")


def is_text(path: Path) -> bool:
    return path.suffix in (".txt", ".md")


def planner(known: list[Document], *folders: Path) -> Planner:
    roots = [Root(os.fsencode(folder), BILLS.id) for folder in folders]
    return Planner(known, Given(roots, [BILLS], is_text), is_text)


def plan(known: list[Document], *folders: Path) -> Plan:
    made = planner(known, *folders).plan()
    ids = {document.id for document in known}
    give_ids(made, lambda wanted: ids & set(wanted))
    return made


def write(path: Path, words: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words or f"words of {path.name}")
    return path


def indexed(path: Path, root: Path) -> Document:
    location = os.fsencode(path)
    mark = replace(fingerprint(path.stat()), digest=digest(location))
    return Document(document_id(location), location, os.fsencode(root), mark, DocumentState.INDEXED, passages=1)


def moves(made: Plan) -> list[tuple[str, str]]:
    return [(os.path.basename(os.fsdecode(before)), document.name) for document, before in made.moved]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "folder"
    for name in ("a.txt", "b.txt", "sub/c.txt"):
        write(folder / name)
    return folder


@pytest.fixture
def known(folder: Path) -> list[Document]:
    return [indexed(folder / name, folder) for name in ("a.txt", "b.txt", "sub/c.txt")]


def test_a_renamed_file_keeps_its_id_and_is_not_read_again(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(folder / "other.txt")
    made = plan(known, folder)
    assert (moves(made), made.waiting, made.removed, made.unchanged) == ([("a.txt", "other.txt")], [], [], 2)
    ((moved, _),) = made.moved
    assert (moved.id, moved.state, moved.passages) == (known[0].id, DocumentState.INDEXED, 1)
    assert moved.fingerprint == known[0].fingerprint


def test_a_renamed_folder_moves_all_its_files(folder: Path, known: list[Document]) -> None:
    more = [write(folder / "sub" / f"{number}.txt", f"number {number:02}") for number in range(30)]
    known += [indexed(path, folder) for path in more]
    (folder / "sub").rename(folder / "renamed")
    made = plan(known, folder)
    assert (len(made.moved), made.waiting, made.removed) == (31, [], [])
    assert all(document.name == os.path.basename(os.fsdecode(before)) for document, before in made.moved)
    assert {document.id for document, _ in made.moved} == {document.id for document in known[2:]}


def test_a_move_between_two_folders_given_changes_the_root(folder: Path, known: list[Document], tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (folder / "a.txt").rename(other / "a.txt")
    ((moved, before),) = plan(known, folder, other).moved
    assert (moved.root, before) == (os.fsencode(other), known[0].location)


def test_the_same_size_and_time_are_not_believed_without_the_same_bytes(folder: Path, known: list[Document]) -> None:
    mark = (folder / "a.txt").stat()
    (folder / "a.txt").unlink()
    other = write(folder / "d.txt", "WORDS OF A.TXT")
    os.utime(other, ns=(mark.st_atime_ns, mark.st_mtime_ns))
    made = plan(known, folder)
    assert (made.moved, [each.name for each in made.removed]) == ([], ["a.txt"])
    assert [each.name for each in made.waiting] == ["d.txt"]


def test_a_move_that_changes_the_time_is_known_by_its_bytes(folder: Path, known: list[Document]) -> None:
    shutil.copyfile(folder / "a.txt", folder / "copied.txt")
    os.utime(folder / "copied.txt", ns=(5, 5))
    (folder / "a.txt").unlink()
    made = plan(known, folder)
    assert moves(made) == [("a.txt", "copied.txt")]
    assert made.moved[0][0].fingerprint.modified_ns == 5


def test_a_copy_is_a_new_file(folder: Path, known: list[Document]) -> None:
    shutil.copy2(folder / "a.txt", folder / "copy.txt")
    made = plan(known, folder)
    assert (made.moved, [each.name for each in made.waiting]) == ([], ["copy.txt"])


def test_of_two_with_the_same_bytes_each_is_followed_to_its_own_name(folder: Path) -> None:
    twins = [indexed(write(folder / "sub" / name, "the same"), folder) for name in ("x.txt", "y.txt")]
    shutil.rmtree(folder / "sub" / "missing", ignore_errors=True)
    (folder / "sub").rename(folder / "renamed")
    made = plan(twins, folder)
    assert sorted(moves(made)) == [("x.txt", "x.txt"), ("y.txt", "y.txt")]


def test_a_new_file_at_the_path_of_one_that_moved_has_an_id_of_its_own(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(folder / "old a.txt")
    first = plan(known, folder)
    known[0] = first.moved[0][0]
    write(folder / "a.txt", "something else entirely")
    made = plan(known, folder)
    assert [each.name for each in made.waiting] == ["a.txt"]
    assert made.waiting[0].id not in {each.id for each in known}
    write(folder / "a.txt", "changed")
    again = plan([*known, replace(made.waiting[0], state=DocumentState.INDEXED)], folder)
    assert again.waiting[0].id == made.waiting[0].id


def test_renamed_and_replaced_in_one_go(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(folder / "z.txt")
    write(folder / "a.txt", "a new one of another length")
    made = plan(known, folder)
    # a.txt is still there with other bytes: that is a change, and z.txt is new.
    assert (made.moved, sorted(each.name for each in made.waiting)) == ([], ["a.txt", "z.txt"])
    assert len({each.id for each in made.waiting}) == 2


def test_another_suffix_may_mean_another_reader(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(folder / "a.md")
    made = plan(known, folder)
    assert [(each.name, each.id, each.state) for each in made.waiting] == [("a.md", known[0].id, DocumentState.WAITING)]
    assert (made.removed, made.files) == ([], 3)


def test_what_was_left_out_unread_stays_left_out_under_another_name(folder: Path, known: list[Document]) -> None:
    mark = replace(known[0].fingerprint, digest="")
    known[0] = replace(known[0], state=DocumentState.SKIPPED, failure=LeftOut().failure(), fingerprint=mark)
    (folder / "a.txt").rename(folder / "other.txt")
    made = plan(known, folder)
    assert (moves(made), made.waiting) == ([("a.txt", "other.txt")], [])
    assert made.moved[0][0].state is DocumentState.SKIPPED


def test_changed_paths_alone_are_planned(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(folder / "other.txt")
    write(folder / "b.txt", "not told, so not looked at")
    made = planner(known[:1], folder).plan_changes([known[0].location, os.fsencode(folder / "other.txt")])
    assert (moves(made), made.waiting, made.removed) == ([("a.txt", "other.txt")], [], [])


def test_a_changed_folder_is_listed_and_what_went_is_removed(folder: Path, known: list[Document]) -> None:
    write(folder / "sub" / "new.txt", "new words here")
    (folder / "sub" / "c.txt").unlink()
    made = planner(known[2:], folder).plan_changes([os.fsencode(folder / "sub")])
    assert ([each.name for each in made.waiting], [each.name for each in made.removed]) == (["new.txt"], ["c.txt"])


def test_a_change_of_the_root_itself_or_elsewhere_says_nothing(
    folder: Path, known: list[Document], tmp_path: Path
) -> None:
    write(tmp_path / "beside.txt")
    changed = [os.fsencode(folder), os.fsencode(tmp_path / "beside.txt"), os.fsencode(folder / ".hidden.txt")]
    assert planner(known, folder).plan_changes(changed).is_idle
    shutil.rmtree(folder)
    assert planner(known, folder).plan_changes([known[0].location]).is_idle


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
def test_a_file_that_became_a_link_is_gone(folder: Path, known: list[Document], tmp_path: Path) -> None:
    (folder / "a.txt").unlink()
    (folder / "a.txt").symlink_to(write(tmp_path / "outside.txt"))
    made = planner(known[:1], folder).plan_changes([known[0].location])
    assert ([each.name for each in made.removed], made.waiting) == (["a.txt"], [])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_unicode_is_followed_too(folder: Path, known: list[Document]) -> None:
    (folder / "a.txt").rename(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    ((moved, _),) = plan(known, folder).moved
    assert (moved.id, moved.location) == (known[0].id, os.fsencode(folder) + b"/caf\xe9.txt")


@pytest.mark.skipif(sys.platform != "linux", reason="the length of paths is told from this system's")
def test_what_lies_deeper_than_a_path_may_be_long_is_a_row_with_its_reason(folder: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    os.chdir(folder)
    try:
        for _ in range(25):
            Path("d" * 200).mkdir()
            os.chdir("d" * 200)
        Path("deep.txt").write_text("too deep")
    finally:
        os.fchdir(before)
        os.close(before)
    try:
        made = plan([], folder)
        (refused,) = made.refused
        assert refused.failure is not None
        assert (refused.failure.code, refused.state) == ("FileUnreadable", DocumentState.FAILED)
        assert refused in made.settled
        assert [each.name for each in made.waiting] == ["a.txt", "b.txt", "c.txt"]
        again = plan([refused, *(replace(each, state=DocumentState.INDEXED) for each in made.waiting)], folder)
        assert (again.removed, len(again.refused)) == ([], 1)
    finally:
        shutil.rmtree(folder / ("d" * 200))
