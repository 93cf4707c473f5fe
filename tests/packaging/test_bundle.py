"""What goes into the bundle and what stays out, what it weighs, and that the same source makes the same bytes."""

import importlib.util
import os
import subprocess
import sys
import tomllib
from contextlib import nullcontext
from importlib.machinery import PathFinder
from pathlib import Path

import pytest
from bundle import (
    build,
    build_environment,
    contents,
    frozen_python,
    size,
)
from bundle.entries import beginning, candor_window, telling
from steps.environment import Failed

from candor.index import c_library
from candor.model.errors import CLibraryUnsupported

PACKAGES = Path("/environment/site-packages")
ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such libraries")


def names(*entries: contents.Entry, system: str = "linux") -> list[str]:
    return [entry[0] for entry in contents.kept(entries, PACKAGES, system)]


def entry(name: str, source: str = "") -> contents.Entry:
    return name, source or str(PACKAGES / name), "BINARY"


@pytest.mark.parametrize("part", ["modules", "files"])
def test_whatever_is_left_out_has_a_reason(part: str) -> None:
    reasons = contents.read("left_out")[part]
    assert reasons
    assert [name for name, reason in reasons.items() if len(reason) < 4] == []


def test_whatever_is_taken_in_has_a_reason_and_is_there() -> None:
    taken = contents.read("taken_in")
    assert [name for name, each in taken["data"].items() if not each["why"]] == []
    for package, patterns in contents.data_taken_in().items():
        spec = PathFinder.find_spec(package)  # finds Qt's, too, which nothing may import here
        assert spec
        (folder,) = spec.submodule_search_locations or []
        for pattern in patterns:
            assert list(Path(folder).glob(pattern)), f"{package} has no {pattern}"
    for distribution in contents.versions_taken_in():
        assert importlib.metadata.version(distribution)


def test_modules_that_are_left_out_exist() -> None:
    """One that is gone from its package is a line too many, or has another name now."""
    missing = []
    for name in contents.modules_left_out():
        parent = name.rpartition(".")[0]
        if parent and not importlib.util.find_spec(parent.partition(".")[0]):
            missing.append(name)
    assert missing == []
    assert "candor" not in {name.partition(".")[0] for name in contents.modules_left_out()}


def test_patterns_leave_out_and_exceptions_stay() -> None:
    assert names(
        entry("PySide6/Qt/translations/qtbase_de.qm"),
        entry("PySide6/Qt/translations/qtbase_fi.qm"),
        entry("PySide6/Qt/plugins/tls/libqopensslbackend.so"),
        entry("PySide6/Qt/plugins/platforms/libqxcb.so"),
        entry("resources/translations/candor_de.ts"),
        entry("resources/translations/candor_de.qm"),
    ) == [
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "resources/translations/candor_de.qm",
    ]


def test_windows_names_are_matched_too() -> None:
    assert names(entry("PySide6\\plugins\\tls\\qopensslbackend.dll"), system="win32") == []
    assert names(entry("PySide6\\translations\\qtbase_ar.qm"), system="win32") != []


def test_libraries_of_the_system_stay_out_on_linux_alone() -> None:
    foreign = [
        entry("libX11.so.6", "/usr/lib/libX11.so.6"),
        entry("libpython3.12.so.1.0", "/usr/lib/libpython3.12.so.1.0"),
    ]
    own = entry("libQt6Core.so.6", str(PACKAGES / "PySide6/Qt/lib/libQt6Core.so.6"))
    assert names(*foreign, own) == ["libpython3.12.so.1.0", "libQt6Core.so.6"]
    assert len(names(*foreign, own, system="darwin")) == 3


def test_qt_keeps_every_language_of_the_window() -> None:
    from translations.languages import LANGUAGES

    for language in LANGUAGES:
        assert not contents.pattern_against(f"PySide6/Qt/translations/qtbase_{language}.qm")


BUDGET = """
[all]
installed = 3
deb = 1
[parts]
"big" = { mb = 2, files = ["_internal/big/*"] }
"small" = { mb = 0.5, files = ["_internal/small/*"] }
"everything else" = { mb = 0.1, files = [] }
"""


