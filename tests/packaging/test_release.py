"""What the release workflow calls: sums, notes, trying an installer, steps by their names."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import package
import pytest
from inspections import hostile_folder, pinned_tools, smoke
from inspections.skipped import Skipped
from product import VERSION
from release import checksums, notes, try_installer
from steps.environment import Failed

import candor

UNIX = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script, which Windows does not start")

# Stands in for both programs: it keeps its library in the data folder, and answers as it is told.
STAND_IN = f"""#!{sys.executable}
import json, pathlib, signal, sys
name, words = pathlib.Path(sys.argv[0]).name, sys.argv[1:]
said = json.loads(pathlib.Path(__file__).with_name("told.json").read_text())
if words == ["--version"]:
    print(said["version"])
elif name == "candor-gui":
    home, papers = pathlib.Path(words[1]), pathlib.Path(words[2])
    (home / "index").mkdir(parents=True)
    if said["reads"]:
        files = [dict(path=str(each), state="indexed", passages=1) for each in papers.iterdir()]
        (home / "library.tmp").write_text("".join(json.dumps(each) + chr(10) for each in files))
        (home / "library.tmp").rename(home / "library")
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(said["code"]))
        while True:
            signal.pause()
elif words[0] == "library":
    library = pathlib.Path(words[2], "library")
    print(library.read_text() if library.exists() else "", end="")
else:
    best = dict(path="/papers/" + said["document"], text="Notice is three months.", page=7)
    print(json.dumps(dict(results=[best])))
"""


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A folder with the two programs, which do everything well."""
    folder = tmp_path / "candor-1"
    folder.mkdir()
    for name in ("candor", "candor-gui"):
        (folder / name).write_text(STAND_IN, encoding="utf-8")
        (folder / name).chmod(0o755)
    tell(folder)
    return folder


def tell(folder: Path, **changed: object) -> None:
    """Has the stand-in answer otherwise."""
    told = {"version": f"Candor {VERSION}", "reads": True, "code": 0, "document": smoke.DOCUMENT, **changed}
    (folder / "told.json").write_text(smoke.json.dumps(told), encoding="utf-8")


def tried(folder: Path, place: Path) -> str:
    place.mkdir()
    return smoke.try_out(smoke.Installed(str(folder / "candor"), str(folder / "candor-gui")), place)


def test_sums_are_written_and_found_again(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.dmg").write_bytes(b"one")
    assert checksums.write(tmp_path) == "SHA256SUMS written over 2 files"
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert lines[0] == "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  a.dmg"
    assert [line.split()[1] for line in lines] == ["a.dmg", "b.deb"]
    assert checksums.check(tmp_path) == "2 files are what SHA256SUMS says"


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda folder: (folder / "a").write_bytes(b"other"), "differ from SHA256SUMS.*: a"),
        (lambda folder: (folder / "a").unlink(), "are missing.*: a"),
        (lambda folder: (folder / "c").write_bytes(b""), "are not in it: c"),
        (lambda folder: (folder / "SHA256SUMS").unlink(), "There is no SHA256SUMS"),
        (lambda folder: (folder / "SHA256SUMS").write_text("no sum"), "a line that is no checksum"),
        (lambda folder: (folder / "d").mkdir(), "d in .* is not a file"),
    ],
    ids=["changed", "gone", "added", "no sums", "nonsense", "a folder"],
)
def test_a_release_that_is_not_what_was_summed_is_refused(tmp_path: Path, damage: object, words: str) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(name.encode())
    checksums.write(tmp_path)
    assert callable(damage)
    damage(tmp_path)
    with pytest.raises(Failed, match=words):
        checksums.check(tmp_path)


def test_nothing_cannot_be_summed(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="holds no files"):
        checksums.write(tmp_path)


CHANGELOG = (
    "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-12-01\n\n### Added\n- Installers.\n\n## 0.1.0 - 2026-11-01\n"
)


def test_a_release_says_what_the_changelog_says() -> None:
    text = notes.notes("v0.2.0", CHANGELOG, "owner/candor", "0.2.0")
    assert text.startswith("# Candor 0.2.0\n\n### Added\n- Installers.\n")
    assert "gh attestation verify FILE --repo owner/candor" in text
    assert "0.1.0" not in text


def test_the_program_says_the_version_that_is_released() -> None:
    assert candor.__version__ == VERSION


@pytest.mark.parametrize(
    ("tag", "version", "words"),
    [
        ("v0.3.0", "0.2.0", "The tag is v0.3.0, and pyproject.toml says 0.2.0"),
        ("0.2.0", "0.2.0", "The tag is 0.2.0"),
        ("v0.3.0", "0.3.0", "no section for 0.3.0"),
        ("v0.1.0", "0.1.0", "says nothing of 0.1.0"),
        ("v0.2", "0.2", "no section for 0.2"),
    ],
)
def test_tag_version_and_changelog_must_agree(tag: str, version: str, words: str) -> None:
    with pytest.raises(Failed, match=words):
        notes.notes(tag, CHANGELOG, "owner/candor", version)


