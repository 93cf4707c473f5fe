"""What is saved is whole, and nothing but a file is ever replaced."""

import os
import threading
from pathlib import Path

import pytest

from candor.model.errors import NotSaved
from candor.services.export.save import write_whole

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")


@posix
def test_a_pipe_or_device_is_written_to_and_stays_what_it_is(tmp_path: Path) -> None:
    pipe, heard = tmp_path / "pipe", list[str]()
    os.mkfifo(pipe)
    reader = threading.Thread(target=lambda: heard.append(pipe.read_text()), daemon=True)
    reader.start()
    write_whole("words", pipe)
    assert pipe.is_fifo()
    reader.join(10)
    assert heard == ["words"]


@posix
def test_a_device_that_is_full_is_told_and_stays(tmp_path: Path) -> None:
    link = tmp_path / "full"  # a link, so that a fault of the code under test costs no device
    link.symlink_to("/dev/full")
    with pytest.raises(NotSaved):
        write_whole("words", link)
    assert link.is_symlink()


@posix
def test_a_link_stays_one_and_its_file_has_the_words(tmp_path: Path) -> None:
    (tmp_path / "real.json").write_text("before")
    (tmp_path / "link.json").symlink_to("real.json")
    write_whole("after", tmp_path / "link.json")
    assert (tmp_path / "link.json").is_symlink()
    assert (tmp_path / "real.json").read_text() == "after"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["link.json", "real.json"]


@posix
def test_links_that_lead_to_one_another_are_told(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    with pytest.raises(NotSaved):
        write_whole("words", tmp_path / "one")


def test_a_folder_is_no_place_for_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotSaved):
        write_whole("words", tmp_path)
    assert list(tmp_path.iterdir()) == []
