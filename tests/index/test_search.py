"""Search: by meaning and by words, right at once after each change, and never a wrong text."""

from collections.abc import Callable
from concurrent.futures import CancelledError, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from candor.index.library import LibraryIndex
from candor.model.document import DocumentState
from candor.model.errors import NoTextFound

LEASE = "The tenancy may be ended by either side with three months' notice in writing."
RENT = "The rent of 1,180 euros is due on the first working day of the month. Late payers owe 2 % interest."
CATS = "Cats sleep for most of the day and hunt at dusk."
ODD = [
    '"',
    "'",
    "(a AND",
    "a OR b NOT",
    "text:rent^2~",
    "*",
    "\\",
    "%",
    "\x00",
    "😀",
    "the",
    "\ud800",
    "x" * 20_000,
    "'; --",
]

Store = Callable[..., int]
Give = Callable[..., object]


def texts(index: LibraryIndex, query: str, limit: int = 10) -> list[str]:
    return [source.passage.text for source in index.search(query, limit).sources]


def test_an_empty_index_finds_nothing(index: LibraryIndex) -> None:
    assert index.search("anything").sources == ()
    assert index.passages() == 0
    assert index.coverage([]).all_files == 0
    index.remove(["0" * 32])
    index.settle()


def test_a_source_says_where_it_stands(index: LibraryIndex, give: Give, store: Store) -> None:
    document, text = given = give("lease.pdf", CATS, RENT, heading=("Lease", "2 Rent"))
    assert store(given) == 2
    source = index.search("When must the rent be paid?", 1).sources[0]
    assert source.rank == 1
    assert source.passage.document == document.id
    assert source.passage.text == text.text[source.passage.place.start : source.passage.place.end] == RENT
    assert (source.passage.place.page, source.passage.place.line, source.passage.place.heading) == (
        2,
        1,
        ("Lease", "2 Rent"),
    )
    assert (source.path, source.location, source.digest) == ("/docs/lease.pdf", b"/docs/lease.pdf", "d" * 64)
    assert source.best is not None
    assert source.passage.text[slice(*source.best)] == RENT.partition(" Late")[0]
    assert 0 < source.score <= 1
    assert source.words == 1
    assert index.search("rent", best=False).sources[0].best is None


