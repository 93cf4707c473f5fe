"""The steps behind dev.py that decide something: which tests run where, what is said, what is done only once."""

import sys
from pathlib import Path

import pytest
from steps import environment, qt_libraries, testing


def test_closing_lines_are_added_up() -> None:
    lines = ["2 failed, 120 passed, 1 skipped in 20.50s", "30 passed, 2 errors in 61.25s (0:01:01)"]
    assert testing.closing_line(lines) == "2 failed, 150 passed, 1 skipped, 2 errors in 81.75s"
    assert testing.closing_line(["no tests ran in 0.01s"]) == "no tests ran in 0.01s"


def test_named_paths_go_to_the_process_they_need(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(testing, "ROOT", tmp_path)
    for folder in ("tests/index", "tests/work"):
        (tmp_path / folder).mkdir(parents=True)
    core, with_qt, options = testing.divided(["tests/index", "-k", "fusion", "tests/work", "tests/gone.py::test_y"])
    assert (core, with_qt) == (["tests/index"], ["tests/work"])
    assert options == ["-k", "fusion", "tests/gone.py::test_y"], "a path that does not exist is pytest's to refuse"


@pytest.mark.parametrize(
    ("release", "start"),
    [
        ({"ID": "debian"}, "sudo apt-get install "),
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "sudo apt-get install "),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "sudo apt-get install "),
        ({"ID": "fedora"}, "sudo dnf install "),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install "),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "sudo pacman -S "),
        ({"ID": "nixos"}, "your system's packages for: "),
        ({}, "your system's packages for: "),
    ],
)
def test_the_command_fits_the_system(release: dict[str, str], start: str) -> None:
    command = qt_libraries.command_for(release)
    assert command.startswith(start)
    assert "\n" not in command


def test_ci_installs_what_a_person_is_told_to_install() -> None:
    script = (environment.ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert set(qt_libraries.DEBIAN.split()) <= set(script.split())


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Returns an empty project folder that the steps take for theirs."""
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "stamp.json")
    (tmp_path / "pins").write_text("one", encoding="utf-8")
    return tmp_path


def test_a_step_runs_again_only_when_its_file_changed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-c", "open('ran', 'a').write('x')"]
    for content in ("one", "one", "two"):
        (project / "pins").write_text(content, encoding="utf-8")
        environment.once("packages", "pins", command, "installed")
    assert (project / "ran").read_text(encoding="utf-8") == "xx"
    assert capsys.readouterr().out.count("packages   installed") == 2


def test_a_failed_step_says_why_and_is_tried_again(project: Path) -> None:
    command = [sys.executable, "-c", "raise SystemExit('the disk is full')"]
    for _ in range(2):
        with pytest.raises(environment.Failed, match=r"the disk is full\n\npackages failed"):
            environment.once("packages", "pins", command, "installed")


def test_a_broken_note_counts_as_none(project: Path) -> None:
    environment.STAMP.write_text("{", encoding="utf-8")
    assert environment.noted() == {}
    environment.note("place", "here")
    assert environment.noted() == {"place": "here"}
