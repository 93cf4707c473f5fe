"""Where the documents do not speak about a question."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from candor.index.library import LibraryIndex
from candor.model.events import AnswerEnded, Asked, Retrieved, TokenArrived
from candor.model.passage import Coverage, Passage, Retrieval, Source, Speaks
from candor.model.question import Question
from candor.model.text import Place
from candor.model.turn import EndReason
from candor.services.asking.not_found import not_found
from fakes.fake_ollama import FakeOllama
from fakes.saying import saying


@dataclass
class Says:
    """The real index, but for whether the documents speak about the question."""

    index: LibraryIndex
    covered: bool

    def __getattr__(self, name: str) -> Any:
        return getattr(self.index, name)

    def search(self, *args: Any, **kwargs: Any) -> Retrieval:
        return replace(self.index.search(*args, **kwargs), speaks=Speaks(0.2, 0.1, 0.15, self.covered))


async def test_what_the_documents_do_not_say_is_said_at_once_and_without_a_model(asking: Any) -> None:
    asking.index = Says(asking.index, covered=False)
    async with FakeOllama(saying("From memory.")) as fake:
        turn = await asking.ask(fake.address, "Who won the cup in 1974?")
        assert not fake.asked()
    assert [type(event) for event in asking.events] == [Asked, Retrieved, TokenArrived, AnswerEnded]
    assert turn.ended is EndReason.NOT_FOUND
    assert turn.text == asking.streamed
    assert turn.text.startswith("Your documents do not say. The closest passage is in ")
    assert turn.text.endswith(".txt, line 1. [1]")
    assert (turn.tokens, turn.model, turn.failure, turn.prompt) == ((), "", None, ())
    assert turn.sources[0].rank == 1
    assert turn.speaks == Speaks(0.2, 0.1, 0.15, False)
    assert asking.chats.path(turn.conversation)[-1] == turn


async def test_only_what_is_shown_counts_as_looked_at(asking: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("candor.services.asking.not_found.SHOWN", 2)  # of three
    asking.index = Says(asking.index, covered=False)
    async with FakeOllama(saying("From memory.")) as fake:
        turn = await asking.ask(fake.address, "Who won the cup in 1974?")
    (found,) = (event for event in asking.events if isinstance(event, Retrieved))
    assert (found.sources, found.coverage) == (turn.sources, turn.coverage)
    assert (len(turn.sources), turn.coverage) == (2, Coverage(2, 2, 3, 3))


async def test_where_the_model_may_know_more_the_answer_comes_with_a_notice(asking: Any) -> None:
    asking.index = Says(asking.index, covered=False)
    async with FakeOllama(saying("Germany.")) as fake:
        turn = await asking.ask(fake.address, Question("Who won the cup?", only_documents=False))
    assert (turn.text, turn.ended) == ("Germany.", EndReason.STOP)
    assert [notice.code for notice in turn.notices] == ["NotCovered"]


async def test_what_the_documents_speak_about_is_answered(asking: Any) -> None:
    asking.index = Says(asking.index, covered=True)
    async with FakeOllama(saying("Two weeks. [1]")) as fake:
        turn = await asking.ask(fake.address)
    assert (turn.text, turn.notices, turn.speaks.covered) == ("Two weeks. [1]", (), True)


@pytest.mark.parametrize("question", ["Wer gewann 1974 die Meisterschaft?", "Pets?", "谁赢了冠军？"])
async def test_in_other_languages_it_is_left_to_the_model(asking: Any, question: str) -> None:
    asking.index = Says(asking.index, covered=False)
    async with FakeOllama(saying("Nichts davon.")) as fake:
        turn = await asking.ask(fake.address, question)
    assert (turn.text, turn.ended, turn.notices) == ("Nichts davon.", EndReason.STOP, ())


def source(path: str, heading: tuple[str, ...] = (), page: int | None = None) -> Source:
    passage = Passage("p", "d", 0, "text", Place(0, 4, page=page, heading=heading))
    return Source(passage, 1, 0.2, 0.2, 0.0, path, path.encode())


@pytest.mark.parametrize(
    ("closest", "words"),
    [
        (source("a/lease.pdf", page=7), "in lease.pdf, page 7"),
        (source("a/lease.pdf", ("House rules", "Guests")), "about “Guests”"),
        (source("C:\\x\\meter_readings.txt"), "in meter_readings.txt"),
        (source("a/x.md", ("![a](http://example.org/x.png) [9]",)), "about “a (http://example.org/x.png) 9”"),
        (source("a/_x_ <b>`y`|*z*.txt"), "in x b y z .txt"),
        (source("a/x.md", ("**",)), "in x.md"),
    ],
)
def test_the_closest_passage_is_named_without_markup(closest: Source, words: str) -> None:
    text, sources = not_found([closest] * 5)
    assert text == f"Your documents do not say. The closest passage is {words}. [1]"
    assert len(sources) == 3
