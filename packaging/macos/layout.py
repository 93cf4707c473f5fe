"""What has to hold of the folders of Candor.app, looked at without a Mac: Apple's rules, and our own."""

from __future__ import annotations

import plistlib
from collections.abc import Iterator
from pathlib import Path

import product
from macos.info import ICON, OLDEST
from macos.kinds import NAMED
from macos.machine_code import FRAMEWORK, inside_out, is_machine_code, needed_macos

PROGRAMS = {product.COMMAND, product.WINDOW}


def complaints(app: Path, info: dict[str, object]) -> list[str]:
    """Return what is wrong with an app of which `info` is to be told; nothing where all is well."""
    contents = app / "Contents"
    return [*_of_description(contents, info), *_of_folders(contents), *_of_code(app)]


def _of_description(contents: Path, info: dict[str, object]) -> Iterator[str]:
    told = plistlib.loads((contents / "Info.plist").read_bytes())
    yield from (f"Info.plist: {key} is {told.get(key)!r}" for key, value in info.items() if told.get(key) != value)
    if not (contents / "Resources" / ICON).is_file():
        yield f"Resources/{ICON} is not there"
    if len(told.get("CFBundleDocumentTypes", ())) != len(NAMED):
        yield "Info.plist: other kinds of files than we named"


def _of_folders(contents: Path) -> Iterator[str]:
    programs = {path.name for path in (contents / "MacOS").iterdir() if not path.is_symlink()}
    if programs != PROGRAMS:
        yield f"MacOS holds {', '.join(sorted(programs))}"
    for path in (contents / "Frameworks").rglob("*"):
        name = path.relative_to(contents)
        if path.is_symlink():
            if not path.resolve().is_relative_to(contents.resolve()):
                yield f"{name} leads out of the app"
        elif any(part.endswith(FRAMEWORK) for part in name.parts):
            continue
        elif path.is_dir() and "." in path.name:
            yield f"{name}: codesign takes a folder with a dot for a framework"
        elif path.is_file() and not is_machine_code(path):
            yield f"{name}: data among code, whose signature no archive keeps"


def _of_code(app: Path) -> Iterator[str]:
    oldest = tuple(int(number) for number in OLDEST.split("."))
    for path in inside_out(app):
        if path.is_dir():
            path = path / path.stem  # the link to the framework's own library
        needed = needed_macos(path.read_bytes())
        if needed is None:
            yield f"{path.name} has no part for arm64"
        elif needed > oldest:
            yield f"{path.name} needs macOS {needed[0]}.{needed[1]}"
