"""Measures the window (bar 5): first paint, gaps of the event loop while it works hard, and how soon Stop is heard.

Run by hand: `python tests/bench/window.py`, under any display or with QT_QPA_PLATFORM=offscreen. Prints a table.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

HERE = Path(__file__).resolve()
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parents[2] / "desktop")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench.large_library import Gaps, large_library  # noqa: E402
from candor.main.program import Program  # noqa: E402
from fakes.fake_ollama import FakeOllama  # noqa: E402
from fakes.scenes import big, silent  # noqa: E402
from fakes.threaded import Threaded  # noqa: E402

FILES = 2000
TOKENS, RATE = 2000, 200.0
PAINT = """
import gc, sys, time
gc.disable()
sys.argv[1:] = {arguments!r}
from candor.main.plain_imports import load_qt
load_qt()
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Watch(QObject):
    def eventFilter(self, seen, event):
        if event.type() == QEvent.Type.Paint and type(seen).__name__ == "MainWindow":
            app.removeEventFilter(self)
            QTimer.singleShot(0, self.painted)
        return False
    def painted(self):
        print(time.time(), flush=True)
        app.quit()
make = QApplication.__init__
def made(self, *arguments):
    global app
    make(self, *arguments)
    app = self
    self.watch = Watch()
    self.installEventFilter(self.watch)
QApplication.__init__ = made
from candor.main import main
raise SystemExit(main())
"""


def first_paint(home: Path) -> list[float]:
    """Seconds from starting the program to the first paint of its window, five times on a warm cache."""
    code = PAINT.format(arguments=["--home", str(home), "--ollama", "http://127.0.0.1:9"])
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path[:2])}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # every start would compile all sources anew
    seconds = []
    for _ in range(6):
        began = time.time()
        run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        seconds.append(float(run.stdout.split()[0]) - began)
    return seconds[1:]


def wait(app: QApplication, until: Callable[[], bool], seconds: float = 300) -> None:
    """Runs the event loop until something is so."""
    deadline = time.monotonic() + seconds
    look = QTimer(interval=10)
    look.timeout.connect(lambda: app.exit() if until() or time.monotonic() > deadline else None)
    look.start()
    app.exec()
    look.stop()
    if not until():
        raise TimeoutError("The bench waited in vain")


def write_files(folder: Path) -> None:
    """Two thousand small texts, each of its own words."""
    for number in range(FILES):
        lines = [
            f"Note {number}, paragraph {part}: the reading of meter {number * 7 + part} was taken."
            for part in range(12)
        ]
        (folder / f"note {number:04}.txt").write_text("\n\n".join(lines))


def main() -> int:
    """Measures and prints."""
    with tempfile.TemporaryDirectory() as folder:
        home, notes = Path(folder) / "home", Path(folder) / "notes"
        notes.mkdir()
        write_files(notes)
        paints = first_paint(Path(folder) / "empty")
        app = QApplication([])
        app.setQuitOnLastWindowClosed(False)
        gaps, rows = Gaps(), []
        with Threaded(FakeOllama(big(TOKENS, RATE))) as fake:
            program = Program(app, home, fake.address)
            window = program.window
            program.show()
            gaps.begin()
            wait(app, lambda: window.desk is not None and window.desk.server.state is not None)
            rows.append(("opening the core", *gaps.end()))
            assert window.desk is not None
            desk = window.desk
            gaps.begin()
            began = time.monotonic()
            window.keep([notes])
            window.show_library()
            wait(app, lambda: not desk.reading.running and len(desk.shelf.documents) == FILES)
            rows.append((f"indexing {FILES:,} files in {time.monotonic() - began:.0f} s", *gaps.end()))
            window.begin_conversation()
            gaps.begin()
            began = time.monotonic()
            window.ask_page.composer.sent.emit("Which meter was read?")
            wait(app, lambda: not desk.asking.running)
            rows.append((f"streaming {TOKENS:,} tokens in {time.monotonic() - began:.1f} s", *gaps.end()))
            fake.scenes["/api/chat"] = silent(after=3)
            fake.hung_up.clear()
            window.ask_page.composer.sent.emit("And who read it?")
            wait(app, lambda: chats(fake) >= 2 and desk.asking.running)
            wait_a_moment(app)
            pressed = time.monotonic()
            window.ask_page.composer.send.click()
            wait(app, fake.hung_up.is_set, 10)
            stop = (fake.hung_up_at or time.monotonic()) - pressed
            rows += large_library(window, gaps, partial(wait, app))
            program.end()
        print_table(paints, rows, stop)
    return 0


def chats(fake: FakeOllama) -> int:
    """How many questions reached the server."""
    return sum(request.path == "/api/chat" for request in fake.requests)


def wait_a_moment(app: QApplication) -> None:
    """Lets half a second pass, so that the server is silent when Stop is pressed."""
    QTimer.singleShot(500, app.exit)
    app.exec()


def print_table(paints: list[float], rows: list[tuple[str, float, float, int]], stop: float) -> None:
    """Prints what was measured beside the bars."""
    print(
        f"first paint   median {statistics.median(paints):.2f} s, worst {max(paints):.2f} s of {len(paints)} (bar 1 s)"
    )
    print(f"Stop reaches a silent server in {stop * 1000:.0f} ms (bar 500 ms)")
    print(f"{'gaps of the event loop':<44}{'longest':>10}{'99.9 %':>10}{'> 100 ms':>10}")
    for name, longest, high, over in rows:
        print(f"{name:<44}{longest:>7.0f} ms{high:>7.0f} ms{over:>10}")


if __name__ == "__main__":
    raise SystemExit(main())
