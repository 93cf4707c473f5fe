"""Measures a long conversation: how soon it is seen, how smoothly it scrolls, what it weighs.

    python tests/bench/transcript.py [messages]

Run by hand under any display or with QT_QPA_PLATFORM=offscreen. Opening is timed from the call with all turns to the
first picture, the reading of the turns not counted. Then the conversation is scrolled from its end by notches of a
wheel (3 lines), and from its end to its beginning by dragging the bar in 400 steps; a step is over when everything
that it caused was done and painted. "Moved" is by how many px something that was seen before and after a notch stood
elsewhere than the notch says: 0 means that nothing jumps. On a busy machine the longest work of this thread in one step
tells what the gap would be on a quiet one. Every fourth answer has a table and citations, every fourth
code, every fourth is long; memory is what the process grew by.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402 - the lines above come first
from PySide6.QtCore import QEventLoop, QPoint  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from candor.model.tokens import Tokens  # noqa: E402
from candor.model.turn import Turn  # noqa: E402
from candor.ui.theme.theme import Theme  # noqa: E402
from candor.ui.transcript.transcript import Transcript  # noqa: E402
from candor.work import Collector  # noqa: E402
from ui.lease_answer import ANSWER, answer, question  # noqa: E402

FONTS = HERE.parents[2] / "resources" / "fonts"
NOTCH = 60  # px, what Qt makes of one notch at its default of 3 lines of 20 px
NOTCHES = 1500
DRAGS = 400
CODE = "Here it is:\n\n```python\n" + "def add(one: int, other: int) -> int:\n    return one + other\n" * 8 + "```\n"
LONG = "\n\n".join(["The term ends in spring, and the deposit comes back within six months of the keys. " * 6] * 9)
TEXTS = (ANSWER, CODE, "In spring, with three months of notice.", LONG)


def conversation(count: int) -> list[Turn]:
    """So many messages; answers of one kind share their tokens, so that these are not what is weighed."""
    kinds = [replace(turn, tokens=Tokens.of(turn.tokens)) for turn in map(answer, TEXTS)]
    turns: list[Turn] = []
    for number in range(count // 2):
        parent = turns[-1].id if turns else None
        asked = replace(question(), id=f"q{number}", parent=parent, text=f"{number}: {question().text}")
        turns += [asked, replace(kinds[number % 4], id=f"a{number}", parent=asked.id)]
    return turns


class Step(NamedTuple):
    """How long a step took, and how long this thread worked in it, in ms."""

    ms: float
    work: float


def timed(app: QApplication, step: Callable[[], object]) -> Step:
    """Does something with all that it causes."""
    began, worked = time.perf_counter(), time.thread_time()
    step()
    settle(app)
    return Step((time.perf_counter() - began) * 1000, (time.thread_time() - worked) * 1000)


def settle(app: QApplication) -> None:
    """Runs everything that is waiting, painting included."""
    app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def seen(transcript: Transcript) -> dict[QWidget, int]:
    """Where each block in view stands."""
    high = transcript.viewport().height()
    places = {block: block.mapTo(transcript.viewport(), QPoint(0, 0)).y() for block in transcript.column.blocks}
    return {block: y for block, y in places.items() if y < high and y + block.height() > 0}


def wheel(app: QApplication, transcript: Transcript) -> tuple[list[Step], int]:
    """Each notch, and the most that anything moved by itself."""
    bar, times, moved = transcript.verticalScrollBar(), [], 0
    for _ in range(NOTCHES):
        if bar.value() == 0:
            break
        before, step = seen(transcript), min(NOTCH, bar.value())
        times.append(timed(app, lambda: bar.setValue(bar.value() - step)))  # noqa: B023 - called at once
        after = seen(transcript)
        moved = max([moved, *(abs(after[block] - y - step) for block, y in before.items() if block in after)])
    return times, moved


def drag(app: QApplication, transcript: Transcript) -> list[Step]:
    """Each step from the end to the beginning."""
    bar = transcript.verticalScrollBar()

    def to(number: int) -> None:
        bar.setValue(bar.maximum() * number // DRAGS)

    bar.setSliderDown(True)
    steps = [timed(app, partial(to, number)) for number in range(DRAGS, -1, -1)]
    bar.setSliderDown(False)
    return steps


def said(name: str, steps: list[Step]) -> None:
    """Prints a row."""
    times = sorted(step.ms for step in steps)
    high, work = times[int(len(times) * 0.99)], max(step.work for step in steps)
    print(f"{name:<36}{statistics.median(times):>7.1f} ms{high:>7.1f} ms{times[-1]:>7.1f} ms{work:>7.1f} ms")


def main() -> int:
    """Measures and prints."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    app = QApplication([])
    theme = Theme(FONTS, "light")
    theme.dress(app)
    collector = Collector(app)  # as in the program
    turns, short = conversation(count), conversation(20)
    made = Transcript(theme)
    made.resize(1048, 760)
    made.show()
    made.show_turns(short)  # fonts and formats are there, as in a window that is open
    for _ in range(20):
        settle(app)
    process = psutil.Process()
    before = process.memory_info().rss
    opened = []
    for _ in range(3):
        made.show_turns([])
        settle(app)
        began = time.perf_counter()
        made.show_turns(turns)
        settle(app)
        opened.append((time.perf_counter() - began) * 1000)
    high = f"{made.column.height():,} px"
    print(f"{count:,} messages ({high}) open in {min(opened):.0f} to {max(opened):.0f} ms (bar 200 ms)")
    print(f"{'a step of':<36}{'median':>10}{'99 %':>10}{'longest':>10}{'work':>10}")
    times, moved = wheel(app, made)
    said(f"{len(times):,} notches of the wheel", times)
    said(f"dragging the bar, {DRAGS} steps", drag(app, made))
    blocks = len(made.column.blocks)
    grown = (process.memory_info().rss - before) / 1e6
    print(f"moved by itself: {moved} px; blocks at the end: {blocks}; memory grew by {grown:.0f} MB")
    began = time.perf_counter()
    made.resize(900, 760)
    settle(app)
    print(f"another width: {(time.perf_counter() - began) * 1000:.0f} ms")
    collector.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
