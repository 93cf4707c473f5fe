"""Runs the tests in two processes: the core with Qt blocked, then what needs Qt. Adds their closing lines up."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from steps.environment import ROOT, python, say

WITH_QT = ("tests/ui", "tests/work", "tests/journeys")
NOTHING_CHOSEN = 5  # pytest's exit code for "no tests collected"
OUTCOME = re.compile(r"(\d+) (passed|failed|errors?|skipped|deselected|xfailed|warnings?)")
SECONDS = re.compile(r" in ([\d.]+)s")


def pytest(title: str, arguments: list[str]) -> tuple[int, str]:
    """Run pytest, pass its output on as it comes, and return its exit code and closing line."""
    say("tests", title)
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **os.environ}
    # A test that hangs prints where, long before a CI machine gives up.
    command = python("-m", "pytest", "-q", "-o", "faulthandler_timeout=120", *arguments)
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
    ) as tests:
        try:
            for line in tests.stdout or ():
                print(line, end="", flush=True)
                last = line.strip(" =\n") or last
        except KeyboardInterrupt:
            # pytest was interrupted as well: what it says about it is still to come.
            print(tests.stdout.read() if tests.stdout else "", end="")
            raise
    return tests.returncode, last


def closing_line(lines: list[str]) -> str:
    """Return one closing line for several: counts by outcome added up, and seconds."""
    counts: dict[str, int] = {}
    for number, outcome in OUTCOME.findall("\n".join(lines)):
        counts[outcome] = counts.get(outcome, 0) + int(number)
    total = ", ".join(f"{number} {outcome}" for outcome, number in counts.items()) or "no tests ran"
    return f"{total} in {sum(map(float, SECONDS.findall(' '.join(lines)))):.2f}s"


def divided(words: list[str]) -> tuple[list[str], list[str], list[str]]:
    """Return the paths of the core, the paths that need Qt, and the options among a command's words."""
    paths = [word for word in words if not word.startswith("-") and (ROOT / word.partition("::")[0]).exists()]
    with_qt = [path for path in paths if path.replace("\\", "/").startswith(WITH_QT)]
    return [path for path in paths if path not in with_qt], with_qt, [word for word in words if word not in paths]


def run_tests(words: list[str]) -> int:
    """Run every test, or those named; returns 0 only when tests ran and none failed."""
    core, with_qt, options = divided(words)
    if not core and not with_qt:
        core, with_qt = ["tests"], [name for name in WITH_QT if (ROOT / name).is_dir()]
    runs = []
    if core:
        runs.append(pytest("the core, Qt blocked", ["-p", "no:pytest-qt", *core, *options]))
    if with_qt:
        runs.append(pytest("the window and the whole program", [*with_qt, *options]))
    print(f"\n==== {closing_line([line for _, line in runs])} ====", flush=True)
    sys.stdout.flush()
    return max([code for code, _ in runs if code != NOTHING_CHOSEN] or [NOTHING_CHOSEN], key=abs)
