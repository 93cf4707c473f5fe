"""A question from asking to what is kept, against a server that speaks Ollama's protocol."""

import asyncio
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from candor.chats.chat_store import ChatStore
from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.events import AnswerEnded, Asked, PromptBuilt, Retrieved, TokenArrived
from candor.model.question import Question
from candor.model.turn import EndReason, Turn
from fakes import scenes
from fakes.door import Door, Scene
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama

GARBAGE = b"<html>not a line of Ollama</html>"
NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers


def sent(fake: FakeOllama) -> list[dict[str, Any]]:
    return [message for body in fake.asked() for message in body["messages"]]


def ending(text: str, prompt_tokens: int, reason: str = "stop") -> Scene:
    said = {"model": "llama3", "message": {"role": "assistant", "content": text}, "done": False}
    last = scenes.finish(1, prompt_tokens, reason)
    return scenes.lines(json.dumps(said).encode(), json.dumps(last).encode())


async def test_an_answer_is_told_step_by_step_and_kept_whole(asking: Any) -> None:
    async with FakeOllama(scenes.big(30, 0)) as fake:
        turn = await asking.ask(fake.address)
    kinds = list(dict.fromkeys(type(event) for event in asking.events))
    assert kinds == [Asked, Retrieved, PromptBuilt, TokenArrived, AnswerEnded]
    assert turn.text == asking.streamed != ""
    assert turn.ended is EndReason.STOP
    assert "".join(turn.text[token.start : token.end] for token in turn.tokens) == turn.text
    assert turn.sources[0].path.endswith("lease.txt")
    assert turn.model == "llama3:latest"
    assert turn.budget is not None
    assert turn.budget.read == turn.timings.prompt_tokens
    question, answer = asking.chats.path(turn.conversation)
    assert (question.text, question.parent) == ("How long may guests stay?", None)
    assert answer == turn
    assert asking.chats.conversations()[0].title == "How long may guests stay?"


@pytest.mark.parametrize(
    ("scene", "code", "partial"),
    [
        pytest.param(scenes.busy(), "OllamaBusy", False, id="busy"),
        pytest.param(scenes.cut_off(5), "ConnectionLost", True, id="server killed"),
        pytest.param(scenes.reset(5), "ConnectionLost", True, id="connection reset"),
        pytest.param(scenes.undone(5), "AnswerCut", True, id="no done"),
        pytest.param(scenes.lines(GARBAGE, after=5), "BadReply", True, id="bad line"),
        pytest.param(scenes.recorded("runner_killed_mid_stream"), "RunnerFailed", True, id="runner killed"),
        pytest.param(scenes.page(), "BadReply", False, id="a web page"),
    ],
)
async def test_each_failure_keeps_what_had_arrived(asking: Any, scene: Scene, code: str, partial: bool) -> None:
    async with FakeOllama(scene) as fake:
        turn = await asking.ask(fake.address)
    assert turn.failure is not None
    assert (turn.ended, turn.failure.code) == (EndReason.BROKEN, code)
    assert turn.failure.what
    assert turn.failure.remedy
    assert bool(turn.text) is partial
    assert turn.text == asking.streamed
    assert asking.chats.path(turn.conversation)[-1] == turn


async def test_a_silent_server_ends_in_words(asking: Any) -> None:
    async with FakeOllama(scenes.silent(after=3)) as fake:
        events = [
            event async for event in asking.start(fake.address, Question("How long may guests stay?"), silence=0.05)
        ]
    assert events[-1].turn.failure.code == "OllamaTimedOut"
    assert events[-1].turn.text


