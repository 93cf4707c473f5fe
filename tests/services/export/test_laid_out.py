"""An exported answer is laid out as its Markdown says, and each word keeps its doubt and its citation."""

import math
from dataclasses import replace

import pytest

from candor.model.token import Alternative, Token
from candor.model.turn import Turn
from candor.services.export.laid_out import LaidOut
from ui.lease_answer import answer


def turn(text: str, unsure: str = "") -> Turn:
    """An answer whose only doubtful word is `unsure`."""
    start = text.index(unsure)
    doubted = Token(unsure, math.log(0.1), (Alternative("other", math.log(0.6)),), start, start + len(unsure))
    tokens = (Token(text[:start], 0.0, (), 0, start), doubted) if unsure else ()
    return replace(answer(text, tokens=tokens), id="a")


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("One **two** *three*\nfour", '<p dir="auto">One <strong>two</strong> <em>three</em><br>four</p>\n'),
        ("# Rent\n\n### Due", '<h3 dir="auto">Rent</h3>\n<h4 dir="auto">Due</h4>\n'),
        ("- a\n- b", '<ul><li dir="auto">a</li>\n<li dir="auto">b</li>\n</ul>\n'),
        ("7. a", '<ol start="7"><li dir="auto">a</li>\n</ol>\n'),
        ("> said", '<blockquote><p dir="auto">said</p>\n</blockquote>\n'),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("a `x<y` b", '<p dir="auto">a <code>x&lt;y</code> b</p>\n'),
        ("[here](http://x/?a&b)", '<p dir="auto">here (http://x/?a&amp;b)</p>\n'),
        ("<http://x/>", '<p dir="auto">http://x/</p>\n'),
        ("![](http://x/y.png)", '<p dir="auto">[picture]</p>\n'),
        ("5 &lt; 6 <img src=x>", '<p dir="auto">5 &lt; 6 &lt;img src=x&gt;</p>\n'),
        ("a\n\n---", '<p dir="auto">a</p>\n<hr>'),
    ],
)
def test_markdown_is_laid_out_and_nothing_else_is_markup(text: str, markup: str) -> None:
    assert LaidOut(turn(text)).markup() == markup


def test_a_table_keeps_its_sides_its_citations_and_its_doubt() -> None:
    text = "| Due | From |\n|--:|---|\n| **3 May** 2027 | [2] |"
    assert LaidOut(turn(text, "May")).markup() == (
        '<table><thead><tr><th dir="auto" class="right">Due</th>\n<th dir="auto">From</th>\n</tr>\n</thead>\n'
        '<tbody><tr><td dir="auto" class="right"><strong><mark title="10\u202f%; or other 60\u202f%" class="strong">'
        "3 May</mark></strong> 2027</td>\n"
        '<td dir="auto">[<a href="#s-a-2" class="cite">2</a>]</td>\n</tr>\n</tbody>\n</table>\n'
    )


def test_what_is_no_citation_of_a_source_leads_nowhere() -> None:
    assert LaidOut(turn("See [9].")).markup() == '<p dir="auto">See [9].</p>\n'
