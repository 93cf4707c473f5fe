"""While an answer streams: the same words, the same place, and nothing of another conversation."""

import gc
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from candor.model.events import AnswerEnded, Asked, TokenArrived
from candor.ui.markdown.inert_document import InertDocument
from candor.ui.theme.theme import Theme
from candor.ui.transcript.answer_block import AnswerBlock
from candor.ui.transcript.answer_view import AnswerView
from candor.ui.transcript.plain_stream import LONGEST, plain_layout, streamed_text
from candor.ui.transcript.question_view import QuestionView
from candor.ui.transcript.transcript import Transcript
from ui.lease_answer import ANSWER, answer, question, tokens_of


@pytest.fixture
def transcript(qtbot: QtBot, theme: Theme) -> Transcript:
    made = Transcript(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> AnswerView:
    made = AnswerView(theme)
    qtbot.addWidget(made)
    made.setFixedWidth(608)
    made.show()
    return made


def blocks(transcript: Transcript) -> list[AnswerBlock]:
    return [block for block in transcript.column.blocks if isinstance(block, AnswerBlock)]


@pytest.mark.parametrize("text", [ANSWER, "word " * 3000, "日本語" * 800, "a\r\nb\rc\n\n\nd\n", "😀 " * 900])
def test_what_streamed_is_what_was_sent(view: AnswerView, text: str) -> None:
    for token in tokens_of(text):
        view.append(text[token.start : token.end])
    assert streamed_text(view.document()) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_an_endless_paragraph_is_cut_where_nobody_sees_it(view: AnswerView) -> None:
    text = "You can end the lease with three months of notice, in writing. " * 60
    for token in tokens_of(text):
        view.append(text[token.start : token.end])
    whole = AnswerView(view.theme, view)
    whole.setFixedWidth(608)
    whole.append(text)
    pieces, together = shape(view), shape(whole)
    assert len(pieces) > 5 > len(together)
    assert max(length for length, _ in pieces) < LONGEST + 100
    assert sum(lines for _, lines in pieces) == sum(lines for _, lines in together)


def shape(view: AnswerView) -> list[tuple[int, int]]:
    """Length and number of lines of each block."""
    document = view.document()
    numbers = range(document.blockCount())
    found = [document.findBlockByNumber(number) for number in numbers]
    return [(block.length(), block.layout().lineCount()) for block in found]


def test_plain_text_knows_its_places(view: AnswerView) -> None:
    text = "One 😀 two\r\n\nthree " + "word " * 300
    for token in tokens_of(text):
        view.append(text[token.start : token.end])
    layout = plain_layout(view.document(), text)
    raw = view.document().toRawText().encode("utf-16-le")
    for word in ("One", "😀", "two", "three"):
        at = text.index(word)
        ((start, end),) = layout.positions(at, at + len(word))
        assert raw[2 * start : 2 * end].decode("utf-16-le") == word
    last = layout.positions(len(text) - 5, len(text) - 1)
    assert raw[2 * last[0][0] : 2 * last[0][1]].decode("utf-16-le") == "word"


def test_tokens_appear_and_the_end_puts_markdown_in_their_place(qtbot: QtBot, transcript: Transcript) -> None:
    asked = question()
    transcript.on_event(Asked(asked))
    for token in answer().tokens[:40]:
        transcript.on_event(TokenArrived(ANSWER[token.start : token.end], (token,)))
    (block,) = blocks(transcript)
    qtbot.waitUntil(lambda: streamed_text(block.text.document()) == ANSWER[: answer().tokens[39].end])
    assert "**" in block.text.toPlainText()
    transcript.on_event(AnswerEnded(answer()))
    assert blocks(transcript) == [block]
    assert "**" not in block.text.toPlainText()
    assert "three months’ notice" in block.text.toPlainText()
    assert block.turn == answer()


def test_a_long_answer_is_tinted_before_its_markdown_is_ready(qtbot: QtBot, transcript: Transcript) -> None:
    text = (ANSWER + "\n\n") * 20
    transcript.on_event(Asked(question()))
    transcript.on_event(TokenArrived(text, ()))
    (block,) = blocks(transcript)
    qtbot.waitUntil(lambda: bool(block.text.toPlainText()))
    with qtbot.waitSignal(block.text.laid_out):
        transcript.on_event(AnswerEnded(answer(text)))
        assert block.text.shown is not None
        assert len(block.text.shown.tints) == 80
        assert "**" in block.text.toPlainText()
    assert "**" not in block.text.toPlainText()
    assert len(block.text.shown.tints) == 80


def test_late_tokens_of_an_old_question_are_dropped(transcript: Transcript) -> None:
    transcript.on_event(Asked(question()))
    transcript.on_event(TokenArrived("old", ()))
    transcript.show_turns([question(number=3, conversation="e" * 32)])
    transcript.on_event(TokenArrived("late", ()))
    transcript.on_event(AnswerEnded(answer("late")))
    assert blocks(transcript) == []


def test_an_answer_to_another_question_is_dropped(transcript: Transcript) -> None:
    transcript.on_event(Asked(question(number=1)))
    transcript.on_event(AnswerEnded(answer("not mine", number=8)))
    (block,) = blocks(transcript)
    assert (block.turn, block.text.toPlainText()) == (None, "")


def test_a_question_of_another_conversation_is_not_shown(transcript: Transcript) -> None:
    transcript.show_turns([question(), answer()])
    transcript.on_event(Asked(question("Elsewhere?", number=5, conversation="e" * 32)))
    assert [block.turn.text for block in transcript.column.blocks if isinstance(block, QuestionView)] == [
        question().text
    ]


def test_the_view_follows_the_end_until_the_person_scrolls_up(qtbot: QtBot, transcript: Transcript) -> None:
    transcript.on_event(Asked(question()))
    bar = transcript.verticalScrollBar()
    transcript.on_event(TokenArrived("line\n" * 60, ()))
    qtbot.waitUntil(lambda: bar.maximum() > 500 and bar.value() == bar.maximum())
    bar.setValue(100)
    most = bar.maximum()
    transcript.on_event(TokenArrived("line\n" * 60, ()))
    qtbot.waitUntil(lambda: bar.maximum() > most)
    assert bar.value() == 100
    bar.setValue(bar.maximum())
    transcript.on_event(TokenArrived("line\n" * 30, ()))
    most = bar.maximum()
    qtbot.waitUntil(lambda: bar.maximum() > most)
    assert bar.value() == bar.maximum()


def test_kept_answers_are_laid_out_from_the_end(qtbot: QtBot, transcript: Transcript) -> None:
    turns = []
    for number in range(1, 20, 2):
        turns += [question(number=number), replace(answer(number=number + 1))]
    transcript.show_turns(turns)
    assert blocks(transcript)[-1].turn == turns[-1]
    qtbot.waitUntil(lambda: all(block.foot is not None for block in blocks(transcript)))
    bar = transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 3000)


def test_another_conversation_lets_the_documents_of_the_one_before_go(qtbot: QtBot, transcript: Transcript) -> None:
    for _ in range(5):
        transcript.show_turns([question(), answer()])
        qtbot.waitUntil(lambda: blocks(transcript)[0].foot is not None)
    (asked,), (said,) = transcript.blocks.questions, blocks(transcript)
    there = {asked.text.document(), said.text.document()}
    qtbot.waitUntil(lambda: set(living_documents()) == there)


def living_documents() -> list[InertDocument]:
    gc.collect()
    return [found for found in gc.get_objects() if isinstance(found, InertDocument) and isValid(found)]
