"""Measures the transcript while an answer streams into it: the longest step, the end, the first tint, the memory.

    python tests/bench/stream.py

Run by hand under any display or with QT_QPA_PLATFORM=offscreen. "At once" hands over every token in one turn of the
event loop; "a second" paces them by a timer. A step is the time between two ticks of a 1 ms timer, so it counts all
that kept the main thread. The end is timed from `AnswerEnded` to the first painted tint. Each line is measured in a
process of its own, with doubt shown for every token. Then the answer is scrolled from top to bottom by one notch of
a wheel (3 lines) each time the last one was painted: the longest gap is the longest step on the way, and on a
busy machine the most work of this thread in one step tells what the gap would be on a quiet one. Memory is what
the process grew by, divided by the tokens, after the whole of it: what the tokens themselves weigh, each with its 20
alternatives, is counted apart.
"""

import gc
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import psutil  # noqa: E402 - the lines above come first
from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget  # noqa: E402

from candor.model.events import AnswerEnded, Asked, TokenArrived  # noqa: E402
from candor.model.tokens import Tokens  # noqa: E402
from candor.model.turn import Turn  # noqa: E402
from candor.services.doubt.mark import DoubtLevel  # noqa: E402
from candor.ui.evidence.evidence import Evidence  # noqa: E402
from candor.ui.theme.theme import Theme  # noqa: E402
from candor.ui.transcript import answer_painter  # noqa: E402
from candor.ui.transcript.transcript import Transcript  # noqa: E402
from ui.lease_answer import ANSWER, answer, question, tokens_of  # noqa: E402

FONTS = HERE.parents[2] / "resources" / "fonts"
RATE = 200
NOTCH = 60  # what Qt makes of one notch at its default of 3 lines of 20 px


class Steps(QObject):
    """Remembers the longest time between two ticks, in ms, and the most this thread worked between two."""

    def __init__(self) -> None:
        super().__init__()
        self.restart()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def restart(self) -> None:
        """Forgets what was before."""
        self.longest = self.work = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()

    def _on_tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self.work = max(self.work, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked


def spin(until: object) -> None:
    """Runs the event loop until a function says so."""
    loop = QEventLoop()
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: loop.quit() if until() else None)  # type: ignore[operator]
    timer.start()
    loop.exec()


def long_text(count: int, paragraphs: bool) -> tuple[str, Tokens]:
    """`count` tokens of the lease's answer over and over, or of one endless paragraph."""
    piece = (
        ANSWER + "\n\n"
        if paragraphs
        else "Your deposit comes back within six months of the keys, it says in clause 11.2. "
    )
    text = piece
    while len(tokens_of(text)) < count:
        text += text
    tokens = Tokens.of(tokens_of(text)[:count])
    return text[: tokens.ends[-1]], tokens


def ended(turn: Turn, steps: Steps, transcript: Transcript, evidence: Evidence | None) -> tuple[float, float, float]:
    """Milliseconds from the end of the stream to the first painted tint, the work in it, and the longest step after."""
    painted: list[tuple[float, float]] = []
    paint = answer_painter.paint_tint
    answer_painter.paint_tint = lambda *values, **more: (painted.append(moment()), paint(*values, **more))
    steps.restart()
    begun, worked = moment()
    if evidence is not None:
        evidence.show_turn(turn)
    transcript.on_event(AnswerEnded(turn))
    spin(lambda: painted and time.perf_counter() - begun > 1.0)
    answer_painter.paint_tint = paint
    return (painted[0][0] - begun) * 1000, (painted[0][1] - worked) * 1000, steps.longest


def moment() -> tuple[float, float]:
    """The time, and the time this thread has worked, in seconds."""
    return time.perf_counter(), time.thread_time()


def scrolled(transcript: Transcript, steps: Steps) -> tuple[float, float, int]:
    """The longest step and the most work while the answer is scrolled from top to bottom, and the notches."""
    bar = transcript.verticalScrollBar()
    bar.setValue(0)
    spin(Settled(0.3))
    notches = 0

    def roll() -> bool:
        nonlocal notches
        notches += 1
        bar.setValue(bar.value() + NOTCH)
        return bar.value() >= bar.maximum()

    steps.restart()
    spin(roll)
    return steps.longest, steps.work, notches


class Settled:
    """True once some seconds have gone by."""

    def __init__(self, seconds: float) -> None:
        self._until = time.perf_counter() + seconds

    def __call__(self) -> bool:
        """Whether they have."""
        return time.perf_counter() > self._until


def measure(count: int, rate: int, paragraphs: bool) -> str:
    """One answer streams into a new transcript; the line to print."""
    theme = Theme(FONTS, "light")
    window = QWidget()
    row = QHBoxLayout(window)
    transcript, evidence = Transcript(theme), Evidence(theme)
    row.addWidget(transcript, 1)
    row.addWidget(evidence)
    window.resize(1192, 900)
    window.show()
    memory = psutil.Process().memory_info
    bare = memory().rss
    text, tokens = long_text(count, paragraphs)
    gc.collect()
    gc.freeze()  # as the program does: a collection never walks what was there before
    before = memory().rss
    steps = Steps()
    transcript.set_level(DoubtLevel.TOKENS)
    transcript.show_turns([])
    transcript.on_event(Asked(question()))
    shown_at = time.perf_counter()
    spin(lambda: time.perf_counter() - shown_at > 0.3)
    steps.restart()
    begun = time.perf_counter()
    arrived = 0

    def feed() -> None:
        nonlocal arrived
        due = count if not rate else min(count, int((time.perf_counter() - begun) * rate) + 1)
        for token in tokens[arrived:due]:
            transcript.on_event(TokenArrived(text[token.start : token.end], (token,)))
        arrived = due

    feeder = QTimer(interval=1)
    feeder.timeout.connect(feed)
    feeder.start()
    spin(lambda: arrived >= count and not transcript.stream.arrived.waiting)
    feeder.stop()
    streaming, total = steps.longest, time.perf_counter() - begun
    first, tinted, after = ended(answer(text, tokens=tokens), steps, transcript, evidence)
    gc.collect()
    gap, work, notches = scrolled(transcript, steps)
    gc.collect()
    shown, kept = ((after_ - before_) / count / 1024 for after_, before_ in ((memory().rss, before), (before, bare)))
    how = f"{rate}/s" if rate else "at once"
    shape = "" if paragraphs else ", one paragraph"
    line = (
        f"{count:>6,} tokens {how + shape:<22} longest step {streaming:5.1f} ms, total {total:6.2f} s; end: first tint "
        f"{first:5.1f} ms ({tinted:4.1f} ms of work), longest step {after:5.1f} ms; {notches} notches: longest gap "
        f"{gap:5.1f} ms ({work:4.1f} ms of work); a token: {shown:4.2f} KB shown, {kept:4.2f} KB itself"
    )
    window.close()
    window.deleteLater()
    return line


def main() -> None:
    """Prints every measurement."""
    if len(sys.argv) > 1:
        app = QApplication(sys.argv[:1])
        Theme(FONTS, "light").dress(app)
        count, rate, paragraphs = (int(word) for word in sys.argv[1:])
        measure(200, 0, True)
        print(measure(count, rate, bool(paragraphs)))
        return
    for count in (2_000, 10_000):
        for rate, paragraphs in ((0, 1), (0, 0), (RATE, 1)):
            subprocess.run([sys.executable, str(HERE), str(count), str(rate), str(paragraphs)], check=True)


if __name__ == "__main__":
    main()
