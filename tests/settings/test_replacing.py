"""A small file is replaced as a whole, also where something else looks at it for a moment."""

from pathlib import Path

import pytest

from candor.settings import replacing


class Holder:
    """Holds every file that is to be replaced, for a number of tries."""

    def __init__(self, tries: int, monkeypatch: pytest.MonkeyPatch) -> None:
        self.left = tries
        self._replace = Path.replace
        monkeypatch.setattr(Path, "replace", lambda path, target: self.replace(path, target))
        monkeypatch.setattr(replacing, "PAUSES", (0.0, 0.0))

    def replace(self, path: Path, target: Path) -> Path:
        if self.left:
            self.left -= 1
            raise PermissionError(13, "Access is denied")
        return self._replace(path, target)


def test_a_file_that_is_held_for_a_moment_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"old")
    Holder(2, monkeypatch)
    replacing.replace(file, b"new")
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_stays_held_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(b"old")
    holder = Holder(3, monkeypatch)
    with pytest.raises(PermissionError):
        replacing.replace(file, b"new")
    assert holder.left == 0
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
