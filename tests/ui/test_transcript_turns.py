"""What stands under answers: that they broke, what to do, what they cost, and passages where there is no model."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from candor.model import errors
from candor.model.events import AnswerEnded, Asked
from candor.model.turn import EndReason, Timings, Turn
from candor.services.doubt.mark import DoubtLevel
from candor.ui.controls.text_button import TextButton
from candor.ui.controls.words import Words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.closest import ClosestPassage
from candor.ui.transcript.ending import cost_words, remarks
from candor.ui.transcript.fitted_text import SIDE
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.transcript import Transcript
from candor.ui.words import sentence
from ui.lease_answer import ANSWER, answer, question


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def shown(qtbot: QtBot, transcript: Transcript, turn: Turn) -> AnswerBlock:
    transcript.show_turns([question(), turn])
    (block,) = [block for block in transcript.column.blocks if isinstance(block, AnswerBlock)]
    qtbot.waitUntil(lambda: block.foot is not None and block.foot.again.isVisible())
    return block


def said(widget: QWidget) -> list[str]:
    return [words.text for words in widget.findChildren(Words) if words.isVisibleTo(widget) and words.text]


def test_a_whole_answer_says_its_doubt_and_its_cost(qtbot: QtBot, transcript: Transcript) -> None:
    block = shown(qtbot, transcript, answer())
    assert said(block) == ["93\u202f% certain on average", "214 tokens in 9.6 s"]
    assert block.foot is not None
    assert block.foot.link.text() == "4 doubtful facts"
    with qtbot.waitSignal(transcript.doubt_asked) as asked:
        block.foot.link.click()
    assert asked.args == [answer()]


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (replace(answer(), ended=EndReason.CANCELLED), ["Stopped."]),
        (
            replace(answer(), ended=EndReason.BROKEN, failure=errors.ConnectionLost().failure()),
            ["Ollama went away in the middle of the answer.", "Start Ollama again, then ask again."],
        ),
        (
            replace(answer(), ended=EndReason.BROKEN, failure=errors.RunnerFailed("killed").failure()),
            [sentence(str(errors.RunnerFailed("killed"))), errors.RunnerFailed.remedy],
        ),
        (
            replace(answer(), ended=EndReason.LENGTH),
            [
                "The answer reached the room kept for it and stopped there.",
                "Ask for the rest, or keep more room for answers.",
            ],
        ),
        (
            replace(answer(tokens=()), notices=(errors.OllamaTooOld("0.9.1").failure(),)),
            ["Ollama 0.9.1 sends no token probabilities.", errors.OllamaTooOld.remedy],
        ),
    ],
)
def test_what_is_not_whole_says_so_and_keeps_its_words(
    qtbot: QtBot, transcript: Transcript, turn: Turn, words: list[str]
) -> None:
    block = shown(qtbot, transcript, turn)
    assert said(block)[: len(words)] == words
    assert "three months’ notice" in block.text.toPlainText()


def test_an_old_servers_answer_has_no_sparkline_and_no_doubt(qtbot: QtBot, transcript: Transcript) -> None:
    block = shown(qtbot, transcript, answer(tokens=()))
    assert block.foot is not None
    assert not block.foot.sparkline.isVisible()
    assert said(block) == ["214 tokens in 9.6 s"]


def test_without_a_model_the_closest_passages_stand_there(qtbot: QtBot, transcript: Transcript) -> None:
    failure = errors.OllamaUnreachable("127.0.0.1:11434").failure()
    turn = replace(answer("", tokens=()), ended=EndReason.NO_MODEL, failure=failure, timings=None)
    block = shown(qtbot, transcript, turn)
    assert not block.text.isVisible()
    passages = block.findChildren(ClosestPassage)
    assert len(passages) == len(turn.sources)
    quote = passages[2].findChild(Quote)
    assert quote is not None
    text, (start, end) = quote.excerpt()
    assert text[start:end].startswith("If the tenant leaves before 30 June 2027")
    assert said(block)[0] == "Closest passages"
    # The words of the failure stand over the composer as long as they are true.
    assert "No model answered this question." in said(block)
    assert sentence(failure.what) not in said(block)
    (again,) = [link for link in block.findChildren(TextButton) if link.text() == "Ask again"]
    with qtbot.waitSignal(transcript.regenerate_asked) as regenerate:
        again.click()
    assert regenerate.args == [turn]
    with qtbot.waitSignal(transcript.source_chosen) as chosen:
        qtbot.mouseClick(passages[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [turn, 3]
    (link,) = passages[2].findChildren(TextButton)
    with qtbot.waitSignal(transcript.document_asked) as asked:
        link.click()
    assert (link.text(), asked.args) == ("Open page 7", [turn.sources[2]])


def test_closest_passages_are_read_from_the_question_on(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.resize(700, 300)
    asked = question()
    turn = replace(answer("", tokens=()), ended=EndReason.NO_MODEL, timings=None, parent=asked.id)
    transcript.on_event(Asked(asked))
    transcript.on_event(AnswerEnded(turn))
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    assert bar.value() == 0
    before = [question(number=5), answer(number=6)]
    transcript.show_turns([*before, asked, turn])
    heading = next(view for view in transcript.blocks.questions if view.turn == asked)
    qtbot.waitUntil(lambda: 0 < heading.mapTo(transcript.viewport(), QPoint(0, 0)).y() < 40)


def test_a_failure_that_asking_again_does_not_mend_offers_no_such_link(qtbot: QtBot, transcript: Transcript) -> None:
    failure = errors.ContextExceeded().failure()
    block = shown(qtbot, transcript, replace(answer(), ended=EndReason.BROKEN, failure=failure))
    assert "Ask again" not in [link.text() for link in block.findChildren(TextButton)]


def test_a_token_reached_by_key_is_brought_into_view(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.resize(500, 160)
    block = shown(qtbot, transcript, answer())
    transcript.verticalScrollBar().setValue(0)
    assert block.text.focusNextPrevChild(False)
    assert block.text.walk.current is not None
    centre = block.text.mapTo(transcript.viewport(), block.text.token_area(block.text.walk.current).center().toPoint())
    assert transcript.viewport().rect().contains(centre)
    assert transcript._popover.isVisible()


def test_question_answer_and_foot_keep_their_places_at_every_size(
    qtbot: QtBot, theme: Theme, transcript: Transcript
) -> None:
    block = shown(qtbot, transcript, answer())
    heading = transcript.column.blocks[0]
    assert isinstance(heading, QuestionView)
    for steps in (3, 0):
        theme.step_zoom(steps)
        qtbot.waitUntil(lambda: heading.text.document().rootFrame().frameFormat().leftMargin() == theme.px(SIDE))
        assert block.text.document().rootFrame().frameFormat().leftMargin() == theme.px(SIDE)
        foot = block.foot
        assert foot is not None
        transcript.grab()
        assert foot.link.width() >= foot.link.sizeHint().width()
        assert foot._certain.width() >= foot._certain.sizeHint().width()


def test_copy_gives_the_markdown_and_regenerate_asks_for_its_turn(qtbot: QtBot, transcript: Transcript) -> None:
    block = shown(qtbot, transcript, answer())
    assert block.foot is not None
    block.foot.copy.click()
    assert QApplication.clipboard().text() == ANSWER
    assert block.foot.copy.accessibleName() == "Copied"
    block.foot._copied.stop()
    with qtbot.waitSignal(transcript.regenerate_asked) as asked:
        block.foot.again.click()
    assert asked.args == [answer()]


def test_only_one_token_is_pinned_in_a_transcript(qtbot: QtBot, transcript: Transcript) -> None:
    turns = [question(), answer(), question(number=3), answer(number=4)]
    transcript.show_turns(turns)
    first, second = (block for block in transcript.column.blocks if isinstance(block, AnswerBlock))
    qtbot.waitUntil(lambda: first.foot is not None and second.foot is not None)
    transcript.pin_token(turns[1], 5)
    assert (first.text.walk.pinned, second.text.walk.pinned) == (5, None)
    assert second.foot is not None
    second.foot.token_pressed.emit(7)
    assert (first.text.walk.pinned, second.text.walk.pinned) == (None, 7)
    with qtbot.waitSignal(transcript.token_pinned) as let_go:
        assert transcript.let_go()
    assert let_go.args == [turns[3], -1]
    assert not transcript.let_go()


def test_the_level_holds_for_answers_that_are_there_and_that_come(qtbot: QtBot, transcript: Transcript) -> None:
    block = shown(qtbot, transcript, answer())
    transcript.set_level(DoubtLevel.OFF)
    assert block.text.shown is not None
    assert block.text.shown.tints == []
    later = shown(qtbot, transcript, answer())
    assert later.text.shown is not None
    assert later.text.shown.tints == []


def test_a_long_question_is_set_smaller(qtbot: QtBot, theme: Theme) -> None:
    for text, style in (("Short?", Style.QUESTION), ("long " * 60, Style.QUESTION_LONG)):
        view = QuestionView(theme, question(text))
        qtbot.addWidget(view)
        assert view.text.document().firstBlock().charFormat().font() == theme.font(style)


def test_costs_are_said_as_far_as_they_are_known() -> None:
    turn = answer()
    assert cost_words(replace(turn, timings=Timings(total=0.31, answer_tokens=1))) == "1 token in 0.3 s"
    assert cost_words(replace(turn, timings=None)) == f"{len(turn.tokens)} tokens"
    assert cost_words(replace(turn, timings=None, tokens=())) == ""


def test_a_whole_answer_needs_no_remark() -> None:
    assert remarks(answer()) == []
