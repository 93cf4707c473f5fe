"""Everything in scope is read, part by part, and what is found is written as it is found."""

import asyncio
import re
from typing import Any

import pytest

from candor.model.events import AnswerEnded, Asked, PromptBuilt, TokenArrived, VisitProgress
from candor.model.question import Question
from candor.model.scope import Scope
from candor.model.turn import EndReason, Options, Turn
from candor.services.visit import visiting
from candor.services.visit.plan import plan_visit
from candor.services.visit.prompts import FIND
from fakes import scenes
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.practice_server import PracticeServer
from fakes.saying import replying, saying

NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers
ONE_EACH = Options(context=340, answer_reserve=100)  # one short passage in a batch
LIST = Question("List all rules", read_all=True)
FILES = re.compile(r"^\[(\d+)\] .*?(\w+)\.txt", re.MULTILINE)


def item_each(messages: list[dict[str, Any]]) -> str:
    """One item for each passage: the name of its file."""
    return "\n".join(f"- from {name} [{number}]" for number, name in FILES.findall(messages[-1]["content"]))


def covered(turn: Turn) -> str:
    """The answer as its tokens cover it."""
    return "".join(turn.text[token.start : token.end] for token in turn.tokens)


def progress(asking: Any) -> list[tuple[int, int, int]]:
    return [(each.done, each.total, each.items) for each in asking.events if isinstance(each, VisitProgress)]


async def test_every_passage_is_read_and_each_item_has_its_source(asking: Any) -> None:
    async with FakeOllama(replying(item_each)) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
        sent = "\n".join(body["messages"][-1]["content"] for body in fake.asked())
        assert {body["messages"][0]["content"] for body in fake.asked()} == {FIND}
    assert {type(event) for event in asking.events} == {Asked, VisitProgress, PromptBuilt, TokenArrived, AnswerEnded}
    assert (turn.text, turn.ended) == ("- from lease [1]\n- from river [2]\n- from trap [3]\n", EndReason.STOP)
    assert turn.text == asking.streamed == covered(turn)
    assert [source.path.rpartition("/")[2] for source in turn.sources] == ["lease.txt", "river.txt", "trap.txt"]
    assert [source.rank for source in turn.sources] == [1, 2, 3]
    assert all(source.best for source in turn.sources)
    assert all(source.passage.text[:20] in sent for source in turn.sources)
    assert progress(asking) == [(0, 3, 0), (1, 3, 1), (2, 3, 2), (3, 3, 3)]
    assert (turn.coverage.passages, turn.coverage.all_passages, turn.coverage.files) == (3, 3, 3)
    assert turn.timings.prompt_tokens == 900
    assert asking.chats.path(turn.conversation)[-1] == turn


async def test_passages_that_give_nothing_are_no_sources(asking: Any) -> None:
    async with FakeOllama(saying("NONE", "Here is what I found:\n* snow [1]\n", "None.")) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert turn.text == "- snow [1]\n" == covered(turn)
    assert [source.path.rpartition("/")[2] for source in turn.sources] == ["river.txt"]
    assert turn.coverage.passages == 3


async def test_an_item_that_is_found_again_is_written_once_with_all_its_passages(asking: Any) -> None:
    async with FakeOllama(saying("- Two weeks [1]", "- other [1]", "- two weeks. [1]\n- Two weeks! [7]")) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert turn.text == "- Two weeks [1] [3]\n- other [2]\n" == covered(turn)
    assert asking.streamed == "- Two weeks [1]\n- other [2]\n"
    assert [source.path.rpartition("/")[2] for source in turn.sources] == ["lease.txt", "river.txt", "trap.txt"]


async def test_a_number_that_was_not_sent_points_to_no_source(asking: Any) -> None:
    async with FakeOllama(saying("1. snow [1, 12]\n- no number\nno item at all", "NONE")) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert turn.text == "- snow [1, 0]\n- no number\n" == covered(turn)
    assert len(turn.sources) == 1


async def test_what_stands_nowhere_is_said_to_stand_nowhere(asking: Any) -> None:
    async with FakeOllama(saying("NONE")) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert (turn.ended, turn.sources, turn.tokens) == (EndReason.NOT_FOUND, (), ())
    assert turn.text == "Your documents do not say. All 3 passages were read."


