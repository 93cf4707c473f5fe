"""A second start finds the first, hands over what it was given, and never waits for a dead one."""

import ntpath
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from candor.work import Doorbell, Ring, doorbell
from candor.work.doorbell import LONGEST, MOST, SOCKET, address, read, written

ODD = Path(os.fsdecode(b"/home/person/\xff odd"))
ON_UNIX = pytest.mark.skipif(os.name == "nt", reason="a socket in a folder is Unix's")
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from candor.work import Doorbell, Ring
app = QCoreApplication([])
bell = Doorbell(Path(sys.argv[1]))
print(bell.ring(Ring(tuple(map(Path, sys.argv[2:])), "a token")), flush=True)
sys.stdin.read()
"""


def second(home: Path, *given: Path) -> "subprocess.Popen[bytes]":
    source = Path(doorbell.__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(source)}
    command = [sys.executable, "-c", SECOND, str(home), *map(os.fspath, given)]
    return subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_a_second_start_hands_over_what_it_was_given(qtbot: QtBot, tmp_path: Path) -> None:
    first = Doorbell(tmp_path)
    assert not first.ring(Ring())
    with qtbot.waitSignal(first.rang) as rang, second(tmp_path, Path("/a folder"), ODD) as other:
        qtbot.waitUntil(lambda: rang.signal_triggered)
        out, _ = other.communicate(b"")
    assert out.split() == [b"True"]
    assert rang.args == [Ring((Path("/a folder"), ODD), "a token")]
    first.close()


@ON_UNIX
def test_lock_and_socket_are_open_to_their_owner_alone(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    bell.ring(Ring())
    assert [name.name for name in tmp_path.iterdir() if name.lstat().st_mode & 0o077] == []
    bell.close()


def test_two_folders_have_a_window_each(qtbot: QtBot, tmp_path: Path) -> None:
    bells = [Doorbell(home) for home in (tmp_path / "one", tmp_path / "two") if not home.mkdir()]
    assert [bell.ring(Ring()) for bell in bells] == [False, False]
    for bell in bells:
        bell.close()


@ON_UNIX
def test_what_a_killed_window_left_keeps_nobody_out(qtbot: QtBot, tmp_path: Path) -> None:
    with second(tmp_path) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"False\n"
        other.send_signal(signal.SIGKILL)
    assert Path(address(tmp_path)).exists(), "the dead one's socket is still there"
    bell = Doorbell(tmp_path)
    assert not bell.ring(Ring())
    with second(tmp_path), qtbot.waitSignal(bell.rang):
        pass
    bell.close()


def test_one_that_does_not_answer_is_not_waited_for_long(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doorbell, "PATIENCE", 200)
    hung = Doorbell(tmp_path)
    assert not hung.ring(Ring())  # and its event loop never runs while the next one asks
    assert not Doorbell(tmp_path).ring(Ring())
    hung.close()


@ON_UNIX
def test_a_folder_nobody_may_write_to_keeps_nobody_out(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / doorbell.LOCK).mkdir()
    assert not Doorbell(tmp_path).ring(Ring())


@pytest.mark.parametrize("said", [b"", b"no end", b"x" * (3 * MOST)])
def test_who_does_not_ring_properly_is_hung_up_on(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    bell = Doorbell(tmp_path)
    bell.ring(Ring())
    socket = QLocalSocket()
    socket.connectToServer(address(tmp_path))
    assert socket.waitForConnected(1000)
    with qtbot.assertNotEmitted(bell.rang):
        socket.write(said)
        qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    bell.close()


@ON_UNIX
def test_only_its_owner_may_ring(qtbot: QtBot, tmp_path: Path) -> None:
    bell = Doorbell(tmp_path)
    bell.ring(Ring())
    assert Path(address(tmp_path)).stat().st_mode & 0o077 == 0
    bell.close()
    assert not Path(address(tmp_path)).exists()


@ON_UNIX
def test_a_long_path_gets_a_socket_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    deep = tmp_path / ("d" * LONGEST)
    deep.mkdir()
    assert not address(deep).endswith(SOCKET)
    assert address(deep) != address(deep.parent / ("e" * LONGEST))
    server = QLocalServer()
    assert server.listen(address(deep)), server.errorString()
    server.close()


@pytest.mark.parametrize("ring", [Ring(), Ring((ODD, Path("/b\n c"))), Ring((), "token")])
def test_what_is_written_is_read(ring: Ring) -> None:
    said = written(ring)
    assert read(said) == ring
    assert {read(said[:end]) for end in range(len(said))} == {None}


def test_windows_knows_a_folder_however_its_letters_are_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(os.path, "normcase", ntpath.normcase)
    names = {address(Path(home)) for home in ("C:\\Users\\Anna\\Candor", "c:\\users\\anna\\CANDOR")}
    assert len(names) == 1
    assert address(Path("C:\\Users\\Otto\\Candor")) not in names
