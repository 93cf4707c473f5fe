"""Where a build looks for updates, and what is kept of looking."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from candor.model.errors import ReleaseDamaged, SettingsError
from candor.model.failure import Failure
from candor.model.update import Announced, Release, UpdateRecord
from candor.settings.release_file import release_in
from candor.settings.update_file import UpdateFile

KEY = "0a" * 32
GOOD: dict[str, Any] = {
    "version_file": "https://updates.example:8443/a/candor.json",
    "page": "https://candor.example/releases/",
    "keys": [KEY],
}


def test_a_source_tree_has_no_place_to_look(tmp_path: Path) -> None:
    assert release_in(lambda: tmp_path) is None


def test_a_build_has_what_it_was_told(tmp_path: Path) -> None:
    (tmp_path / "release.json").write_text(json.dumps(GOOD))
    assert release_in(lambda: tmp_path) == Release(GOOD["version_file"], GOOD["page"], (KEY,))


@pytest.mark.parametrize(
    "changes",
    [
        {"version_file": "http://updates.example/candor.json"},
        {"version_file": "https://updates.example/../candor.json"},
        {"version_file": "https://name:word@updates.example/candor.json"},
        {"version_file": "https://updates.example/candor.json\n"},
        {"version_file": f"https://updates.example/{'a' * 500}"},
        {"page": ""},
        {"page": "https://candor.example/?a=b"},
        {"keys": []},
        {"keys": [KEY] * 5},
        {"keys": [KEY[:-1]]},
        {"keys": [KEY.upper()]},
        {"keys": KEY},
        {"other": 1},
    ],
)
def test_what_it_may_not_be_told_is_refused(tmp_path: Path, changes: dict[str, Any]) -> None:
    (tmp_path / "release.json").write_text(json.dumps(GOOD | changes))
    with pytest.raises(ReleaseDamaged):
        release_in(lambda: tmp_path)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]"])
def test_a_damaged_file_is_told_of(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "release.json").write_bytes(content)
    with pytest.raises(ReleaseDamaged):
        release_in(lambda: tmp_path)


def test_what_is_kept_is_there_again_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "updates.json"
    record = UpdateRecord(
        1.5, 2.5, Announced("0.2.0", "2026-03-12", "https://candor.example/"), Failure("Code", "What", "Next")
    )
    UpdateFile(path).save(record)
    assert UpdateFile(path).load() == record
    if os.name != "nt":
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"{", b"\xff", b'{"format": 2, "record": {}}', b'{"format": 1, "record": 3}'])
def test_what_cannot_be_read_counts_as_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "updates.json"
    path.write_bytes(content)
    assert UpdateFile(path).load() == UpdateRecord()


def test_a_disk_that_refuses_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(SettingsError, match="What is known of updates cannot be kept"):
        UpdateFile(tmp_path / "file" / "updates.json").save(UpdateRecord())
