"""Of a web page, what a reader sees."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import NoTextFound, ReadingTooLarge


def _blocks(text):
    return [(text.text[p.start : p.end].strip(), p.heading) for p in text.places]


def test_visible_text_in_blocks_under_headings(read):
    page = """<!doctype html><html><head><title>T</title><style>p {}</style></head><body>
        Before <b>bo</b>ld&nbsp;&amp; <a href="https://example.org/x">linked</a><embed src="x">, too
        <h1>Rent <em>2025</em></h1><p>first<br>second &eacute;<script>document.write("no")</script>
        <p>third<!-- no --> <span hidden>no</span><h2>Table</h2>
        <table><tr><th>Month<td>EUR<tr><td>May<td>1,240</table><ul><li>one<li>two</ul>
        <div style="color: red; display:none">no<p>no</p></div><pre> a\n   b</pre>after</body></html>"""
    assert _blocks(read("a.html", page.encode())) == [
        ("Before bold & linked, too", ()),
        ("Rent 2025", ("Rent 2025",)),
        ("first\nsecond é", ("Rent 2025",)),
        ("third", ("Rent 2025",)),
        ("Table", ("Rent 2025", "Table")),
        ("Month | EUR\nMay | 1,240", ("Rent 2025", "Table")),
        ("- one\n- two", ("Rent 2025", "Table")),
        ("a\n   b", ("Rent 2025", "Table")),
        ("after", ("Rent 2025", "Table")),
    ]


def test_blank_lines_stand_between_blocks(read):
    assert read("a.htm", b"<p>one<p>two").text == "one\n\ntwo\n\n"


@pytest.mark.parametrize(
    "data",
    [
        b'<meta charset="windows-1251"><p>' + "Договор".encode("cp1251"),
        b'<?xml version="1.0" encoding="koi8-r"?><html><p>' + "Договор".encode("koi8-r") + b"</p></html>",
        "<p>Договор".encode(),
        "\ufeff<p>Договор".encode("utf-16-le"),
    ],
)
def test_charset_from_mark_page_or_utf_8(read, data):
    assert read("a.xhtml", data).text == "Договор\n\n"


def test_a_page_that_leaves_out_the_marks_of_head_and_body(read):
    page = b"<!doctype html><title>T</title><style>p {}</style><main><h1>Rent</h1><p>It is due.</main><p>In May."
    expected = [("Rent", ("Rent",)), ("It is due.", ("Rent",)), ("In May.", ("Rent",))]
    assert _blocks(read("a.html", page)) == expected


def test_deep_nesting_loses_nothing(read):
    page = b"<div>" * 30_000 + b"deep" + b"</div>" * 30_000 + b"<p>after"
    assert read("a.html", page).text == "deep\n\nafter\n\n"


@pytest.mark.parametrize(
    "element",
    ["<embed hidden>", "<wbr hidden>", "<source hidden>", "<img hidden>", "<svg hidden/>", "<script src='x'/>"],
)
def test_elements_without_content_hide_nothing_else(read, element):
    assert read("a.html", f"<body>a{element}b<p>c".encode()).text.replace("\n", "") == "abc"


@pytest.mark.parametrize(
    "page", [b"<html></html>", b"<!-- only a comment -->", b"<script>let a = 1</script>", b"<p>&nbsp; "]
)
def test_page_without_visible_text_is_a_failure(read, page):
    with pytest.raises(NoTextFound):
        read("a.html", page)


def test_page_over_the_cap_is_refused(read):
    with pytest.raises(ReadingTooLarge):
        read("a.html", b"<p>words" * 100, Limits(characters=500))


def test_what_stands_around_the_page_is_left_out(read):
    page = b"""<body><nav>Home<ul><li>About</ul></nav><div role=navigation>Menu</div><header>Title</header>
        <article><p>said<i aria-hidden=true>icon</i><footer>by Anna</footer></article>
        <blockquote>quoted<footer>Roth</footer></blockquote><footer>Imprint</footer><p>end"""
    assert [words for words, _ in _blocks(read("a.html", page))] == [
        "Title",
        "said",
        "by Anna",
        "quoted",
        "Roth",
        "end",
    ]


def test_lists_keep_their_marks_and_numbers(read):
    page = b"""<ol><li>one<ul><li>inner<li><p>own block</p></ul><li>two</ol><ol><li>again</ol>
        <ul><li><li> <p>third</ul><li>stray"""
    blocks = [words for words, _ in _blocks(read("a.html", page))]
    assert blocks == ["1. one", "- inner", "- own block", "2. two", "1. again", "- third", "- stray"]


def test_a_page_of_nothing_but_menus_is_a_failure(read):
    with pytest.raises(NoTextFound):
        read("a.html", b"<nav><a href=x>Home</a></nav>")
