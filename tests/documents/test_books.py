"""Books, comics and XPS documents: pages that the viewer draws, and chapters as headings."""

import pytest

from candor.model.errors import FileDamaged, ReadingTooLarge
from samples.books import epub, fb2, mobi, xps, zipped

CHAPTERS = [("Rent", ["Rent is due monthly.", "It is 930 EUR."]), ("Keys", ["They are returned."])]


def _blocks(text):
    return [(text.text[p.start : p.end].strip(), p.page, p.heading) for p in text.places]


def test_an_epub_has_a_page_for_each_chapter_at_least(read):
    text = read("lease.epub", epub(CHAPTERS))
    assert _blocks(text) == [
        ("Rent", 1, ("Rent",)),
        ("Rent is due monthly.", 1, ("Rent",)),
        ("It is 930 EUR.", 1, ("Rent",)),
        ("Keys", 2, ("Keys",)),
        ("They are returned.", 2, ("Keys",)),
    ]
    assert (text.kind, text.pages, text.empty_pages, text.recognized_pages) == ("epub", 2, (), ())


def test_a_long_chapter_goes_over_pages(read):
    text = read(
        "long.epub", epub([("Rent", [f"Rent of month {month} is due on its first day." for month in range(90)])])
    )
    pages = [place.page for place in text.places]
    assert pages == sorted(pages)
    assert set(pages) == set(range(1, text.pages + 1)) > {1, 2}


@pytest.mark.parametrize(("name", "write"), [("lease.fb2", fb2), ("lease.mobi", mobi)])
def test_other_books_know_their_chapters(read, name, write):
    text = read(name, write(CHAPTERS))
    assert text.kind == name.rpartition(".")[2]
    assert [(words, heading) for words, _, heading in _blocks(text) if words in {"Rent", "They are returned."}] == [
        ("Rent", ("Rent",)),
        ("They are returned.", ("Keys",)),
    ]


def test_a_packed_fictionbook(read):
    packed = read("lease.fb2.zip", zipped({"lease.fb2": fb2(CHAPTERS)}))
    assert (packed.kind, _blocks(packed)) == ("fb2", _blocks(read("lease.fb2", fb2(CHAPTERS))))


def test_an_xps_document(read):
    text = read("a.oxps", xps(["First page", "Second page"]))
    assert (_blocks(text), text.kind, text.pages) == (
        [("First page", 1, ()), ("Second page", 2, ())],
        "xps",
        2,
    )


@pytest.mark.parametrize("left", [0.4, 0.7, 0.9])
@pytest.mark.parametrize(("name", "write"), [("a.epub", epub), ("a.mobi", mobi)])
def test_cut_books_are_damaged(read, name, write, left):
    book = write(CHAPTERS)
    with pytest.raises(FileDamaged):
        read(name, book[: int(len(book) * left)])


def test_a_book_that_unpacks_to_a_thousand_times_its_size_is_refused(read):
    with pytest.raises(ReadingTooLarge):
        read("bomb.epub", zipped({"mimetype": "application/epub+zip", "a.xhtml": bytes(200_000_000)}))
