"""The practice server: honest about being none, and true to Ollama's protocol."""

import asyncio
import math
import os
import re
import signal
import sys
from contextlib import aclosing
from pathlib import Path
from typing import Any

import pytest

from candor.model.errors import ContextExceeded, ModelMissing
from candor.model.message import Message
from candor.model.turn import EndReason, Options
from candor.ollama.ollama import Ollama
from fakes.practice_answer import NOTHING, write_answer
from fakes.practice_prompt import Quoted, read_prompt
from fakes.practice_server import MODEL, PracticeServer
from fakes.practice_tokens import pieces

LEASE = [
    Quoted(1, "Lease.pdf — page 6", "The term ends on 30 September 2027. Notice is three months, in writing."),
    Quoted(2, "Lease.pdf — page 7", "# Re-letting\n\nWho leaves before the end of the term pays\na fee of EUR 1,240."),
    Quoted(
        3, "Rules.docx", "The deposit of EUR 3,720 is held apart. Is a 🦙 allowed in the flat? Only before the end."
    ),
]
QUESTION = "When does the term end, and what fee do I pay if I leave before?"


def prompt(question: str, passages: list[Quoted]) -> str:
    quotes = [f"[{passage.number}] {passage.where}\n<<<\n{passage.text}\n>>>" for passage in passages]
    return "\n\n".join(["Passages:", *quotes, f"Question: {question}"])


def test_question_and_passages_are_found_in_the_prompt() -> None:
    earlier = {"role": "user", "content": "[9] old\n<<<\nold\n>>>\n\nQuestion: Old?"}
    said = [{"role": "system", "content": "Cite as [1]."}, earlier, {"role": "assistant", "content": "Old."}]
    assert read_prompt([*said, {"role": "user", "content": prompt(QUESTION, LEASE)}]) == (QUESTION, LEASE)
    plain = "[1] a.txt\nOne line.\n\nWhat?"
    assert read_prompt([{"role": "user", "content": plain}]) == ("What?", [Quoted(1, "a.txt", "One line.")])
    assert read_prompt([]) == ("", [])


def test_the_answer_is_made_of_sentences_of_the_passages_and_cites_them() -> None:
    answer = write_answer(QUESTION, LEASE)
    assert "a fee of **EUR 1,240**. [2]" in answer
    assert "**30 September 2027**. [1]" in answer
    bare = " ".join(passage.text for passage in LEASE).replace("\n", " ")
    for sentence, number in re.findall(r"(?:^|\] )([^\[\n]+?) \[(\d)\]", answer, re.MULTILINE):
        assert sentence.replace("**", "").removeprefix("- ") in bare
        assert 1 <= int(number) <= 3
    assert "Re-letting" not in answer, "headings are no sentences"


def test_figures_of_several_passages_make_a_table() -> None:
    many = [
        Quoted(n, f"{n}.txt", f"The fee for year {n} was EUR {n}00. The fee rose in 200{n} again.") for n in range(1, 7)
    ]
    answer = write_answer("What was the fee?", many)
    assert "|---|---|---|" in answer
    assert "\n- " in answer


def test_without_passages_or_shared_words_it_says_so() -> None:
    assert write_answer(QUESTION, []) == NOTHING
    assert write_answer("Zebras?", LEASE).startswith("Your documents do not say. The closest passage is")


@pytest.mark.parametrize(
    "text", [write_answer(QUESTION, LEASE), "a_b\r\n\tc  d ½ ٣٤ naïve e\u0301 🦙🦙 x🦙\u2028 [1]**\n\n|"]
)
def test_tokens_join_to_the_text_and_their_probabilities_are_plausible(text: str) -> None:
    made = list(pieces(text, ["lease", "term"]))
    assert "".join(piece.text for piece in made) == text
    assert made == list(pieces(text, ["lease", "term"])), "the same answer has the same doubts"
    for piece in made:
        for entry in piece.entries:
            top = [other["logprob"] for other in entry["top_logprobs"]]
            assert len({other["token"] for other in entry["top_logprobs"]}) == len(top) == 20
            assert top == sorted(top, reverse=True)
            assert sum(map(math.exp, top)) < 1
            listed = any(other["token"] == entry["token"] for other in entry["top_logprobs"])
            assert listed or entry["logprob"] < top[-1]


async def ask(server: PracticeServer, content: str, options: Options, model: str = MODEL) -> tuple[str, list[Any], Any]:
    text, tokens, last = "", [], None
    async with aclosing(Ollama(server.address).chat(model, [Message("user", content)], options)) as parts:
        async for part in parts:
            if hasattr(part, "text"):
                text, tokens = text + part.text, tokens + list(part.tokens)
            last = part
    return text, tokens, last


async def test_it_speaks_the_protocol_with_probabilities() -> None:
    async with PracticeServer(rate=0) as server:
        state = await Ollama(server.address).state()
        text, tokens, last = await ask(server, prompt(QUESTION, LEASE), Options())
        short, _, cut = await ask(server, prompt(QUESTION, LEASE), Options(answer_reserve=5, top_logprobs=3))
        assert await Ollama(server.address).context_length(MODEL) == 8192
        with pytest.raises(ModelMissing):
            await ask(server, "?", Options(), model="llama3")
        with pytest.raises(ContextExceeded):
            await ask(server, "word " * 300, Options(context=256))
    assert (state.practice, state.models, state.failure) == (True, (MODEL,), None)
    assert text == write_answer(QUESTION, LEASE)
    assert "".join(text[token.start : token.end] for token in tokens) == text
    assert last.reason is EndReason.STOP
    assert last.timings.answer_tokens <= len(tokens)
    assert text.startswith(short)
    assert (cut.reason, cut.timings.answer_tokens) == (EndReason.LENGTH, 5)


async def test_some_tokens_are_doubtful_and_most_are_not() -> None:
    async with PracticeServer(rate=0) as server:
        _, tokens, _ = await ask(server, prompt(QUESTION, LEASE), Options())
    doubtful = [token for token in tokens if token.probability < 0.65]
    assert 0 < len(doubtful) < len(tokens) / 4


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGTERM to send")
async def test_the_command_prints_its_address_first_and_ends_on_a_signal() -> None:
    tests = Path(__file__).parents[1]
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "fakes.practice_server", "--rate", "0"),
        stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(tests)},
    )
    assert process.stdout
    try:
        address = (await process.stdout.readline()).decode().strip()
        state = await Ollama(address).state()
        process.send_signal(signal.SIGTERM)
        assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert state.practice
