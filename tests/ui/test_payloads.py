"""Thirty ways to make a text fetch, load or open something, in every place where a text can stand: nothing happens."""

import socket
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    Qt as Rich,  # this room of Qt knows what it takes for markup
)
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from candor.model.collection import Collection
from candor.model.document import DocumentState
from candor.model.failure import Failure
from candor.model.text import DocumentText, Place
from candor.model.turn import Conversation
from candor.model.view import OpenedDocument
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.desk.holding import Holding
from candor.ui.evidence.evidence import Evidence
from candor.ui.frame.drop_sheet import DropSheet, Offer, Zone
from candor.ui.library.library_model import LibraryModel
from candor.ui.library.table import Table
from candor.ui.sidebar.delete_dialog import DeleteDialog
from candor.ui.sidebar.sidebar import Sidebar
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.transcript import Transcript
from candor.ui.viewer.text_view import TextView
from candor.ui.viewer.viewer_band import ViewerBand
from ui.canaries import Openings, is_loud
from ui.inert import TAGS, inert, silent
from ui.lease_answer import SOURCES, answer, question
from ui.payloads import PAYLOADS
from ui.shelf_of_files import document


def test_in_answers_questions_and_passages(
    qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: tuple[str, list[bytes]]
) -> None:
    passages = tuple(
        replace(one, path=f"/x/{payload}", passage=replace(one.passage, text=payload), best=(0, 2)) for one in SOURCES
    )
    asked, answered = question(payload), replace(answer(payload), sources=passages, model=payload)
    transcript, evidence = Transcript(theme), Evidence(theme)
    for widget in (transcript, evidence):
        qtbot.addWidget(widget)
        widget.resize(700, 900)
        widget.show()
    transcript.show_turns([asked, answered])
    block = next(block for block in transcript.column.blocks if isinstance(block, AnswerBlock))
    qtbot.waitUntil(lambda: block.foot is not None)
    inert(transcript)
    evidence.show_turn(answered)
    inert(evidence)
    evidence.show_source(answered, 1)
    evidence.show_token(answered, 0)
    inert(evidence)
    block.text.append(payload)
    inert(transcript)
    silent(caught, heard)


def test_in_names_of_files_folders_and_conversations(
    qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: tuple[str, list[bytes]]
) -> None:
    name = payload.replace("/", "&#47;").replace("\0", "")
    sidebar, sheet_under = Sidebar(theme, lambda: date(2026, 11, 20)), QWidget()
    model = LibraryModel()
    table, band, sheet = Table(theme, model), ViewerBand(theme), DropSheet(theme, sheet_under)
    for widget in (sidebar, table, band, sheet_under):
        qtbot.addWidget(widget)
        widget.resize(900, 600)
        widget.show()
    sheet.resize(900, 600)
    sidebar.set_conversations([Conversation("c", payload, 1.0, 1.0)])
    sidebar.set_holdings([Holding(Collection("1", name), (b"/home/" + name.encode(),), failed=1)])
    failed = document(name, DocumentState.FAILED, failure=Failure("NoTextFound", payload, payload))
    model.fill({one.id: one for one in (document(name), failed)})
    band.show_file(name, f"/home/{name}")
    sheet.show_offer(Offer((Zone.KEEP, Zone.HERE), payload))
    sheet.say(payload, payload)
    for widget in (sidebar, table, band, sheet_under):
        inert(widget)
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) or ""
    assert not Rich.mightBeRichText(tip) or set(TAGS.findall(tip)) <= {"<span>", "</span>", "<br>"}
    silent(caught, heard)


def test_in_dialogs_and_tool_tips(
    qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: tuple[str, list[bytes]]
) -> None:
    dialog = DeleteDialog([payload])
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.textFormat() is Qt.TextFormat.PlainText
    assert not is_loud(dialog)
    tip = QLabel(plain_tip(payload))  # a tool tip is a label of Qt's that guesses as this one does
    qtbot.addWidget(tip)
    tip.show()
    assert not is_loud(tip)
    assert set(TAGS.findall(tip.text())) <= {"<span>", "</span>", "<br>"}
    silent(caught, heard)


def test_in_a_document_that_is_looked_at(
    qtbot: QtBot, theme: Theme, payload: str, caught: Openings, heard: tuple[str, list[bytes]]
) -> None:
    view = TextView(theme)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    text = DocumentText(payload * 3, (Place(0, 3 * len(payload), heading=(payload,)),), "html", "0" * 64)
    view.show_document(OpenedDocument(b"/a.html", "html", "0" * 64, text=text))
    inert(view)
    silent(caught, heard)


def test_there_are_thirty() -> None:
    assert len(set(PAYLOADS)) >= 30


def test_the_canaries_sing(
    qtbot: QtBot, picture: Path, caught: Openings, heard: tuple[str, list[bytes]], tmp_path: Path
) -> None:
    # Without this the silence above would say nothing.
    label = QLabel(f"<img src='{picture}'>")
    qtbot.addWidget(label)
    label.show()
    assert is_loud(label)
    with pytest.raises(AssertionError):
        inert(label)
    tipped = QWidget(toolTip="<img src='x'>")
    qtbot.addWidget(tipped)
    with pytest.raises(AssertionError):
        inert(tipped)
    edit = QTextEdit()
    qtbot.addWidget(edit)
    edit.setMarkdown(f"![x]({picture})")
    with pytest.raises(AssertionError):
        inert(edit)
    QDesktopServices.openUrl(QUrl("http://127.0.0.1/x"))
    assert caught.opened == ["http://127.0.0.1/x"]
    host, port = heard[0].split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(b"here")
    qtbot.waitUntil(lambda: heard[1] == [b"here"])
