"""Words of a conversation are found, selected over several messages, copied and quoted."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.model.turn import Turn
from candor.ui.theme.theme import Theme
from candor.ui.transcript.fitted_text import FittedText
from candor.ui.transcript.message_menu import message_menu
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.source_of import markdown_of
from candor.ui.transcript.tables import tab_separated, table_at
from candor.ui.transcript.transcript import Transcript
from candor.ui.window import MainWindow
from ui.lease_answer import ANSWER, CONVERSATION, answer, question
from ui.stub_verbs import StubVerbs

SHORT = "The **first** paragraph.\n\n- an *item*\n- another one"


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def many(length: int, text: str = "In spring.") -> list[Turn]:
    turns: list[Turn] = []
    for number in range(length):
        turns.append(replace(question(f"Question {number}?"), id=f"q{number}"))
        turns.append(replace(answer(f"Answer {number}: {text}", tokens=()), id=f"a{number}", parent=f"q{number}"))
    return turns


def select(text: FittedText, words: str) -> None:
    start = text.toPlainText().index(words)
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def drag(begun: FittedText, words: str, end: FittedText, to: str) -> None:
    """Presses where words begin in one text and moves to where others end in another."""
    places = []
    for text, at in ((begun, begun.toPlainText().index(words)), (end, end.toPlainText().index(to) + len(to))):
        cursor = text.textCursor()
        cursor.setPosition(at)
        places.append(text.viewport().mapToGlobal(text.cursorRect(cursor).center()))
    kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease)
    for kind, where in zip(kinds, (places[0], places[1], places[1]), strict=True):
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        local = QPointF(begun.viewport().mapFromGlobal(where))
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(begun.viewport(), QMouseEvent(kind, local, QPointF(where), button, held, none))


def test_the_mouse_selects_from_one_message_into_another(qtbot: QtBot, transcript: Transcript) -> None:
    turns = [question("When may I **leave**?"), answer(SHORT, tokens=()), question("And then?", 3), answer("Then.", 4)]
    transcript.show_turns(turns)
    first, second = (view.text for view in transcript.blocks.questions)
    said = transcript.blocks.answers[0].text
    drag(first, "I **leave", second, "And")
    assert transcript.selecting.spans
    assert said.textCursor().selectedText() != ""
    qtbot.keyClick(first, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"I **leave**?\n\n{SHORT}\n\nAnd"
    drag(second, "then", said, "The first")
    assert transcript.selecting.text() == " paragraph.\n\n- an *item*\n- another one\n\nAnd "
    qtbot.mouseClick(second.viewport(), Qt.MouseButton.LeftButton)
    assert not transcript.selecting.spans
    assert not said.textCursor().hasSelection()


def test_a_selection_within_a_message_is_copied_as_it_is_read(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_turns([question(), answer(SHORT, tokens=())])
    text = transcript.blocks.answers[0].text
    drag(text, "first", text, "para")
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "first para"
    transcript.copy_markdown()
    assert QGuiApplication.clipboard().text() == "The **first** paragraph."


def test_all_messages_are_selected_also_those_that_have_no_block(qtbot: QtBot, transcript: Transcript) -> None:
    turns = many(60)
    transcript.show_turns(turns)
    assert len(transcript.column.blocks) < 60
    text = transcript.blocks.answers[-1].text
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "\n\n".join(turn.text for turn in turns)
    transcript.verticalScrollBar().setValue(0)
    top = transcript.blocks.answers[0].text
    assert top.textCursor().selectedText() == top.toPlainText()


def test_shift_and_arrows_select_from_the_sentence_that_was_walked_to(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_turns([question(), answer("One here. Two there. Three.", tokens=())])
    text = transcript.blocks.answers[0].text
    text.setFocus()
    for _ in range(2):
        qtbot.keyClick(text, Qt.Key.Key_Down)
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(text, Qt.Key.Key_Right, both)
    assert text.selected() == "Two "
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert text.selected() == "Two the"
    qtbot.keyClick(text, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert text.selected() == "Two there. Three."


@pytest.mark.parametrize(
    ("words", "exact", "lines"),
    [
        ("first paragraph", "first** paragraph", "The **first** paragraph."),
        ("an item", "an *item", "- an *item*"),
        ("paragraph.\nan", "paragraph.\n\n- an", "The **first** paragraph.\n\n- an *item*"),
    ],
)
def test_markdown_of_a_selection_is_the_servers(transcript: Transcript, words: str, exact: str, lines: str) -> None:
    transcript.show_turns([question(), answer(SHORT, tokens=())])
    text = transcript.blocks.answers[0].text
    select(text, words)
    assert markdown_of(text, whole_lines=False) == exact
    assert markdown_of(text, whole_lines=True) == lines
    text.selectAll()
    assert markdown_of(text, whole_lines=False) == SHORT


def test_a_table_is_copied_with_tabs(transcript: Transcript) -> None:
    transcript.show_turns([question(), answer(ANSWER)])
    text = transcript.blocks.answers[0].text
    cursor = QTextCursor(text.document().find("30 June 2027"))
    table = table_at(cursor)
    assert table is not None
    rows = tab_separated(table).split("\n")
    assert rows[0] == "Leave on\tNotice by\tCost of leaving\tFrom"
    assert rows[2] == "30 June 2027\t31 March 2027\tnone\t[3]"
    where = text.viewport().mapToGlobal(text.cursorRect(cursor).center())
    menu = message_menu(text, where, transcript.selecting, "whole", transcript.quote, None, transcript)
    names = [action.text() for action in menu.actions()]
    assert "Copy table" in names
    assert "Edit question" not in names
    next(action for action in menu.actions() if action.text() == "Copy as Markdown").trigger()
    assert QGuiApplication.clipboard().text() == "whole"
    menu.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, opened: Callable[..., MainWindow], stub: StubVerbs) -> MainWindow:
    stub.chats[0] = replace(stub.chats[0], id=CONVERSATION)
    stub.path = [replace(turn, conversation=CONVERSATION) for turn in many(60)]
    stub.path[3] = replace(stub.path[3], text="The needle is **in** spring, **a nee**dle.")
    stub.path[60] = replace(stub.path[60], text="A Needle?")
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: len(made.transcript.blocks.turns) == 120)
    return made


def look_for(qtbot: QtBot, window: MainWindow, words: str) -> str:
    bar = window.ask_page.find_bar
    press(window, "Ctrl+F")
    bar.field.clear()
    qtbot.keyClicks(bar.field, words)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text not in {"", "Looking…"})
    return bar.count.text


def marks(text: FittedText) -> list[str]:
    return [selection.cursor.selectedText() for selection in text.extraSelections()]


def test_words_are_found_in_every_message_and_walked(qtbot: QtBot, window: MainWindow) -> None:
    transcript, bar = window.transcript, window.ask_page.find_bar
    qtbot.waitUntil(lambda: transcript.blocks.of("a1") is None)
    assert look_for(qtbot, window, "needle") == "1 of 3"
    block = transcript.blocks.of("a1")
    assert block is not None
    assert marks(block.text) == ["needle", "needle"]
    seen = transcript.viewport().rect()
    assert seen.contains(block.text.mapTo(transcript.viewport(), QPoint(0, 0)))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text == "3 of 3"
    view = transcript.blocks.question(60)
    assert isinstance(view, QuestionView)
    assert marks(view.text) == ["Needle"]
    assert seen.contains(view.text.mapTo(transcript.viewport(), QPoint(0, 0)))
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text == "3 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert marks(view.text) == []


def test_what_is_not_there_is_said(qtbot: QtBot, window: MainWindow) -> None:
    assert look_for(qtbot, window, "haystack") == "Nothing found"


def test_escape_anywhere_closes_the_bar(qtbot: QtBot, window: MainWindow) -> None:
    look_for(qtbot, window, "needle")
    window.ask_page.composer.field.setFocus()
    press(window, "Esc")
    assert not window.ask_page.find_bar.isVisible()


def test_finding_rests_while_another_page_is_shown(window: MainWindow) -> None:
    window.show_library()
    enabled = [action for action in window.actions() if action.shortcut().toString() == "Ctrl+F" and action.isEnabled()]
    assert enabled == []


def test_what_is_selected_is_quoted_over_what_was_typed(qtbot: QtBot, window: MainWindow) -> None:
    field = window.ask_page.composer.field
    field.set_text("What does that mean?")
    block = window.transcript.blocks.answers[-1]
    press(window, "Alt+Q")
    assert field.toPlainText() == "What does that mean?"
    select(block.text, "In spring")
    press(window, "Alt+Q")
    assert field.toPlainText() == "> In spring\n\nWhat does that mean?"
    assert field.hasFocus()


def press(window: MainWindow, keys: str) -> None:
    actions = (action for action in window.actions() if action.shortcut().toString() == keys and action.isEnabled())
    next(actions).trigger()