def test_meaning_and_words_both_find(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", LEASE))
    store(give("b.txt", CATS))
    store(give("c.txt", "Invoice QX-7731-B was paid."))
    assert texts(index, "How do I terminate my rental contract?")[0] == LEASE
    assert texts(index, "QX-7731-B")[0] == "Invoice QX-7731-B was paid."
    found = index.search("kittens at night").sources
    assert [source.rank for source in found] == [1, 2, 3]
    assert sorted(found, key=lambda source: -source.score) == list(found)
    assert found[0].passage.text == CATS


@pytest.mark.parametrize("word", ["契約", "合同", "สัญญา", "договор", "عقد"])
def test_words_are_found_in_scripts_the_embedder_does_not_know(
    word: str, index: LibraryIndex, give: Give, store: Store
) -> None:
    lines = ["本契約は終了した。", "我们的合同已经终止。", "สัญญาสิ้นสุดแล้ว", "Этот договор завершён.", "هذا عقد جديد"]
    for number, line in enumerate(lines):
        store(give(f"{number}.txt", line))
    assert word in texts(index, word, 1)[0]


@pytest.mark.parametrize("query", ODD, ids=range(len(ODD)))
def test_any_text_is_a_question(query: str, index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", RENT))
    assert texts(index, query) == [RENT]


@pytest.mark.parametrize("query", ["", "  \n "])
def test_no_question_finds_nothing(query: str, index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", RENT))
    assert index.search(query).sources == ()
    assert index.search("rent", 0).sources == ()


def test_settling_changes_no_result(index: LibraryIndex, give: Give, store: Store) -> None:
    for number in range(12):
        store(give(f"{number}.txt", f"Meeting {number}: the budget of project {number} was discussed."))
    before = index.search("budget of project 7", 5).sources
    index.settle()
    after = index.search("budget of project 7", 5).sources
    assert before[0].passage.text.startswith("Meeting 7")
    assert {source.passage for source in before[:1]} == {source.passage for source in after[:1]}
    assert [source.meaning for source in before] == pytest.approx([source.meaning for source in after])
    store(give("late.txt", "Meeting 99: the archive moves to the cellar."))
    assert texts(index, "where does the archive move", 1) == ["Meeting 99: the archive moves to the cellar."]


def test_a_document_replaced_shows_its_new_text_alone(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", RENT, CATS, LEASE))
    store(give("b.txt", CATS))
    for settled in (False, True):
        if settled:
            index.settle()
        assert store(give("a.txt", LEASE)) == 1
        assert sorted(texts(index, "rent cats notice")) == sorted([LEASE, CATS])
        assert index.passages() == 2
        assert store(give("a.txt", RENT, CATS, LEASE)) == 3
        assert len(texts(index, "rent cats notice")) == 4


def test_removed_documents_do_not_appear(index: LibraryIndex, give: Give, store: Store) -> None:
    gone, kept = give("a.txt", RENT, CATS), give("b.txt", LEASE)
    store(gone)
    store(kept)
    index.remove([gone[0].id, "f" * 32])
    assert texts(index, "rent and cats") == [LEASE]
    index.settle()
    assert texts(index, "rent and cats") == [LEASE]
    assert (index.passages(), index.coverage(index.search("notice").sources).all_files) == (1, 1)


def test_several_documents_share_a_commit(index: LibraryIndex, give: Give) -> None:
    batch = [give("a.txt", RENT, CATS), give("empty.txt", "  "), give("b.txt", LEASE)]
    assert index.replace_many(batch) == [2, 0, 1]
    index.ledger.save(document for document, _ in batch)
    assert index.replace_many([give("b.txt", CATS), give("c.txt", LEASE)]) == [1, 1]
    index.ledger.save([give("c.txt", LEASE)[0]])
    coverage = index.coverage(index.search("cats", 2).sources)
    assert (coverage.passages, coverage.all_passages, coverage.all_files) == (2, 4, 3)
    assert index.replace_many([give("a.txt", ""), give("c.txt", RENT)]) == [0, 1]
    assert sorted(texts(index, "cats rent")) == sorted([CATS, RENT])


def test_broken_characters_do_not_stop_a_document(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", "The rent \ud800 is due \x00 on \udfff Monday. \U0001f600"))
    assert texts(index, "rent") == ["The rent ? is due \x00 on ? Monday. \U0001f600"]


def test_stopping_changes_nothing(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", RENT))
    asked: list[bool] = []

    def stopped() -> bool:
        asked.append(True)
        return len(asked) > 1

    with pytest.raises(CancelledError):
        index.replace_many([give("a.txt", *[f"Page {number}." for number in range(300)])], stopped)
    assert texts(index, "rent page") == [RENT]


def test_a_document_without_text_is_a_failure_with_its_reason(index: LibraryIndex, give: Give) -> None:
    with pytest.raises(NoTextFound, match="3 pages"):
        index.replace_many([give("scan.pdf", "", " ", "\n")])


def test_a_passage_the_ledger_does_not_know_is_not_shown(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", RENT))
    index.replace_many([give("unknown.txt", RENT)])
    assert [source.path for source in index.search("rent").sources] == ["/docs/a.txt"]


def test_damaged_text_is_never_shown(
    index: LibraryIndex, folder: Path, give: Give, store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    store(give("a.txt", RENT))
    store(give("b.txt", LEASE))
    index.close()
    for file in folder.rglob("*.lance"):
        if file.is_file() and b"1,180 euros" in (content := file.read_bytes()):
            file.write_bytes(content.replace(b"1,180 euros", b"1,980 euros"))
    again = LibraryIndex(folder, index._embedder)
    try:
        assert texts(again, "rent euros") == [LEASE]
        assert "damaged" in caplog.text
    finally:
        again.close()


def test_what_a_document_repeats_is_shown_once_and_first(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("a.txt", CATS, RENT, LEASE, RENT, RENT))
    store(give("b.txt", RENT))
    found = [(source.path, source.passage.place.page) for source in index.search("When is the rent due?", 3).sources]
    assert sorted(found[:2]) == [("/docs/a.txt", 2), ("/docs/b.txt", 1)]
    assert found[2][0] == "/docs/a.txt"
    assert found[2][1] in (1, 3)


def test_searching_while_documents_come_and_go(index: LibraryIndex, give: Give, store: Store) -> None:
    store(give("fixed.txt", LEASE))

    def write() -> None:
        for number in range(25):
            store(give("moving.txt", *[f"Version {number} of page {page}." for page in range(number % 3 + 1)]))
            if number % 8 == 7:
                index.settle()

    with ThreadPoolExecutor(1) as writer:
        writing = writer.submit(write)
        while not writing.done():
            found = [text for text in texts(index, "version of page") if text != LEASE]
            versions = {text.split()[1] for text in found}
            assert len(versions) <= 2  # the two searches of one question may see two commits, never a torn one
            assert LEASE in texts(index, "notice in writing")
        writing.result()


def test_documents_are_read_again_when_the_table_is_gone(index: LibraryIndex, give: Give, store: Store) -> None:
    given = give("a.txt", RENT)
    store(given)
    index.ledger.save([replace(given[0], state=DocumentState.INDEXED, passages=1)])
    index.start_over()
    assert index.search("rent").sources == ()
    assert [each.state for each in index.ledger.documents()] == [DocumentState.WAITING]
    store(given)
    assert texts(index, "rent") == [RENT]