@UNIX
def test_a_program_that_does_its_work_passes(installed: Path, tmp_path: Path) -> None:
    assert tried(installed, tmp_path / "place").startswith("started, read 5 files, found the answer and closed in ")


@UNIX
@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"version": "Candor 0.0.9"}, "The program says Candor 0.0.9"),
        ({"reads": False}, "The window ended by itself"),
        ({"document": "Meter readings.txt"}, "was answered from /papers/Meter readings.txt"),
        ({"code": 3}, "The window ended with 3"),
    ],
    ids=["another version", "no window", "wrong answer", "ends badly"],
)
def test_a_program_that_does_not_is_told_apart(installed: Path, tmp_path: Path, changed: dict, words: str) -> None:
    tell(installed, **changed)
    with pytest.raises(Failed, match=words):
        tried(installed, tmp_path / "place")


def test_a_program_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="did not run"):
        tried(tmp_path / "nowhere", tmp_path / "place")


@UNIX
def test_a_tarball_is_unpacked_tried_and_removed(installed: Path, tmp_path: Path) -> None:
    file, place = tmp_path / "candor.tar.xz", tmp_path / "place"
    place.mkdir()
    with tarfile.open(file, "w:xz") as archive:
        archive.add(installed, "candor-1")
    assert try_installer.try_installer(file, try_installer.Machine(()), (), place).startswith("started, read 5 files")
    assert {path.name for path in place.iterdir()} == {"data", "papers"}


@UNIX
def test_what_stays_is_named(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    way = try_installer.Way(str(installed / "candor"), str(installed / "candor-gui"), lambda: ["/usr/bin/candor"])
    monkeypatch.setattr(try_installer, "KINDS", {".deb": lambda *_: way})
    with pytest.raises(Failed, match="these stayed: /usr/bin/candor"):
        try_installer.try_installer(tmp_path / "a.deb", try_installer.Machine(()), (), tmp_path)


def test_an_unknown_kind_of_installer_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Failed, match=r"candor\.rpm is no installer known here"):
        try_installer.try_installer(tmp_path / "candor.rpm", try_installer.Machine(()), (), tmp_path)


def test_tools_are_installed_once_and_again_when_their_pins_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []
    pins = tmp_path / "checkers.txt"
    pins.write_text("one")

    def run(command: list[str], **_: object) -> "subprocess.CompletedProcess[str]":
        ran.append(command)
        (tmp_path / "checkers").mkdir(exist_ok=True)
        return subprocess.CompletedProcess(command, pins.read_text() == "gone", "", "no such version")

    monkeypatch.setattr(pinned_tools.product, "BUILD", tmp_path)
    monkeypatch.setattr(pinned_tools.subprocess, "run", run)
    for text, number in (("one", 2), ("one", 2), ("two", 4)):
        pins.write_text(text)
        assert pinned_tools.installed(pins).parent == tmp_path / "checkers"
        assert len(ran) == number
    pins.write_text("gone")
    with pytest.raises(Skipped, match=r"checkers\.txt pins cannot be installed: no such version"):
        pinned_tools.installed(pins)
    assert not pinned_tools.is_installed(pins)


def test_the_traps_of_the_hostile_folder_work() -> None:
    with hostile_folder.hostile_folder() as folder:
        assert not (folder / hostile_folder.MARK).exists()
        code = "import lance, json"
        own = {**os.environ, "PYTHONPATH": ""}
        subprocess.run([sys.executable, "-c", code], cwd=folder, env=own, check=False, capture_output=True)
        assert "lance" in (folder / hostile_folder.MARK).read_text().split()


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Replaces the steps of building; what is done goes into the list."""
    made: list[str] = []
    steps = {name: (lambda name=name: made.append(name) or "done") for name in ("icons", "bundle", "sign", "nsis")}
    monkeypatch.setattr(package, "EVERYWHERE", {name: steps[name] for name in ("icons", "bundle")})
    monkeypatch.setattr(package, "ELSEWHERE", {})
    monkeypatch.setattr(package, "BY_SYSTEM", {sys.platform: {name: steps[name] for name in ("sign", "nsis")}})
    return made


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], ["icons", "bundle", "sign", "nsis"]),
        (["-nsis"], ["icons", "bundle", "sign"]),
        (["nsis", "icons"], ["nsis", "icons"]),
    ],
)
def test_all_steps_are_done_or_those_named_but_not_those_left_out(done: list[str], words: list, names: list) -> None:
    assert package.main(words) == 0
    assert done == names


@pytest.mark.parametrize("word", ["rpm", "-rpm"])
def test_a_step_that_there_is_not_is_wrong_usage(done: list[str], word: str) -> None:
    assert package.main(["icons", word]) == 2
    assert done == []
