"""Another answer from a token on: for every recorded template, kept beside the first, whatever happens on the way."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.chats.chat_store import ChatStore
from candor.model.errors import BranchingUnsupported, CandorError, CannotBranch, OllamaUnreachable
from candor.model.events import AnswerEnded, AnswerEvent, BranchBegan, TokenArrived
from candor.model.message import Message
from candor.model.token import Alternative, Token
from candor.model.turn import BranchPoint, EndReason, Options, Role, Turn
from candor.ollama.ollama import Ollama
from candor.services.branching.branch import branch
from candor.services.threads import Threads
from fakes import scenes
from fakes.door import Scene
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.scenes import recorded
from fakes.templates import TEMPLATES, Template

ONCE = "Once upon a time, there was a little girl"
LISTED = (
    Alternative(" girl", -0.7),
    Alternative(" b", -0.9),
    Alternative("<|eot_id|>", -4.0),
    Alternative("\ufffd", -9.0),
)


def kept_answer(chats: ChatStore, text: str, tokens: list[Token], **more: Any) -> Turn:
    """An answer to a question, both kept."""
    conversation = chats.start("A story").id
    asked = Turn("a" * 32, conversation, None, Role.USER, "Tell me a story.", 1.0)
    answer = Turn("b" * 32, conversation, asked.id, Role.ASSISTANT, text, 2.0, tuple(tokens), model="llama3")
    prompt = (Message("user", "Why is the sky blue?"),)
    answer = replace(
        answer, **{"prompt": prompt, "options": Options(answer_reserve=64), "ended": EndReason.STOP, **more}
    )
    chats.add(asked)
    chats.add(answer)
    return answer


def story(chats: ChatStore, **more: Any) -> Turn:
    """A story whose last token has alternatives."""
    begun = Token(ONCE.removesuffix(" girl"), -0.1, (), 0, len(ONCE) - 5)
    return kept_answer(chats, ONCE, [begun, Token(" girl", -0.7, LISTED, len(ONCE) - 5, len(ONCE))], **more)


def rendering(prompt: str = "") -> Scene:
    return scenes.answer({"message": {"role": "", "content": ""}, "_debug_info": {"rendered_template": prompt}})


@pytest.fixture
def run(chats: ChatStore, threads: Threads) -> Any:
    """Branches at a server, not yet begun."""

    def start(server: str, answer: Turn, token: int, alternative: str) -> AsyncGenerator[AnswerEvent, None]:
        answers = Ollama(server, silence=5.0)
        return branch(answer, token, alternative, answers=answers, chats=chats, threads=threads)

    return start


@pytest.mark.parametrize("model", TEMPLATES)
async def test_every_template_goes_on_from_exactly_what_was_kept(run: Any, chats: ChatStore, model: str) -> None:
    full = json.loads(b"".join(recording(f"prefill_{model}_full").chunks))
    response = json.loads(b"".join(recording(f"prefill_{model}_raw").chunks))
    async with Template(model) as fake:
        answer, at = other_way(chats, full, fake.beginning)
        chosen = answer.tokens[at].alternatives[0]
        events = [event async for event in run(fake.address, answer, at, chosen.text)]
    began, *arrived, ended = events
    assert isinstance(began, BranchBegan)
    assert began.answer.text == fake.beginning
    assert began.answer.tokens[at] == Token(
        chosen.text, chosen.logprob, answer.tokens[at].alternatives, answer.tokens[at].start, len(fake.beginning)
    )
    assert isinstance(ended, AnswerEnded)
    turn = ended.turn
    assert turn.text == fake.beginning + response["response"]
    assert "".join(event.text for event in arrived if isinstance(event, TokenArrived)) == response["response"]
    assert [turn.text[token.start : token.end] for token in turn.tokens][at + 1 :] == [
        entry["token"] for entry in response["logprobs"]
    ]
    assert turn.branched == BranchPoint(answer.id, at)
    assert (turn.parent, turn.prompt, turn.ended) == (answer.parent, answer.prompt, EndReason.LENGTH)
    assert chats.path(turn.conversation)[-1] == turn
    assert chats.turn(answer.id) == answer


def other_way(chats: ChatStore, full: dict[str, Any], beginning: str) -> tuple[Turn, int]:
    """The recorded answer, had it gone another way at the last token of the beginning; and that token's index."""
    text, tokens = "", list[Token]()
    while text != beginning:
        entry = full["logprobs"][len(tokens)]
        named = Alternative(entry["token"], entry["logprob"])
        tokens.append(Token(named.text, named.logprob, (named,), len(text), len(text) + len(named.text)))
        text += named.text
    last = tokens[-1]
    other = replace(last, text="?", alternatives=(*last.alternatives, Alternative("?", -5.0)), end=last.start + 1)
    return kept_answer(chats, text[: last.start] + "?", [*tokens[:-1], other]), len(tokens) - 1


