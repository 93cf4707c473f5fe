"""How a worker is started: from the source by this Python, from an installed program by itself."""

import sys
from pathlib import Path

import pytest

from candor.documents.boxes.launch import ARGUMENT, command


def test_from_the_source_this_python_starts_it() -> None:
    python, option, code, *places = command()
    assert (python, option) == (sys.executable, "-c")
    assert code.endswith("main()")
    assert "" not in places, "the folder the person happens to be in"


@pytest.mark.parametrize(("platform", "name"), [("linux", "candor-gui"), ("win32", "candor-gui"), ("darwin", "candor")])
def test_an_installed_program_starts_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, platform: str, name: str
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "MacOS" / "candor-gui"))
    assert command() == [str(tmp_path / "MacOS" / name), ARGUMENT]
