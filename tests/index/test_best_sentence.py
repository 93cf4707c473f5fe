"""Which sentence of a passage is marked, and what that costs."""

import pytest

from candor.index.best_sentence import TRIED, best_sentences
from candor.index.embedder import Embedder, Vectors
from candor.model.passage import Passage
from candor.model.text import Place

NOTICE = "Either side may leave with three months' warning in writing."
SUMS = "The following sums are due:\nRent for the flat 1,180 euros\nDeposit 3,540 euros\nService charges 215 euros"


def passage(text: str, *heading: str) -> Passage:
    return Passage("0", "d", 0, text, Place(0, len(text), heading=heading))


def best(embedder: Embedder, question: str, text: str, *heading: str) -> str:
    (span,) = best_sentences(question, embedder.embed_query(question), [passage(text, *heading)], embedder.embed)
    assert span is not None
    return text[slice(*span)]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        (f"§ 11  Ending the lease\n\n{NOTICE} The keys are given back.", ()),
        (f"The flat is on the third floor.\n\n§ 11  Ending the lease\n{NOTICE}", ()),
        (f"# Ending the lease\n\n## § 11.1\n\n{NOTICE}", ()),
        (f"Ending the lease: how?\n\nNotice\n\n{NOTICE}", ("Ending the lease: how?",)),
    ],
)
def test_a_heading_is_not_the_answer(embedder: Embedder, text: str, heading: tuple[str, ...]) -> None:
    assert best(embedder, "What holds for ending the lease early?", text, *heading) == NOTICE


def test_a_heading_is_best_where_nothing_else_is_there(embedder: Embedder) -> None:
    assert best(embedder, "ending the lease", "Ending the lease", "Ending the lease") == "Ending the lease"


@pytest.mark.parametrize("text", [SUMS, SUMS.replace("\n", "\n\n"), f"{SUMS[28:]}\n\nAll are due monthly."])
def test_a_line_of_a_list_may_be_the_answer(embedder: Embedder, text: str) -> None:
    assert best(embedder, "How much is the deposit?", text) == "Deposit 3,540 euros"


def test_meaning_decides_where_no_word_is_shared(embedder: Embedder) -> None:
    tenancy = "Either side may end the tenancy with three months' notice."
    text = f"Cats sleep by day. Dogs bark. Birds sing. {tenancy} Fish swim."
    assert best(embedder, "How do I terminate my rental contract?", text) == tenancy


def test_only_what_could_be_best_is_embedded(embedder: Embedder) -> None:
    embedded: list[str] = []

    def embed(texts: list[str]) -> Vectors:
        embedded.extend(texts)
        return embedder.embed(texts)

    lone, many = "The rent is due.", " ".join(f"The rent of flat {number} is due." for number in range(9))
    question = "What is the rent of flat 7?"
    first, second = best_sentences(question, embedder.embed_query(question), [passage(lone), passage(many)], embed)
    assert lone[slice(*first)] == lone
    assert many[slice(*second)] == "The rent of flat 7 is due."
    assert len(embedded) == TRIED
    assert lone not in embedded
