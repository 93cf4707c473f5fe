"""Quotes of forgotten documents: counted, blanked, and gone from the files."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from candor.chats import ChatStore
from candor.model.message import Message
from candor.model.passage import Passage, Source
from candor.model.text import Place
from candor.model.turn import Turn
from chats.test_deleting import bytes_on_disk
from chats.turns import Dice, question

LEASE, LETTER, MOVED = "a" * 32, "b" * 32, "c" * 32


def quote(document: str, text: str, rank: int = 1) -> Source:
    place = Place(0, len(text), page=7, heading=(f"Heading of {text}",))
    passage = Passage(f"{rank:032x}", document, 0, text, place)
    return Source(passage, rank, 0.9, 0.8, 0.7, f"/docs/{document[0]}.pdf", f"/docs/{document[0]}.pdf".encode(), (0, 4))


@pytest.fixture
def answer(store: ChatStore) -> Turn:
    """Kept; it quotes the lease and the letter."""
    conversation = store.start("About rent")
    asked = question(conversation.id)
    sources = (quote(LEASE, "The rent is 900 euros."), quote(LETTER, "Paid in May.", 2))
    prompt = (Message("system", "Answer."), Message("user", "[1] a\n<<<\nThe rent is 900 euros.\n>>>\n\nWhat is it?"))
    given = replace(Dice(1).answer(conversation.id, asked.id), sources=sources, prompt=prompt)
    store.add(asked)
    store.add(given)
    return given


def test_answers_that_quote_a_document_are_counted_once_each(store: ChatStore, answer: Turn) -> None:
    sibling = replace(answer, id="f" * 32, sources=answer.sources[1:])
    store.add(sibling)
    assert [store.quoting([each]) for each in (LEASE, LETTER, MOVED)] == [1, 2, 0]
    assert store.quoting([LEASE, LETTER]) == 2
    assert store.quoted() == {LEASE: b"/docs/a.pdf", LETTER: b"/docs/b.pdf"}


def test_a_forgotten_quote_leaves_its_name_and_page_and_the_other_quotes(store: ChatStore, answer: Turn) -> None:
    store.forget_quotes([LEASE])
    now = store.turn(answer.id)
    assert now is not None
    lease, letter = now.sources
    assert (lease.passage.is_forgotten, lease.passage.text, lease.best, lease.passage.place.heading) == (
        True, "", None, ()
    )  # fmt: skip
    assert (lease.path, lease.rank, lease.passage.place.page) == ("/docs/a.pdf", 1, 7)
    assert letter == answer.sources[1]
    assert not letter.passage.is_forgotten
    assert now == replace(answer, sources=now.sources, prompt=())
    assert store.quoting([LEASE]) == 0
    assert store.quoted() == {LETTER: b"/docs/b.pdf"}


def test_an_answer_that_quotes_something_else_stays_to_the_last_bit(store: ChatStore, answer: Turn) -> None:
    store.forget_quotes([MOVED])
    assert store.turn(answer.id) == answer


def test_no_trace_of_a_forgotten_quote_is_left_in_any_file(store: ChatStore, file: Path) -> None:
    throw = random.Random(4)
    conversation = store.start("About rent")
    asked = question(conversation.id)
    store.add(asked)
    traces = []
    for _ in range(12):
        text = "".join(throw.choices("abcdefghijklmnopqrstuvwxyz ", k=throw.choice((300, 3000))))
        prompt = (Message("user", text),)
        given = replace(Dice(throw.randrange(99)).answer(conversation.id, asked.id), sources=(quote(LEASE, text),))
        given = replace(given, id=f"{throw.getrandbits(128):032x}", prompt=prompt)
        store.add(given)
        blob = store._database.rows("SELECT details FROM turn WHERE id = ?", (given.id,))[0][0]
        assert isinstance(blob, bytes)
        traces += [blob[at : at + 24] for at in range(60, len(blob) - 24, 100)]
    before = bytes_on_disk(file)
    assert sum(trace in before for trace in traces) > 0.9 * len(traces)  # a few are cut by the end of a page
    store.forget_quotes([LEASE])
    after = bytes_on_disk(file)
    assert not [trace for trace in traces if trace in after]
    assert len(store.path(conversation.id)) == 2
