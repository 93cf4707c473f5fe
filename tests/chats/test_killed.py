"""A turn that was acknowledged survives kill -9."""

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from candor.chats import ChatStore, is_encrypted
from candor.model.turn import Role, Turn

WRITER = """
import sys
from pathlib import Path
from candor.chats import ChatStore
from candor.model.token import Alternative, Token
from candor.model.turn import Role, Turn

store = ChatStore(Path(sys.argv[1]), bytes.fromhex(sys.argv[5]) or None)
conversation, parent, first = sys.argv[2], sys.argv[3] or None, int(sys.argv[4])
tokens = tuple(Token("a", -0.5, (Alternative("b", -1.5),), n, n + 1) for n in range(50))
for number in range(first, 10**9):
    turn = Turn(f"{number:032x}", conversation, parent, Role.ASSISTANT, "a" * 50, float(number), tokens)
    store.add(turn)
    print(turn.id, flush=True)
    parent = turn.id
"""


RESEALER = """
import sys
from pathlib import Path
from candor.chats import ChatStore, is_encrypted

path, keys = Path(sys.argv[1]), [None, bytes(range(32))]
while True:
    encrypted = bool(is_encrypted(path))
    store = ChatStore(path, keys[encrypted])
    print("opened", flush=True)
    store.reseal(keys[not encrypted])
    print("resealed", flush=True)
    store.close()
"""
ON_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="killing works the same, its pipes do not")
KEY = bytes(range(32))


@ON_POSIX
@pytest.mark.parametrize("key", [None, KEY])
def test_every_acknowledged_turn_is_there_after_ten_kills(file: Path, key: bytes | None) -> None:
    store = ChatStore(file, key)
    conversation = store.start("killed").id
    store.close()
    last, first = "", 1
    for run in range(10):
        acknowledged = _write_until_killed(file, conversation, last, first, 3 + 7 * run, key)
        store = ChatStore(file, key)
        path = [turn.id for turn in store.path(conversation)]
        store.close()
        assert acknowledged
        assert path == [f"{number:032x}" for number in range(1, len(path) + 1)]
        assert set(acknowledged) <= set(path)
        last, first = path[-1], len(path) + 1


@ON_POSIX
def test_a_kill_while_the_key_is_put_on_or_taken_off_loses_nothing(file: Path) -> None:
    store = ChatStore(file)
    conversation = store.start("killed").id
    for number in range(300):
        store.add(Turn(f"{number:032x}", conversation, None, Role.USER, "x" * 2_000, float(number)))
    store.close()
    for run in range(12):
        _reseal_until_killed(file, run / 400)
        store = ChatStore(file, KEY if is_encrypted(file) else None)
        assert len(store.tree(conversation)) == 300
        store.close()
    store = ChatStore(file, KEY if is_encrypted(file) else None)
    store.reseal(KEY)
    store.close()
    assert [each.name for each in file.parent.iterdir()] == ["chats.sqlite"]  # what a kill left half written is gone


def _reseal_until_killed(file: Path, seconds: float) -> None:
    """Kills it so long after it began to write anew."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", RESEALER, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "opened\n"
        with contextlib.suppress(subprocess.TimeoutExpired):
            writer.wait(seconds)
        writer.kill()


def _write_until_killed(
    file: Path, conversation: str, last: str, first: int, turns: int, key: bytes | None
) -> list[str]:
    command = [sys.executable, "-c", WRITER, str(file), conversation, last, str(first), (key or b"").hex()]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline().strip() for _ in range(turns)]
        writer.kill()
        rest = writer.stdout.read()
    # A last line without its end was cut by the kill; whether that turn was kept is open.
    return acknowledged + [line.strip() for line in rest.splitlines(keepends=True) if line.endswith("\n")]
