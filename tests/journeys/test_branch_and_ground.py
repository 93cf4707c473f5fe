"""Branching and weighing with the real program: what a restart finds, and what the command line prints."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from candor.model.turn import EndReason
from fakes import scenes
from fakes.fake_ollama import FakeOllama
from fakes.practice_server import PracticeServer
from fakes.threaded import Threaded
from journeys.cli_program import environment, run

pytestmark = pytest.mark.journey

QUESTION = "What is the fee?"
PROGRAM = """
import asyncio, json, sys
from candor.core import open_core
from candor.model.question import Question

def told(turn):
    return {"id": turn.id, "text": turn.text, "ended": turn.ended, "tokens": len(turn.tokens),
            "branched": turn.branched and [turn.branched.answer, turn.branched.token]}

async def main(address, step, conversation, chosen):
    verbs = await open_core(ollama=address)
    if step == "ask":
        answer = [event async for event in verbs.ask(Question("What is the fee?"))][-1].turn
        at = next(n for n, token in enumerate(answer.tokens) if token.text.isdigit())
        other = next(each.text for each in answer.tokens[at].alternatives if each.text != answer.tokens[at].text)
        print(json.dumps([answer.conversation, told(answer), at, other]), flush=True)
        async for event in verbs.answers.branch(answer, at, other):
            print(json.dumps(type(event).__name__), flush=True)
    else:
        path = await verbs.turns(conversation)
        siblings = await verbs.answers.siblings(conversation)
        if chosen:
            path = await verbs.answers.choose(await verbs.answers.turn(chosen))
        turns = [told(await verbs.answers.turn(each)) for each in siblings[[*siblings][-1]]]
        print(json.dumps([[turn.id for turn in path], turns]), flush=True)
    await verbs.close()

asyncio.run(main(*sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def library(tmp_path: Path) -> None:
    """A data folder that knows two documents."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text("The fee for leaving early is EUR 1,240.\n\nGuests may stay for two weeks.")
    (folder / "rules.txt").write_text("The fee is due within 14 days of moving out.")
    assert run("index", folder).code == 0


def core(*arguments: str) -> list[Any]:
    """Runs the core in a process of its own; what it printed."""
    command = [sys.executable, "-c", PROGRAM, *arguments]
    ran = subprocess.run(command, env=environment(), capture_output=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr.decode()
    return [json.loads(line) for line in ran.stdout.decode().splitlines()]


def test_a_branch_made_by_one_program_is_found_by_the_next() -> None:
    with Threaded(PracticeServer(rate=0)) as server:
        (conversation, first, at, other), *events = core(server.address, "ask", "", "")
    assert (events[0], events[-1]) == ("BranchBegan", "AnswerEnded")
    nowhere = "http://127.0.0.1:9"
    [[path, [old, new]]] = core(nowhere, "look", conversation, "")
    assert old == first
    assert (path[-1], new["branched"], new["ended"]) == (new["id"], [first["id"], at], EndReason.STOP)
    same = len(first["text"]) - len(first["text"].lstrip())
    while new["text"][same] == first["text"][same]:
        same += 1
    assert new["text"] != first["text"]
    assert other.strip() in new["text"][same - 3 : same + 3]
    [[chosen, _]] = core(nowhere, "look", conversation, first["id"])
    assert chosen == [path[0], first["id"]]
    [[after, siblings]] = core(nowhere, "look", conversation, "")
    assert (after, siblings) == (chosen, [old, new])


def test_a_program_killed_while_it_branches_leaves_the_conversation_whole() -> None:
    command = [sys.executable, "-c", PROGRAM]
    with Threaded(PracticeServer(rate=0)) as server:
        server.scenes["/api/generate"] = scenes.silent(after=3)
        with subprocess.Popen(
            [*command, server.address, "ask", "", ""], env=environment(), stdout=subprocess.PIPE, text=True
        ) as program:
            assert program.stdout is not None
            conversation, first, *_ = json.loads(program.stdout.readline())
            assert [json.loads(program.stdout.readline()) for _ in range(2)] == ["BranchBegan", "TokenArrived"]
            program.kill()
    [[path, turns]] = core("http://127.0.0.1:9", "look", conversation, "")
    assert (path[-1], turns) == (first["id"], [first])


def test_ask_weighs_the_facts_with_and_without_the_passages() -> None:
    with Threaded(PracticeServer(rate=0)) as server:
        shown = run("ask", QUESTION, "--ground", "--ollama", server.address)
        lines = run("ask", QUESTION, "--ground", "--json", "--ollama", server.address).lines
    assert shown.code == 0
    rank, other = (1, 2) if "lease" in lines[0]["sources"][0]["path"] else (2, 1)
    (fee,) = [line for line in shown.out.splitlines() if line.strip().startswith("with files") and "EUR 1,240" in line]
    assert fee.endswith(f"from your documents [{rank}]")
    assert "A comparison of probabilities, not a proof." in shown.out
    assert "Weighing the answer without its passages: 4 calls" in shown.err
    grounded = lines[-1]
    assert (grounded["event"], grounded["calls"]) == ("grounded", 4)
    (word,) = [word for word in grounded["words"] if word["text"] == "EUR 1,240"]
    assert word["with_files"] > word["without"] + 3
    assert word["origin"] == "documents"
    carried = {each["source"]: each["nats"] for each in word["carried"]}
    assert carried[rank] > 3 > 1 > carried[other]


def test_a_server_that_cannot_weigh_says_so_after_the_answer() -> None:
    with Threaded(FakeOllama(scenes.big(12, 0))) as fake:
        ran = run("ask", QUESTION, "--ground", "--ollama", fake.address)
    assert ran.code == 1
    assert "word1 word2" in ran.out
    assert "did not score the answer" in ran.err
    assert "Update Ollama" in ran.err


def test_without_a_server_there_is_nothing_to_weigh() -> None:
    ran = run("ask", QUESTION, "--ground", "--ollama", "http://127.0.0.1:9")
    assert (ran.code, "Weighing" in ran.err) == (0, False)
