"""Nothing in an answer, a passage or a file name loads, asks or opens anything by itself."""

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.ui.evidence.evidence import Evidence
from candor.ui.theme.theme import Theme
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.transcript import Transcript
from ui.lease_answer import SOURCES, answer, question


class Openings(QObject):
    """Stands where the system's browser would and notes what it was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url.toString())


@pytest.fixture
def openings(qapp: QApplication) -> Iterator[Openings]:
    made = Openings()
    schemes = ("http", "https", "mailto", "file", "javascript", "data", "smb")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, made, "open")
    yield made
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def listener() -> Iterator[tuple[str, list[bytes]]]:
    """A loopback server that notes whoever connects; its address."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(0.05)
    heard: list[bytes] = []
    over = threading.Event()

    def listen() -> None:
        while not over.is_set():
            try:
                connection, _ = server.accept()
            except TimeoutError:
                continue
            heard.append(connection.recv(1000))
            connection.close()

    thread = threading.Thread(target=listen)
    thread.start()
    yield f"127.0.0.1:{server.getsockname()[1]}", heard
    over.set()
    thread.join()
    server.close()


def payloads(host: str, file: str) -> list[str]:
    return [
        f"![x](http://{host}/a.png)",
        f"![]({file})",
        f"[x](http://{host}/b)",
        f"<http://{host}/c>",
        f"[x]: http://{host}/d\n\n[x] ![x]",
        f'<img src="http://{host}/e.png" onerror="alert(1)">',
        f'<link rel="stylesheet" href="http://{host}/f.css">',
        f'<style>@import url("http://{host}/g.css"); body {{ background: url(http://{host}/h.png) }}</style>',
        f"<div style=\"background-image:url('http://{host}/i.png')\">x</div>",
        f'<iframe src="http://{host}/j"></iframe><object data="http://{host}/k"></object>',
        f'<meta http-equiv="refresh" content="0;url=http://{host}/l">',
        f'<body background="http://{host}/m.png"><table background="http://{host}/n.png"><tr><td>x</table>',
        f"![x]({file}) [x]({file}) <{file}>",
        "![x](\\\\\\\\127.0.0.1\\\\share\\\\p.png) [x](//127.0.0.1/share/q)",
        "![x](data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=) [x](data:text/html,<script>alert(1)</script>)",
        "[x](javascript:alert(1)) [x](vbscript:x) <javascript:alert(1)>",
        f"| ![x](http://{host}/r.png) | <img src=http://{host}/s.png> |\n|---|---|\n| [x](http://{host}/t) | y |",
        f"# ![x](http://{host}/u.png)\n\n> ![x](http://{host}/v.png)\n\n- ![x](http://{host}/w.png)",
        f"```html\n<img src=http://{host}/y.png>\n```",
    ]


def test_nothing_is_fetched_and_nothing_opens(
    qtbot: QtBot, theme: Theme, openings: Openings, listener: tuple[str, list[bytes]], tmp_path: object
) -> None:
    host, heard = listener
    texts = payloads(host, f"file://{tmp_path}/secret.png")
    turns = []
    for number, text in enumerate(texts):
        hostile = tuple(
            replace(source, path=f"/x/{text}", passage=replace(source.passage, text=text), best=(0, 2))
            for source in SOURCES
        )
        turns += [question(text, 2 * number + 1), replace(answer(text, 2 * number + 2), sources=hostile)]
    transcript, evidence = Transcript(theme), Evidence(theme)
    for widget in (transcript, evidence):
        qtbot.addWidget(widget)
        widget.resize(700, 4000)
        widget.show()
    transcript.show_turns(turns)
    blocks = [block for block in transcript.column.blocks if isinstance(block, AnswerBlock)]
    qtbot.waitUntil(lambda: all(block.foot is not None for block in blocks))
    for turn in turns[1::2]:
        evidence.show_turn(turn)
        evidence.show_source(turn, 1)
        evidence.grab()
    for block in blocks:
        block.text.append(block.turn.text if block.turn is not None else "")
    transcript.grab()
    assert (heard, openings.opened) == ([], [])
    # The listener does hear: otherwise the line above would say nothing.
    with socket.create_connection((host.split(":")[0], int(host.split(":")[1]))) as connection:
        connection.sendall(b"here")
    qtbot.waitUntil(lambda: heard == [b"here"])


def test_documents_refuse_every_resource(qtbot: QtBot, theme: Theme, tmp_path: object) -> None:
    view = AnswerView(theme)
    qtbot.addWidget(view)
    view.show_turn(answer("![x](file:///etc/hostname)"))
    for kind in QTextDocument.ResourceType:
        for address in ("file:///etc/hostname", "http://127.0.0.1/x", ":/qt-project.org/styles/x.png"):
            assert view.document().resource(kind.value, QUrl(address)) is None
            assert view.loadResource(kind.value, QUrl(address)) is None
    assert "<img" not in view.document().toHtml()


def test_a_link_opens_only_after_its_whole_address_was_shown(qtbot: QtBot, theme: Theme, openings: Openings) -> None:
    address = "https://host.example/a/very/long/address?with=parameters#and-a-fragment"
    transcript = Transcript(theme)
    qtbot.addWidget(transcript)
    transcript.resize(700, 400)
    transcript.show()
    transcript.show_turns([question(), answer(f"[harmless words]({address})")])
    block = next(block for block in transcript.column.blocks if isinstance(block, AnswerBlock))
    qtbot.mouseClick(block.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 14))
    dialog = transcript.findChild(AddressDialog)
    assert dialog is not None
    assert dialog.informativeText() == address
    assert dialog.textFormat() == Qt.TextFormat.PlainText
    assert openings.opened == []
    with qtbot.waitSignal(dialog.destroyed):
        qtbot.mouseClick(dialog.open_button, Qt.MouseButton.LeftButton)
    assert openings.opened == [address]


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "//host/share",
        "\\\\host\\share",
        "smb://h/s",
        "",
    ],
)
def test_other_kinds_of_address_can_only_be_copied(qtbot: QtBot, openings: Openings, address: str) -> None:
    dialog = AddressDialog(address)
    qtbot.addWidget(dialog)
    assert not dialog.openable
    assert {button.text() for button in dialog.buttons()} == {"Copy", "Close"}
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == address
    assert openings.opened == []
