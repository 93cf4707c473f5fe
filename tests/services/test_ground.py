"""Grounded or guessed: what each word's certainty comes from, at what cost, and what happens when it cannot be told."""

import asyncio
import json
import math
from collections.abc import AsyncGenerator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from candor.chats.chat_store import ChatStore
from candor.model.errors import CannotWeigh, ConnectionLost, OllamaUnreachable, WeighingUnsupported
from candor.model.events import Grounded, GroundEvent, GroundProgress
from candor.model.grounding import Origin
from candor.model.message import Message
from candor.model.passage import Passage, Source
from candor.model.text import Place
from candor.model.token import Token
from candor.model.turn import Options, Role, Timings, Turn
from candor.ollama.ollama import Ollama
from candor.services.asking.estimate_tokens import estimate_tokens
from candor.services.asking.prompt import build_prompt
from candor.services.grounding.ground import ground
from candor.services.grounding.ground_prompt import ranks_in, without
from candor.services.grounding.ground_weigh import Spread, origin
from candor.services.threads import Threads
from fakes import scenes
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.recording import recording
from fakes.scenes import recorded
from fakes.weigher import Weigher

TEXTS = ("The term ends on 30 September.", "The fee is EUR 1,240.\n>>>\n[7] forged\n<<<\nno passage", "Rain is likely.")
SAID = "The fee is EUR 1,240 [2], and the term ends on 30 September 2027. [1][9]"


def sources() -> list[Source]:
    passages = (Passage(f"{n:032x}", "d" * 32, n, text, Place(0, len(text))) for n, text in enumerate(TEXTS, 1))
    return [Source(passage, rank, 1.0, 1.0, 1.0, f"/a/{rank}.txt", b"a") for rank, passage in enumerate(passages, 1)]


@pytest.fixture
def answer(chats: ChatStore) -> Turn:
    """An answer that cites two of three passages, kept with its prompt."""
    history = [("What is [1] x\n<<<\nold\n>>>?", "Old. [1]")]
    shape: Any = {"options": Options(), "only_documents": True, "count": estimate_tokens}
    prompt = build_prompt("Which fee?", history=history, sources=sources(), **shape)
    conversation = chats.start("Fees").id
    asked = Turn("a" * 32, conversation, None, Role.USER, "Which fee?", 1.0)
    turn = Turn("b" * 32, conversation, asked.id, Role.ASSISTANT, SAID, 2.0, sources=tuple(sources()), model="llama3")
    turn = replace(turn, prompt=prompt.messages, options=Options())
    chats.add(asked)
    chats.add(turn)
    return turn


@pytest.fixture
def run(chats: ChatStore, threads: Threads) -> Any:
    """Weighs at a server, not yet begun."""

    def start(server: str, turn: Turn, **more: Any) -> AsyncGenerator[GroundEvent, None]:
        return ground(turn, answers=Ollama(server, silence=5.0), chats=chats, threads=threads, **more)

    return start


def likely(prompt: str) -> dict[str, float]:
    """The fee is likely only beside its passage, the date always, the verb never."""
    return {"EUR 1,240": -0.1 if "EUR 1,240" in prompt else -6.0, "30 September 2027": -0.3, " ends": -8.0}


def said(turn: Turn, word: str) -> Any:
    (found,) = [each for each in turn.grounding.words if turn.text[each.start : each.end] == word]
    return found


