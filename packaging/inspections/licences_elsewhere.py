"""The inspection "licences_elsewhere": what is pinned for the other systems, from their own wheels, judged here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import product
from notices import gathering, judgement
from notices.component import walk
from notices.contents import of_environment
from notices.declared import Unknown
from notices.inside import NotNamed
from steps.environment import Failed, python, say
from steps.lock import BUILD, OLDEST_MACOS, RUNTIME, UV

from inspections.skipped import Skipped

SYSTEMS = {"linux": "x86_64-manylinux_2_34", "win32": "x86_64-pc-windows-msvc", "darwin": "aarch64-apple-darwin"}
NAMED = {"linux": "linux-x86_64", "win32": "win32-AMD64", "darwin": "darwin-arm64"}
PYTHON = "3.12"


def inspect_elsewhere() -> str:
    """Unpack the wheels of the other systems below build/ and judge what they carry. Raises Failed, Skipped."""
    wrong = []
    for system in SYSTEMS:
        if system != sys.platform:
            wrong += judged(system)
    if wrong:
        raise Failed("\n".join(wrong))
    return "no package of the other systems is without a licence text"


def judged(system: str) -> list[str]:
    """Return what is wrong with the packages of a system, and print how many there are."""
    folder = unpacked(system)
    place = gathering.Place(folder, PYTHON, NAMED[system])
    runtime, build = RUNTIME.read_text(encoding="utf-8"), BUILD.read_text(encoding="utf-8")
    try:
        components = gathering.gathered(place, of_environment(folder), runtime, build)
    except (Unknown, NotNamed) as unknown:
        return [f"{NAMED[system]}: {unknown}"]
    found = judgement.judged(components)
    say("licences", f"{NAMED[system]}: {len(components)} components, {len(list(walk(components)))} with their parts")
    for line in found.open:
        print(f"  IN QUESTION: {line}")
    return [f"{NAMED[system]}: {line}" for line in found.wrong]


def unpacked(system: str) -> Path:
    """Return a folder with the packages of a system; nothing of them is run. Raises Skipped when they cannot be had."""
    folder = product.BUILD / "elsewhere" / system
    options = ["--target", str(folder), "--python-version", PYTHON, "--python-platform", SYSTEMS[system], "--no-deps"]
    options += ["--require-hashes", "--only-binary", ":all:", "--requirement", str(RUNTIME)]
    variables = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    ran = subprocess.run(python(*UV, "install", *options), env=variables, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Skipped(f"the wheels for {system} cannot be had: {ran.stderr.strip()[-300:]}")
    return folder
