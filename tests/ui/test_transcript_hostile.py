"""A link opens nothing by itself, and a document loads nothing; test_payloads tries what texts may hold."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.ui.theme.theme import Theme
from candor.ui.transcript.address_dialog import AddressDialog
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.transcript import Transcript
from ui.canaries import Openings, openings as caught_openings
from ui.lease_answer import answer, question


@pytest.fixture
def openings(qapp: QApplication) -> Iterator[Openings]:
    with caught_openings() as made:
        yield made


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
