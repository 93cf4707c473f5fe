"""Every token with something to see is tinted where its characters are seen, whatever Markdown makes of the answer."""

import html
import random
from collections.abc import Iterable

import pytest

from candor.model.token import Token
from candor.model.tokens import Tokens
from candor.services.doubt.mark import Band, DoubtLevel
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.markdown.parser import showable
from candor.ui.markdown.builder import build
from candor.ui.markdown.layout import Layout
from candor.ui.markdown.look import Look
from candor.ui.theme.theme import Theme
from candor.ui.transcript.shown import Shown
from ui.lease_answer import ANSWER, answer
from ui.test_transcript_markdown import BITS, Seen, check

NASTY = """\
# Größe **📏** and `код` [1]

Emoji 👩‍👩‍👧 🇨🇭 👍🏽 and CJK 日本語。文字 [2, 3] — mixed.

שלום עולם, then مرحبا بالعالم 123 and back.

Combining e\u0301 a\u0308\u0323 and zero\u200bwidth, &amp; &lt;b&gt; &#x1F600; &copy;.

- one **two *three*** ~~gone~~
  1. nested `x < y` [link *text*](http://a.b/(c) "title")
     > quoted\\
     > hard break  \n     > two spaces
- \\*not emphasis\\* ![alt *text*](u.png) <http://a.b/%20>

| a 日本 | `b \\| c` | **שלום** |
|:--|--:|:-:|
| 😀😀 | &nbsp;x | [1] |
| | only | e\u0301 |

```py
print("𝔘𝔫𝔦 😀")\tif x:
    y = "日本"
```

    indented 🦙 code

Setext 🦙
===

***

The end\r\nof it."""


def cut(text: str, throw: random.Random) -> Tokens:
    """The text in random pieces: single characters, parts of marks, long runs, and empty ones between them."""
    made, at = [], 0
    while at < len(text):
        end = min(len(text), at + throw.choice((0, 1, 1, 2, 3, 5, 9, 30)))
        made.append(Token(text[at:end], -3.0, (), at, end))
        at = end
    return Tokens.of(made)


def shown_of(layout: Layout, seen: Seen, source: str, start: int, end: int) -> str:
    """What is to be seen of the source's characters `start`..`end`, by spans whose text `check` has proved."""
    words = ""
    for span in layout.spans:
        first, last = max(start, span.source_start), min(end, span.source_end)
        if first < last:
            whole = source[span.source_start : span.source_end]
            entity = whole.startswith("&") and len(whole) > 1 and not span.even
            words += html.unescape(whole) if entity else source[first:last]
    return words


def check_tokens(source: str, tokens: Iterable[Token], look: Look) -> int:
    layout = check(source, look)
    seen, shown, visible = Seen(layout), showable(source), 0
    for token in tokens:
        words = "".join(seen.text(*place) for place in layout.positions(token.start, token.end))
        assert words == shown_of(layout, seen, shown, token.start, token.end), (source, token)
        visible += bool(words.strip())
    return visible


@pytest.fixture
def look(theme: Theme) -> Look:
    return Look(theme)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("source", [NASTY, ANSWER], ids=["nasty", "lease"])
def test_every_token_is_found_where_its_characters_are_seen(look: Look, source: str, seed: int) -> None:
    tokens = cut(source, random.Random(seed))
    assert check_tokens(source, tokens, look) > len(tokens) / 3


@pytest.mark.parametrize("seed", range(60))
def test_random_markdown_in_random_pieces(look: Look, seed: int) -> None:
    throw = random.Random(1000 + seed)
    source = "".join(throw.choices(BITS, k=throw.randrange(4, 60)))
    check_tokens(source, cut(source, throw), look)


@pytest.mark.parametrize(
    ("source", "piece", "words"),
    [
        ("a 👩‍👩‍👧 b", "👩‍👩‍👧", "👩‍👩‍👧"),
        ("😀日本語", "本", "本"),
        ("😀 שלום עולם", "עולם", "עולם"),
        ("e\u0301 x", "e\u0301", "e\u0301"),
        ("a **bold** b", "a **bo", "a bo"),
        ("a **bold** b", "**", ""),
        ("x &amp; y", "&amp;", "&"),
        ("x &amp; y", "am", "&"),
        ("| a | 日 |\n|---|---|\n| 😀c | d |", "| 😀c | d", "😀cd"),
        ("| a | 日 |\n|---|---|\n| 😀c | d |", "|---|---|", ""),
        ("```py\nx = '日'\n```", "= '日", "= '日"),
        ("```py\nx = '日'\n```", "py", ""),
        ("- a\n  - 😀 b\n    1. c", "- 😀 b", "😀 b"),
        ("see [the *page*](http://a.b/c) now", "page*](http://a.b/c) now", "page now"),
        ("see [the *page*](http://a.b/c) now", "a.b/c", ""),
        ("one  \ntwo\\\nthree", "two\\\nthree", "twothree"),
        ("\\*x\\*", "\\*x", "*x"),
    ],
)
def test_by_hand(look: Look, source: str, piece: str, words: str) -> None:
    layout = build(source, look, cites=4)
    start = source.index(piece)
    seen = Seen(layout)
    found = [seen.text(*place) for place in layout.positions(start, start + len(piece))]
    assert "".join(found) == words


def test_the_tints_painted_are_those_of_the_tokens(look: Look) -> None:
    turn = answer(NASTY, tokens=cut(NASTY, random.Random(1)))
    shown = Shown(TurnDoubt(turn), build(NASTY, look, cites=4))
    shown.mark(DoubtLevel.TOKENS)
    seen = Seen(shown.layout)
    tinted = {at for start, end, band in shown.tints for at in range(start, end) if band is Band.STRONG}
    traced = {at for span in shown.layout.spans for at in range(span.doc_start, span.doc_end)}
    untinted = "".join(seen.text(at, at + 1) for at in sorted(traced - tinted))
    assert untinted.strip() == ""  # only the white space around tokens stays without
    assert tinted <= traced