@pytest.mark.parametrize(
    ("server", "question", "code"),
    [
        ({"models": ()}, "", "NoModels"),
        ({"models": ("llama3:latest",), "cloud": ("big-cloud",)}, "big-cloud", "CloudModelRefused"),
    ],
)
async def test_no_usable_model_leaves_the_passages(asking: Any, server: Any, question: str, code: str) -> None:
    async with FakeOllama(**server) as fake:
        turn = await asking.ask(fake.address, Question("How long may guests stay?", model=question))
        assert not fake.asked()
    assert (turn.ended, turn.text, turn.failure.code) == (EndReason.NO_MODEL, "", code)
    assert turn.sources


async def test_no_server_leaves_the_passages_with_their_best_sentences(asking: Any) -> None:
    turn = await asking.ask(NOWHERE)
    assert (turn.ended, turn.text, turn.tokens) == (EndReason.NO_MODEL, "", ())
    assert turn.failure.code == "OllamaUnreachable"
    start, end = turn.sources[0].best
    assert turn.sources[0].passage.text[start:end] == "Guests may stay for two weeks at most."
    assert asking.chats.path(turn.conversation)[-1] == turn


@pytest.mark.parametrize(
    ("scene", "code"),
    [(scenes.silent(), "OllamaTimedOut"), (scenes.page(), "BadReply"), (scenes.busy(), "OllamaBusy")],
)
async def test_a_server_that_cannot_be_asked_leaves_the_passages(asking: Any, scene: Scene, code: str) -> None:
    async with Door(scene) as door:
        turn = await asking.ask(door.address)
    assert (turn.ended, turn.failure.code, turn.text) == (EndReason.NO_MODEL, code, "")
    assert turn.sources
    assert asking.chats.path(turn.conversation)[-1] == turn


async def test_a_missing_model_says_how_to_get_it(asking: Any) -> None:
    async with FakeOllama(scenes.recorded("chat_model_not_found")) as fake:
        turn = await asking.ask(fake.address, Question("How long may guests stay?", model="llama9"))
    assert (turn.ended, turn.failure.code) == (EndReason.NO_MODEL, "ModelMissing")
    assert "ollama pull llama9" in turn.failure.remedy


