"""Sets up, runs, checks and tests Candor: `python3 dev.py run`, `python3 dev.py test`; alone it lists the rest.

Standard library only, so that it works with nothing but Python 3.11 or later on Linux, macOS and Windows. Everything it
installs stays in .venv beside it.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging"))

from steps.environment import ROOT, Failed, as_typed, follow, python, quietly, say, script, set_up
from steps.lock import lock
from steps.testing import run_tests

# Folders made for a trial must leave no key in the person's keyring.
UNLOCKED = {"CANDOR_VAULT": "none"}
QUESTION = "How much notice must the tenant give?"
CHECKS = {
    "ruff": ("-m", "ruff", "check"),
    "format": ("-m", "ruff", "format", "--check"),
    "mypy": ("-m", "mypy"),
    "contract": ("-c", "from importlinter.cli import lint_imports_command as run; run()"),
}


def check_system(*options: str) -> None:
    """Raise Failed, with the command that installs them, when system libraries of Qt are missing."""
    command = python("packaging/steps/qt_libraries.py", *options)
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed((ran.stdout + ran.stderr).strip())


@contextmanager
def practice_server() -> Iterator[list[str]]:
    """Run the practice server meanwhile; yields the options that point Candor to it and to a data folder of its own."""
    command = python("-u", "-m", "fakes.practice_server")
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            address = server.stdout.readline().strip() if server.stdout else ""
            if not address:
                raise Failed(f"The practice server did not start.\nStart it alone to see why: {as_typed(command)}")
            say("practice", f"a practice server, not a model, answers at {address}")
            # What a practice server says has no place among the person's own conversations.
            yield ["--ollama", address, "--home", str(ROOT / ".practice")]
        finally:
            server.terminate()


def has_display() -> bool:
    """Tell whether a window can be shown."""
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def first_try(options: list[str]) -> int:
    """Index the sample documents and ask a question in the terminal; the data folder is removed afterwards.

    What is said in it is kept in memory alone, which Candor says itself.
    """
    with tempfile.TemporaryDirectory(prefix="candor-first-try-") as home:
        for arguments in (["index", str(Path("resources", "samples"))], ["ask", QUESTION, "--tokens"]):
            command = ["candor", *options, "--home", home, *arguments]
            print(f"\n$ {shlex.join(command)}", flush=True)
            code = follow(script(*command), CANDOR_VAULT="memory")
            if code:
                return code
    return 0


def run(words: list[str]) -> int:
    """Open the window; with --terminal, or without a display, do the main job in the terminal, leaving nothing behind.

    With --practice Candor talks to a practice server that is not a model. Other words go to Candor.
    """
    set_up()
    in_terminal = "--terminal" in words or not has_display()
    rest = [word for word in words if word not in ("--terminal", "--practice")]
    if not in_terminal:
        check_system("--window")
    practice: AbstractContextManager[list[str]] = practice_server() if "--practice" in words else nullcontext([])
    with practice as options:
        if in_terminal:
            return first_try([*options, *rest])
        return follow(script("candor-gui", *options, *rest), **(UNLOCKED if options else {}))


def check(names: list[str]) -> int:
    """Run every check that reads the code without running it, or those named: ruff, format, mypy, contract."""
    set_up()
    code = 0
    for name, arguments in CHECKS.items():
        if names and name not in names:
            continue
        try:
            quietly(name, python(*arguments), "clean")
        except Failed as failure:
            # The next check still runs: a person mends all of them at once.
            print(failure, file=sys.stderr, flush=True)
            code = 1
    return code


def test(rest: list[str]) -> int:
    """Set up, check, and run every test without a display."""
    checked = check([])
    check_system()
    return run_tests(rest) or checked


def bench(rest: list[str]) -> int:
    """Run the measurements in tests/bench, or those named; what follows `--` goes to each."""
    set_up()
    at = rest.index("--") if "--" in rest else len(rest)
    codes = []
    for path in sorted((ROOT / "tests" / "bench").glob("*.py")):
        if not rest[:at] or path.stem in rest[:at]:
            print(f"\n== {path.stem}", flush=True)
            codes.append(follow(python(str(path), *rest[at + 1 :]), **UNLOCKED))
    return max(codes, default=1)


def screenshots(rest: list[str]) -> int:
    """Make the README's pictures from the real program."""
    set_up()
    check_system()
    platform = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    return follow(python(str(Path("tests", "journeys", "screenshots.py")), *rest), QT_QPA_PLATFORM=platform, **UNLOCKED)


def pin(rest: list[str]) -> int:
    """Pin every dependency in requirements.txt; `--upgrade` takes the newest."""
    set_up()
    lock(rest)
    return 0


def translate(rest: list[str]) -> int:
    """Bring the catalogues of translations in line with the sources; --todo, --fill and --check serve translators."""
    set_up()
    return follow(python("packaging/translations/translate.py", *rest))


def package(rest: list[str]) -> int:
    """Build the installers for this system into dist/, or do the steps that are named."""
    set_up()
    return follow(python("packaging/package.py", *rest))


def inspect(rest: list[str]) -> int:
    """Install, start, remove and take apart what `package` made, or make the inspections that are named."""
    set_up()
    return follow(python("packaging/inspect_installers.py", *rest))


def setup(_: list[str]) -> int:
    """Make .venv, install what is pinned, prepare the embedder and the languages."""
    set_up()
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "setup": setup,
    "check": check,
    "bench": bench,
    "screenshots": screenshots,
    "lock": pin,
    "translate": translate,
    "package": package,
    "inspect": inspect,
}


def usage() -> str:
    """Return the commands with one line each."""
    lines = [f"  {name:<12} {(function.__doc__ or '').partition(chr(10))[0]}" for name, function in COMMANDS.items()]
    return "python3 dev.py COMMAND [WORDS...]\n\n" + "\n".join(lines)


def main(words: list[str]) -> int:
    """Do what was asked; returns 0 when all of it succeeded."""
    if not words or words[0] not in COMMANDS:
        print(usage())
        return 0 if words in ([], ["-h"], ["--help"]) else 2
    try:
        return COMMANDS[words[0]](words[1:])
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