async def test_a_server_that_fails_for_the_only_parts_there_are_says_nothing_about_the_documents(asking: Any) -> None:
    async with FakeOllama(scenes.busy()) as fake:
        turn = await asking.ask(fake.address, LIST)  # one part: fewer than end it
    assert (turn.ended, turn.text, turn.failure.code) == (EndReason.BROKEN, "", "OllamaBusy")


async def test_a_server_that_is_killed_in_the_only_part_leaves_what_was_found_and_the_reason(asking: Any) -> None:
    async def scene(exchange: Exchange) -> None:
        await exchange.start()
        await exchange.line({"message": {"role": "assistant", "content": "- snow [1]\n- the riv"}, "done": False})
        exchange.reset()

    async with FakeOllama(scene) as fake:
        turn = await asking.ask(fake.address, LIST)
    assert (turn.ended, turn.text, turn.failure.code) == (EndReason.BROKEN, "- snow [1]\n", "ConnectionLost")


async def test_what_was_read_in_part_is_not_said_to_stand_nowhere(asking: Any) -> None:
    async def scene(exchange: Exchange) -> None:
        broken = "river.txt" in exchange.request.json["messages"][-1]["content"]
        await (scenes.busy() if broken else saying("NONE"))(exchange)

    async with FakeOllama(scene) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert turn.text == "Nothing was found in the 2 of 3 passages that were read."


async def test_a_part_the_model_wrote_too_much_about_was_not_read_to_its_end(asking: Any) -> None:
    async with FakeOllama(saying("- snow [2]\n- the river ri", reason="length")) as fake:
        turn = await asking.ask(fake.address, LIST)
    assert (turn.coverage.passages, turn.coverage.files) == (1, 1)  # the one that is cited


async def test_only_what_is_in_scope_is_read(asking: Any) -> None:
    question = Question("List all rules", read_all=True, scope=Scope(("river",)))
    async with FakeOllama(replying(item_each)) as fake:
        turn = await asking.ask(fake.address, question)
        assert len(fake.asked()) == 1
    assert (turn.text, turn.coverage.all_passages) == ("- from river [1]\n", 1)


async def test_a_count_comes_of_the_notes_behind_them(asking: Any) -> None:
    def write(messages: list[dict[str, Any]]) -> str:
        if messages[0]["content"] == FIND:
            return item_each(messages)
        assert "There are 3 notes" in messages[0]["content"]
        return f"There are {messages[1]['content'].count('- from')}. [2]"

    async with FakeOllama(replying(write)) as fake:
        turn = await asking.ask(fake.address, Question("How many rules are there?", read_all=True))
        assert len(fake.asked()) == 2
    assert turn.text == "- from lease [1]\n- from river [2]\n- from trap [3]\n\nThere are 3. [2]" == covered(turn)
    assert asking.streamed == turn.text


async def test_notes_that_do_not_fit_are_shortened_first(asking: Any) -> None:
    def write(messages: list[dict[str, Any]]) -> str:
        system = messages[0]["content"]
        if system == FIND:
            return "\n".join(f"- a long note about rule number {number} of this house [1]" for number in range(12))
        return "- rules [1]" if system.startswith("You shorten") else "All in all: rules. [1]"

    question = Question("Summarise everything", read_all=True, scope=Scope(("river",)))
    async with FakeOllama(replying(write)) as fake:
        turn = await asking.ask(fake.address, question, options=ONE_EACH)
        systems = [body["messages"][0]["content"].split()[1] for body in fake.asked()]
    assert systems[0] == "read"
    assert systems.count("shorten") > 1
    assert systems[-1] == "answer"
    assert turn.text.endswith("\n\nAll in all: rules. [1]")
    assert covered(turn) == turn.text


async def test_a_part_that_fails_is_told_and_the_others_go_on(asking: Any) -> None:
    async def scene(exchange: Exchange) -> None:
        broken = "river.txt" in exchange.request.json["messages"][-1]["content"]
        await (scenes.busy() if broken else replying(item_each))(exchange)

    async with FakeOllama(scene) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert turn.text == "- from lease [1]\n- from trap [2]\n"
    assert [notice.code for notice in turn.notices] == ["PassagesUnread"]
    assert (turn.ended, turn.coverage.passages, turn.coverage.files) == (EndReason.STOP, 2, 2)


