"""Fetched pages: their main text with its headings, and nothing of what stands around it."""

import pytest

from candor.documents.content import Content
from candor.documents.text.web import read_web
from candor.model.text import DocumentText

SENTENCE = "The rent is 1,200 euro a month, due on the first day of each month, as both parties agreed in writing. "
PAGE = f"""<!doctype html><html><head><title>The lease &amp; more</title><style>p {{ color: red }}</style></head><body>
<nav><a href="/">Home</a> <a href="/all">All pages</a></nav>
<div class="cookie-banner">We use cookies. Accept all?</div>
<main><article><h1>Rent</h1><p>{SENTENCE * 3}</p><h2>Deposit</h2><p>{SENTENCE * 2}</p>
<ul><li>Water is included.<ul><li>Cold water only.</li></ul></li><li>Heating is not.</li></ul>
<table><tr><th>Month</th><th>Rent</th></tr><tr><td>May</td><td>1,200</td></tr></table></article></main>
<footer>Imprint and privacy</footer><script>document.write("evil")</script></body></html>"""


def read(page: str | bytes) -> DocumentText:
    return read_web(Content(page.encode() if isinstance(page, str) else page, "digest", 1_000_000))


def test_the_main_text_is_read_with_its_headings_below_the_title() -> None:
    text = read(PAGE)
    found = {text.text[place.start : place.end].strip(): place.heading for place in text.places}
    assert found["Rent"] == ("The lease & more", "Rent")
    assert found[(SENTENCE * 2).strip()] == ("The lease & more", "Rent", "Deposit")
    assert found["- Water is included.\n- Cold water only.\n- Heating is not."]
    assert found["Month | Rent\nMay | 1,200"]
    assert (text.kind, text.digest) == ("web", "digest")


@pytest.mark.parametrize("words", ["evil", "color: red", "cookies", "Imprint", "All pages"])
def test_what_stands_around_it_is_not(words: str) -> None:
    assert words not in read(PAGE).text


def test_a_short_page_is_read_as_it_is_seen() -> None:
    text = read("<title>Note</title><p>Closed on Monday.</p><script>evil()</script>")
    assert text.text.strip() == "Closed on Monday."


@pytest.mark.parametrize(
    "page",
    [
        "",
        " ",
        "<",
        "<html",
        "<html></html>",
        "<!-- only a note -->",
        "<p>" * 20_000 + "deep",
        "<div>" * 100_000,
        "<table>" * 3_000 + "cell",
        '<?xml version="1.0" encoding="utf-16"?><html><body><p>Words',
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><p>&b;</p>",
        "<p>Words\0and more" + " words" * 30,
        b"\xef\xbb\xbf<p>Words",
    ],
)
def test_pages_nobody_wrote_by_hand_are_read_or_empty(page: str | bytes) -> None:
    text = read(page)
    assert text.kind == "web"
    assert all(0 <= place.start < place.end <= len(text.text) for place in text.places)
