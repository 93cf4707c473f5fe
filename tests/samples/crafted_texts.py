"""Texts and web pages made to hurt."""

import random

from samples.crafted import DAMAGED, EMPTY, TEXT, TOO_LARGE, TOO_SLOW, UNSUPPORTED, crafted


def _lines(size: int) -> bytes:
    """More text than one file may make, at the bench's size."""
    return b"words of a text that never ends\n" * (20_000 * size)


def _paragraphs(size: int) -> bytes:
    """Hardly any text, very many places."""
    return b"a\n\n" * (100_000 * size)


def _noise(size: int) -> bytes:
    return random.Random(4).randbytes(20_000 * size)


def _deep_page(size: int) -> bytes:
    depth = 5_000 * size
    return b"<html><body>" + b"<div>" * depth + b"words" + b"</div>" * depth


def _unclosed(size: int) -> bytes:
    """Marks that cross each other and never end."""
    return b"<p>words" + b"<b><i><a href=x><table><tr><td>" * (1_000 * size)


def _wide_table(size: int) -> bytes:
    cell = b"<td colspan=1000000000 rowspan=1000000000>words</td>"
    return b"<table>" + b"<tr>" + cell * (100 * size) + b"</table>"


def _attribute(size: int) -> bytes:
    return b'<p title="' + b"x" * (500_000 * size) + b'">words</p>'


def _entities(size: int) -> bytes:
    return b"<p>words" + b"&amp;&#x10FFFF;&#0;&NotAnEntity;" * (5_000 * size)


def _quotes(size: int) -> bytes:
    return b">" * (5_000 * size) + b" words\n"


def _lists(size: int) -> bytes:
    return b"".join(b" " * (2 * level) + b"- words\n" for level in range(30 * size))


def _brackets(size: int) -> bytes:
    return b"# " + b"[" * (500 * size) + b"words" + b"](" * (500 * size)


def _heading(size: int) -> bytes:
    return b"# " + b"*a **b " * (2_000 * size) + b"\n\nwords\n"


def _table(size: int) -> bytes:
    row = b"|" + b"a|" * (20 * size)
    return row + b"\n" + b"|" + b"-|" * (20 * size) + b"\n" + (row + b"\n") * (20 * size)


MAYBE = (TEXT, UNSUPPORTED, EMPTY, DAMAGED)
CRAFTED_TEXTS = (
    crafted("without end.txt", _lines, TEXT, TOO_LARGE),
    crafted("very many paragraphs.txt", _paragraphs, TEXT, TOO_LARGE),
    crafted("one line.txt", lambda size: b"x" * (300_000 * size), TEXT, EMPTY, TOO_SLOW),
    crafted("noughts.txt", lambda size: bytes(100_000 * size), *MAYBE),
    crafted("noise.txt", _noise, *MAYBE),
    crafted("half of a letter.txt", lambda _: "words and half a letter é".encode()[:-1], *MAYBE),
    crafted("lone surrogates.txt", lambda _: b"\xff\xfew\0o\0\0\xd8r\0d\0", *MAYBE),
    crafted("only a mark.txt", lambda _: b"\xef\xbb\xbf", EMPTY),
    crafted("right to left.txt", lambda _: "words \u202esdrow\u2066 \u200b\ufeff".encode(), TEXT),
    crafted("deep page.html", _deep_page, TEXT, TOO_SLOW, TOO_LARGE),
    crafted("unclosed marks.html", _unclosed, TEXT, TOO_SLOW),
    crafted("wide table.html", _wide_table, TEXT),
    crafted("long attribute.html", _attribute, TEXT, EMPTY, TOO_LARGE),
    crafted("entities.html", _entities, TEXT),
    crafted("strange charset.html", lambda _: b'<meta charset="utf-7"><p>+ADw-words', TEXT, UNSUPPORTED),
    crafted("deep quotes.md", _quotes, TEXT, TOO_SLOW),
    crafted("deep lists.md", _lists, TEXT, TOO_SLOW),
    crafted("brackets.md", _brackets, TEXT, TOO_SLOW),
    crafted("emphasis.md", _heading, TEXT, TOO_SLOW),
    crafted("table.md", _table, TEXT, TOO_SLOW, TOO_LARGE),
)