async def test_a_recorded_alternative_makes_another_story(run: Any, chats: ChatStore) -> None:
    case = recording("branch_alternative_raw")
    async with FakeOllama(rendering()) as fake:
        fake.scenes["/api/generate"] = recorded(case.name)
        answer = story(chats)
        events = [event async for event in run(fake.address, answer, 1, " b")]
    asked = fake.asked("/api/generate")[0]
    assert asked["prompt"] == (case.body or {})["prompt"]
    assert asked["options"]["num_predict"] == 64 - 2, "what is written already counts"
    assert events[-1].turn.text.startswith("Once upon a time, there was a little boy named Timmy. Timmy loved")
    assert events[-1].turn.options == answer.options


async def test_the_end_of_the_turn_ends_the_answer_without_a_call(run: Any, chats: ChatStore) -> None:
    async with FakeOllama() as fake:
        began, ended = [event async for event in run(fake.address, story(chats), 1, "<|eot_id|>")]
        assert fake.connections == 0
    assert began.answer.text == ended.turn.text == "Once upon a time, there was a little"
    assert (ended.turn.ended, len(ended.turn.tokens)) == (EndReason.STOP, 1)


@pytest.mark.parametrize(
    ("token", "alternative", "change", "words"),
    [
        (1, "\ufffd", {}, "only a part of a character"),
        (1, "<|start_header_id|>", {}, "steers the model"),
        (1, " cat", {}, "did not name"),
        (1, "", {}, "did not name"),
        (2, " b", {}, "no such token"),
        (-1, " b", {}, "no such token"),
        (0, "<|eot_id|>", {"tokens": (Token("x", -1.0, LISTED, 0, 1),)}, "end before it begins"),
        (0, " b", {"tokens": (Token("\ufffd", -1.0, LISTED, 1, 1),)}, "the end of a character"),
        (1, " b", {"prompt": ()}, "without its prompt"),
        (1, " b", {"text": ONCE.replace("time,", "<|eot_id|>")}, "holds a sign that steers"),
    ],
)
async def test_what_cannot_be_branched_says_so_and_keeps_nothing(
    run: Any, chats: ChatStore, token: int, alternative: str, change: dict[str, Any], words: str
) -> None:
    answer = replace(story(chats), **change)
    async with FakeOllama() as fake:
        with pytest.raises(CannotBranch, match=words) as told:
            await anext(run(fake.address, answer, token, alternative))
        assert fake.connections == 0
    assert told.value.remedy
    assert chats.siblings(answer.conversation)[answer.id] == (answer.id,)


@pytest.mark.parametrize(
    ("scene", "kind"), [(recorded("prefill_llama3_full"), BranchingUnsupported), (None, OllamaUnreachable)]
)
async def test_a_server_that_cannot_branch_leaves_the_conversation_as_it_is(
    run: Any, chats: ChatStore, scene: Scene | None, kind: type[CandorError]
) -> None:
    answer = story(chats)
    async with FakeOllama(scene) as fake:
        address = fake.address if scene else "http://127.0.0.1:9"
        with pytest.raises(kind):
            await anext(run(address, answer, 1, " b"))
    assert [turn.id for turn in chats.path(answer.conversation)] == [answer.parent, answer.id]


