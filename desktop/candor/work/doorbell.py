"""One window for one data folder: a second start rings at the first, hands it what it was given, and ends."""

import ctypes
import hashlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, QStandardPaths, QThread, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK, SOCKET = "window.lock", "window.socket"
# Bytes. The system's own limit for a socket's path is 108 on Linux and 104 on macOS; while it listens Qt adds some.
LONGEST = 80
MOST = 1_000_000  # bytes of one ring
PATIENCE = 5_000  # ms until the other program counts as hung
AGAIN = 50  # ms
SLOWEST = 100  # ms that the window stands still for one that rings and says nothing
HEARD = b"heard\n"
ANY_PROCESS = -1  # ASFW_ANY


@dataclass(frozen=True, slots=True)
class Ring:
    """What a second start was given: absolute paths, and the desktop's `token` for coming to the front, "" for none."""

    paths: tuple[Path, ...] = ()
    token: str = ""


class Doorbell(QObject):
    """Belongs to one data folder, which exists. `rang` carries a Ring. Needs a QCoreApplication.

    A lock of the system's, which ends with its process however that ends, says who is first; a socket that a dead one
    left is cleared away. Where the lock cannot be had at all, nobody is kept from starting.
    """

    rang = Signal(object)

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = FileLock(home / LOCK, timeout=0, mode=0o600, thread_local=False)
        self._name = address(home)
        self._server: QLocalServer | None = None

    def ring(self, given: Ring) -> bool:
        """Whether a program that is open already took this; if not, this one is the first and hears from now on."""
        try:
            self._lock.acquire()
        except Timeout:
            return self._tell(given)
        except OSError:
            return False  # a folder that cannot be written to; whoever needs it says so
        self._listen()
        return False

    def close(self) -> None:
        """Hears nothing more: the next start is the first."""
        if self._server is not None:
            self._server.close()
        self._lock.release()

    def _listen(self) -> None:
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self, socketOptions=QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        self._server.listen(self._name)

    def _tell(self, given: Ring) -> bool:
        """False when the other program does not answer in time: two windows are better than none."""
        _let_come_forward()
        socket = QLocalSocket()
        for _ in range(PATIENCE // AGAIN):
            socket.connectToServer(self._name)
            if socket.waitForConnected(AGAIN):
                break
            QThread.msleep(AGAIN)  # it may have the lock and not listen yet
        socket.write(written(given))
        answered = socket.waitForReadyRead(PATIENCE) and socket.readAll().data() == HEARD
        socket.abort()
        return answered

    def _on_connected(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()):
            given = heard(socket)
            if given is not None:
                socket.write(HEARD)
                socket.waitForBytesWritten(SLOWEST)
                self.rang.emit(given)
            socket.abort()
            socket.deleteLater()


def _let_come_forward() -> None:
    """Windows lets only the program that a person just started come to the front, unless that hands it on."""
    if sys.platform == "win32":
        ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)


def heard(socket: QLocalSocket) -> Ring | None:
    """What one that rings says; it is all there at once, so that nobody is waited for who says nothing."""
    said = b""
    while (given := read(said)) is None and len(said) < MOST and socket.waitForReadyRead(SLOWEST):
        said += socket.read(MOST).data()
    return given


def address(home: Path) -> str:
    """Where a data folder's window is reached: a socket in that folder, or, where that cannot be, a name made of it."""
    inside = str(home / SOCKET)
    if sys.platform != "win32" and len(os.fsencode(inside)) <= LONGEST:
        return inside
    same = os.path.normcase(home)  # Windows does not care for the case of its letters
    name = f"candor-{hashlib.sha256(os.fsencode(same)).hexdigest()[:16]}"
    own = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    return name if sys.platform == "win32" else str(Path(own, name))


def written(given: Ring) -> bytes:
    """A ring as bytes: the token and each path end with a null byte, which none of them holds; one more ends it."""
    parts = [given.token.encode(), *(os.fsencode(path) for path in given.paths)]
    return b"".join(part + b"\0" for part in parts) + b"\0"


def read(said: bytes) -> Ring | None:
    """The ring in these bytes; None while its end is missing."""
    if not said.endswith(b"\0\0"):
        return None
    token, *paths = said[:-2].split(b"\0")
    return Ring(tuple(Path(os.fsdecode(path)) for path in paths), token.decode("utf-8", "replace"))