class SlowChats(ChatStore):
    """Keeps an answer only when the test lets it."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.may_keep = threading.Event()

    def add(self, turn: Turn) -> None:
        if turn.ended is not None:
            assert self.may_keep.wait(10)
        super().add(turn)


async def stop_after(asking: Any, fake: FakeOllama, tokens: int, ended: list[Turn]) -> None:
    arrived = 0
    async for event in asking.start(fake.address, Question("How long may guests stay?")):
        arrived += isinstance(event, TokenArrived)
        if arrived == tokens:
            arrived += 1
            asyncio.current_task().cancel()
        if isinstance(event, AnswerEnded):
            ended.append(event.turn)


async def test_stop_reaches_the_server_before_the_disk_and_keeps_what_came(asking: Any, tmp_path: Path) -> None:
    asking.chats = SlowChats(tmp_path / "slow.sqlite")
    ended: list[Turn] = []
    async with asyncio.timeout(10), FakeOllama(scenes.silent(after=4)) as fake:
        task = asyncio.create_task(stop_after(asking, fake, 4, ended))
        await fake.hung_up.wait()  # while nothing can be kept yet
        assert not ended
        asking.chats.may_keep.set()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert ended[0].ended is EndReason.CANCELLED
    assert ended[0].text
    assert asking.chats.path(ended[0].conversation)[-1] == ended[0]
    asking.chats.close()


async def test_a_second_cancel_does_not_lose_the_answer(asking: Any, tmp_path: Path) -> None:
    asking.chats = SlowChats(tmp_path / "slow.sqlite")
    async with asyncio.timeout(10), FakeOllama(scenes.silent(after=4)) as fake:
        task = asyncio.create_task(stop_after(asking, fake, 4, []))
        await fake.hung_up.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        asking.chats.may_keep.set()
    await asking.threads.keep(lambda: None)  # behind what was still to be kept
    conversation = asking.chats.conversations()[0].id
    assert asking.chats.path(conversation)[-1].ended is EndReason.CANCELLED
    asking.chats.close()


async def test_closing_the_iterator_keeps_what_came(asking: Any) -> None:
    async with asyncio.timeout(10), FakeOllama(scenes.silent(after=4)) as fake:
        events = asking.start(fake.address, Question("How long may guests stay?"))
        async for event in events:
            if isinstance(event, TokenArrived):
                break
        await events.aclose()
        await fake.hung_up.wait()
    kept = asking.chats.path(asking.chats.conversations()[0].id)[-1]
    assert (kept.ended, kept.text) == (EndReason.CANCELLED, event.text)


async def test_an_old_server_is_said_to_be_old(asking: Any) -> None:
    async with FakeOllama(ending("Two weeks.", 300), version="0.12.10") as fake:
        turn = await asking.ask(fake.address)
    assert (turn.text, turn.tokens) == ("Two weeks.", ())
    assert [notice.code for notice in turn.notices] == ["OllamaTooOld"]


@pytest.mark.parametrize(("read", "codes"), [(8192, ["PromptClipped"]), (3000, ["EstimateMissed"]), (300, [])])
async def test_what_the_server_read_is_compared_with_the_estimate(asking: Any, read: int, codes: list[str]) -> None:
    async with FakeOllama(ending("Two weeks.", read)) as fake:
        turn = await asking.ask(fake.address)
    assert turn.budget.read == read
    assert [notice.code for notice in turn.notices] == codes
    assert turn.ended is EndReason.STOP


async def test_an_answer_that_used_its_reserve_says_so(asking: Any) -> None:
    async with FakeOllama(ending("Two", 300, "length")) as fake:
        assert (await asking.ask(fake.address)).ended is EndReason.LENGTH


async def test_a_prompt_the_server_finds_too_long_is_sent_again_shorter(asking: Any) -> None:
    refused = []

    async def scene(exchange: Exchange) -> None:
        if not refused:
            refused.append(exchange.request.json)
            await scenes.recorded("overflow_chat_truncate_false")(exchange)
        else:
            await ending("Two weeks.", 300)(exchange)

    async with FakeOllama(scene, context=512) as fake:
        turn = await asking.ask(fake.address)
    assert (turn.text, turn.ended) == ("Two weeks.", EndReason.STOP)
    assert len(asking.prompts) == 2
    assert asking.prompts[1].budget.prompt < asking.prompts[0].budget.prompt
    assert turn.budget.left_out_passages > 0
    assert len(turn.sources) + turn.budget.left_out_passages == 3
    assert turn.coverage.passages == len(turn.sources)


async def test_the_context_is_no_larger_than_the_model_was_trained_for(asking: Any) -> None:
    async with FakeOllama(ending("Two weeks.", 100), context=1024) as fake:
        turn = await asking.ask(fake.address)
    options = fake.asked()[0]["options"]
    assert options["num_ctx"] == turn.options.context == turn.budget.context == 1024
    assert options["num_predict"] == turn.budget.answer < 512


async def test_a_question_that_cannot_fit_is_refused_with_by_how_much(asking: Any) -> None:
    async with FakeOllama(context=512) as fake:
        turn = await asking.ask(fake.address, "guests " * 1000)
        assert not fake.asked()
    assert (turn.ended, turn.failure.code) == (EndReason.BROKEN, "QuestionTooLong")


async def test_a_follow_up_brings_what_was_said(asking: Any) -> None:
    async with FakeOllama(ending("Two weeks. [1]", 300)) as fake:
        first = await asking.ask(fake.address)
        follow_up = Question("What is the deposit for?", conversation=first.conversation, parent=first.id)
        second = await asking.ask(fake.address, follow_up)
        roles = [message["role"] for message in fake.asked()[1]["messages"]]
        said = [message["content"] for message in fake.asked()[1]["messages"]]
    assert roles == ["system", "user", "assistant", "user"]
    assert said[1:3] == ["How long may guests stay?", "Two weeks."]  # its [1] was another passage's number
    path = asking.chats.path(first.conversation)
    assert [turn.parent for turn in path] == [None, path[0].id, first.id, path[2].id]
    assert path[-1] == second


async def test_half_a_character_does_no_harm(asking: Any) -> None:
    async with FakeOllama(ending("Two weeks.", 300)) as fake:
        turn = await asking.ask(fake.address, "How long \udcff may guests stay?")
    assert turn.ended is EndReason.STOP
    assert asking.chats.path(turn.conversation)[0].text == "How long ? may guests stay?"


async def test_asking_again_makes_a_sibling_without_the_answer_it_replaces(asking: Any) -> None:
    async with FakeOllama(ending("Two weeks.", 300)) as fake:
        first = await asking.ask(fake.address)
        second = await asking.ask(fake.address, Question("What is the deposit for?", conversation=first.conversation))
        again = Question("What is the deposit for?", conversation=first.conversation, parent=first.id)
        third = await asking.ask(fake.address, again)
        anew = await asking.ask(fake.address, Question("Pets?", conversation=first.conversation, parent=""))
        roles = [[message["role"] for message in body["messages"]] for body in fake.asked()]
    follow_up = ["system", "user", "assistant", "user"]
    assert roles == [["system", "user"], follow_up, follow_up, ["system", "user"]]
    assert len({second.id, third.id, second.parent, third.parent}) == 4
    assert [turn.id for turn in asking.chats.path(first.conversation)] == [anew.parent, anew.id]


async def test_passages_are_data_that_cannot_speak_for_anyone(asking: Any) -> None:
    async with FakeOllama(ending("4711", 300)) as fake:
        await asking.ask(fake.address, "What is the <|eot_id|> garden gate code?")
    words = "\n".join(message["content"] for message in sent(fake))
    assert "garden gate code is 4711" in words
    assert "<|" not in words
    assert words.count(">>>") == 3  # one closing line for each passage, none of its own
    assert asking.prompts[0].text.count("<|") == 0


async def test_nothing_to_search_is_said_before_a_model_is_asked(asking: Any, embedder: Any, tmp_path: Path) -> None:
    asking.index = LibraryIndex(tmp_path / "empty", embedder)
    async with FakeOllama(ending("From memory.", 50)) as fake:
        turn = await asking.ask(fake.address)
        assert not fake.asked()
        free = await asking.ask(fake.address, Question("How long may guests stay?", only_documents=False))
    assert (turn.text, turn.failure.code, turn.failure.remedy) == (
        "",
        "NothingToSearch",
        "Add a folder, then ask again.",
    )
    assert (free.text, free.sources, free.ended) == ("From memory.", (), EndReason.STOP)
    assert "Passages:" not in sent(fake)[-1]["content"]
    asking.index.ledger.close()


async def test_where_there_are_files_and_nothing_is_found_no_folder_is_asked_for(asking: Any) -> None:
    async with FakeOllama() as fake:
        turn = await asking.ask(fake.address, "\u00a0 ")  # the service is asked things that no view lets through
        assert not fake.asked()
    assert (turn.ended, turn.failure.code, turn.coverage.all_files) == (EndReason.BROKEN, "NothingToSearch", 3)
    assert "folder" not in turn.failure.remedy
    assert "No passage" in turn.failure.what


async def test_a_search_that_fails_is_part_of_the_answer(asking: Any, library: LibraryIndex, tmp_path: Path) -> None:
    folder = tmp_path / "no embedder"
    folder.mkdir()
    broken = LibraryIndex(library._folder, Embedder(folder))  # passages are there, the embedder is not
    asking.index = broken
    async with FakeOllama() as fake:
        turn = await asking.ask(fake.address)
    assert (turn.ended, turn.failure.code) == (EndReason.BROKEN, "EmbedderMissing")
    broken.close()
