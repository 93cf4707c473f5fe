"""Pins every dependency with its hashes, for every system and Python Candor runs on.

requirements.txt is what is worked with; packaging/bundle/runtime.txt the part of it that is installed with Candor,
packaging/bundle/build.txt what builds the installers, packaging/inspections/validator.txt what checks their bill of
materials, packaging/release/checkers.txt what checks the workflows.
"""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path

from steps.environment import ROOT, Failed, python, quietly

FILE = ROOT / "requirements.txt"
RUNTIME = ROOT / "packaging" / "bundle" / "runtime.txt"
BUILD = ROOT / "packaging" / "bundle" / "build.txt"
VALIDATOR = ROOT / "packaging" / "inspections" / "validator.txt"
NOT_NEEDED = ROOT / "packaging" / "bundle" / "not_needed.in"
CHECKERS = ROOT / "packaging" / "release" / "checkers.txt"
UV = ("-m", "uv", "--no-config", "--quiet", "pip")
COMPILE = ("compile", "--universal", "--generate-hashes", "--no-annotate", "--python-version", "3.11")
COMMAND = ("--custom-compile-command", "python3 dev.py lock")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("x86_64-manylinux_2_34", "aarch64-manylinux_2_39", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
# The oldest macOS onnxruntime has wheels for.
OLDEST_MACOS = "14.0"


def lock(options: list[str]) -> None:
    """Write requirements.txt, keeping pins that still fit (`--upgrade` takes the newest), and check that it installs.

    Raises Failed when the file would name an index, or when a pinned version has no wheel for a system and Python.
    """
    without = ("--override", str(NOT_NEEDED))
    compile_to(FILE, "pyproject.toml", "--group", "dev", *without, *options)
    # What ships is what was tested: the same versions.
    compile_to(RUNTIME, "pyproject.toml", *without, "--constraint", str(FILE))
    for file in (BUILD, VALIDATOR, CHECKERS):
        compile_to(file, str(file.with_suffix(".in")), "--constraint", str(FILE), *options)
    os.environ["MACOSX_DEPLOYMENT_TARGET"] = OLDEST_MACOS
    for system in SYSTEMS:
        for version in PYTHONS:
            check_installs(system, version)


def compile_to(file: Path, *arguments: str) -> None:
    """Write one file of pins. Raises Failed when it would name an index."""
    quietly("lock", python(*UV, *COMPILE, *COMMAND, "--output-file", str(file), *arguments), f"{file.name} written")
    address = re.search(r"https?://\S+|--(extra-)?index-url|--find-links", file.read_text(encoding="utf-8"))
    if address:
        raise Failed(f"{file.name} names {address[0]}.\nIt must hold names, versions and hashes alone.")


def check_installs(system: str, version: str, file: Path = FILE) -> None:
    """Raise Failed when a package that a file pins has no wheel for a system and Python; nothing is installed."""
    with tempfile.TemporaryDirectory() as nowhere:
        # As it is installed: what a package asks for and is not needed is not pinned.
        options = ["--dry-run", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--target", nowhere]
        options += ["--python-version", version, "--python-platform", system, "--requirement", str(file)]
        quietly("lock", python(*UV, "install", *options), f"has a wheel of everything for {system}, Python {version}")
