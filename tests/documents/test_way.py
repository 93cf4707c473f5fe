"""No link below the chosen folder is followed, also not one that was put there after the listing."""

import os
import sys
from pathlib import Path

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.limits import Limits
from candor.documents.reader import read_file
from candor.model.errors import FileUnreadable, ReadingTooLarge

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="making links needs a privilege there")


@pytest.fixture
def chosen(tmp_path: Path) -> Path:
    """The folder a person chose; a secret lies beside it."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "a.txt").write_text("secret")
    (tmp_path / "chosen" / "below").mkdir(parents=True)
    (tmp_path / "chosen" / "below" / "a.txt").write_text("words")
    return tmp_path / "chosen"


def _read(path: Path, root: Path) -> str:
    return read_file(path, Limits(), os.fsencode(root)).text


def test_a_file_is_read_below_its_folder(chosen: Path) -> None:
    assert _read(chosen / "below" / "a.txt", chosen) == "words"


@pytest.mark.parametrize("swapped", ["below/a.txt", "below"])
def test_what_was_swapped_for_a_link_is_not_followed(chosen: Path, swapped: str) -> None:
    place = chosen / swapped
    place.rename(chosen / "moved")
    place.symlink_to(chosen.parent / "outside" / ("a.txt" if place.suffix else ""))
    assert (chosen / "below" / "a.txt").read_text() == "secret"  # whoever does not look would read it
    with pytest.raises(FileUnreadable, match="link"):
        _read(chosen / "below" / "a.txt", chosen)


def test_links_that_lead_to_one_another_end(chosen: Path) -> None:
    (chosen / "a").symlink_to("b")
    (chosen / "b").symlink_to("a")
    for root in (chosen, chosen / "a"):
        with pytest.raises(FileUnreadable):
            _read(chosen / "a", root)


def test_a_link_the_person_gave_by_name_is_followed(chosen: Path) -> None:
    link = chosen.parent / "given.txt"
    link.symlink_to(chosen / "below" / "a.txt")
    assert _read(link, link) == "words"


def test_the_chosen_folder_may_itself_lie_behind_a_link(chosen: Path) -> None:
    link = chosen.parent / "link"
    link.symlink_to(chosen)
    assert _read(link / "below" / "a.txt", link) == "words"


async def test_a_worker_follows_none_either(chosen: Path) -> None:
    (chosen / "b.txt").symlink_to(chosen.parent / "outside" / "a.txt")
    reader = BoxedReader()
    with pytest.raises(FileUnreadable, match="link"):
        await reader.read(chosen / "b.txt", os.fsencode(chosen))
    await reader.close()


def test_a_path_that_is_too_long_for_one_call_is_walked(tmp_path: Path) -> None:
    names = ["n" * 250] * 20
    here = os.open(tmp_path, os.O_RDONLY)
    for name in names:
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    file = os.open("a.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(file, b"deep")
    os.close(file)
    os.close(here)
    assert _read(tmp_path.joinpath(*names, "a.txt"), tmp_path) == "deep"


def test_a_folder_in_the_place_of_a_file_is_told(chosen: Path) -> None:
    with pytest.raises(FileUnreadable):
        _read(chosen / "below", chosen)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/dev/zero has no end and no size")
def test_a_device_is_not_read() -> None:
    with pytest.raises(FileUnreadable, match="regular"):
        read_file(Path("/dev/zero"), Limits())


def test_a_file_that_grows_past_its_limit_is_not_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 900)
    look = os.fstat

    def grow(handle: int) -> os.stat_result:
        found = look(handle)
        with path.open("ab") as file:
            file.write(b"x" * 900)
        return found

    monkeypatch.setattr(os, "fstat", grow)
    with pytest.raises(ReadingTooLarge):
        read_file(path, Limits(memory=2_000))
