"""A question answered once more, and the prompt a question would make."""

from typing import Any

import pytest

from candor.index.library import LibraryIndex
from candor.model.errors import NothingInScope, QuestionGone, QuestionTooLong
from candor.model.events import Asked
from candor.model.question import Question
from candor.model.scope import Scope
from candor.model.turn import Options, Turn
from candor.services.asking.preview import preview
from fakes import scenes
from fakes.fake_ollama import FakeOllama

NOWHERE = "http://127.0.0.1:9"  # the discard port: nothing answers


async def begun(asking: Any, fake: FakeOllama) -> tuple[Turn, Turn]:
    """A question with its answer, and a follow-up's answer."""
    first = await asking.ask(fake.address, Question("How long may guests stay?", scope=Scope(("papers",))))
    return first, await asking.ask(fake.address, Question("What is the deposit for?", conversation=first.conversation))


async def test_a_question_answered_again_has_one_turn_and_two_answers(asking: Any) -> None:
    async with FakeOllama(scenes.big(3, 0)) as fake:
        first, second = await begun(asking, fake)
        again = Question("ignored", conversation=first.conversation, again=second.parent)
        third = await asking.ask(fake.address, again)
        said = [[message["content"] for message in body["messages"]] for body in fake.asked()]
    assert isinstance(asking.events[0], Asked)
    assert (asking.events[0].question.id, asking.events[0].question.text) == (second.parent, "What is the deposit for?")
    assert third.parent == second.parent
    assert third.id != second.id
    assert [turn.id for turn in asking.chats.path(first.conversation)] == [
        first.parent,
        first.id,
        second.parent,
        third.id,
    ]
    assert said[2] == said[1]  # its own first answer is no part of what it follows


async def test_answered_again_it_is_asked_of_the_same_part_of_the_library(asking: Any) -> None:
    async with FakeOllama(scenes.big(3, 0)) as fake:
        first = await asking.ask(fake.address, Question("How long may guests stay?", scope=Scope(("river",))))
        again = Question("", conversation=first.conversation, again=first.parent)
        second = await asking.ask(fake.address, again)
    assert second.scope == Scope(("river",))
    assert second.sources == first.sources


@pytest.mark.parametrize("conversation", [None, "kept"])
async def test_a_question_that_is_gone_is_not_answered(asking: Any, conversation: str | None) -> None:
    async with FakeOllama(scenes.big(3, 0)) as fake:
        first = await asking.ask(fake.address)
        answer = Question("x", conversation=first.conversation if conversation else None, again=first.id)
        with pytest.raises(QuestionGone):
            await asking.ask(fake.address, answer)
    assert len(asking.chats.path(first.conversation)) == 2


async def test_the_prompt_that_was_sent_is_kept(asking: Any) -> None:
    async with FakeOllama(scenes.big(3, 0)) as fake:
        turn = await asking.ask(fake.address)
        (body,) = fake.asked()
    assert [{"role": message.role, "content": message.content} for message in turn.prompt] == body["messages"]
    assert asking.chats.path(turn.conversation)[-1].prompt == turn.prompt


async def test_a_preview_is_the_prompt_that_would_be_sent(asking: Any) -> None:
    async with FakeOllama(scenes.big(3, 0), context=1024) as fake:
        first, _ = await begun(asking, fake)
        question = Question("When does the river rise?", conversation=first.conversation, parent=first.id)
        seen = await preview(question, asking.parts(fake.address))
        assert len(fake.asked()) == 2
        await asking.ask(fake.address, question)
    assert seen == asking.prompts[-1]
    assert seen.budget.context == 1024


async def test_a_preview_names_what_is_left_out(asking: Any) -> None:
    async with FakeOllama(scenes.big(600, 0)) as fake:
        first = await asking.ask(fake.address)
    tight = asking.parts(NOWHERE, options=Options(context=320, answer_reserve=100))
    seen = await preview(Question("May guests stay?", conversation=first.conversation), tight)
    assert seen.left_out[0] == "Oldest turn"
    assert seen.left_out[1].startswith("Passage ")
    assert seen.left_out[1].endswith(".txt line 1")
    assert len(seen.left_out) == 1 + seen.budget.left_out_passages
    assert len(asking.chats.path(first.conversation)) == 2


async def test_a_preview_needs_neither_a_server_nor_documents(asking: Any, embedder: Any, tmp_path: Any) -> None:
    asking.index = LibraryIndex(tmp_path / "empty", embedder)
    seen = await preview(Question(""), asking.parts(NOWHERE))
    assert (seen.budget.passages, seen.budget.history) == (0, 0)
    assert asking.chats.conversations() == []
    asking.index.ledger.close()


async def test_what_cannot_be_asked_is_told_by_the_preview(asking: Any) -> None:
    with pytest.raises(QuestionTooLong):
        await preview(Question("guests " * 9000), asking.parts(NOWHERE))
    with pytest.raises(NothingInScope):
        await preview(Question("guests", scope=Scope(("nowhere",))), asking.parts(NOWHERE))
