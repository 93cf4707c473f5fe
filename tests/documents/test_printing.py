"""Pages laid out for paper: in parts, in order, and never without an end."""

import pymupdf
import pytest

from candor.documents import printing
from candor.documents.printing import on_pages
from candor.model.errors import FileDamaged

STYLE = "h2 { font-size: 12pt; } .branch { padding-left: 10pt; }"


def words_of(data: bytes) -> list[str]:
    with pymupdf.open("pdf", data) as document:
        return "".join(page.get_text() for page in document).split()


def test_many_questions_stand_in_order_with_links_over_pages() -> None:
    markup = "<h1>All</h1>" + "".join(
        f'<h2>Q{number}</h2><div class="answer"><p>A{number} <a href="#s{number}">[1]</a></p></div>'
        f'<div class="branch"><h2>B{number}</h2></div><p id="s{number}">S{number}</p>'
        for number in range(150)
    )
    data = on_pages(markup, STYLE, "All")
    found = [word for word in words_of(data) if word[:1] in "QABS" and word[1:].isdecimal()]
    assert found == [f"{kind}{number}" for number in range(150) for kind in "QABS"]
    with pymupdf.open("pdf", data) as document:
        assert sum(len(page.get_links()) for page in document) == 150
        assert len(document.get_toc()) == 300
        assert document.page_count < 40


def test_nothing_at_all_is_one_page() -> None:
    with pymupdf.open("pdf", on_pages("", STYLE, "")) as document:
        assert document.page_count == 1


def test_what_comes_to_no_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless:
        def __init__(self, markup: str, user_css: str) -> None:
            pass

        def place(self, room: object) -> tuple[int, tuple[float, ...]]:
            return 1, (0, 0, 0, 0)

        def element_positions(self, function: object) -> None:
            pass

        def draw(self, page: object) -> None:
            pass

    monkeypatch.setattr(printing.ENGINE, "Story", Endless)
    with pytest.raises(FileDamaged):
        on_pages("<h2>Why?</h2>", STYLE, "")
