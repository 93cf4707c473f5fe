"""What would notice that a text made the program fetch, load or open something."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QColor, QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

SCHEMES = ("http", "https", "mailto", "file", "javascript", "vbscript", "data", "smb", "ftp")
LOUD = QColor("#ff00fe")  # no part of the look has it


class Openings(QObject):
    """Stands where the system's browser would and notes what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@contextmanager
def openings() -> Iterator[Openings]:
    made = Openings()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@contextmanager
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """A loopback server that notes whoever connects; its address."""
    server = socket.create_server(("127.0.0.1", 0))
    heard: list[bytes] = []
    over = threading.Event()

    def listen() -> None:
        while True:
            connection, _ = server.accept()
            with connection:
                if over.is_set():
                    return
                heard.append(connection.recv(1000))

    thread = threading.Thread(target=listen)
    thread.start()
    yield f"127.0.0.1:{server.getsockname()[1]}", heard
    over.set()
    socket.create_connection(server.getsockname()).close()  # wakes it
    thread.join()
    server.close()


def loud_picture(folder: Path) -> Path:
    """A picture file; whoever loads it and shows it has its colour on the screen."""
    image = QImage(60, 60, QImage.Format.Format_RGB32)
    image.fill(LOUD)
    path = folder / "loud.png"
    assert image.save(str(path))
    return path


def is_loud(widget: QWidget) -> bool:
    """Whether the picture's colour is seen anywhere on a widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return (LOUD.rgb() & 0xFFFFFF).to_bytes(3, "little") + b"\xff" in bytes(image.constBits())