@pytest.mark.parametrize(
    ("scene", "code", "grown"),
    [
        (scenes.cut_off(5), "ConnectionLost", True),
        (recorded("runner_killed_mid_stream"), "RunnerFailed", True),
        (recorded("overflow_generate_raw_stream_truncate_false"), "ContextExceeded", False),
        (scenes.busy(), "OllamaBusy", False),
    ],
)
async def test_what_breaks_on_the_way_is_kept_as_far_as_it_came(
    run: Any, chats: ChatStore, scene: Scene, code: str, grown: bool
) -> None:
    async with FakeOllama(rendering()) as fake:
        fake.scenes["/api/generate"] = scene
        events = [event async for event in run(fake.address, story(chats), 1, " b")]
    turn = events[-1].turn
    assert (turn.ended, turn.failure.code) == (EndReason.BROKEN, code)
    assert turn.text == "Once upon a time, there was a little b" + "".join(event.text for event in events[1:-1])
    assert (len(events) > 2) is grown
    assert chats.path(turn.conversation)[-1] == turn


async def test_a_prompt_the_server_clipped_is_told(run: Any, chats: ChatStore) -> None:
    async with FakeOllama(rendering()) as fake:
        fake.scenes["/api/generate"] = scenes.lines(json.dumps(scenes.finish(1, 8192)).encode())
        events = [event async for event in run(fake.address, story(chats), 1, " b")]
    assert [notice.code for notice in events[-1].turn.notices] == ["PromptClipped"]


async def test_stop_stops_the_server_and_keeps_what_was_written(run: Any, chats: ChatStore) -> None:
    answer, heard = story(chats), list[AnswerEvent]()

    async def listen(events: AsyncGenerator[AnswerEvent, None]) -> None:
        async for event in events:
            heard.append(event)
            if len(heard) == 4:
                arrived.set()

    async with FakeOllama(rendering()) as fake:
        fake.scenes["/api/generate"] = scenes.silent(after=3)
        arrived = asyncio.Event()
        listening = asyncio.ensure_future(listen(run(fake.address, answer, 1, " b")))
        await arrived.wait()
        listening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await listening
        await fake.hung_up.wait()
    turn = heard[-1].turn
    assert turn.ended is EndReason.CANCELLED
    assert chats.path(turn.conversation)[-1] == turn
    assert turn.text == "Once upon a time, there was a little b" + "".join(event.text for event in heard[1:-1])


async def test_who_leaves_early_finds_the_beginning_kept(run: Any, chats: ChatStore) -> None:
    async with FakeOllama(rendering()) as fake, aclosing(run(fake.address, story(chats), 1, " b")) as events:
        began = await anext(events)
    turn = chats.turn(began.answer.id)
    assert (turn.text, turn.ended) == (began.answer.text, EndReason.CANCELLED)


async def test_the_tree_survives_a_restart(run: Any, chats: ChatStore, tmp_path: Path) -> None:
    async with FakeOllama(rendering()) as fake:
        fake.scenes["/api/generate"] = recorded("branch_alternative_raw")
        first = story(chats)
        second = [event async for event in run(fake.address, first, 1, " b")][-1].turn
        third = [event async for event in run(fake.address, second, 1, "<|eot_id|>")][-1].turn
    chats.close()
    reopened = ChatStore(tmp_path / "chats.sqlite")
    try:
        assert reopened.siblings(first.conversation)[third.id] == (first.id, second.id, third.id)
        assert [reopened.turn(turn.id) for turn in (first, second, third)] == [first, second, third]
        reopened.choose(second.id)
        assert reopened.path(first.conversation)[-1] == second
    finally:
        reopened.close()
