"""Sentences: pressed or walked to, each is tied to the passage it cites, else to the most similar one."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from candor.model.errors import EmbedderMissing
from candor.model.passage import Similar
from candor.model.text import Place
from candor.model.turn import Conversation, EndReason
from candor.services.doubt.mark import DoubtLevel
from candor.services.doubt.sentences import answer_sentences
from candor.ui.evidence.around import ENDS_TR, HIDE, SHOW
from candor.ui.evidence.evidence import SOURCES as SOURCES_TAB
from candor.ui.evidence.source_row import SIMILAR
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.sentence_walk import SentenceWalk
from candor.ui.transcript.signs import signs_of
from candor.ui.window import MainWindow
from candor.work import Background
from ui.lease_answer import ANSWER, CONVERSATION, KEYS, SOURCES, answer, question
from ui.stub_verbs import StubVerbs

Opened = Callable[..., MainWindow]
TURN = answer()
VAT = ANSWER.index("The contract does not say")
LAST = (VAT, len(ANSWER))


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> AnswerView:
    made = AnswerView(theme)
    qtbot.addWidget(made)
    made.setFixedWidth(608)
    made.show_turn(TURN)
    made.show()
    return made


def at(view: AnswerView, place: int) -> QPoint:
    index = view.walk.at(place)
    return view.token_area(index or 0).center().toPoint()


def test_a_press_beside_doubt_chooses_the_sentence_and_a_second_pins_the_word(qtbot: QtBot, view: AnswerView) -> None:
    where = at(view, ANSWER.index("contract"))
    with qtbot.waitSignal(view.sentence_pressed) as pressed, qtbot.assertNotEmitted(view.token_pinned):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert tuple(pressed.args) == LAST
    assert view.shown is not None
    assert view.shown.sentence == view.shown.layout.positions(*LAST)
    view.theme.set_scheme("dark")
    assert view.shown.sentence == view.shown.layout.positions(*LAST)
    with qtbot.waitSignal(view.token_pinned):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_sentence_that_cites_goes_to_its_citation(qtbot: QtBot, view: AnswerView) -> None:
    where = at(view, ANSWER.index("deposit"))
    with qtbot.waitSignal(view.citation_pressed) as pressed, qtbot.assertNotEmitted(view.sentence_pressed):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert pressed.args == [4]
    assert view.shown is not None
    assert view.shown.chosen is not None
    assert view.shown.chosen.number == 4


def test_with_doubt_off_every_press_is_for_the_sentence(qtbot: QtBot, view: AnswerView) -> None:
    view.set_level(DoubtLevel.OFF)
    for _ in range(2):
        with qtbot.waitSignal(view.sentence_pressed):
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, VAT + 5))


def test_up_and_down_walk_sentences_and_left_and_right_their_tokens(qtbot: QtBot, view: AnswerView) -> None:
    spans = answer_sentences(ANSWER)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.accessibleDescription().startswith(f"Sentence 1 of {len(spans)}: You can end the lease")
    with qtbot.waitSignal(view.sentence_walked):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.shown is not None
    assert view.shown.sentences.current == spans[1]
    assert view.shown.walked == view.shown.layout.positions(*spans[1])
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.walk.current == view.walk.at(spans[1][0])
    assert view.shown.sentences.current is None
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.shown.sentences.current == spans[1]
    assert view.walk.current is None
    with qtbot.waitSignal(view.citation_pressed) as pressed:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert pressed.args == [2]


def test_the_walk_ends_at_the_ends() -> None:
    walk = SentenceWalk("One. Two.")
    assert walk.step(1, None)
    assert not walk.step(-1, None)
    assert walk.step(1, None)
    assert (walk.words, walk.step(1, None)) == ("Sentence 2 of 2: Two.", False)
    assert not SentenceWalk("").step(1, None)


@pytest.fixture
def window(qtbot: QtBot, opened: Opened, stub: StubVerbs) -> MainWindow:
    stub.chats = [Conversation(CONVERSATION, "Leaving the flat", 1.0, 2.0)]
    stub.path = [question(), TURN]
    made = opened(stub)
    made.open_conversation(CONVERSATION)
    qtbot.waitUntil(lambda: [block.turn for block in made.transcript.blocks.answers] == [TURN])
    return made


def test_the_most_similar_passage_is_raised_and_only_called_similar(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs
) -> None:
    start = SOURCES[3].passage.text.index(KEYS)
    stub.answering.likeness = (Similar(*LAST, 4, 0.412, (0, start)),)
    rows = window.evidence.sources.rows
    for _ in range(2):
        window.evidence.show_doubt(TURN)
        window.transcript.sentence_chosen.emit(TURN, *LAST)
        qtbot.waitUntil(lambda: rows[3].chosen)
    assert window.evidence.tabs.current == SOURCES_TAB
    assert rows[3].similar.text.startswith(SIMILAR.format(score=0.41))
    bar = window.evidence.sources.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() <= rows[3].y() < bar.value() + window.evidence.sources.viewport().height())
    text, (first, last) = rows[3]._quote.excerpt()
    assert text[first:last].startswith("The deposit of EUR 3,720 is held apart.")
    assert stub.answering.compared == [TURN.id]  # once for an answer
    window.evidence.show_source(TURN, 4)
    assert not rows[3].similar.isVisible()


@pytest.mark.parametrize("elsewhere", ["chat", "source"])
def test_what_is_found_late_is_not_shown_over_something_else(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, background: Background, elsewhere: str
) -> None:
    stub.answering.likeness = (Similar(*LAST, 4, 0.412, (0, 4)),)
    window.transcript.sentence_chosen.emit(TURN, *LAST)
    if elsewhere == "chat":
        window.begin_conversation()
    else:
        window.transcript.source_chosen.emit(TURN, 1)
    qtbot.waitUntil(lambda: stub.answering.compared == [TURN.id] and not background.jobs)
    chosen = [row.source.rank for row in window.evidence.sources.rows if row.chosen]
    assert chosen == ([] if elsewhere == "chat" else [1])
    assert window.evidence.turn == (None if elsewhere == "chat" else TURN)


def test_what_could_not_be_compared_is_said_and_tried_again_at_the_next_press(
    qtbot: QtBot, window: MainWindow, stub: StubVerbs, background: Background
) -> None:
    stub.answering.likeness = (Similar(*LAST, 4, 0.412, (0, 4)),)
    stub.answering.unlike = EmbedderMissing("here")
    window.transcript.sentence_chosen.emit(TURN, *LAST)
    qtbot.waitUntil(lambda: window.ask_page.banner.words.text == "The embedding model is missing from here.")
    qtbot.waitUntil(lambda: not background.jobs)
    assert not any(row.chosen for row in window.evidence.sources.rows)
    stub.answering.unlike = None
    window.transcript.sentence_chosen.emit(TURN, *LAST)
    qtbot.waitUntil(lambda: [row.source.rank for row in window.evidence.sources.rows if row.chosen] == [4])
    assert stub.answering.compared == [TURN.id, TURN.id]


def test_an_answer_without_passages_has_nothing_similar(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    window.transcript.sentence_chosen.emit(replace(TURN, id="d" * 32, sources=()), 0, 4)
    assert window.evidence.sources.rows == []
    assert stub.answering.compared == []


def test_neighbours_are_opened_around_a_passage(qtbot: QtBot, window: MainWindow, stub: StubVerbs) -> None:
    after = replace(SOURCES[2].passage, id="f" * 32, text="§ 11.4\nKeys are handed over.", place=Place(600, 630))
    stub.answering.around = (None, after)
    window.evidence.show_source(TURN, 3)
    around = window.evidence.sources.rows[2].around
    assert around.link.text() == SHOW
    around.link.click()
    qtbot.waitUntil(around.before.isVisible)
    assert (around.before.text, around.after.text) == (ENDS_TR[0], "§ 11.4 Keys are handed over.")
    assert around.link.text() == HIDE
    around.link.click()
    assert not around.after.isVisible()
    around.link.click()
    assert around.after.isVisible()
    window.evidence.show_source(TURN, 1)
    assert not around.after.isVisible()


def test_brackets_walk_the_passages_in_the_panel(qtbot: QtBot, window: MainWindow) -> None:
    sources = window.evidence.sources
    for key, chosen in ((Qt.Key.Key_BracketRight, 0), (Qt.Key.Key_BracketRight, 1), (Qt.Key.Key_BracketLeft, 0)):
        qtbot.keyClick(sources.rows[0], key)
        assert [row.chosen for row in sources.rows].index(True) == chosen
    with qtbot.assertNotEmitted(window.evidence.source_chosen):
        qtbot.keyClick(sources.rows[0], Qt.Key.Key_BracketLeft)


def test_a_fact_in_no_passage_has_a_sign_that_says_so(qtbot: QtBot, view: AnswerView) -> None:
    assert view.shown is not None
    ends = ["31 March 2027", "31 December 2026", "31 March 2027", "VAT"]
    signs = view.shown.layout.signs
    assert [ANSWER[: sign.source].endswith(end) for sign, end in zip(signs, ends, strict=True)] == [True] * 4
    sign = signs[1]
    assert sign.words == "Not in your documents: in none of the 4 passages found"
    area = view.token_area(view.walk.at(sign.source - 1) or 0)
    assert view.tip_at(QPointF(area.right() + 8, area.center().y())) == sign.words
    image = view.grab().toImage()
    room = range(int(area.right()) + 1, int(area.right()) + 16)
    middle = range(int(area.top()), int(area.bottom()))
    shades = [image.pixelColor(x, y) for x in room for y in middle]
    assert any(shade.red() - max(shade.green(), shade.blue()) > 40 for shade in shades)  # brick, on thin strokes
    assert len(signs_of(TURN, "What of 31 December 2026?")) == 3
    assert signs_of(replace(TURN, ended=EndReason.NOT_FOUND)) == []
    assert signs_of(replace(TURN, sources=())) == []


def test_a_citation_of_no_source_is_marked_and_not_a_citation(qtbot: QtBot, view: AnswerView) -> None:
    view.show_turn(replace(answer("It is free [9], and so on [1]. See [2, 7]."), tokens=()))
    assert view.shown is not None
    layout = view.shown.layout
    assert [citation.number for citation in layout.citations] == [1]
    assert [sign.words for sign in layout.signs] == ["There is no source 9", "There is no source 7"]
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "It is free [9], and so on [1]. See [2, 7]."
