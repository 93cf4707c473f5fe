"""What a file that takes its reader over can still do: nothing to the disk, nothing on the network."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from candor.documents.boxes.boxed_reader import BoxedReader
from candor.documents.boxes.confinement import give_up_rights
from candor.documents.boxes.landlock import WHOLE, landlock_version
from candor.documents.boxes.launch import environment
from candor.model.confinement import Confinement

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have limits only")

# Runs in a process of its own with what a worker has imported; each attempt says what became of it.
ATTEMPTS = """
import json, os, socket, subprocess, sys, threading
sys.path[:] = json.loads(sys.argv[1])
os.chdir(sys.argv[2])
import candor.documents.boxes.worker
from candor.documents.boxes.confinement import give_up_rights

give_up_rights(network=sys.argv[3] == "network")
there = "there.txt"
attempts = {
    "read": lambda: open(there).read(),
    "throw away": lambda: open(os.devnull, "w").write("nothing"),
    "connect": lambda: socket.create_connection(("127.0.0.1", int(sys.argv[4]))),
    "udp": lambda: socket.socket(type=socket.SOCK_DGRAM),
    "local socket": lambda: socket.socket(socket.AF_UNIX),
    "overwrite": lambda: open(there, "w"),
    "append": lambda: open(there, "a"),
    "create": lambda: open("new.txt", "x"),
    "empty": lambda: os.truncate(there, 0),
    "open and empty": lambda: os.open(there, os.O_RDONLY | os.O_TRUNC),
    "delete": lambda: os.unlink(there),
    "rename": lambda: os.rename(there, "new.txt"),
    "folder": lambda: os.mkdir("new"),
    "link": lambda: os.symlink(there, "new"),
    "hard link": lambda: os.link(there, "new"),
    "pipe": lambda: os.mkfifo("new"),
    "mode": lambda: os.chmod(there, 0o777),
    "time": lambda: os.utime(there),
    "attribute": lambda: os.setxattr(there, "user.mark", b"1"),
    "signal": lambda: os.kill(os.getppid(), 0),
    "program": lambda: subprocess.run([sys.executable, "-V"]),
    "process": lambda: os.fork() or os._exit(0),
    "become": lambda: os.execv(sys.executable, [sys.executable, "-V"]),
    "memory": lambda: open(f"/proc/{os.getppid()}/mem", "rb"),
    "undo": lambda: give_up_rights(network=True) and socket.create_connection(("127.0.0.1", int(sys.argv[4]))),
}
results = {}


def attempt(name, act):
    try:
        act()
        results[name] = "done"
    except OSError as error:
        results[name] = type(error).__name__


for name, act in attempts.items():
    attempt(name, act)
thread = threading.Thread(target=attempt, args=("in a thread", attempts["overwrite"]))
thread.start()
thread.join()
print(json.dumps(results))
"""
ALLOWED = {"read", "throw away"}
Attempt = Callable[..., dict[str, str]]


@pytest.fixture
def attempt(tmp_path: Path) -> Attempt:
    """Confines a process and returns what its attempts came to."""
    if landlock_version() < WHOLE:
        pytest.skip("this kernel has no Landlock, or an early one")
    (tmp_path / "there.txt").write_text("words")

    def run(network: str, port: int) -> dict[str, str]:
        words = (json.dumps([path for path in sys.path if path]), str(tmp_path), network, str(port))
        command = [sys.executable, "-c", ATTEMPTS, *words]
        done = subprocess.run(command, env=environment(), capture_output=True, check=True, timeout=60)
        results: dict[str, str] = json.loads(done.stdout)
        return results

    return run


@pytest.fixture
def port() -> Any:
    """A door on this machine that does open."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_everything_but_reading_is_refused(attempt: Attempt, port: int, tmp_path: Path) -> None:
    results = attempt("nothing", port)
    assert {name for name, result in results.items() if result == "done"} == ALLOWED
    assert set(results.values()) == {"done", "PermissionError"}
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("there.txt", "words")]


def test_a_reader_of_the_network_connects_and_does_no_more(attempt: Attempt, port: int, tmp_path: Path) -> None:
    results = attempt("network", port)
    assert {name for name, result in results.items() if result == "done"} == ALLOWED | {"connect", "udp", "undo"}
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("there.txt", "words")]


async def test_a_worker_says_what_it_is_kept_from() -> None:
    reader = BoxedReader()
    kept = await reader.confinement()
    await reader.close()
    assert kept.network == kept.programs == ("seccomp" in kept.by)
    assert kept.writing == (landlock_version() >= WHOLE)
    assert f"Landlock {landlock_version()}" in kept.by or not landlock_version()


def test_nothing_is_promised_where_threads_run_already(monkeypatch: pytest.MonkeyPatch) -> None:
    # Once it looks, this process would be confined for good: the thread is what keeps it from that.
    monkeypatch.setattr("candor.documents.boxes.confinement.resource.setrlimit", lambda *_: None)
    ended = threading.Event()
    thread = threading.Thread(target=ended.wait)
    thread.start()
    assert give_up_rights() == Confinement()
    ended.set()
    thread.join()
    assert os.access(os.devnull, os.W_OK)
