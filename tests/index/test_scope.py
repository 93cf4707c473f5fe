"""Search in a part of the library, whole documents, and whether the documents speak about a question."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.among import among
from candor.index.library import LibraryIndex
from candor.model.document import document_id

LEASE = "The tenancy may be ended by either side with three months' notice in writing."
RENT = "The rent of 1,180 euros is due on the first working day of the month."
CATS = "Cats sleep for most of the day and hunt at dusk."

Store = Callable[..., int]
Give = Callable[..., object]


@pytest.fixture
def ids(give: Give, store: Store) -> dict[str, str]:
    """Three documents by name: the lease speaks of rent and notice on two pages."""
    known = {}
    for name, pages in {
        "lease.txt": (RENT, LEASE),
        "pets.txt": (CATS,),
        "old.txt": (RENT.replace("1,180", "900"),),
    }.items():
        given = give(name, *pages)
        store(given)
        known[name] = given[0].id
    return known


def paths(index: LibraryIndex, query: str, documents: list[str] | None) -> list[str]:
    return [source.path for source in index.search(query, documents=documents, best=False).sources]


@pytest.mark.parametrize("settled", [False, True])
@pytest.mark.parametrize(
    "names", [["pets.txt"], ["old.txt"], ["lease.txt", "pets.txt"], ["lease.txt", "pets.txt", "old.txt"]]
)
def test_only_what_is_in_scope_is_found(
    index: LibraryIndex, ids: dict[str, str], names: list[str], *, settled: bool
) -> None:
    if settled:
        index.settle()
    found = paths(index, "When is the rent due?", [ids[name] for name in names])
    assert set(found) == {f"/docs/{name}" for name in names}


def test_the_best_of_the_library_does_not_hide_the_best_in_scope(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("many.txt", *[f"Rent {number}: the rent of flat {number} is due on Monday." for number in range(150)]))
    alone = give("alone.txt", CATS)
    store(alone)
    assert paths(index, "When is the rent due on Monday?", [alone[0].id]) == ["/docs/alone.txt"]


def test_an_empty_scope_finds_nothing_and_nothing_speaks(index: LibraryIndex, ids: dict[str, str]) -> None:
    for scope in ([], [document_id(b"/docs/unknown.txt")]):
        found = index.search("rent", documents=scope)
        assert found.sources == ()
        assert found.speaks is not None
        assert (found.speaks.score, found.speaks.covered) == (0.0, False)


def test_a_scope_of_ten_thousand_documents(index: LibraryIndex, ids: dict[str, str]) -> None:
    many = [document_id(b"/docs/%d.txt" % number) for number in range(12_000)]
    assert paths(index, "rent", [*many, ids["pets.txt"]]) == ["/docs/pets.txt"]
    names = among([*many, *ids.values()], index._table.counts())
    assert names is not None
    assert (names.others, names.documents) == (True, frozenset())


def test_whether_the_documents_speak_is_said_of_what_is_in_scope(index: LibraryIndex, ids: dict[str, str]) -> None:
    question = "When must the monthly rent be paid?"
    everywhere, pets = index.search(question).speaks, index.search(question, documents=[ids["pets.txt"]]).speaks
    assert everywhere is not None
    assert pets is not None
    assert everywhere.covered
    assert everywhere.words > pets.words
    assert not pets.covered


@pytest.mark.parametrize(
    "question", ["How are volcanoes formed?", "Wie entstehen Vulkane?", "火山はどうやってできるのか"]
)
def test_a_foreign_question_is_not_covered(index: LibraryIndex, ids: dict[str, str], question: str) -> None:
    speaks = index.search(question).speaks
    assert speaks is not None
    assert not speaks.covered


def test_the_passages_of_a_document_come_in_order(index: LibraryIndex, give: Give, store: Store) -> None:
    given = give("long.txt", *[f"Page {number} is about {number} euros." for number in range(1, 41)])
    store(give("other.txt", CATS))
    assert store(given) == 40
    found = index.passages_of(given[0].id)
    assert [passage.ordinal for passage in found] == list(range(40))
    assert found[6].text == "Page 7 is about 7 euros."
    assert index.passages_of(document_id(b"/docs/unknown.txt")) == []


def test_no_index_has_no_passages(index: LibraryIndex) -> None:
    assert index.passages_of("0" * 32) == []
    assert index.search("rent", documents=["0" * 32]).speaks is None


def test_a_damaged_passage_is_not_among_them(
    index: LibraryIndex, folder: Path, ids: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    index.close()
    for file in folder.rglob("*.lance"):
        if file.is_file() and b"1,180 euros" in (content := file.read_bytes()):
            file.write_bytes(content.replace(b"1,180 euros", b"1,980 euros"))
    again = LibraryIndex(folder, index._embedder)
    try:
        assert [passage.text for passage in again.passages_of(ids["lease.txt"])] == [LEASE]
        assert "damaged" in caplog.text
    finally:
        again.close()


def test_a_sentence_has_its_most_similar_passage(index: LibraryIndex, ids: dict[str, str]) -> None:
    both = [*index.passages_of(ids["pets.txt"]), replace(index.passages_of(ids["lease.txt"])[1])]
    passages = [*both, replace(both[1], text=f"The flat is on the third floor. {RENT}")]
    said = ["You pay 1,180 euros at the beginning of each month.", "Cats are asleep most of the day."]
    said.append("Give three months' notice in writing to end the tenancy.")
    found = index.similar(said, passages)
    assert [each.passage for each in found] == [2, 0, 1]
    assert all(0.3 < each.score <= 1 for each in found)
    assert passages[2].text[slice(*found[0].best or (0, 0))] == RENT
    (foreign,) = index.similar(["Volcanoes are fed by magma."], passages)
    assert foreign.score < min(each.score for each in found)


def test_similar_to_nothing(index: LibraryIndex, ids: dict[str, str]) -> None:
    passages = index.passages_of(ids["pets.txt"])
    assert index.similar(["A sentence."], []) == []
    assert index.similar([], passages) == []
    (same,) = index.similar([CATS], passages)
    assert same.score == pytest.approx(1.0, abs=0.01)
    (blank,) = index.similar([""], passages)
    assert 0 <= blank.score < 0.5


@pytest.fixture
def many(index: LibraryIndex, give: Give, store: Store) -> list[str]:
    """The ids of sixty documents of three passages each; every second one speaks of rent."""
    known = []
    for number in range(60):
        topic = "rent of the flat" if number % 2 else "sleep of the cat"
        # No two of the same length: what words find equally well has no order.
        pages = [f"Page {page}: the {topic} is told{' again' * (3 * number + page)}." for page in range(3)]
        given = give(f"{number}.txt", *pages)
        store(given)
        known.append(given[0].id)
    index.settle()
    return known


@pytest.mark.parametrize("chosen", [slice(0, 40), slice(10, 60), slice(0, 60, 2), slice(1, 60, 2), slice(20, 22)])
def test_looking_deeper_finds_what_the_filter_finds(
    index: LibraryIndex, many: list[str], chosen: slice, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.index.searching.DEPTH", 12)
    filtered = {}
    for few in (0, 1_000):  # names from which on the search looks deeper
        monkeypatch.setattr("candor.index.among.FEW", few)
        found = index.search("Which page tells of the rent?", 12, documents=many[chosen], best=False).sources
        filtered[few] = [(source.passage.id, source.score) for source in found]
    assert len(filtered[0]) == min(12, 3 * len(many[chosen]))
    assert filtered[0] == filtered[1_000]


def test_where_the_best_of_all_are_not_in_scope_the_filter_is_asked(
    index: LibraryIndex, many: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("candor.index.among.FEW", 0)
    scope = many[::2]
    hits = index._table.near(index._embedder.embed_query("rent of the flat"), 50, among(scope, index._table.counts()))
    assert len(hits) == 50
    assert {hit.passage.document for hit in hits} <= set(scope)
