"""Makes .venv, installs what is pinned, prepares embedder, icons and languages: each only when something changed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
STAMP = VENV / "candor-setup.json"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
OLDEST, NEWEST = (3, 11), (3, 14)
INSTALL = ("-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet")
LOCKED = ("--require-hashes", "--no-deps", "--only-binary", ":all:", "--requirement", "requirements.txt")


class Failed(Exception):
    """A step did not succeed; the message says what happened, then the next step."""


def python(*arguments: str) -> list[str]:
    """Return a command for the project's own Python."""
    return [str(PYTHON), *arguments]


def script(name: str, *arguments: str) -> list[str]:
    """Return a command for a program installed in .venv."""
    return [str(SCRIPTS / (f"{name}.exe" if os.name == "nt" else name)), *arguments]


def as_typed(command: list[str]) -> str:
    """Return a command as a person would type it from the project's folder."""
    return " ".join(command).replace(str(ROOT) + os.sep, "")


def say(step: str, result: str) -> None:
    """Print one line about one step."""
    print(f"{step:<10} {result}", flush=True)


def quietly(step: str, command: list[str], done: str) -> None:
    """Run a command and print one line about it; raises Failed with its whole output when it fails."""
    start = time.monotonic()
    ran = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if ran.returncode:
        output = ran.stdout.decode("utf-8", "replace").strip()
        raise Failed(f"{output}\n\n{step} failed. To see it again: {as_typed(command)}")
    say(step, f"{done} ({time.monotonic() - start:.1f} s)")


def follow(command: list[str], **variables: str) -> int:
    """Run a command in the foreground and return its exit code.

    Ctrl-C reaches the program too: it has ten seconds to end in its own way before it is told to.
    """
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, **variables}) as program:
        try:
            return program.wait()
        except KeyboardInterrupt:
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.terminate()
            raise


def noted() -> dict[str, str]:
    """Return what earlier set-ups noted in .venv; nothing when there was none."""
    try:
        known = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def note(key: str, value: str) -> None:
    """Remember a value in .venv, so that the next set-up does only what changed."""
    STAMP.write_text(json.dumps({**noted(), key: value}, indent=1), encoding="utf-8")


def is_sound() -> bool:
    """Tell whether .venv runs, has this Python's version, and stands where it was made."""
    code = "import sys, pip; print(*sys.version_info[:2])"
    try:
        ran = subprocess.run(python("-c", code), capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    version = "{} {}".format(*sys.version_info[:2])
    return ran.stdout.strip() == version and noted().get("place", str(VENV)) == str(VENV)


def make_venv() -> None:
    """Make .venv, or make it again when it is broken, moved or of another Python."""
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        have = "{}.{}".format(*sys.version_info[:2])
        raise Failed(
            f"This is Python {have}; Candor needs 3.11 to 3.14.\nStart dev.py with one of them: python3.12 dev.py"
        )
    if not is_sound():
        shutil.rmtree(VENV, ignore_errors=True)
        # A Python inside another virtual environment makes one that depends on it: take the one below.
        base = getattr(sys, "_base_executable", sys.executable)
        try:
            quietly(".venv", [base, "-m", "venv", str(VENV)], f"made with Python {sys.version.split()[0]}")
        except Failed as failure:
            raise Failed(f"{failure}\nOn Debian or Ubuntu first: sudo apt-get install python3-venv") from None
    note("place", str(VENV))


def once(key: str, file: str, command: list[str], done: str) -> None:
    """Run a command when the file it depends on is not the one it last succeeded with."""
    wanted = hashlib.sha256((ROOT / file).read_bytes()).hexdigest()
    if noted().get(key) != wanted:
        quietly(key, command, done)
        note(key, wanted)


def set_up() -> None:
    """Do everything the other commands need, and only what is missing."""
    make_venv()
    once("packages", "requirements.txt", python(*INSTALL, *LOCKED), "installed as requirements.txt pins them")
    editable = python(*INSTALL, "--no-build-isolation", "--no-deps", "--editable", ".")
    once("candor", "pyproject.toml", editable, "installed from desktop/")
    quietly("embedder", python("packaging/embedder/prepare.py"), "ready")
    quietly("icons", python("packaging/icon/prepare.py"), "ready")
    quietly("languages", python("packaging/translations/release.py"), "ready")
