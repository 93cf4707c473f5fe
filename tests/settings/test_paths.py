"""The data folder and Candor's own files."""

import os
import stat
import sys
from pathlib import Path

import pytest

from candor.model.errors import SettingsError
from candor.settings import Paths


def test_home_is_what_was_given_then_the_environment_then_the_systems_place(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDOR_HOME", str(tmp_path / "named"))
    assert Paths(tmp_path / "given").home == tmp_path / "given"
    assert Paths().home == tmp_path / "named"
    monkeypatch.setenv("CANDOR_HOME", "")
    found = Paths().home
    assert found.name == "Candor"
    assert found.is_relative_to(home)


def test_everything_stands_inside_home(tmp_path: Path) -> None:
    paths = Paths(tmp_path / "home")
    places = [paths.chats, paths.index, paths.settings]
    assert len({*places}) == 3
    assert {place.parent for place in places} == {tmp_path / "home"}


def test_a_relative_home_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert Paths(Path("here")).home == tmp_path / "here"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize(
    ("holds", "mode"), [([], 0o700), (["chats.sqlite", "notes.txt"], 0o700), (["notes.txt"], 0o755)]
)
def test_its_own_home_is_closed_to_others_and_a_shared_folder_is_left_as_it_is(
    tmp_path: Path, holds: list[str], mode: int
) -> None:
    assert stat.S_IMODE(Paths(tmp_path / "a" / "new").home.stat().st_mode) == 0o700
    (tmp_path / "old").mkdir(mode=0o755)
    for name in holds:
        (tmp_path / "old" / name).touch()
    assert stat.S_IMODE(Paths(tmp_path / "old").home.stat().st_mode) == mode


def test_a_home_that_cannot_be_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for home in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(SettingsError, match="cannot be created"):
            Paths(home)


@pytest.mark.skipif(sys.platform != "linux", reason="Other systems have no such names")
def test_a_home_whose_name_is_no_text_is_said_so_in_words_that_can_be_printed(tmp_path: Path) -> None:
    odd = tmp_path / os.fsdecode(b"caf\xe9")
    with pytest.raises(SettingsError, match="caf\ufffd") as caught:
        Paths(odd)
    assert str(caught.value).encode()
    assert not odd.exists()


def test_resources_of_the_source_tree_hold_the_embedder_manifest() -> None:
    assert (Paths.resources() / "embedder" / "manifest.json").is_file()


def test_a_frozen_program_has_resources_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(SettingsError, match="own files are missing"):
        Paths.resources()
    (tmp_path / "candor" / "resources").mkdir(parents=True)
    assert Paths.resources() == tmp_path / "candor" / "resources"
