"""Runs the tests in two processes side by side: the core with Qt blocked, and what needs Qt.

What the one with Qt prints comes as it goes, what the other printed afterwards; their closing lines are added up.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from steps.environment import ROOT, python, say

WITH_QT = ("tests/ui", "tests/work", "tests/journeys")
NOTHING_CHOSEN = 5  # pytest's exit code for "no tests collected"
OUTCOME = re.compile(r"(\d+) (passed|failed|errors?|skipped|deselected|xfailed|warnings?)")
SECONDS = re.compile(r" in ([\d.]+)s")


def pytest(arguments: list[str], show: Callable[[str], object]) -> tuple[int, str]:
    """Run pytest, give each line of its output to `show` as it comes, and return its exit code and closing line."""
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **os.environ}
    # A test that hangs prints where, long before a CI machine gives up.
    command = python("-m", "pytest", "-q", "-o", "faulthandler_timeout=120", *arguments)
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, encoding="utf-8", errors="replace"
    ) as tests:
        try:
            for line in tests.stdout or ():
                show(line)
                last = line.strip(" =\n") or last
        except KeyboardInterrupt:
            # pytest was interrupted as well: what it says about it is still to come.
            show(tests.stdout.read() if tests.stdout else "")
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
    printed, kept = partial(print, end="", flush=True), list[str]()
    with ThreadPoolExecutor(1) as beside:
        if core:
            say("tests", "the core, Qt blocked" + (", beside what needs it: printed afterwards" if with_qt else ""))
        show = kept.append if with_qt else printed
        other = beside.submit(pytest, ["-p", "no:pytest-qt", *core, *options], show) if core else None
        runs = []
        if with_qt:
            say("tests", "the window and the whole program")
            runs.append(pytest([*with_qt, *options], printed))
        if other is not None:
            runs.append(other.result())
    print("".join(kept), end="")
    print(f"\n==== {closing_line([line for _, line in runs])} ====", flush=True)
    sys.stdout.flush()
    return max([code for code, _ in runs if code != NOTHING_CHOSEN] or [NOTHING_CHOSEN], key=abs)
