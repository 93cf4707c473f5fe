"""What a model says to itself comes apart from its answer, with its own tokens."""

import pytest

from candor.model.token import Token
from candor.model.turn import Options
from candor.ollama.ollama import Ollama
from fakes import scenes
from fakes.fake_ollama import FakeOllama
from fakes.thinking import ANSWER, THOUGHTS, tagged, thinking


def covers(tokens: list[Token], text: str) -> bool:
    """Whether the tokens' spans join to exactly the text."""
    ends = [0, *(token.end for token in tokens)]
    return [token.start for token in tokens] == ends[:-1] and ends[-1] == len(text)


async def test_thoughts_and_answer_have_their_own_tokens(hear) -> None:
    heard = await hear(thinking())
    assert (heard.thoughts, heard.text) == ("".join(THOUGHTS), "".join(ANSWER))
    assert [token.text for token in heard.thought_tokens] == list(THOUGHTS)
    assert covers(heard.thought_tokens, heard.thoughts)
    assert covers(heard.tokens, heard.text)
    assert [token.text for token in heard.tokens if token.start < token.end] == list(ANSWER)


async def test_tags_in_the_answer_are_taken_out(hear) -> None:
    heard = await hear(tagged())
    assert (heard.thoughts, heard.text) == ("\n" + "".join(THOUGHTS) + " a<b", "".join(ANSWER))
    assert covers(heard.thought_tokens, heard.thoughts)
    assert covers(heard.tokens, heard.text)
    assert [token.text for token in heard.tokens] == list(ANSWER)


@pytest.mark.parametrize("size", [1, 2, 3, 5, 7, 100])
async def test_tags_may_be_cut_anywhere(hear, size: int) -> None:
    whole = "<think>It says 1 < 2, so </b> is no tag.</think>\n\nYes <think>, really."
    cut = tuple(whole[at : at + size] for at in range(0, len(whole), size))
    heard = await hear(tagged(cut))
    assert (heard.thoughts, heard.text) == ("It says 1 < 2, so </b> is no tag.", "Yes <think>, really.")
    assert covers(heard.thought_tokens, heard.thoughts)
    assert covers(heard.tokens, heard.text)


@pytest.mark.parametrize("whole", ["  <b>No</b> tags", "<thin", "<", "   ", "x<think>y</think>"])
async def test_an_answer_without_tags_is_as_it_was(hear, whole: str) -> None:
    heard = await hear(tagged(tuple(whole)))
    assert (heard.thoughts, heard.text) == ("", whole)
    assert covers(heard.tokens, heard.text)


@pytest.mark.parametrize("whole", ["<think>Never done", "<think>Nearly</thi"])
async def test_a_model_that_never_stops_thinking_answers_nothing(hear, whole: str) -> None:
    heard = await hear(tagged(tuple(whole)))
    assert (heard.thoughts, heard.text, len(heard.finishes)) == (whole.removeprefix("<think>"), "", 1)
    assert covers(heard.thought_tokens, heard.thoughts)


async def test_an_empty_thought_leaves_only_the_answer(hear) -> None:
    heard = await hear(tagged(("<think>", "\n\n", "</think>", "\n\n", "Yes")))
    assert (heard.thoughts.strip(), heard.text) == ("", "Yes")


async def test_whether_it_thinks_is_asked_for_where_the_model_can(listen) -> None:
    async with FakeOllama() as fake:
        await listen(Ollama(fake.address), options=Options(think=True))
        fake.scenes["/api/show"] = scenes.answer({"capabilities": ["completion", "thinking"]})
        server = Ollama(fake.address)
        await listen(server, options=Options(think=True, answer_reserve=100, temperature=0.5))
        await listen(server, options=Options(answer_reserve=100))
        cannot, thinks, not_now = fake.asked()
    assert "think" not in cannot
    assert (thinks["think"], thinks["options"]["num_predict"], thinks["options"]["temperature"]) == (True, -1, 0.5)
    assert (not_now["think"], not_now["options"]["num_predict"]) == (False, 100)


async def test_a_prompt_is_shown_and_an_answer_weighed_without_thinking() -> None:
    async with FakeOllama() as fake:
        fake.scenes["/api/show"] = scenes.answer({"capabilities": ["completion", "thinking"]})
        await Ollama(fake.address).render("llama3", [], Options(think=True))
    assert fake.asked()[0]["think"] is False
