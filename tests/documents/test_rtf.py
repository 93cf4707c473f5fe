"""Rich text, as word processors write it."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, NoTextFound, ReadingTooLarge

STYLES = r"{\stylesheet{\s0 Normal;}{\s1\b\f3 heading 1;}{\s2\sbasedon0 Heading 2;}}"


def _rtf(body: str, head: str = "") -> bytes:
    return (r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}}" + STYLES + head + body + "}").encode("ascii")


def _found(text):
    return [(text.text[p.start : p.end].strip(), p.heading) for p in text.places]


def test_paragraphs_have_the_headings_above_them(read):
    body = (
        r"\pard\s1 House rules\par\pard\s0 From 22:00 to 6:00.\par\pard\s2 Keys\par\pard\s0 Three.\par"
        r"\pard\s1 Deposit\par\pard It is held apart.\par"
    )
    text = read("a.rtf", _rtf(body))
    assert _found(text) == [
        ("House rules", ("House rules",)),
        ("From 22:00 to 6:00.", ("House rules",)),
        ("Keys", ("House rules", "Keys")),
        ("Three.", ("House rules", "Keys")),
        ("Deposit", ("Deposit",)),
        ("It is held apart.", ("Deposit",)),
    ]
    assert (text.kind, text.pages) == ("rtf", None)


def test_lists_and_tables_keep_their_marks(read):
    item = r"\pard{{\listtext {}\tab}}{}\par ".format
    row = r"\trowd\intbl {}\cell {}\cell\row ".format
    body = (
        item(r"\u8226 ?", "First") + item("2.", "Second") + row("Key", "Number") + row("Door", "3") + r"\pard End.\par"
    )
    assert [words for words, _ in _found(read("a.rtf", _rtf(body)))] == [
        "• First",
        "2. Second",
        "Key | Number",
        "Door | 3",
        "End.",
    ]


def test_letters_of_every_kind(read):
    body = r"\pard M\'fcller pays 5\'80, \u1056\'d0\u1091? \u-10180?\u-8249? \{braces\} and a \\backslash.\par"
    assert read("a.txt", _rtf(body)).text.strip() == "Müller pays 5€, Ру 🏇 {braces} and a \\backslash."


def test_what_is_not_seen_is_left_out(read):
    body = r"{\info{\title secret}}{\*\generator Word;}{\pict\pngblip 89504e47}\pard seen\par"
    assert read("a.doc", _rtf(body)).text.strip() == "seen"


def test_empty_long_and_broken_ones(read):
    with pytest.raises(NoTextFound):
        read("a.rtf", _rtf(""))
    with pytest.raises(ReadingTooLarge):
        read("a.rtf", _rtf(r"words\par " * 1000), Limits(characters=2000))
    with pytest.raises(FileDamaged, match="not rich text"):
        read("a.rtf", b"just words")
    with pytest.raises(FileDamaged, match="sound"):
        read("a.rtf", _rtf(r"\u99999999999 words"))
    assert read("a.rtf", _rtf(r"\pard words that end in mid")[:-8]).text.startswith("words that")
