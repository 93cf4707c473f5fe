"""What a model thinks before it answers is folded over the answer, and there word for word."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from candor.model.events import AnswerEnded, Asked, ThoughtArrived, TokenArrived
from candor.model.token import Alternative
from candor.model.tokens import Tokens
from candor.model.turn import Timings
from candor.services.doubt.mark import DoubtLevel
from candor.ui.theme.theme import Theme
from candor.ui.transcript.plain_stream import streamed_text
from candor.ui.transcript.thoughts import thought_for
from candor.ui.transcript.transcript import Transcript
from ui.lease_answer import answer, question, tokens_of

THOUGHT = "The person asks about the notice.\n\nClause 11.1 says **three** months."
TURN = replace(answer("Three months."), thinking=THOUGHT, timings=Timings(total=20.0, answer=15.0))


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(700, 900)
    made.show()
    return made


def test_a_thought_streams_into_its_fold_and_stays_there(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.on_event(Asked(question()))
    for piece in (THOUGHT[:10], THOUGHT[10:40]):
        transcript.on_event(ThoughtArrived(piece, ()))
    block = transcript.blocks.answers[0]
    qtbot.waitUntil(
        lambda: block.thoughts is not None and THOUGHT[:40] == streamed_text(block.thoughts.text.document())
    )
    assert block.thoughts is not None
    assert block.thoughts.line.text() == "Thinking…"
    assert not block.thoughts.text.isVisible()
    qtbot.keyClick(block.thoughts.line, Qt.Key.Key_Space)
    assert block.thoughts.text.isVisible()
    transcript.on_event(TokenArrived("Three ", ()))
    transcript.on_event(AnswerEnded(TURN))
    assert streamed_text(block.thoughts.text.document()) == THOUGHT
    assert block.thoughts.text.isVisible()
    assert block.text.toPlainText() == "Three months."


def test_a_kept_thought_is_folded_and_says_how_long_it_took(transcript: Transcript, theme: Theme) -> None:
    transcript.show_turns([question(), TURN])
    block = transcript.blocks.answers[0]
    assert block.thoughts is not None
    assert not block.thoughts.text.isVisible()
    assert block.thoughts.line.text() == f"Thought for {thought_for(TURN):.0f} s"
    assert block.thoughts.y() < block.text.y()
    block.thoughts.toggle()
    theme.set_scheme("dark")
    assert streamed_text(block.thoughts.text.document()) == THOUGHT
    assert block.height() == transcript.column.entries[1].height


def test_the_time_is_shared_by_tokens_or_by_characters() -> None:
    tokens = tokens_of(THOUGHT)
    known = replace(TURN, thinking_tokens=tokens)
    share = len(tokens) / (len(tokens) + len(known.tokens))
    assert thought_for(known) == pytest.approx(15.0 * share)
    assert thought_for(replace(TURN, tokens=())) == pytest.approx(15.0 * len(THOUGHT) / len(THOUGHT + TURN.text))
    assert thought_for(replace(TURN, timings=None)) == thought_for(replace(TURN, thinking="")) == 0.0


def test_an_answer_without_a_thought_has_no_fold(transcript: Transcript) -> None:
    transcript.show_turns([question(), answer()])
    assert transcript.blocks.answers[0].thoughts is None


def test_the_tokens_of_a_thought_are_tinted_and_told_as_those_of_an_answer(
    transcript: Transcript, theme: Theme
) -> None:
    tokens = list(tokens_of(THOUGHT))
    at = next(index for index, token in enumerate(tokens) if token.text.strip() == "three")
    low = (Alternative("two", math.log(0.7)), Alternative(tokens[at].text, math.log(0.1)))
    tokens[at] = replace(tokens[at], logprob=math.log(0.1), alternatives=low)
    sure = [replace(token, logprob=-0.01) if index != at else token for index, token in enumerate(tokens)]
    transcript.show_turns([question(), replace(TURN, thinking_tokens=Tokens.of(sure))])
    thoughts = transcript.blocks.answers[0].thoughts
    assert thoughts is not None
    thoughts.toggle()
    (tint,) = thoughts.text.extraSelections()
    assert tint.cursor.selectedText() == "three"
    assert tint.format.background().color() == theme.tokens.strong
    words = thoughts.text.token_words(tint.cursor.selectionStart())
    assert "10.0" in words
    assert "two" in words
    assert "70.0" in words
    theme.set_scheme("dark")
    (tint,) = thoughts.text.extraSelections()
    assert (tint.cursor.selectedText(), tint.format.background().color()) == ("three", theme.tokens.strong)
    thoughts.set_level(DoubtLevel.OFF)
    assert thoughts.text.extraSelections() == []


def test_a_thought_without_known_tokens_has_no_tints_and_no_tips(transcript: Transcript) -> None:
    transcript.show_turns([question(), TURN])
    thoughts = transcript.blocks.answers[0].thoughts
    assert thoughts is not None
    assert thoughts.text.extraSelections() == []
    assert thoughts.text.token_words(3) == ""
