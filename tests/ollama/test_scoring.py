"""The probabilities of a given answer: recorded, and the awkward characters by hand."""

import json
from itertools import accumulate

import pytest

from candor.model.errors import WeighingUnsupported
from candor.model.message import Message
from candor.model.token import Token
from candor.model.turn import Options
from candor.ollama.forced import unquoted
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.scenes import finish, recorded

ASKED = [Message("user", "Lily went to the park. What did Lily do?")]
ANSWER = "She was very happy and went to the park"


@pytest.mark.parametrize("name", ["format_const_forced_with_context", "format_const_forced_without_context"])
async def test_a_recorded_answer_is_scored_over_exactly_its_characters(name: str) -> None:
    async with FakeOllama(recorded(name)) as fake:
        tokens = await Ollama(fake.address).score("llama3", ASKED, ANSWER, Options())
    entries = json.loads(b"".join(recording(name).chunks))["logprobs"]
    # The first and the last two are the quotes and the space behind them.
    assert [token.logprob for token in tokens] == [entry["logprob"] for entry in entries[1:-2]]
    assert [ANSWER[token.start : token.end] for token in tokens] == [entry["token"] for entry in entries[1:-2]]
    (asked,) = fake.asked()
    assert asked["format"] == {"const": ANSWER}
    assert asked["options"]["temperature"] == 0.0
    assert asked["options"]["num_predict"] > len(ANSWER) + 2, "however it is cut into tokens"


def forced(pieces: list[tuple[str, list[str]]]) -> list[bytes]:
    """Lines that say these texts, each with its tokens; the first token's logprob is -1, the second's -2 ..."""
    made, number = [], 0
    for text, tokens in pieces:
        entries = []
        for token in tokens:
            number += 1
            entries.append({"token": token, "logprob": -float(number)})
        said = {"role": "assistant", "content": text}
        made.append(json.dumps({"message": said, "done": False, "logprobs": entries}).encode())
    return [*made, json.dumps(finish(number)).encode()]


async def test_quotes_escapes_and_split_characters_fall_on_the_characters_they_write() -> None:
    answer = 'Say "hi"\n🦙é\\'
    pieces = [
        ('"Say', ['"Say']),
        (' \\"', [" \\", '"']),
        ("hi", ["hi"]),
        ('\\"\\n', ['\\"', "\\", "n"]),
        ("🦙", ["\ufffd\ufffd", "\ufffd", "\ufffd"]),
        ("\\u00e9", ["\\u", "00", "e9"]),
        ('\\\\"', ["\\\\", '"']),
        (" \n", [" \n"]),
    ]
    async with FakeOllama(scenes.lines(*forced(pieces))) as fake:
        tokens = await Ollama(fake.address).score("llama3", ASKED, answer, Options())
    spans = [(token.text, answer[token.start : token.end]) for token in tokens]
    assert spans == [
        ('"Say', "Say"),
        (" \\", ' "'),
        ('"', ""),
        ("hi", "hi"),
        ('\\"', '"'),
        ("\\", "\n"),
        ("n", ""),
        ("\ufffd\ufffd", "🦙"),
        ("\ufffd", ""),
        ("\ufffd", ""),
        ("\\u", "é"),
        ("00", ""),
        ("e9", ""),
        ("\\\\", "\\"),
    ]
    assert [token.start for token in tokens[1:]] == [token.end for token in tokens[:-1]]
    assert [token.logprob for token in tokens] == [-float(number) for number in range(1, 15)]


@pytest.mark.parametrize(
    ("cut", "spans"),
    [
        (['"', "\\ud83e", "\\udd99", "!", '"'], ["🦙", "", "!"]),
        ([' "', "🦙!", '"', " "], ["🦙!"]),
        (['"🦙', '!" '], ["🦙", "!"]),
    ],
)
def test_quotes_fall_away_and_two_escapes_of_a_pair_are_one_character(cut: list[str], spans: list[str]) -> None:
    ends = list(accumulate(map(len, cut)))
    tokens = [Token(text, -1.0, (), end - len(text), end) for text, end in zip(cut, ends, strict=True)]
    assert ["🦙!"[token.start : token.end] for token in unquoted("".join(cut), tokens, "🦙!")] == spans


@pytest.mark.parametrize(
    "pieces",
    [
        [("She was very sad", ["She was very sad"])],
        [('"She was"', ['"She was"'])],
        [(json.dumps(ANSWER)[:-5], ["cut"])],
        [(json.dumps(ANSWER), [])],
    ],
    ids=["not forced", "another text", "cut off", "no probabilities"],
)
async def test_a_server_that_writes_something_else_cannot_weigh(pieces: list[tuple[str, list[str]]]) -> None:
    async with FakeOllama(scenes.lines(*forced(pieces))) as fake:
        with pytest.raises(WeighingUnsupported, match="did not score"):
            await Ollama(fake.address).score("llama3", ASKED, ANSWER, Options())


async def test_a_server_that_refuses_the_format_says_so_in_its_words() -> None:
    async def refuse(exchange: Exchange) -> None:
        await exchange.json({"error": "invalid format"}, "400 Bad Request")

    async with FakeOllama(refuse) as fake:
        with pytest.raises(Exception, match="invalid format"):
            await Ollama(fake.address).score("llama3", ASKED, ANSWER, Options())
