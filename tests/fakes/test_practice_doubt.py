"""The practice server branches, scores given answers, rewrites follow-ups and takes notes: the same each time."""

import json
from typing import Any

import pytest

from candor.model.message import Message
from candor.model.turn import Options
from candor.ollama.ollama import Ollama
from fakes.practice_answer import write_answer
from fakes.practice_prompt import Quoted
from fakes.practice_rewrite import rewritten
from fakes.practice_server import MODEL, PracticeServer
from fakes.practice_template import follow, read_rendered, rendered
from fakes.practice_tokens import split
from fakes.practice_visit import noted
from fakes.recording import recording
from fakes.test_practice import LEASE, QUESTION, prompt


def asked(passages: list[Quoted] = LEASE) -> list[Message]:
    return [Message("system", "Be brief."), Message("user", prompt(QUESTION, passages))]


def test_its_template_is_the_recorded_one() -> None:
    case = recording("debug_render")
    shown = json.loads(b"".join(case.chunks))["_debug_info"]["rendered_template"]
    messages: list[dict[str, Any]] = (case.body or {})["messages"]
    assert rendered(messages) == shown
    assert read_rendered(shown + "The beginning") == (messages, "The beginning")


async def test_it_goes_on_from_a_beginning_it_did_not_write() -> None:
    whole = write_answer(QUESTION, LEASE)
    kept = split(whole)[:7]
    async with PracticeServer(rate=0) as server:
        ollama = Ollama(server.address)
        shown = await ollama.render(MODEL, asked(), Options())
        own = [piece async for piece in ollama.go_on(MODEL, shown + "".join(kept), Options())]
        other = [piece async for piece in ollama.go_on(MODEL, f"{shown}{''.join(kept[:-1])} otherwise", Options())]
    text = "".join(piece.text for piece in own[:-1])
    assert "".join(kept) + text == whole
    assert [piece.text for piece in other[:-1]] == [piece.text for piece in own[:-1]]
    assert all(len(token.alternatives) == 20 for piece in own[:-1] for token in piece.tokens)


def test_what_is_longer_than_the_answer_ends_there() -> None:
    assert follow("One two.", "One two. Three") == ""


async def test_a_figure_is_likely_beside_its_passage_and_not_without() -> None:
    answer = 'The "fee" is EUR 1,240.\nIt ends on 30 September 2027. Nobody said EUR 9,999.'
    async with PracticeServer(rate=0) as server:
        ollama = Ollama(server.address)
        scored = [await ollama.score(MODEL, asked(LEASE[:count]), answer, Options()) for count in (3, 1, 0)]
        again = await ollama.score(MODEL, asked(), answer, Options())

    def least(tokens: Any, words: str) -> float:
        start = answer.index(words)
        touched = [token for token in tokens if token.start < start + len(words) and start < token.end]
        return min(token.probability for token in touched)

    assert again == scored[0]
    assert [[least(tokens, "1,240") > 0.5, least(tokens, "30 Sep") > 0.5] for tokens in scored] == [
        [True, True],
        [False, True],
        [False, False],
    ]
    assert [least(tokens, "9,999") < 0.05 for tokens in scored] == [True, True, True]
    assert all(least(tokens, "is") > 0.5 for tokens in scored)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("When does it end?", "When does the deposit end?"),
        ("And the interest?", "And the interest of the deposit?"),
    ],
)
def test_a_follow_up_is_rewritten_with_the_subject_before_it(last: str, expected: str) -> None:
    earlier = "Question: What about the deposit?\nAnswer: It is held apart."
    system = {"role": "system", "content": "Rewrite the last question of a conversation so that it stands alone."}
    user = {"role": "user", "content": f"{earlier}\n\nLast question: {last}"}
    assert rewritten([system, user]) == expected
    assert rewritten([{"role": "system", "content": "Answer."}, user]) is None
    assert rewritten([]) is None


def test_notes_are_the_passages_own_sentences_and_are_concluded_from() -> None:
    def step(system: str, content: str) -> str | None:
        return noted([{"role": "system", "content": system}, {"role": "user", "content": content}])

    found = step("You read the person's own documents part by part, and note.", prompt(QUESTION, LEASE)) or ""
    assert "- The term ends on 30 September 2027. [1]" in found.splitlines()
    assert step("You read the person's own documents part by part", prompt("Zebras?", LEASE)) == "NONE"
    notes = f"Notes:\n<<<\n{found}\n>>>\n\nQuestion: {QUESTION}"
    assert (step("You answer a question from notes", notes) or "").startswith(f"The notes name {found.count('- ')} of")
    shorter = step("You shorten notes that were taken", notes) or ""
    assert set(shorter.splitlines()) < set(found.splitlines())
    assert "no notes" in (step("You answer a question from notes", "Question: x") or "")
    assert step("Answer.", notes) is None
