"""Lays the ledger of connections beside what the system saw (bar 5): a session with a pull, chats and an index.

Run by hand on Linux: `python tests/bench/ledger.py`. strace lists each connect and each send to an address of Candor
and its workers: the command line indexes a folder, asks, and is kept from a web page; the window, driven from within,
asks again and fetches a model. Prints how often each address was connected to, by strace and by the ledger; exits 1
where they differ, or where the session did not do what it should.
"""

import argparse
import ipaddress
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve()
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE.parents[1]), str(ROOT / "desktop")]

from bench.privacy import Contact, can_trace, contacts, environment  # noqa: E402
from candor.connections.ledger import MOST, Ledger  # noqa: E402
from candor.model.connection import ConnectionMade, Why  # noqa: E402
from candor.settings.paths import Paths  # noqa: E402
from fakes.practice_server import PracticeServer  # noqa: E402
from fakes.threaded import Threaded  # noqa: E402

MODEL = "llama3.2:1b"
QUESTION = "How long may guests stay?"
SENT = ("connect", "sendto", "sendmsg", "sendmmsg")
Place = tuple[str, int]


def seen(trace: Iterable[str]) -> Counter[Place]:
    """How often each address and port was connected or sent to, by strace."""
    return Counter(_place(each) for each in contacts(trace) if each.call in SENT and each.family.startswith("AF_INET"))


def kept(made: Iterable[ConnectionMade]) -> Counter[Place]:
    """The same by the ledger; what was blocked, or nobody knew the name of, never was a connection."""
    return Counter((each.address, each.port) for each in made if each.address and not each.blocked)


def _place(contact: Contact) -> Place:
    number = ipaddress.ip_address(contact.where)
    mapped = number.ipv4_mapped if isinstance(number, ipaddress.IPv6Address) else None
    return str(mapped or number), contact.port


def traced(program: list[str], home: Path) -> tuple[int, Counter[Place]]:
    """Runs a program to its end; its exit code, and what it connected to."""
    with tempfile.NamedTemporaryFile("r", suffix=".strace", encoding="utf-8", errors="replace") as trace:
        strace = ["strace", "-f", "-qq", "-s", "64", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", trace.name]
        told = environment(home) | {"PYTHONPATH": os.pathsep.join(sys.path[:2])}
        done = subprocess.run([*strace, *program], env=told, cwd=home, stdout=subprocess.DEVNULL, check=False)
        return done.returncode, seen(trace)


def drive(home: Path, ollama: str) -> int:
    """The real window, from within: asks a question, then fetches a model, then closes."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from candor.main.program import Program
    from candor.model.local_model import PullProgress

    app = QApplication([])
    program = Program(app, home, ollama)
    window = program.window

    def wait(until: Callable[[], bool]) -> None:
        look = QTimer(interval=20)
        look.timeout.connect(lambda: app.exit() if until() else None)
        look.start()
        app.exec()
        look.stop()

    async def pull() -> AsyncGenerator[PullProgress, None]:
        assert window.desk
        async for step in window.desk.verbs.models.pull(MODEL):
            yield step

    program.window.closed.disconnect(app.quit)
    program.show()
    wait(lambda: window.desk is not None and window.desk.server.state is not None)
    window.ask_page.composer.field.setPlainText(QUESTION)
    window.ask_page.composer.send_question()
    wait(lambda: window.desk is not None and window.desk.asking.running)
    wait(lambda: window.desk is not None and not window.desk.asking.running)
    job, ended = program.background.start(pull()), list[bool]()
    job.failed.connect(lambda error: print(f"the pull failed: {error}", file=sys.stderr))
    job.ended.connect(lambda: ended.append(True))
    wait(lambda: bool(ended))
    program.end()
    return 0


def session(home: Path, folder: Path, ollama: str) -> Iterable[tuple[str, list[str]]]:
    """Name and program of each step."""
    source = [sys.executable, "-m", "candor.cli", "--home", str(home)]
    cli = [*source, "--ollama", ollama]
    yield "index", [*cli, "index", str(folder)]
    yield "ask", [*cli, "ask", QUESTION]
    yield "models", [*cli, "models"]
    yield "window: ask, pull", [sys.executable, "-m", "bench.ledger", "--drive", str(home), ollama]
    yield "page, blocked", [*cli, "page", "https://page.example/lease", "--yes"]
    yield "nobody there", [*source, "--ollama", "http://[::1]:9", "models"]


def compare(home: Path) -> int:
    """Runs the session and prints both; how many lines differ."""
    with Threaded(PracticeServer(rate=0)) as server:
        server.shelf.library = {MODEL: 40_000_000}
        folder = home / "papers"
        folder.mkdir()
        (folder / "lease.txt").write_text("Guests may stay for two weeks at most.", encoding="utf-8")
        strace: Counter[Place] = Counter()
        for name, program in session(home / "data", folder, server.address):
            code, found = traced(program, home)
            strace += found
            print(f"{name:<20} exit {code}  {found.total():>4} connections", flush=True)
        pulled = len(server.asked("/api/pull"))
        asked = len(server.asked())
        came = server.connections
    with closing(Ledger(Paths(home / "data").connections)) as ledger:
        made = ledger.newest(MOST)
    both = kept(made)
    print(f"\n{'address':<28}{'strace':>8}{'ledger':>8}")
    different = 0
    for place in sorted(strace.keys() | both.keys()):
        differs = strace[place] != both[place]
        different += differs
        where = f"{place[0]} port {place[1]}"
        print(f"{where:<28}{strace[place]:>8}{both[place]:>8}{'  DIFFERENT' if differs else ''}")
    whys = Counter(each.why for each in made)
    print(f"\nwhy: {', '.join(f'{number} {why.value}' for why, number in whys.most_common())}")
    print(f"the server was connected to {came} times, asked {asked} questions, told to fetch {pulled} models")
    blocked = [each.host for each in made if each.blocked]
    print(f"blocked: {', '.join(blocked)}")
    return different + whys[Why.UNKNOWN] + (not pulled) + (asked < 2) + (blocked != ["page.example"])


def main() -> int:
    """Compares, or is the window that is compared."""
    parser = argparse.ArgumentParser(description="Lays the ledger beside what strace saw.")
    parser.add_argument("--drive", nargs=2, metavar=("HOME", "OLLAMA"), help="be the window; for this program itself")
    chosen = parser.parse_args()
    if chosen.drive:
        return drive(Path(chosen.drive[0]), chosen.drive[1])
    if not can_trace():
        print("strace is missing or may not trace here; on Debian: apt install strace")
        return 1
    with tempfile.TemporaryDirectory() as home:
        return 1 if compare(Path(home)) else 0


if __name__ == "__main__":
    sys.exit(main())