async def test_a_server_that_is_gone_ends_it_with_what_was_found(asking: Any) -> None:
    async with FakeOllama(scenes.busy()) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
    assert (turn.ended, turn.failure.code, len(turn.notices)) == (EndReason.BROKEN, "OllamaBusy", 3)
    assert asking.chats.path(turn.conversation)[-1] == turn


async def test_what_was_never_begun_is_told_as_missing(asking: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visiting, "MOST_FAILURES", 2)
    async with FakeOllama(scenes.busy()) as fake:
        turn = await asking.ask(fake.address, LIST, options=ONE_EACH)
        assert len(fake.asked()) == 2
    assert [notice.what.partition(" passages")[0] for notice in turn.notices] == ["A part of 1", "A part of 2"]


async def test_a_part_the_server_finds_too_long_is_read_in_halves(asking: Any) -> None:
    async def scene(exchange: Exchange) -> None:
        many = len(FILES.findall(exchange.request.json["messages"][-1]["content"])) > 1
        await (scenes.recorded("overflow_chat_truncate_false") if many else replying(item_each))(exchange)

    async with FakeOllama(scene) as fake:
        turn = await asking.ask(fake.address, LIST)
        assert len(fake.asked()) == 5
    assert turn.text == "- from lease [1]\n- from river [2]\n- from trap [3]\n"
    assert progress(asking)[-1] == (3, 3, 3)


async def test_an_unfinished_line_is_no_item(asking: Any) -> None:
    async with FakeOllama(saying("- snow [1]\n- the river ri", reason="length")) as fake:
        turn = await asking.ask(fake.address, LIST)
    assert turn.text == "- snow [1]\n"
    assert [notice.code for notice in turn.notices] == ["PassagesUnread"]


async def test_stop_keeps_what_was_found(asking: Any) -> None:
    second = asyncio.Event()

    async def scene(exchange: Exchange) -> None:
        if "lease.txt" in exchange.request.json["messages"][-1]["content"]:
            await replying(item_each)(exchange)
        else:
            second.set()
            await scenes.silent()(exchange)

    async with asyncio.timeout(10), FakeOllama(scene) as fake:
        task = asyncio.create_task(asking.ask(fake.address, LIST, options=ONE_EACH))
        await second.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await fake.hung_up.wait()
    turn = asking.chats.path(asking.chats.conversations()[0].id)[-1]
    assert (turn.text, turn.ended) == ("- from lease [1]\n", EndReason.CANCELLED)
    assert [source.path.rpartition("/")[2] for source in turn.sources] == ["lease.txt"]
    assert turn.coverage.passages == 1
    assert covered(turn) == turn.text


async def test_without_a_server_nothing_is_read(asking: Any) -> None:
    turn = await asking.ask(NOWHERE, LIST)
    assert (turn.ended, turn.text, turn.sources) == (EndReason.NO_MODEL, "", ())


@pytest.mark.parametrize(("question", "more"), [("List all rules", 0), ("Summarise everything", 1)])
async def test_the_plan_is_what_it_then_takes(asking: Any, question: str, more: int) -> None:
    asked = Question(question, read_all=True)
    async with FakeOllama(replying(item_each)) as fake:
        parts = asking.parts(fake.address, options=ONE_EACH)
        plan = await plan_visit(asked, parts)
        assert not fake.asked()
        assert plan.seconds is None
        await asking.ask(fake.address, asked, options=ONE_EACH)
        assert (plan.passages, plan.files, plan.calls) == (3, 3, len(fake.asked())) == (3, 3, 3 + more)
        estimated = sum(event.budget.prompt for event in asking.prompts[:3])
        assert plan.tokens >= estimated
        known = await plan_visit(asked, parts)
    spent = asking.chats.path(asking.chats.conversations()[0].id)[-1].timings
    reading, writing = known.tokens * spent.prompt / spent.prompt_tokens, known.calls * spent.answer
    assert known.seconds == pytest.approx(reading + writing)


async def test_the_practice_server_reads_everything(asking: Any) -> None:
    async with PracticeServer(rate=0) as server:
        question = Question("Summarise all rules about guests and the river", read_all=True)
        turn = await asking.ask(server.address, question)
    assert "- Guests may stay for two weeks at most. [1]" in turn.text
    assert "The notes name " in turn.text
    assert covered(turn) == turn.text
