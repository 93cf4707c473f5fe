"""What was searched for in a question's place: shown, changed in place, and asked again; and of what it was asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.events import Asked, Restated
from candor.model.scope import Scope
from candor.ui.controls.words import Words
from candor.ui.scope_words import asked_of, parts_of
from candor.ui.theme.theme import Theme
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.restated_line import RestatedLine
from candor.ui.transcript.transcript import Transcript
from candor.ui.window import MainWindow
from ui.one_answer import ANSWER, QUESTION
from ui.stub_verbs import StubVerbs

WHOLE = "How much notice must the tenant of Lindenhof give?"


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 600)
    made.show()
    return made


def question_view(transcript: Transcript) -> QuestionView:
    return next(block for block in transcript.column.blocks if isinstance(block, QuestionView))


def line_of(transcript: Transcript) -> RestatedLine:
    line = question_view(transcript).restated
    assert line is not None
    return line


def test_a_follow_up_says_what_it_was_made_into(transcript: Transcript) -> None:
    transcript.on_event(Asked(QUESTION))
    assert question_view(transcript).restated is None
    transcript.on_event(Restated(WHOLE))
    assert line_of(transcript).words.text == f"Searched for: {WHOLE}"


def test_a_kept_answer_says_it_too(transcript: Transcript) -> None:
    transcript.show_turns([QUESTION, replace(ANSWER, searched=WHOLE)])
    assert line_of(transcript).words.text == f"Searched for: {WHOLE}"
    transcript.show_turns([QUESTION, replace(ANSWER, id="b", searched=QUESTION.text)])
    assert question_view(transcript).restated is None


def test_editing_keeps_the_place_and_escape_changes_nothing(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.show_turns([QUESTION, replace(ANSWER, searched=WHOLE)])
    line = line_of(transcript)
    line.edit.click()
    assert (line.field.text(), line.field.isVisible(), line.words.isVisible()) == (WHOLE, True, False)
    with qtbot.assertNotEmitted(transcript.searched_otherwise):
        qtbot.keyClicks(line.field, "x")
        qtbot.keyClick(line.field, Qt.Key.Key_Escape)
        line.edit.click()
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert line.words.isVisible()
    line.edit.click()
    line.field.setText("Notice of Lindenhof")
    with qtbot.waitSignal(transcript.searched_otherwise) as otherwise:
        qtbot.keyClick(line.field, Qt.Key.Key_Return)
    assert otherwise.args == [QUESTION, "Notice of Lindenhof"]


def test_other_words_answer_the_same_question_once_more(
    qtbot: QtBot, opened: Callable[..., MainWindow], stub: StubVerbs
) -> None:
    window = opened(stub)
    stub.path = [QUESTION, replace(ANSWER, searched=WHOLE)]
    window.open_conversation("chat")
    qtbot.waitUntil(lambda: window.presenters is not None and len(window.presenters.talk.turns) == 2)
    window.transcript.searched_otherwise.emit(QUESTION, "Notice")
    qtbot.waitUntil(lambda: len(stub.asked) == 1)
    asked = stub.asked[0]
    assert (asked.text, asked.searched, asked.again) == (QUESTION.text, "Notice", "q")


def test_the_scope_stands_beside_the_time(qtbot: QtBot, theme: Theme) -> None:
    scope = Scope(("/home/person/Contracts",), ("pdf",), since=date(2024, 1, 1), until=date(2025, 3, 2))
    view = QuestionView(theme, replace(QUESTION, scope=scope))
    qtbot.addWidget(view)
    said = [words.text for words in view.findChildren(Words)]
    assert any(words.endswith(", asked of @Contracts, PDF, since 2024, before 2 Mar 2025") for words in said)
    assert asked_of(Scope()) == ""


def test_each_part_of_a_scope_can_be_taken_away() -> None:
    scope = Scope(("contracts", "C:\\Lists\\2024\\"), ("pdf", "docx"), since=date(2024, 1, 1))
    parts = {part.label: part.without for part in parts_of(scope)}
    assert list(parts) == ["contracts", "2024", "PDF", "DOCX", "since 2024"]
    assert parts["2024"].within == ("contracts",)
    assert parts["PDF"].kinds == ("docx",)
    assert parts["since 2024"].since is None


def test_a_pasted_page_is_not_shown_a_second_time(qtbot: QtBot, theme: Theme) -> None:
    line = RestatedLine(theme, "word " * 2_000)
    qtbot.addWidget(line)
    assert len(line.words.text) < 400
    assert line.words.text.endswith("…")
    line.begin()
    assert line.field.text() == "word " * 2_000