@pytest.fixture
def budget(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "budget.toml"
    file.write_text(BUDGET, encoding="utf-8")
    monkeypatch.setattr(size, "BUDGET", file)
    return file


def bundle_of(folder: Path, **megabytes: float) -> Path:
    for name, weight in megabytes.items():
        file = folder / "_internal" / name / "library.so"
        file.parent.mkdir(parents=True)
        file.write_bytes(bytes(int(weight * size.MB)))
    return folder


def test_parts_are_weighed_and_links_weigh_nothing(tmp_path: Path, budget: Path) -> None:
    bundle = bundle_of(tmp_path / "bundle", big=1, small=0.25, strange=0.125)
    if os.name != "nt":
        (bundle / "_internal" / "link.so").symlink_to("big/library.so")
    table = size.measured(bundle)
    assert table == [("big", 1.0, 2.0), ("small", 0.25, 0.5), ("everything else", 0.125, 0.1)]
    assert size.total(table) == 1.375
    assert "big                                     1.0      2.0     -1.0" in size.shown(table)
    assert size.shown(table).splitlines()[-1].split() == ["all", "1.4", "3.0", "-1.6"]
    assert size.over_budget(table) == ""


@pytest.mark.parametrize(
    ("weights", "said"),
    [
        ({"big": 2.8}, "big weighs 2.8 MB, and may 2.0"),
        ({"big": 2, "small": 1, "more": 0.25}, "all weighs 3.2 MB, and may 3"),
        ({"strange": 1}, "everything else weighs 1.0 MB, and may 0.1"),
    ],
)
def test_what_is_over_its_budget_is_named(tmp_path: Path, budget: Path, weights: dict[str, float], said: str) -> None:
    over = size.over_budget(size.measured(bundle_of(tmp_path / "bundle", **weights)))
    assert said in over
    assert over.endswith("Leave something out, or raise budget.toml and say why.")


@pytest.mark.parametrize(("machine", "fails"), [("x86_64", True), ("riscv64", False)])
def test_a_budget_holds_where_it_was_measured_and_is_told_elsewhere(
    machine: str, fails: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("platform.machine", lambda: machine)
    monkeypatch.setattr(build, "frozen_python", lambda: (tmp_path, ""))
    monkeypatch.setattr(build, "make_environment", lambda base: None)
    monkeypatch.setattr(build, "freeze", lambda bundle, work: bundle_of(bundle, strange=40))
    monkeypatch.setattr(build.product, "ROOT", tmp_path)
    monkeypatch.setattr(build.product, "BUNDLE", tmp_path / "bundle")
    with pytest.raises(Failed, match="over its budget") if fails else nullcontext():
        build.make_bundle()
    assert ("over its budget" in capsys.readouterr().out) is not fails


def test_the_budget_is_the_issues() -> None:
    whole = tomllib.loads(Path(size.__file__).with_name("budget.toml").read_text(encoding="utf-8"))
    assert whole["all"] == {"installed": 560, "deb": 190}
    assert size.OTHER in whole["parts"]


def test_the_same_words_make_the_same_bytes(tmp_path: Path) -> None:
    of_shell = {"PATH": "/bin", "PYTHONPATH": "/mine", "PYTHONHASHSEED": "7", "VIRTUAL_ENV": "/mine"}
    made = build.environment(of_shell, "12", tmp_path)
    assert made["PATH"] == "/bin"
    assert (made["SOURCE_DATE_EPOCH"], made["PYTHONHASHSEED"]) == ("12", "1")
    assert made.keys() & {"PYTHONPATH", "VIRTUAL_ENV"} == set()
    assert Path(made["PYINSTALLER_CONFIG_DIR"]).is_relative_to(tmp_path)


def test_the_time_is_the_last_commits_or_the_one_that_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(build.EPOCH, "99")
    assert build.last_commit() == "99"
    monkeypatch.delenv(build.EPOCH)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(build.product, "ROOT", tmp_path)
    for path in (os.environ["PATH"], ""):
        monkeypatch.setenv("PATH", path)
        with pytest.raises(Failed, match="Set SOURCE_DATE_EPOCH"):
            build.last_commit()


def python_that_says(folder: Path, words: str) -> Path:
    folder.mkdir(parents=True)
    program = folder / "python3.12"
    program.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    program.chmod(0o755)
    return program


@pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")
def test_the_wanted_python_is_found_behind_one_that_does_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = python_that_says(tmp_path / "path", "exit 127")
    good = python_that_says(tmp_path / "pyenv" / "versions" / "3.12.9" / "bin", "echo 3 12")
    monkeypatch.setattr(frozen_python, "running", lambda: broken)
    monkeypatch.setenv("PATH", f"{broken.parent}{os.pathsep}/bin")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    assert frozen_python.frozen_python() == (good, "")
    good.write_text("#!/bin/sh\necho 3 13\n", encoding="utf-8")
    place, remark = frozen_python.frozen_python()
    assert place == broken
    assert "there is no Python 3.12 here" in remark


def test_the_environment_holds_what_is_pinned_with_hashes_and_wheels_alone(tmp_path: Path) -> None:
    for tool in ("uv", "nothing"):
        build_environment_with = tmp_path / tool
        build_environment_with.mkdir()
        (build_environment_with / ("uv.exe" if os.name == "nt" else "uv")).touch() if tool == "uv" else None
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(build_environment, "SCRIPTS", build_environment_with)
            _, install = build_environment.commands(Path("python"), tmp_path / "made")
        assert {"--require-hashes", "--no-deps", "--only-binary"} <= set(install)
        assert [word for word in install if word.endswith(".txt")] == [str(file) for file in build_environment.PINS]


def test_a_computer_that_lacks_something_is_told_so(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert beginning.may_run(in_window=False)

    def refuse() -> None:
        raise CLibraryUnsupported("glibc 2.31", "2.34")

    shown: list[str] = []
    monkeypatch.setattr(c_library, "require_c_library", refuse)
    monkeypatch.setattr(telling, "show", shown.append)
    assert not beginning.may_run(in_window=False)
    assert shown == []
    assert not beginning.may_run(in_window=True)
    assert shown == [capsys.readouterr().err.splitlines()[0]]
    assert shown == [
        "This system's C library is glibc 2.31. Use a Linux system whose C library is glibc 2.34 or later."
    ]


@ON_LINUX
def test_the_desktops_own_dialog_shows_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = tmp_path / "kdialog"
    dialog.write_text(f'#!/bin/sh\necho "$*" > {tmp_path}/shown\n', encoding="utf-8")
    dialog.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}")
    monkeypatch.setenv("DISPLAY", ":9")
    telling.show("It is {not} possible")
    assert (tmp_path / "shown").read_text(encoding="utf-8") == "--title Candor --error It is {not} possible\n"


@ON_LINUX
@pytest.mark.parametrize(("before", "after"), [("/theirs", "/theirs"), ("", None)])
def test_other_programs_get_the_desktops_environment(
    monkeypatch: pytest.MonkeyPatch, before: str, after: str | None
) -> None:
    monkeypatch.setenv("_PYI_ARCHIVE_FILE", "/candor/candor")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/candor/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    beginning.leave_no_traces()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert not [name for name in os.environ if name.startswith("_PYI_") or name == "LD_LIBRARY_PATH_ORIG"]


def test_without_any_dialog_and_without_a_stream_nothing_breaks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "stderr", None)
    telling.tell("Nobody hears it", in_window=True)


def test_qt_that_cannot_be_loaded_is_told_in_words(tmp_path: Path) -> None:
    """The window's entry, with a Qt that lacks a library of the system."""
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file')", encoding="utf-8"
    )
    root = Path(beginning.__file__).parents[3]
    places = [str(tmp_path), str(root / "desktop"), str(root / "packaging")]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(places), "PATH": str(tmp_path)}
    entry = str(Path(beginning.__file__).with_name("candor_window.py"))
    ran = subprocess.run([sys.executable, entry], env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Qt cannot start: libEGL.so.1: cannot open shared object file. Install")
    assert "Traceback" not in ran.stderr


@ON_LINUX
@pytest.mark.parametrize(
    ("folder", "said"), [("/opt/candor", None), ("/home/Ann, Bo", "/home/Ann, Bo/PySide6/Qt/plugins")]
)
def test_qt_finds_its_plugins_and_no_other_qts(monkeypatch: pytest.MonkeyPatch, folder: str, said: str | None) -> None:
    """Qt cuts its own folder off at a comma."""
    monkeypatch.setattr(sys, "_MEIPASS", folder, raising=False)
    for name in candor_window.OF_ANOTHER_QT:
        monkeypatch.setenv(name, "/usr/lib/qt5/plugins")
    monkeypatch.setattr("candor.main.main", lambda: 7)
    assert candor_window.start() == 7
    assert [os.environ.get(name) for name in candor_window.OF_ANOTHER_QT] == [said, None, None]
