"""Follow-ups: which need their subject put in, by whom, and what is searched for where nobody can."""

import asyncio
from typing import Any

import pytest

from candor.model.events import Restated, Retrieved
from candor.model.question import Question
from candor.model.turn import EndReason, Turn
from candor.services.asking import standalone as module
from candor.services.asking.standalone import with_subject
from candor.services.asking.stands_alone import stands_alone
from fakes import scenes
from fakes.door import Scene
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.saying import saying

NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers

ALONE = [
    "How long may guests stay in the flat?",
    "What is the deposit for the flat?",
    "Who signed the lease in 2024?",
    "Which rules say that pets are forbidden?",
    "Is there a garden behind the house?",
    "When does the river rise in spring?",
    "List all invoices from March 2023",
    "How much is the rent for the garage on Lindenhof 12?",
    "What does the contract with Meyer say about termination?",
    "Where are the meter readings of the cellar?",
    "Why was the rent of the flat increased in 2022?",
    "Are there any clauses about subletting?",
]
FOLLOWING = [
    "And the deposit?",
    "What about pets?",
    "How much is it?",
    "How long does this take in winter?",
    "When did they sign the lease?",
    "Who is their landlord and where does he live?",
    "Is that still true for the garage?",
    "What is the reason for that?",
    "Why?",
    "How much?",
    "The second one",
    "Which of those is the cheapest in total?",
    "Does Anna have to pay too?",
    "Explain the clause in simple words",
    "Translate the answer to French",
    "Summarise",
    "Can you give me more of the details?",
    "Where did you say the key was?",
    "What is the other condition for the deposit?",
    "And for how long may guests stay in the flat?",
    "Is the same rule in the old lease?",
    "What happens then with the deposit of the tenant?",
    "Who else has signed the lease?",
    "But the lease is from 2019",
    "Can I park a car there on Sundays?",
    "What\u2019s its price in the contract of 2020?",
]
FOREIGN = [
    "Wie lange dürfen Gäste in der Wohnung bleiben?",
    "Und die Kaution?",
    "Combien coûte le garage dans le contrat?",
    "¿Cuánto tiempo pueden quedarse los invitados?",
    "客人可以住多久？",
    "Сколько стоит аренда гаража по договору?",
    "Hoe lang mogen gasten in het huis blijven?",
]


@pytest.mark.parametrize("question", ALONE)
def test_a_question_that_names_what_it_speaks_of_stands_alone(question: str) -> None:
    assert stands_alone(question)


@pytest.mark.parametrize("question", [*FOLLOWING, *FOREIGN])
def test_a_question_that_may_point_back_does_not(question: str) -> None:
    assert not stands_alone(question)


async def follow_up(asking: Any, fake: FakeOllama, text: str = "And the deposit?", **more: Any) -> Turn:
    """A question, then this one after it."""
    first = await asking.ask(fake.address)
    return await asking.ask(fake.address, Question(text, conversation=first.conversation, **more))


async def test_a_follow_up_is_searched_for_as_the_model_restates_it(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.", '"How high is the deposit for guests?"', "Three months' rent.")) as fake:
        turn = await follow_up(asking, fake)
        _, restating, answering = fake.asked()
    assert [type(event) for event in asking.events[:3]][1:] == [Restated, Retrieved]
    assert asking.events[1].text == turn.searched == "How high is the deposit for guests?"
    assert "Two weeks." in restating["messages"][1]["content"]
    assert restating["options"] == {"num_ctx": 8192, "num_predict": module.ROOM, "temperature": 0.0}
    assert answering["messages"][-1]["content"].endswith("Question: And the deposit?")
    assert asking.chats.path(turn.conversation)[-1].searched == turn.searched


async def test_what_stands_alone_is_not_restated(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.")) as fake:
        turn = await follow_up(asking, fake, "What is the deposit for the flat?")
        assert len(fake.asked()) == 2
    assert (turn.searched, [each for each in asking.events if isinstance(each, Restated)]) == ("", [])


async def test_a_restated_question_that_is_the_same_is_no_news(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.", "And the deposit?", "Three months' rent.")) as fake:
        turn = await follow_up(asking, fake)
    assert (turn.searched, [each for each in asking.events if isinstance(each, Restated)]) == ("", [])


async def test_what_the_person_says_to_search_for_is_searched_for(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.")) as fake:
        turn = await follow_up(asking, fake, searched=" garden gate code ")
        assert len(fake.asked()) == 2
    assert turn.searched == "garden gate code"
    assert turn.sources[0].path.endswith("trap.txt")


@pytest.mark.parametrize(
    "restated",
    [
        saying(""),
        saying("Your documents do not say."),
        saying("The deposit " + "is three months' rent and " * 40),
        saying("The deposit", reason="length"),
        scenes.busy(),
        scenes.cut_off(2),
        scenes.recorded("runner_killed_mid_stream"),
    ],
    ids=["nothing", "an answer", "too long", "unfinished", "busy", "cut off", "killed"],
)
async def test_where_the_model_is_no_help_words_of_the_last_question_are(asking: Any, restated: Scene) -> None:
    async with FakeOllama(among(saying("Two weeks."), restated)) as fake:
        turn = await follow_up(asking, fake)
    assert turn.searched == "And the deposit? (long guests stay)"
    assert (turn.text, turn.ended, turn.failure) == ("Two weeks.", EndReason.STOP, None)


async def test_a_model_that_takes_too_long_is_not_waited_for(asking: Any, monkeypatch: Any) -> None:
    monkeypatch.setattr(module, "SECONDS", 0.05)
    async with FakeOllama(among(saying("Two weeks."), scenes.silent())) as fake:
        turn = await follow_up(asking, fake)
    assert (turn.searched, turn.ended) == ("And the deposit? (long guests stay)", EndReason.STOP)


async def test_without_a_server_the_follow_up_still_finds_passages(asking: Any) -> None:
    async with FakeOllama(saying("Two weeks.")) as fake:
        first = await asking.ask(fake.address)
    turn = await asking.ask(NOWHERE, Question("And the deposit?", conversation=first.conversation))
    assert (turn.ended, turn.searched) == (EndReason.NO_MODEL, "And the deposit? (long guests stay)")
    assert turn.sources


async def test_stop_while_it_is_restated_keeps_the_question(asking: Any) -> None:
    asked = asyncio.Event()

    async def silent(exchange: Exchange) -> None:
        asked.set()
        await scenes.silent()(exchange)

    async with asyncio.timeout(10), FakeOllama(among(saying("Two weeks."), silent)) as fake:
        first = await asking.ask(fake.address)
        task = asyncio.create_task(
            asking.ask(fake.address, Question("And the deposit?", conversation=first.conversation))
        )
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert asking.chats.path(first.conversation)[-1].ended is EndReason.CANCELLED


def among(answer: Scene, restated: Scene) -> Scene:
    """Answers, but for the prompt that asks to rewrite."""

    async def play(exchange: Exchange) -> None:
        rewrites = exchange.request.json["messages"][0]["content"] == module.RESTATE
        await (restated if rewrites else answer)(exchange)

    return play


def test_the_subject_is_the_last_question_and_nothing_is_said_twice() -> None:
    history = [("Who owns the garden?", "Anna."), ("How high is the deposit of the flat?", "Three months.")]
    assert with_subject("And the deposit?", history) == "And the deposit? (high flat)"
    assert with_subject("And?", [("Why?", "So.")]) == "And?"
    assert with_subject("And?", []) == "And?"
