"""What is forgotten is nowhere on the disk."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from candor.index.library import LibraryIndex

RARE = "zyxwvutquux"
SECRET = f"The {RARE} of the house is due on the first working day of the month. Nobody may know of the {RARE}."
CATS = "Cats sleep for most of the day and hunt at dusk."

Store = Callable[..., int]
Give = Callable[..., object]


def holding(folder: Path, content: bytes) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file() and content in file.read_bytes()]


def test_forgotten_text_and_its_vector_are_on_the_disk_no_more(
    index: LibraryIndex, folder: Path, give: Give, store: Store
) -> None:
    document, _ = given = give(f"{RARE}.txt", SECRET)
    for number in range(30):
        store(give(f"{number}.txt", f"{CATS} Number {number}."))
    store(given)
    vector = index._table.of(document.id)[0].vector.astype(np.float16).tobytes()
    index.settle()
    assert holding(folder, RARE.encode())
    assert holding(folder, vector)
    index.remove([document.id])
    index.ledger.forget([document.id])
    index.erase()
    assert holding(folder, RARE.encode()) == []
    assert holding(folder, vector) == []
    assert index.passages() == 30
    assert [each.passage.text for each in index.search("cats number 7", 1).sources] == [f"{CATS} Number 7."]


def test_what_was_set_aside_is_erased_as_well(index: LibraryIndex, folder: Path, give: Give, store: Store) -> None:
    store(give("a.txt", SECRET))
    index._table.set_aside()
    assert holding(folder, RARE.encode())
    index.erase()
    assert list(folder.glob("*.damaged-*")) == []
    assert holding(folder, RARE.encode()) == []


def test_words_are_found_while_everything_is_written_anew(
    index: LibraryIndex, folder: Path, give: Give, store: Store
) -> None:
    store(give("a.txt", CATS, SECRET))
    index.settle()
    index.claim()
    index._table._lance.rewrite()  # killed here, before words are indexed
    index.close()
    again = LibraryIndex(folder, index._embedder)
    try:
        assert [hit.passage.text for hit in again._table.matching(RARE, 5)] == [SECRET]
    finally:
        again.close()


def test_erasing_nothing_makes_nothing(index: LibraryIndex, folder: Path) -> None:
    index.erase()
    assert not os.path.exists(folder / "passages.lance")  # noqa: PTH110
