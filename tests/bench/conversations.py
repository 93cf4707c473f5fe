"""Measures many conversations (bar 4): search in all messages, the list, opening, and the start of the program.

    python tests/bench/conversations.py [messages]

Run by hand under any display or with QT_QPA_PLATFORM=offscreen. Builds a store of 100,000 messages of made-up words
(half of them answers with 40 tokens of 20 alternatives each, one conversation of 10,000 messages, the others of 45),
locks it with a passphrase as `candor vault` does, and measures on it: `find` as the window calls it, for every
beginning of words that are typed, common and rare ones, and for two words of one message; what the window does from
the call to the picture; and the program from its start until the conversations are listed, the composer is ready and
both are painted.
"""

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.many_conversations import Talker, build  # noqa: E402
from bench.window import wait  # noqa: E402
from candor.core import open_core  # noqa: E402
from candor.main.program import Program  # noqa: E402
from candor.services.verbs import Verbs  # noqa: E402
from candor.settings.paths import Paths  # noqa: E402
from candor.settings.vault_environment import PASSPHRASE, VAULT  # noqa: E402
from candor.ui.window import MainWindow  # noqa: E402

MESSAGES, LISTED, TIMES = 100_000, 100, 9
PHRASE = "a phrase for the bench"
NOTHING: Mapping[str, str] = MappingProxyType({})
NOBODY = "http://127.0.0.1:9"  # where no server answers
START = """
import sys, time
sys.argv[1:] = {arguments!r}
from PySide6.QtCore import QTimer
from candor import main as program
made = program.Program.show
def show(self):
    made(self)
    look = QTimer(self, interval=2)
    def usable():
        window = self.window
        if window.desk is not None and window.sidebar.conversations and window.ask_page.composer.isEnabled():
            look.stop()
            window.repaint()
            print(time.time(), flush=True)
            window.close()
    look.timeout.connect(usable)
    look.start()
program.Program.show = show
raise SystemExit(program.main())
"""


async def lock(home: Path) -> None:
    """Encrypts what was built."""
    verbs = await open_core(home, NOBODY)
    await verbs.vault.use_passphrase(PHRASE)
    await verbs.close()


async def searches(home: Path) -> list[float]:
    """Seconds of each search."""
    os.environ[PASSPHRASE] = PHRASE
    verbs = await open_core(home, NOBODY)
    talker = Talker()
    ranks = (0, 1, 5, 20, 100, 500, 2000, 9000, 30_000)
    words = [talker.vocabulary[rank] for rank in ranks if rank < len(talker.vocabulary)]
    typed = [word[:length] for word in words for length in range(1, len(word) + 1)]
    newest = (await verbs.conversations())[0].id
    said = [turn.text.split() for turn in (await verbs.turns(newest))[1:80:2]]
    typed += [f"{text[3]} {text[9][:length]}" for text in said for length in (2, 4, 6)]
    seconds = [await timed(verbs, query) for query in typed for _ in range(2)]
    await verbs.close()
    return seconds


async def timed(verbs: Verbs, query: str) -> float:
    """How long one search takes."""
    began = time.perf_counter()
    await verbs.talks.find(query, LISTED)
    return time.perf_counter() - began


def in_window(app: QApplication, home: Path, longest: str) -> list[tuple[str, float]]:
    """Milliseconds from the call to the picture: listing, opening, and searching as a person types."""
    os.environ[PASSPHRASE] = PHRASE
    program = Program(app, home, NOBODY)
    window = program.window
    program.show()
    wait(app, lambda: window.desk is not None and bool(window.sidebar.conversations))
    wait(app, lambda: window.desk is not None and window.desk.reading.watch.in_sync)  # all is loaded that loads later
    rows = []
    other = window.sidebar.conversations[1].id
    for name, do in (
        ("list", partial(relist, window)),
        ("open 10,000 messages", partial(reopen, window, longest)),
        ("open 45 messages", partial(reopen, window, other)),
        ("search until shown", partial(seek, window)),
    ):
        for _ in range(TIMES):
            seconds = seen(app, window, do())
            rows.append((name, seconds * 1000))
            window.sidebar.search.setText("")
            window.begin_conversation()
            app.processEvents()
    program.end()
    return rows


def relist(window: MainWindow) -> Callable[[], bool]:
    """Lists all conversations anew."""
    done: list[object] = []
    assert window.desk is not None
    window.desk.chats.listed.connect(done.append)
    window.desk.chats.refresh()
    return lambda: bool(done)


def reopen(window: MainWindow, number: str) -> Callable[[], bool]:
    """Opens a conversation."""
    window.open_conversation(number)
    return lambda: bool(window.presenters and window.presenters.talk.turns)


def seek(window: MainWindow) -> Callable[[], bool]:
    """Types a word."""
    window.sidebar.search.setText(Talker().vocabulary[40][:4])
    rows = window.sidebar.chats.list.rows
    return lambda: any(row.found is not None for row in rows.rows)


def seen(app: QApplication, window: MainWindow, done: Callable[[], bool]) -> float:
    """Seconds from a call until what it brings is painted."""
    began = time.perf_counter()
    while not done():  # asleep until something happens, so that the other threads are not held up
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    app.processEvents()
    window.repaint()
    return time.perf_counter() - began


def starts(home: Path, more: Mapping[str, str] = NOTHING) -> list[float]:
    """Seconds from starting the program to a usable window, on a warm cache."""
    code = START.format(arguments=["--home", str(home), "--ollama", NOBODY])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path[:2])} | more
    seconds = []
    for _ in range(6):
        began = time.time()
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        seconds.append(float(run.stdout.split()[0]) - began)
    return seconds[1:]


def main() -> int:
    """Builds, measures and prints."""
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else MESSAGES
    os.environ[VAULT] = "none"
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        began = time.perf_counter()
        longest = build(Paths(home).chats, messages)
        print(f"{messages:,} messages built in {time.perf_counter() - began:.0f} s", flush=True)
        tell_start("not encrypted", starts(home))
        asyncio.run(lock(home))
        print(f"{Paths(home).chats.stat().st_size / 1e6:,.0f} MB, encrypted", flush=True)
        found = sorted(asyncio.run(searches(home)))
        p95 = found[int(len(found) * 0.95)]
        median, worst = statistics.median(found) * 1000, found[-1] * 1000
        print(f"search of {len(found)}: p50 {median:.1f} ms, p95 {p95 * 1000:.1f} ms (bar 50), worst {worst:.1f} ms")
        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)
        rows = in_window(app, home, longest)
        for name in dict.fromkeys(name for name, _ in rows):
            times = [each for own, each in rows if own == name]
            print(f"{name:<24} median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms (bar 200)")
        tell_start("by passphrase, whose key takes its time on purpose", starts(home, {PASSPHRASE: PHRASE}))
    return 0


def tell_start(how: str, seconds: list[float]) -> None:
    """Prints how long the program's start took."""
    print(f"usable window: median {statistics.median(seconds):.2f} s, worst {max(seconds):.2f} s (bar 1.5), {how}")


if __name__ == "__main__":
    raise SystemExit(main())
