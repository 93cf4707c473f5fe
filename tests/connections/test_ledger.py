"""The ledger keeps every connection, waits for nobody, and survives what happens to its file."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from candor.connections.ledger import Ledger
from candor.connections.ledger_file import LedgerFile
from candor.connections.watched import Watched
from candor.guard import Gate, Purpose
from candor.model.connection import ConnectionMade, Why
from candor.model.errors import ConnectionsUnreadable

MADE = ConnectionMade(1_790_000_000.5, Why.ANSWER, "127.0.0.1", "127.0.0.1", 11434, 120, 4_000, 2.5, detail="llama3")
BLOCKED = ConnectionMade(1_790_000_001.0, Why.PAGE, "example.org", "", 443, blocked=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "connections.sqlite"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    made = Ledger(path)
    yield made
    made.close()


def numbers(ledger: Ledger) -> list[int]:
    return [each.number for each in ledger.newest(1_000)]


def test_what_was_noted_is_there_newest_first(ledger: Ledger, path: Path) -> None:
    ledger.note(1, MADE)
    ledger.note(2, BLOCKED)
    assert ledger.newest(10) == [replace(BLOCKED, number=2), replace(MADE, number=1)]
    assert ledger.newest(1) == [replace(BLOCKED, number=2)]
    if os.name != "nt":
        assert {each.stat().st_mode & 0o777 for each in path.parent.iterdir()} == {0o600}


def test_a_ledger_nobody_used_leaves_no_file(ledger: Ledger, path: Path) -> None:
    ledger.close()
    assert not path.exists()


def test_a_connection_is_one_row_from_its_beginning_to_its_end(ledger: Ledger) -> None:
    begun = replace(MADE, sent=0, received=0, seconds=0.0)
    ledger.note("a", begun, ended=False)
    assert ledger.newest(10) == [replace(begun, number=1)]
    ledger.note("a", MADE)
    assert ledger.newest(10) == [replace(MADE, number=1)]
    ledger.note("a", MADE)  # another one, for that had ended
    assert numbers(ledger) == [2, 1]


def test_the_oldest_go(path: Path) -> None:
    ledger = Ledger(path, most=50)
    for number in range(400):
        ledger.note(number, MADE)
        if number % 40 == 39:
            ledger.newest(1)
    kept = numbers(ledger)
    ledger.close()
    assert kept[0] == 400
    assert 50 <= len(kept) < 200
    assert kept == list(range(400, 400 - len(kept), -1))


def test_what_is_cleared_is_gone_from_the_files(ledger: Ledger, path: Path) -> None:
    for number in range(200):
        ledger.note(number, replace(BLOCKED, host="canary.example"))
    assert len(ledger.newest(1_000)) == 200
    ledger.clear()
    assert ledger.newest(10) == []
    assert [each for each in path.parent.iterdir() if b"canary" in each.read_bytes()] == []


def test_two_candors_write_into_the_same_file(path: Path) -> None:
    one, other = Ledger(path), Ledger(path)
    for number in range(100):
        one.note(number, MADE)
        other.note(number, BLOCKED)
    assert {len(one.newest(1_000)), len(other.newest(1_000))} <= set(range(100, 201))
    one.close()
    assert len(other.newest(1_000)) == 200
    other.close()


def test_what_a_killed_program_noted_is_kept(path: Path) -> None:
    code = """
import sys
from pathlib import Path
from candor.connections.ledger import Ledger
from candor.model.connection import ConnectionMade, Why
ledger = Ledger(Path(sys.argv[1]))
for number in range(500):
    ledger.note(number, ConnectionMade(1.0, Why.MODELS, "127.0.0.1", "127.0.0.1", 11434), ended=False)
    if number == 300:
        ledger.newest(1)
        print("written", flush=True)
"""
    own = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", code, str(path)], env=own, stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    kept = Ledger(path)
    found = numbers(kept)
    kept.close()
    assert len(found) >= 301
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("damage", [b"this is no database" * 400, b"SQLite format 3\0" + b"\xff" * 9_000])
def test_a_damaged_file_is_set_aside_and_another_begun(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    ledger = Ledger(path)
    ledger.note(1, MADE)
    assert [each.host for each in ledger.newest(10)] == ["127.0.0.1"]
    ledger.close()
    assert path.with_name("connections.damaged.sqlite").read_bytes() == damage


def test_a_newer_candors_file_is_left_as_it_is(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as made:
        made.execute("PRAGMA user_version = 99")
    before = path.read_bytes()
    ledger = Ledger(path)
    ledger.note(1, MADE)
    with pytest.raises(ConnectionsUnreadable):
        ledger.newest(10)
    ledger.close()
    assert path.read_bytes() == before


def test_what_cannot_be_written_waits_until_it_can(ledger: Ledger, path: Path) -> None:
    path.parent.mkdir()
    path.mkdir()  # in the way
    ledger.note(1, MADE)
    ledger.note(2, BLOCKED)
    with pytest.raises(ConnectionsUnreadable):
        ledger.newest(10)
    path.rmdir()
    ledger.note(3, MADE)
    assert [each.host for each in ledger.newest(10)] == ["127.0.0.1", "example.org", "127.0.0.1"]


def test_a_host_that_is_no_text_is_kept_all_the_same(ledger: Ledger) -> None:
    ledger.note(1, replace(BLOCKED, host="half \ud800 a letter"))
    assert ledger.newest(1)[0].host == "half ? a letter"


def test_after_its_end_it_takes_nothing_and_says_nothing(ledger: Ledger, path: Path) -> None:
    ledger.note(1, MADE)
    ledger.close()
    ledger.note(2, BLOCKED)
    ledger.close()
    again = Ledger(path)
    assert numbers(again) == [1]
    again.close()


def test_a_reason_of_a_later_candor_is_unknown(path: Path) -> None:
    file = LedgerFile(path)
    file.write([MADE], [])
    file.close()
    with closing(sqlite3.connect(path)) as made:
        made.execute("UPDATE connection SET why = 'telepathy'")
        made.commit()
    ledger = Ledger(path)
    assert [each.why for each in ledger.newest(1)] == [Why.UNKNOWN]
    ledger.close()


def test_a_process_is_watched_until_its_end(path: Path) -> None:
    gate = Gate()
    watched = Watched(path, gate=gate)
    with Purpose(Why.MODELS, "tags") as purpose:
        gate.reach("127.0.0.1", 11434)
    (begun,) = watched.ledger.newest(10)
    purpose.received = 77
    purpose.end()
    (ended,) = watched.ledger.newest(10)
    watched.close()
    gate.reach("127.0.0.1", 11434)
    assert (begun.received, ended.received, begun.number) == (0, 77, ended.number)
    again = Ledger(path)
    assert numbers(again) == [1]
    again.close()
