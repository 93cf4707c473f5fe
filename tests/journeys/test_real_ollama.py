"""The main job and its doubt with a real Ollama: `OLLAMA_HOST=http://127.0.0.1:11434 python3 dev.py test -m ollama`."""

import math
import os
from pathlib import Path

import pytest

from candor.core import open_core
from candor.model.events import AnswerEnded, Grounded
from candor.model.question import Question
from candor.model.turn import EndReason
from journeys.cli_program import run

SERVER = os.environ.get("OLLAMA_HOST", "")
pytestmark = [
    pytest.mark.ollama,
    pytest.mark.skipif(not SERVER, reason="OLLAMA_HOST IS NOT SET: nothing was tried against a real Ollama"),
]


def test_an_answer_comes_with_its_sources_and_its_probabilities(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "lease.txt").write_text("The tenant pays 1,240 euros on the third day of every month.")
    where = ("--home", tmp_path / "home", "--ollama", SERVER)
    assert run(*where, "index", papers, "--json").code == 0
    done = run(*where, "ask", "How much does the tenant pay?", "--json")
    assert done.code == 0, done.err
    retrieved, *tokens, ended = done.lines
    assert [Path(source["path"]).name for source in retrieved["sources"]] == ["lease.txt"]
    assert ended["reason"] in ("stop", "length")
    assert "".join(token["text"] for token in tokens) == ended["text"]
    assert len(tokens) > 1
    assert all(math.exp(token["logprob"]) <= 1.0001 and token["alternatives"] for token in tokens)
    assert ended["prompt_tokens"] > 0


async def test_an_answer_is_branched_and_weighed(tmp_path: Path) -> None:
    (tmp_path / "lease.txt").write_text("The tenant pays 1,240 euros on the third day of every month.")
    verbs = await open_core(tmp_path / "home", SERVER)
    try:
        [_ async for _ in verbs.index([tmp_path / "lease.txt"])]
        answer = [event async for event in verbs.ask(Question("How much does the tenant pay?"))][-1].turn
        at, other = next(
            (index, each.text)
            for index, token in enumerate(answer.tokens)
            for each in token.alternatives
            if index and each.text.strip().isalnum() and each.text != token.text
        )
        ended = [event async for event in verbs.answers.branch(answer, at, other)][-1]
        grounded = [event async for event in verbs.answers.ground(answer)][-1]
        siblings = await verbs.answers.siblings(answer.conversation)
    finally:
        await verbs.close()
    assert isinstance(ended, AnswerEnded)
    assert ended.turn.ended in (EndReason.STOP, EndReason.LENGTH)
    assert ended.turn.text.startswith(answer.text[: answer.tokens[at].start] + other)
    assert siblings[ended.turn.id] == (answer.id, ended.turn.id)
    assert isinstance(grounded, Grounded)
    assert grounded.turn.grounding.words
    assert all(word.with_files <= 0 and word.without <= 0 for word in grounded.turn.grounding.words)