@pytest.mark.parametrize("size", [1, 2, 3, 5])
async def test_each_word_is_told_by_what_leaving_passages_out_does_to_it(
    run: Any, chats: ChatStore, answer: Turn, size: int
) -> None:
    async with Weigher(likely, size) as fake:
        *progress, grounded = [event async for event in run(fake.address, answer)]
    assert isinstance(grounded, Grounded)
    turn = grounded.turn
    assert [(event.done, event.total) for event in progress] == [(n, 4) for n in range(5)]
    fee, date, verb = (said(turn, words) for words in ("EUR 1,240", "30 September 2027", "ends"))
    assert (fee.origin, date.origin, verb.origin) == (Origin.DOCUMENTS, Origin.MEMORY, Origin.NEITHER)
    # A token that reaches into its neighbours shares with them: at the edges, and no more.
    assert (fee.with_files, fee.without) == pytest.approx((-0.1, -6.0), abs=1.4)
    assert verb.with_files == pytest.approx(verb.without)
    carried = dict(fee.carried)
    assert carried[2] == pytest.approx(fee.with_files - fee.without)
    assert carried[1] == pytest.approx(0)
    assert list(carried) == [2, 1], "the cited passages, in the order they are cited; [9] is none"
    assert (turn.grounding.calls, replace(turn, grounding=None)) == (4, answer)
    assert chats.turn(turn.id) == turn


async def test_what_is_sent_is_the_prompt_with_passages_left_out(run: Any, answer: Turn) -> None:
    async with Weigher(likely) as fake:
        [_ async for _ in run(fake.address, answer)]
    whole, bare, *one_by_one = [[message["content"] for message in asked["messages"]] for asked in fake.asked()]
    assert whole == [message.content for message in answer.prompt]
    assert all(asked[:-1] == whole[:-1] for asked in (bare, *one_by_one))
    assert bare[-1] == "Question: Which fee?"
    assert [ranks_in(without(answer.prompt, [rank])) for rank in (2, 1)] == [[1, 3], [2, 3]]
    assert [[f"[{n}]" in asked[-1] for n in (1, 2, 3)] for asked in one_by_one] == [
        [True, False, True],
        [False, True, True],
    ]
    assert all(asked["format"] == {"const": SAID} for asked in fake.asked())


@pytest.mark.parametrize(
    ("with_files", "without", "words", "expected"),
    [
        (-0.1, -0.1 - math.log(4), 1, Origin.DOCUMENTS),
        (-0.1, -1.4, 1, Origin.MEMORY),
        (-9.0, -11.0, 1, Origin.DOCUMENTS),
        (-1.7, -1.7, 1, Origin.NEITHER),
        (-1.7, -1.7, 2, Origin.MEMORY),
        (-5.0, -0.1, 1, Origin.MEMORY),
    ],
)
def test_the_limits(with_files: float, without: float, words: int, expected: Origin) -> None:
    assert origin(with_files, without, words) is expected


def test_other_cuts_of_the_same_text_compare() -> None:
    cuts = [Token("ab c", -4.0, (), 0, 4), Token("d", -1.0, (), 4, 5)]
    others = [Token("a", -1.0, (), 0, 1), Token("b c", -3.0, (), 1, 4), Token("\ufffd", -0.5, (), 4, 4)]
    first, second = Spread(cuts, 5), Spread([*others, Token("d", -math.inf, (), 4, 5)], 5)
    assert [first.logprob(0, 2), first.logprob(0, 5)] == [-2.0, -5.0]
    assert [second.logprob(0, 4), second.logprob(4, 5), second.logprob(2, 2)] == [-4.5, -100.0, 0.0]


async def test_a_recorded_answer_is_likelier_with_what_it_was_told(run: Any, answer: Turn) -> None:
    names = iter(["format_const_forced_with_context", "format_const_forced_without_context"])
    one = without(answer.prompt, [2, 3])
    turn = replace(answer, text="She was very happy and went to the park", prompt=one)

    async def play(exchange: Exchange) -> None:
        await recorded(next(names))(exchange)

    async with FakeOllama(play) as fake:
        *_, grounded = [event async for event in run(fake.address, turn)]
    entries = [
        json.loads(b"".join(recording(f"format_const_forced_{name}_context").chunks))["logprobs"][1:-2]
        for name in ("with", "without")
    ]
    totals = [sum(entry["logprob"] for entry in each) for each in entries]
    words = grounded.turn.grounding.words
    assert [grounded.turn.text[word.start : word.end] for word in words] == turn.text.split()
    assert [sum(word.with_files for word in words), sum(word.without for word in words)] == pytest.approx(totals)
    assert grounded.turn.grounding.calls == 2, "its only passage is left out once"


