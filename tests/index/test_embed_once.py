"""A text that is stored is never embedded again, and what is taken for it is what it was."""

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from candor.index.hit import text_key
from candor.index.lance import Lance
from candor.index.library import LibraryIndex
from candor.model.document import document_id
from candor.model.text import DocumentText, Place

RENT = "The rent of 1,180 euros is due on the first working day of the month. Late payers owe 2 % interest."
CATS = "Cats sleep for most of the day and hunt at dusk."
PAGES, ON_A_PAGE = 300, 3
WORDS = ("rent", "notice", "tenant", "garden", "river", "winter", "letter", "payment", "month", "house", "water")

Give = Callable[..., object]
Store = Callable[..., int]


def paragraphs(count: int) -> list[str]:
    """Paragraphs of one to five sentences, no two the same."""
    draw = random.Random(7)
    return [
        " ".join(f"In {at} the {' '.join(draw.choices(WORDS, k=9))}." for _ in range(draw.randint(2, 8)))
        for at in range(count)
    ]


def long_text(each: list[str], *, pages: bool) -> DocumentText:
    """Pages of three paragraphs, as a PDF has them, or one text without any, as a DOCX is."""
    blocks = ["\n\n".join(each[at : at + ON_A_PAGE]) + "\n\n" for at in range(0, len(each), ON_A_PAGE)]
    places, start = [], 0
    for number, block in enumerate(blocks, 1):
        places.append(Place(start, start + len(block), number))
        start += len(block)
    whole = places if pages else [Place(0, start)]
    return DocumentText("".join(blocks), tuple(whole), "pdf" if pages else "docx", "d" * 64, PAGES if pages else None)


def test_the_same_words_are_embedded_once(index: LibraryIndex, give: Give) -> None:
    assert index.replace_many([give("a.txt", RENT, CATS), give("b.txt", CATS)]) == [2, 1]
    assert (index.embedded, index.reused) == (2, 1)
    assert index.replace_many([give("c.txt", RENT, "Dogs bark.")]) == [2]
    assert (index.embedded, index.reused) == (3, 2)


def test_what_is_reused_is_what_was_stored(index: LibraryIndex, give: Give) -> None:
    index.replace_many([give("a.txt", RENT)])
    index.replace_many([give("b.txt", RENT)])
    index.replace_many([give("b.txt", RENT, CATS)])
    first, again = (index._table.of(document_id(f"/docs/{name}".encode()))[0] for name in ("a.txt", "b.txt"))
    assert np.array_equal(first.vector, again.vector)
    assert np.array_equal(first.parts, again.parts)
    assert len(first.parts) == 2


def test_damaged_vectors_are_not_taken_over(
    index: LibraryIndex, folder: Path, give: Give, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as damaged:
        damaged.setattr("candor.index.rows.vectors_seal", lambda *_: b"another ")
        index.replace_many([give("a.txt", RENT)])
    assert Lance(folder).stored([RENT]) == {}
    index.replace_many([give("b.txt", RENT)])
    assert (index.embedded, index.reused) == (2, 0)


def test_two_texts_with_one_key_are_two_texts(index: LibraryIndex, give: Give, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("lance", "rows"):
        monkeypatch.setattr(f"candor.index.{module}.text_key", lambda text: text_key("always the same"))
    index.replace_many([give("a.txt", RENT)])
    index.replace_many([give("b.txt", CATS)])
    assert (index.embedded, index.reused) == (2, 0)


@pytest.mark.parametrize("pages", [True, False])
def test_a_changed_paragraph_of_300_pages_embeds_only_what_changed(
    index: LibraryIndex, give: Give, *, pages: bool
) -> None:
    each = paragraphs(PAGES * ON_A_PAGE)
    document, _ = give("long")
    (whole,) = index.replace_many([(document, long_text(each, pages=pages))])
    assert (index.embedded, index.reused) == (whole, 0)
    each[451] = "This paragraph was written anew. It has nothing of what stood here before."
    (changed,) = index.replace_many([(document, long_text(each, pages=pages))])
    embedded = index.embedded - whole
    print(f"{changed} passages, {embedded} embedded again")
    assert 1 <= embedded <= 4
    assert index.reused == changed - embedded


def test_a_paragraph_more_or_less_moves_no_more_than_its_neighbours(index: LibraryIndex, give: Give) -> None:
    each = paragraphs(PAGES * ON_A_PAGE)
    document, _ = give("long")
    index.replace_many([(document, long_text(each, pages=False))])
    for edit in (lambda: each.insert(300, "A new paragraph, of some words."), lambda: each.pop(600)):
        before = index.embedded
        edit()
        index.replace_many([(document, long_text(each, pages=False))])
        assert 0 <= index.embedded - before <= 4


def test_an_unchanged_document_under_another_name_costs_nothing(index: LibraryIndex, give: Give) -> None:
    document, text = give("a.txt", RENT, CATS)
    index.replace_many([(document, text)])
    index.replace_many([(replace(document, id=document_id(b"/docs/z.txt")), text)])
    assert (index.embedded, index.reused) == (2, 2)
