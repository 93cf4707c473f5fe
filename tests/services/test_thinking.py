"""A model that thinks first: its thoughts are told apart, kept, and no part of the answer."""

from candor.model.events import ThoughtArrived
from candor.model.question import Question
from candor.model.turn import EndReason, Options, Turn
from fakes import scenes
from fakes.fake_ollama import FakeOllama
from fakes.thinking import ANSWER, THOUGHTS, tagged, thinking

CAN = {
    "capabilities": ["completion", "thinking"],
    "model_info": {"general.architecture": "x", "x.context_length": 8192},
}


async def test_thoughts_are_told_and_kept_with_their_tokens(asking) -> None:
    async with FakeOllama(thinking()) as fake:
        fake.scenes["/api/show"] = scenes.answer(CAN)
        answer = await asking.ask(fake.address, options=Options(think=True))
        assert fake.asked()[0]["think"] is True
    assert answer.text == "".join(ANSWER) == asking.streamed
    assert answer.thinking == "".join(THOUGHTS)
    assert [token.text for token in answer.thinking_tokens] == list(THOUGHTS)
    told = "".join(event.text for event in asking.events if isinstance(event, ThoughtArrived))
    assert told == answer.thinking
    kept: Turn | None = asking.chats.turn(answer.id)
    assert kept is not None
    assert (kept.thinking, len(kept.thinking_tokens)) == (answer.thinking, len(THOUGHTS))


async def test_one_question_may_ask_for_it(asking) -> None:
    async with FakeOllama(thinking()) as fake:
        fake.scenes["/api/show"] = scenes.answer(CAN)
        await asking.ask(fake.address, Question("How long may guests stay?", think=True))
        await asking.ask(fake.address, Question("How long may guests stay?"))
        assert [body["think"] for body in fake.asked()] == [True, False]


async def test_tags_of_an_imported_model_are_thoughts_too(asking) -> None:
    async with FakeOllama(tagged()) as fake:
        answer = await asking.ask(fake.address)
    assert answer.text == "".join(ANSWER)
    assert answer.thinking.strip().startswith("Guests")


async def test_an_answer_that_breaks_off_while_it_thinks_keeps_the_thoughts(asking) -> None:
    broken = scenes.lines(
        b'{"message":{"content":"","thinking":"Hm"},"done":false}', b'{"error":"runner process has terminated"}'
    )
    async with FakeOllama(broken) as fake:
        answer = await asking.ask(fake.address)
    assert (answer.text, answer.thinking, answer.ended) == ("", "Hm", EndReason.BROKEN)


async def test_reading_everything_does_not_think_about_each_part(asking) -> None:
    async with FakeOllama(thinking()) as fake:
        fake.scenes["/api/show"] = scenes.answer(CAN)
        await asking.ask(fake.address, Question("List all guests", read_all=True, think=True))
        assert {body["think"] for body in fake.asked()} == {False}
