"""Which sentence of a passage is marked."""

import numpy as np
import pytest

from candor.index.best_sentence import best_sentences
from candor.index.embedder import Embedder
from candor.index.parts import parts
from candor.index.vectors import Vectors
from candor.model.passage import Passage
from candor.model.text import Place

NOTICE = "Either side may leave with three months' warning in writing."
SUMS = "The following sums are due:\nRent for the flat 1,180 euros\nDeposit 3,540 euros\nService charges 215 euros"


def passage(text: str, *heading: str) -> Passage:
    return Passage("0", "d", 0, text, Place(0, len(text), heading=heading))


def best(embedder: Embedder, question: str, text: str, *heading: str) -> str:
    (vectors,) = embedder.embed_parts([text], [parts(text)])
    (span,) = best_sentences(question, embedder.embed_query(question), [(passage(text, *heading), vectors.parts)])
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


NONE: Vectors = np.zeros((0, 384), np.float32)


@pytest.mark.parametrize("vectors", [NONE, np.ones((2, 384), np.float32), np.full((3, 384), np.nan, np.float32)[:1]])
def test_words_alone_decide_where_vectors_are_missing_or_too_few(embedder: Embedder, vectors: Vectors) -> None:
    text = f"Cats sleep by day. Dogs bark at night. {NOTICE}"
    question = "How many months of warning in writing?"
    (span,) = best_sentences(question, embedder.embed_query(question), [(passage(text), vectors)])
    assert span is not None
    assert text[slice(*span)] == NOTICE


@pytest.mark.parametrize(
    "text", ["The rent is due.", "家賃は毎月一日に支払う", "no stop at all", "ค่าเช่าครบกำหนดทุกเดือน"]
)
def test_a_passage_of_one_sentence_is_its_best(embedder: Embedder, text: str) -> None:
    assert best(embedder, "When is the rent due?", text) == text


def test_nothing_is_best_where_nothing_is_written(embedder: Embedder) -> None:
    assert best_sentences("rent", embedder.embed_query("rent"), [(passage(" \n"), NONE)]) == [None]
