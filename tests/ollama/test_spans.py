"""Tokens laid upon the text: every recorded answer, and the awkward cases by hand."""

import os
from pathlib import Path

import pytest

from candor.model.token import Token
from candor.ollama.spans import Spans
from candor.ollama.wire import Entry, Likelihood
from fakes.recording import RECORDINGS, Recording, recording
from fakes.scenes import recorded

# The whole set of recordings, of which the tests have their own selection; it lies beside the project, or elsewhere.
BESIDE = Path(__file__).resolve().parents[3] / "shared" / "ollama-recordings"
WHOLE = Path(os.environ.get("CANDOR_RECORDINGS", BESIDE))
FOLDERS = [RECORDINGS, *([WHOLE] if WHOLE.is_dir() else [])]


def answers() -> list[Recording]:
    cases = [recording(path.stem, folder) for folder in FOLDERS for path in sorted(folder.glob("*.json"))]
    return [case for case in cases if case.path in ("/api/chat", "/api/generate") and " 200 " in case.status]


ANSWERS = answers()


@pytest.mark.skipif(
    not WHOLE.is_dir(), reason="THE WHOLE SET OF RECORDINGS IS NOT HERE: only the tests' own were tried"
)
def test_the_tests_own_recordings_are_those_of_the_whole_set() -> None:
    for path in sorted(RECORDINGS.glob("*.json")):
        assert recording(path.stem).chunks == recording(path.stem, WHOLE).chunks, path.name


def place_all(case: Recording) -> tuple[str, list[Token], int]:
    import msgspec

    text, tokens, sent, spans = "", [], 0, Spans()
    for line in case.lines:
        value = msgspec.json.decode(line)
        added = value.get("message", {}).get("content") or value.get("response") or ""
        entries = msgspec.convert(value.get("logprobs") or [], list[Entry])
        placed = spans.place(added, entries)
        if entries:
            assert "".join(text_of(token, text + added) for token in placed) == added
        text, tokens, sent = text + added, tokens + list(placed), sent + len(entries)
    return text, tokens, sent


def text_of(token: Token, text: str) -> str:
    return text[token.start : token.end]


@pytest.mark.parametrize("case", ANSWERS, ids=lambda case: case.name)
def test_in_every_recorded_answer_the_spans_join_to_its_exact_text(case: Recording) -> None:
    text, tokens, sent = place_all(case)
    assert len(tokens) == sent
    if tokens:
        assert [token.start for token in tokens] == [0, *(token.end for token in tokens[:-1])]
        assert tokens[-1].end == len(text)
        assert "".join(text_of(token, text) for token in tokens) == text


@pytest.mark.parametrize(("path", "least"), [("/api/chat", 5), ("/api/generate", 1)])
def test_the_recordings_have_streamed_answers_of_both_kinds_with_tokens(path: str, least: int) -> None:
    kinds = [case for case in ANSWERS if case.path == path and case.streams]
    assert len([case for case in kinds if place_all(case)[1]]) >= least


async def test_a_streamed_answer_is_the_content_the_server_sent(hear) -> None:
    heard = await hear(recorded("chat_stream_stories_eot"))
    text, tokens, _ = place_all(recording("chat_stream_stories_eot"))
    assert heard.text == text
    assert heard.tokens == tokens
    assert [text_of(token, text) for token in tokens] == [token.text for token in tokens]
    assert len(tokens[0].alternatives) == 5


def test_a_character_split_over_tokens_belongs_to_the_first() -> None:
    _, tokens, _ = place_all(recording("multibyte_emoji2_llama3"))
    split = [token for token in tokens if "\ufffd" in token.text]
    assert [token.end - token.start for token in split] == [1, 0]
    assert split[0].end == split[1].start == split[1].end


def test_a_token_cut_by_a_stop_string_keeps_what_is_left_of_it() -> None:
    text, tokens, _ = place_all(recording("stop_sequence_stream"))
    assert tokens[-1].text == " was"
    assert text_of(tokens[-1], text) == " "


def spans(text: str, *tokens: str) -> list[str]:
    placed = Spans().place(text, [Entry(token, -1.0) for token in tokens])
    return [text_of(token, text) for token in placed]


def test_awkward_chunks() -> None:
    assert spans("aé🦙b", "a", "é\ufffd", "\ufffd\ufffd", "\ufffdb") == ["a", "é🦙", "", "b"]
    assert spans("a\ufffdb", "a", "\ufffd", "b") == ["a", "\ufffd", "b"], "a replacement character the model wrote"
    assert spans("Hello world", " Hello", " world") == ["Hello", " world"], "white space trimmed by the server"
    assert spans("Hello", "<think>", "\n", "Hello") == ["", "", "Hello"], "a tag that is not in the text"
    assert spans("one two", "one") == ["one two"], "text nobody claims"
    assert spans("one", "two", "three") == ["", "one"], "tokens of another text"
    assert spans(" ", " was", " a") == [" ", ""], "what a stop string left of its first token"
    assert spans("x", "x", " wa", "s") == ["x", "", ""], "tokens of a cut-off stop string"


def test_tokens_wait_for_their_text_and_text_does_not_wait_for_tokens() -> None:
    laid = Spans()
    assert laid.place("so ", []) == ()
    assert laid.place("", [Entry("Hel", -1.0)]) == ()
    placed = laid.place("Hello", [Entry("lo", -2.0, (Likelihood("p", -3.0),))])
    assert [(token.start, token.end) for token in placed] == [(3, 6), (6, 8)]
    assert placed[1].alternatives[0].text == "p"
