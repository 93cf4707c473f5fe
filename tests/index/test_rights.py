"""Who may look into the index, and what is said where Candor itself may not."""

import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.index.translated import translated
from candor.model.errors import FolderNotWritable, IndexDamaged

Store = Callable[..., int]
Give = Callable[..., object]
NOBODY = 65534

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


@contextmanager
def without_rights(path: Path, mode: int) -> Iterator[None]:
    """Gives a file or folder this mode, and the test a user whom modes bind."""
    before = path.stat().st_mode
    path.chmod(mode)
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)
        path.chmod(before)


def test_the_index_is_its_owners_alone_even_where_it_was_not(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    store(give("a.txt", "The rent is due."))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    index.close()
    folder.chmod(0o755)
    LibraryIndex(folder, embedder).close()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_without_rights_is_not_called_damaged(
    index: LibraryIndex, folder: Path, embedder: Embedder, give: Give, store: Store
) -> None:
    store(give("a.txt", "The rent is due."))
    index.settle()
    with without_rights(folder, 0o500):
        with pytest.raises(FolderNotWritable, match=str(folder)):
            index.replace_many([give("b.txt", "Cats sleep.")])
        with pytest.raises(FolderNotWritable, match=str(folder)):
            LibraryIndex(folder, embedder)
    assert index.replace_many([give("b.txt", "Cats sleep.")]) == [1]


def test_a_table_or_lock_without_rights_is_not_called_damaged(
    index: LibraryIndex, folder: Path, give: Give, store: Store
) -> None:
    store(give("a.txt", "The rent is due."))
    index.close()
    again = LibraryIndex(folder, index._embedder)
    try:
        for file in (folder / "writer.lock", folder / "passages.lance" / "_versions"):
            with without_rights(file, 0o400), pytest.raises(FolderNotWritable):
                again.replace_many([give("b.txt", "Cats sleep.")])
        assert again.replace_many([give("b.txt", "Cats sleep.")]) == [1]
    finally:
        again.close()


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path, embedder: Embedder) -> None:
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "file" / "index"):
        with pytest.raises(FolderNotWritable, match=str(folder)):
            LibraryIndex(folder, embedder)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            "lance error: LanceError(IO): Invalid range 0..0, /a b/lance-13.0.0/src/dataset.rs:775:26",
            "Invalid range 0..0",
        ),
        ("lance error: Not found: data/1.lance, C:\\cargo\\src\\local.rs:273:40", "Not found: data/1.lance"),
        ("strange\nand long", "strange"),
        ("", "RuntimeError"),
    ],
)
def test_damage_is_said_without_the_insides_of_others(words: str, said: str) -> None:
    with pytest.raises(IndexDamaged) as caught, translated(Path("/index")):
        raise RuntimeError(words)
    assert str(caught.value) == f"The index is damaged ({said})"