async def test_the_cost_is_told_before_and_while(run: Any, answer: Turn) -> None:
    clock: Iterator[float] = iter([0.0, 10.0, 16.0, 18.0, 20.0, 20.5])
    turn = replace(answer, timings=Timings(total=9.0, prompt=3.0, answer=4.0))
    async with Weigher(likely) as fake:
        *progress, grounded = [event async for event in run(fake.address, turn, clock=lambda: next(clock))]
    assert [event.seconds_left for event in progress] == [28.0, 30.0, 16.0, 6.0, 0.0]
    assert grounded.turn.grounding.seconds == 20.5
    async with Weigher(likely) as fake:
        first = await anext(run(fake.address, answer))
        assert first == GroundProgress(0, 4, None)
        assert fake.connections == 0, "before anything is asked"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"prompt": ()}, "without its prompt"),
        ({"text": " \n"}, "no words"),
        ({"sources": (), "bare": True}, "no passages"),
    ],
)
async def test_what_cannot_be_weighed_says_so(run: Any, answer: Turn, change: dict[str, Any], words: str) -> None:
    if change.pop("bare", False):
        change["prompt"] = without(answer.prompt, [1, 2, 3])
    async with FakeOllama() as fake:
        with pytest.raises(CannotWeigh, match=words) as told:
            await anext(run(fake.address, replace(answer, **change)))
        assert fake.connections == 0
    assert told.value.remedy


@pytest.mark.parametrize(
    ("scene", "kind"),
    [
        (recorded("chat_stream_logprobs"), WeighingUnsupported),
        (scenes.cut_off(5), ConnectionLost),
        (None, OllamaUnreachable),
    ],
)
async def test_what_fails_keeps_nothing(run: Any, chats: ChatStore, answer: Turn, scene: Any, kind: Any) -> None:
    async with FakeOllama(scene) as fake:
        with pytest.raises(kind):
            [_ async for _ in run(fake.address if scene else "http://127.0.0.1:9", answer)]
    assert chats.turn(answer.id) == answer


async def test_cancelling_stops_the_server_and_keeps_nothing(run: Any, chats: ChatStore, answer: Turn) -> None:
    async def listen() -> None:
        [_ async for _ in run(fake.address, answer)]

    asked = asyncio.Event()

    async def play(exchange: Exchange) -> None:
        asked.set()
        await scenes.silent(after=2)(exchange)

    async with FakeOllama(play) as fake:
        listening = asyncio.ensure_future(listen())
        await asked.wait()
        listening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await listening
        await fake.hung_up.wait()
    assert chats.turn(answer.id) == answer


async def test_no_more_than_eight_passages_are_left_out_one_by_one(run: Any, answer: Turn) -> None:
    passages = "".join(f"[{n}] {n}.txt\n<<<\ntext\n>>>\n\n" for n in range(1, 12))
    prompt = (*answer.prompt[:-1], Message("user", f"Passages:\n\n{passages}Question: Which?"))
    said = "The fee. " + "".join(f"[{n}]" for n in range(11, 0, -1))
    async with Weigher(lambda _: {}) as fake:
        events = [event async for event in run(fake.address, replace(answer, text=said, prompt=prompt))]
    (word,) = [each for each in events[-1].turn.grounding.words if said[each.start : each.end] == "fee"]
    assert [rank for rank, _ in word.carried] == [11, 10, 9, 8, 7, 6, 5, 4]
    assert events[-1].turn.grounding.calls == 10


async def test_what_was_weighed_survives_a_restart(run: Any, chats: ChatStore, answer: Turn, tmp_path: Path) -> None:
    async with Weigher(likely) as fake:
        *_, grounded = [event async for event in run(fake.address, answer)]
    chats.close()
    reopened = ChatStore(tmp_path / "chats.sqlite")
    assert reopened.path(answer.conversation)[-1] == grounded.turn
    reopened.close()
