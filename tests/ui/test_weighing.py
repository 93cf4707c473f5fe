"""Grounded or guessed: what weighing costs, how far it is, and what it says of each fact."""

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from candor.model.errors import CannotWeigh
from candor.model.events import Grounded, GroundProgress
from candor.model.grounding import Grounding, Origin, Weighed
from candor.model.message import Message
from candor.model.turn import Conversation, Turn
from candor.services.asking.prompt import quoted
from candor.services.doubt.doubtful_facts import doubtful_facts
from candor.services.doubt.origins import LIMITS, origin_words, weighed_at
from candor.ui.evidence.doubt_page import DoubtPage
from candor.ui.evidence.evidence import Evidence
from candor.ui.presenters.review import OTHER_WEIGHED
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from ui.lease_answer import ANSWER, CONVERSATION, SOURCES, answer, question
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
TURN = answer()


def word(text: str, with_files: float, without: float, origin: Origin, *carried: tuple[int, float]) -> Weighed:
    start = ANSWER.index(text)
    return Weighed(start, start + len(text), math.log(with_files), math.log(without), origin, carried)


WORDS = (
    word("50 km", 0.31, 0.29, Origin.MEMORY),
    word("31 December 2026", 0.02, 0.01, Origin.NEITHER),
    word("€1,240", 0.19, 0.02, Origin.DOCUMENTS, (1, 0.1), (3, 2.4)),
)
WEIGHED = replace(TURN, grounding=Grounding(WORDS, 6, 12.4))


@pytest.fixture
def evidence(qtbot: QtBot, theme: Theme) -> Evidence:
    made = Evidence(theme)
    qtbot.addWidget(made)
    made.resize(392, 900)
    made.show()
    made.show_doubt(TURN)
    return made


def test_each_fact_says_where_its_certainty_comes_from(evidence: Evidence) -> None:
    evidence.show_weighed(WEIGHED)
    page = evidence.doubt
    assert [row.accessibleName() for row in page.rows][:2] == [
        "€1,240, 19\u202f%. Same figure on page 7. From your documents, most of all source 3: "
        "19\u202f% with files, 2\u202f% without",
        "50 km, 31\u202f%. Same figure on page 6. From the model’s memory: 31\u202f% with files, 29\u202f% without",
    ]
    neither = "Unlikely with and without files: 2\u202f% with files, 1\u202f% without"
    assert page.rows[3].accessibleName().endswith(neither)
    assert page.weigh.words.text == f"Weighed with 6 calls to the model in 12 s. {LIMITS}"
    assert not page.weigh.link.isVisible()
    heights = [row.sizeHint().height() for row in page.rows]
    assert heights[0] > heights[2]  # six months was not weighed, and has no third line


def test_the_token_that_is_shown_stays_and_says_so_too(evidence: Evidence) -> None:
    index = doubtful_facts(TURN)[0].mark.token
    evidence.show_token(TURN, index)
    evidence.show_weighed(WEIGHED)
    assert evidence.doubt.token.words.text == (
        "The model wrote 240, its second choice. From your documents, most of all source 3."
    )
    evidence.show_weighed(replace(WEIGHED, id="other"))
    assert evidence.turn == WEIGHED


def test_a_source_is_named_only_where_it_carries() -> None:
    assert origin_words(word("six", 0.5, 0.1, Origin.DOCUMENTS, (2, 0.4))) == "From your documents"
    assert weighed_at(TURN, 0, 3) is None
    assert weighed_at(WEIGHED, 0, 3) is None


def test_an_answer_without_its_prompt_is_not_offered_to_be_weighed(evidence: Evidence) -> None:
    assert not evidence.doubt.weigh.isVisible()


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    turn = asked_with_passages()
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [question(), turn]
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: [block.turn for block in made.transcript.blocks.answers] == [turn])
    made.evidence.show_doubt(turn)
    return made


def asked_with_passages() -> Turn:
    return replace(TURN, prompt=(Message("user", "\n\n".join(map(quoted, SOURCES))),))


def page(window: MainWindow) -> DoubtPage:
    return window.evidence.doubt


def test_the_cost_is_said_first_then_how_far_it_is(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    row = page(window).weigh
    assert row.words.text == "Asks the model 6 more times, about 55 s."
    stub.answering.weighing = [GroundProgress(0, 6, 55.0), GroundProgress(2, 6, 36.4)]
    stub.answering.endless = True
    row.link.setFocus()
    row.link.click()
    qtbot.waitUntil(lambda: row.words.text == "2 of 6 calls to the model, 36 s left")
    assert row.stop.hasFocus()  # and not whatever comes next in the window
    assert (row.bar.isVisible(), row.stop.isVisible(), row.link.isVisible()) == (True, True, False)
    window.evidence.weigh_asked.emit(replace(asked_with_passages(), id="d" * 32))
    assert window.ask_page.banner.words.text == f"{OTHER_WEIGHED}."
    assert (row.stop.isVisible(), row.link.isVisible()) == (False, True)  # the other answer could be weighed
    window.evidence.show_doubt(asked_with_passages())
    assert (row.words.text, row.link.isVisible()) == ("2 of 6 calls to the model, 36 s left", False)
    window.ask_page.banner.hide()
    window.evidence.weigh_asked.emit(asked_with_passages())
    assert not window.ask_page.banner.isVisible()
    row.stop.click()
    qtbot.waitUntil(lambda: stub.answering.cancelled == 1)
    qtbot.waitUntil(row.link.isVisible)
    assert not window.sidebar.isAncestorOf(window.focusWidget())
    assert row.words.text == "Asks the model 6 more times, about 55 s."


def test_an_answer_whose_conversation_is_deleted_is_weighed_no_further(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    stub.answering.weighing, stub.answering.endless = [GroundProgress(2, 6, 36.4)], True
    page(window).weigh.link.click()
    qtbot.waitUntil(lambda: page(window).weigh.words.text.startswith("2 of 6 calls"))
    window.sidebar.deletion_asked.emit(("another",))
    qtbot.waitUntil(lambda: stub.deleted == ["another"])
    assert stub.answering.cancelled == 0
    window.sidebar.deletion_asked.emit((CONVERSATION,))
    qtbot.waitUntil(lambda: stub.answering.cancelled == 1)


def test_what_was_weighed_is_kept_in_the_answer_that_is_shown(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    turn = replace(WEIGHED, prompt=asked_with_passages().prompt)
    stub.answering.weighing = [GroundProgress(0, 6), Grounded(turn)]
    foot = window.transcript.blocks.answers[0].foot
    assert foot is not None
    menu = foot.menu()
    next(action for action in menu.actions() if action.text().startswith("Weigh")).trigger()
    menu.deleteLater()
    qtbot.waitUntil(lambda: window.evidence.turn == turn)
    assert window.transcript.blocks.answers[0].turn == turn
    assert stub.answering.weighed == [TURN.id]


def test_the_keyboard_is_taken_to_what_was_weighed(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    turn = replace(WEIGHED, prompt=asked_with_passages().prompt)
    stub.answering.weighing = [GroundProgress(0, 6), Grounded(turn)]
    row = page(window).weigh
    row.link.setFocus()
    row.link.click()
    qtbot.waitUntil(lambda: window.evidence.turn == turn and not row.stop.isVisible())
    qtbot.waitUntil(lambda: bool(page(window).rows) and page(window).rows[0].hasFocus())


def test_an_answer_that_cannot_be_weighed_says_why(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    assert window.desk is not None
    window.desk.weighing.failed.emit(CannotWeigh("This answer had no passages to weigh it by"))
    assert window.ask_page.banner.words.text == "This answer had no passages to weigh it by."
