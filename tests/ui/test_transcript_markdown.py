"""Every visible character of an answer can be traced from its Markdown source to its place in the document."""

import random

import pytest

from candor.services.markdown.parser import showable
from candor.ui.markdown.builder import build
from candor.ui.markdown.layout import Layout
from candor.ui.markdown.look import Look
from candor.ui.theme.theme import Theme

FILLERS = "\u2029\u2028\u00a0 \t\ufdd0\ufdd1\n"  # block, line and cell ends, and a list number's tab
BITS = (
    "**", "*", "_", "__", "`", "``", "~~", "~~~", "[1]", "[", "](u)", "![", "# ", "## ", "> ", "- ", "* ", "1. ", "3) ",
    "    ", "\n", "\n\n", "|", "\\|", "|---|---|\n", "| a | b |\n", "```\n", "&amp;", "&#x41;", "\\*", "\\", "<b>",
    "<http://a.b/%20>", "\t", "---\n", "=\n", "word ", "x", " ", "😀", "👩‍👩‍👧", "日本", "שלום", "مرحبا ", "é",
    "e\u0301", "\r\n",
)  # fmt: skip


class Seen:
    """A document's characters by Qt's positions."""

    def __init__(self, layout: Layout) -> None:
        self.units = layout.document.toRawText().encode("utf-16-le")

    def text(self, start: int, end: int) -> str:
        return self.units[2 * start : 2 * end].decode("utf-16-le", "replace")


def check(source: str, look: Look) -> Layout:
    """Asserts that the map is exact, in order, and leaves no character of the document without a source."""
    layout = build(source, look, cites=4)
    seen, shown = Seen(layout), showable(source)
    traced: set[int] = set()
    before = (0, 0)
    for span in layout.spans:
        assert (span.source_start, span.doc_start) >= before, source
        before = (span.source_end, span.doc_end)
        traced.update(range(span.doc_start, span.doc_end))
        there, here = shown[span.source_start : span.source_end], seen.text(span.doc_start, span.doc_end)
        assert there == here or there.startswith("&"), (source, span)
    rest = [at for at in range(len(seen.units) // 2) if at not in traced]
    stray = "".join(seen.text(at, at + 1) for at in rest if seen.text(at, at + 1) not in FILLERS)
    assert stray.replace("[picture]", "") == "", source
    return layout


@pytest.fixture
def look(theme: Theme) -> Look:
    return Look(theme)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("Hello **bold *it* x** `co de` and [2, 3]\nnext\\\nhard", "Hello bold it x co de and [2, 3] next hard"),
        ("1. one\n2. two\n   - nested **a**\n     more\n10. ten", "1. one 2. two nested a more 10. ten"),
        ("> quote\n> more `x`\n\n---\n\n# H *1* #\n\nSet\n===\n", "quote more x H 1 Set"),
        ("| a | b\\|c | `x\\|y` |\n|---|:-:|--:|\n| 1 | **2** [1] | 😀 x |\n|only|\n", "a b|c x|y 1 2 [1] 😀 x only"),
        ("> | a | b |\n> |--|--|\n> | c | d |\n", "a b c d"),
        ("- | a | b |\n  |--|--|\n  | c | d |\n", "a b c d"),
        ("```py\ndef f():\n    return '😀'\n```\n\n    in  \n", "def f(): return '😀' in"),
        ("&amp; &lt;b&gt; \\* \\a \\[1\\]", "& <b> * \\a [1]"),
        ("<b onclick=x>raw</b> <!-- no --> <https://a.b/%20c>", "<b onclick=x>raw</b> <!-- no --> https://a.b/%20c"),
        ("***u** *_a __ b ~~s~~ ~~~t~~~ `` ` ``", "*u *_a __ b s ~t~ `"),
        ("[1]: http://host.example\n\n[1] stays", "[1]: http://host.example [1] stays"),
        ("שלום **עולם** 123\n\n中文**粗体**测试。", "שלום עולם 123 中文粗体测试。"),
        ("- \n- ```\n  code\n  ```\n- - a\n- # h\n", "code a h"),
        ("a\r\nb\0c\ud800", "a b\ufffdc\ufffd"),
        ("\n\n", ""),
    ],
)
def test_what_is_seen_is_what_was_written(look: Look, source: str, words: str) -> None:
    layout = check(source, look)
    raw = layout.document.toRawText()
    assert " ".join("".join(" " if sign in FILLERS else sign for sign in raw).split()) == words


def test_any_mixture_is_traced(look: Look) -> None:
    chance = random.Random(20261)
    for _ in range(1500):
        check("".join(chance.choice(BITS) for _ in range(chance.randint(1, 30))), look)


def test_positions_join_across_formats_and_skip_markup(look: Look) -> None:
    source = "a **b*c*** d"
    layout = build(source, look)
    assert layout.positions(0, len(source)) == [(0, 6)]
    assert layout.positions(source.index("c"), source.index("c") + 1) == [(3, 4)]
    assert layout.positions(2, 4) == []  # the marks themselves are not seen
    assert [layout.source_at(place) for place in (0, 2, 3, 5)] == [0, 4, 6, 11]


def test_a_character_outside_the_basic_plane_is_one_thing(look: Look) -> None:
    layout = build("x😀&amp;y", look)
    assert layout.positions(1, 2) == [(1, 3)]
    assert layout.positions(2, 7) == [(3, 4)]
    assert layout.source_at(2) == 1
    assert layout.positions(7, 8) == [(4, 5)]


def test_only_numbers_of_sources_are_citations(look: Look) -> None:
    layout = build("a [1] b [9] `[2]` [3](x) [1, 4]", look, cites=4)
    assert [citation.number for citation in layout.citations] == [1, 1, 4]
    assert layout.citation_at(layout.citations[0].doc_start) == layout.citations[0]
