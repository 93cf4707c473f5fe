"""What ships: told by files and modules, libraries by their names, parts by the lists inside wheels."""

import json
import sys
from pathlib import Path

import pytest
from notices import (
    debian,
    distributions,
    inside,
)
from notices.component import Text
from notices.contents import Contents, is_library, module, of_bundle
from steps.environment import Failed

from fakes.shipped import wheel


def test_modules_and_libraries_are_told_by_their_names() -> None:
    assert [module(file) for file in ("six.py", "a/__init__.py", "a/b.py", "a/b.so")] == ["six", "a", "a.b", ""]
    assert [is_library(name) for name in ("libz.so.1", "x.dll", "y.dylib", "README.so", "a.py")] == [
        True,
        True,
        True,
        True,
        False,
    ]


def test_a_package_ships_by_a_file_or_a_module() -> None:
    contents = Contents(frozenset({"a/data.txt"}), frozenset({"b.core"}))
    assert contents.has_any_of(["a/data.txt"])
    assert contents.has_any_of(["b/core.py"])
    assert not contents.has_any_of(["c/core.py", "c/data.txt"])


def test_a_bundle_that_cannot_be_read_is_an_error_with_a_next_step(tmp_path: Path) -> None:
    for python in (tmp_path / "no python", Path(sys.executable)):
        with pytest.raises(Failed, match=r"python3 dev\.py package bundle"):
            of_bundle(python, tmp_path)


def test_a_library_nobody_names_is_an_error_with_a_next_step() -> None:
    contents = Contents(frozenset({"libmystery.so.1"}))
    with pytest.raises(inside.NotNamed, match=r"libmystery\.so\.1 ships(.|\n)*libraries\.toml"):
        inside.brought_along(contents, lambda file: "", lambda package, library: "", lambda name: None)


def test_libraries_are_told_by_their_files_and_the_systems_own_words_are_kept() -> None:
    contents = Contents(
        frozenset({"libffi.so.8", "cv.libs/libffi-12ab.so.7", "lib-dynload/x.so", "libpython3.12.so.1.0"})
    )
    owned = {"cv.libs/libffi-12ab.so.7": "cv", "lib-dynload/x.so": "other"}
    told = Text("libffi8, copyright file", "words")
    found = inside.brought_along(
        contents, lambda file: owned.get(file, ""), lambda *_: "3.3", lambda name: ("3.4.4", told)
    )
    said = [(part.name, part.version, part.inside, part.licence, part.texts) for part in found]
    assert said == [("libffi", "3.4.4", "", "MIT", (told,)), ("libffi", "3.3", "cv", "MIT", ())]


def test_windows_writes_names_in_capitals_and_wheels_bring_its_runtime_along() -> None:
    contents = Contents(frozenset({"VCRUNTIME140.dll", "PySide6/MSVCP140.dll", "PySide6/Qt6Core.dll", "_ssl.pyd"}))
    owned = {"PySide6/MSVCP140.dll": "pyside6", "PySide6/Qt6Core.dll": "pyside6"}
    found = inside.brought_along(contents, lambda file: owned.get(file, ""), lambda *_: "", lambda name: None)
    assert [(part.name, part.inside) for part in found] == [
        ("Microsoft Visual C++ runtime", ""),
        ("Microsoft Visual C++ runtime", "pyside6"),
    ]


def test_a_system_without_debians_packages_says_nothing_of_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(debian.shutil, "which", lambda name: None)
    assert debian.owner("libffi.so.8") is None


def test_debian_is_asked_for_a_file_by_every_path_it_may_know(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    library = tmp_path / "x86_64-linux-gnu" / "libthing.so.1"
    library.parent.mkdir()
    library.touch()
    asked = []

    def answer(*arguments: str) -> str:
        asked.append(arguments)
        return "" if len(asked) == 1 else "libthing1:amd64: /usr/lib/x86_64-linux-gnu/libthing.so.1"

    monkeypatch.setattr(debian, "FOLDERS", (str(tmp_path / "gone"), str(tmp_path), str(tmp_path)))
    monkeypatch.setattr(debian, "asked", answer)
    monkeypatch.setattr(debian.Path, "resolve", lambda path: Path("/usr", *path.parts[1:]))
    assert debian.package_of("libthing.so.1") == "libthing1:amd64"
    assert [arguments[0] for arguments in asked] == ["-S", "-S"]
    assert debian.package_of("libother.so.1") == ""


def test_lists_inside_wheels_lose_the_paths_of_the_machine_they_were_made_on(tmp_path: Path) -> None:
    crate = {
        "name": "serde",
        "version": "1.2",
        "purl": "pkg:cargo/serde@1.2?download_url=file:///home/runner/serde",
        "author": "Ada <ada@example.org>",
        "licenses": [{"expression": "MIT/Apache-2.0"}],
    }
    own = {"name": "thing", "version": "1.0", "purl": "pkg:pypi/thing@1.0", "licenses": [{"license": {"id": "MIT"}}]}
    listed = json.dumps({"components": [crate, own, {"name": "no licence"}]})
    found = distributions.component(
        wheel(tmp_path, "License: MIT\n", **{"thing-1.0.dist-info__sboms__a.json": listed}), ()
    )
    assert [(part.purl, part.licence, part.copyright) for part in found.parts] == [
        ("pkg:cargo/serde@1.2", "MIT OR Apache-2.0", ("Authors: Ada",))
    ]
