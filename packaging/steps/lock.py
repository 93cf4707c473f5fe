"""Pins every dependency with its hashes in requirements.txt, for every system and Python Candor runs on."""

from __future__ import annotations

import os
import re
import tempfile

from steps.environment import ROOT, Failed, python, quietly

FILE = ROOT / "requirements.txt"
UV = ("-m", "uv", "--no-config", "--quiet", "pip")
COMPILE = ("compile", "pyproject.toml", "--group", "dev", "--universal", "--generate-hashes", "--no-annotate")
COMMAND = ("--custom-compile-command", "python3 dev.py lock")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS = ("x86_64-manylinux_2_34", "aarch64-manylinux_2_39", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
# The oldest macOS onnxruntime has wheels for.
OLDEST_MACOS = "14.0"


def lock(options: list[str]) -> None:
    """Write requirements.txt, keeping pins that still fit (`--upgrade` takes the newest), and check that it installs.

    Raises Failed when the file would name an index, or when a pinned version has no wheel for a system and Python.
    """
    arguments = [*UV, *COMPILE, *COMMAND, "--python-version", "3.11", "--output-file", str(FILE), *options]
    quietly("lock", python(*arguments), "requirements.txt written")
    address = re.search(r"https?://\S+|--(extra-)?index-url|--find-links", FILE.read_text(encoding="utf-8"))
    if address:
        raise Failed(f"requirements.txt names {address[0]}.\nIt must hold names, versions and hashes alone.")
    os.environ["MACOSX_DEPLOYMENT_TARGET"] = OLDEST_MACOS
    for system in SYSTEMS:
        for version in PYTHONS:
            check_installs(system, version)


def check_installs(system: str, version: str) -> None:
    """Raise Failed when a pinned package has no wheel for a system and Python; nothing is installed."""
    with tempfile.TemporaryDirectory() as nowhere:
        options = ["--dry-run", "--require-hashes", "--only-binary", ":all:", "--target", nowhere]
        options += ["--python-version", version, "--python-platform", system, "--requirement", str(FILE)]
        quietly("lock", python(*UV, "install", *options), f"has a wheel of everything for {system}, Python {version}")
