"""A turn that was acknowledged survives kill -9."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from candor.chats import ChatStore

WRITER = """
import sys
from pathlib import Path
from candor.chats import ChatStore
from candor.model.token import Alternative, Token
from candor.model.turn import Role, Turn

store = ChatStore(Path(sys.argv[1]))
conversation, parent, first = sys.argv[2], sys.argv[3] or None, int(sys.argv[4])
tokens = tuple(Token("a", -0.5, (Alternative("b", -1.5),), n, n + 1) for n in range(50))
for number in range(first, 10**9):
    turn = Turn(f"{number:032x}", conversation, parent, Role.ASSISTANT, "a" * 50, float(number), tokens)
    store.add(turn)
    print(turn.id, flush=True)
    parent = turn.id
"""


@pytest.mark.skipif(sys.platform == "win32", reason="killing works the same, its pipes do not")
def test_every_acknowledged_turn_is_there_after_ten_kills(file: Path) -> None:
    store = ChatStore(file)
    conversation = store.start("killed").id
    store.close()
    last, first = "", 1
    for run in range(10):
        acknowledged = _write_until_killed(file, conversation, last, first, 3 + 7 * run)
        store = ChatStore(file)
        path = [turn.id for turn in store.path(conversation)]
        store.close()
        assert acknowledged
        assert path == [f"{number:032x}" for number in range(1, len(path) + 1)]
        assert set(acknowledged) <= set(path)
        last, first = path[-1], len(path) + 1


def _write_until_killed(file: Path, conversation: str, last: str, first: int, turns: int) -> list[str]:
    command = [sys.executable, "-c", WRITER, str(file), conversation, last, str(first)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as writer:
        assert writer.stdout is not None
        acknowledged = [writer.stdout.readline().strip() for _ in range(turns)]
        writer.kill()
        rest = writer.stdout.read()
    # A last line without its end was cut by the kill; whether that turn was kept is open.
    return acknowledged + [line.strip() for line in rest.splitlines(keepends=True) if line.endswith("\n")]
