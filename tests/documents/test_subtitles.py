"""Subtitles become what is said, with the second it begins."""

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged, FormatUnsupported, NoTextFound, ReadingTooLarge

SRT = """1
00:00:01,000 --> 00:00:03,000
<i>The deposit</i> is
{\\an8}3,720 euros.

2
00:00:04,500 --> 00:00:06,000 X1:40
- Who holds it?

3
00:00:20,000 --> 00:00:22,000
ANNA: The landlord &amp; his bank.

4
01:02:03,000 --> 01:02:05,000
The end.
"""
BLOCKS = [
    (1, "The deposit is 3,720 euros.\n- Who holds it?\nANNA: The landlord & his bank."),
    (3723, "The end."),
]


def _blocks(text):
    return [(place.second, text.text[place.start : place.end].strip()) for place in text.places]


@pytest.mark.parametrize(
    "data",
    [
        SRT.encode(),
        SRT.replace("\n", "\r\n").encode("utf-8-sig"),
        ("\ufeff" + SRT).encode("utf-16-le"),
        SRT.replace("\n\n", "\n").encode(),
        SRT.replace("1\n00:00:01", "Made by hand\n\n00:00:01").replace(",000", ".000").encode(),
    ],
)
def test_srt_in_every_way_programs_write_it(read, data):
    text = read("a.srt", data)
    assert (text.kind, text.pages) == ("srt", None)
    assert _blocks(text) == BLOCKS


def test_vtt_without_notes_and_styles_with_its_voices(read):
    text = read(
        "a.vtt",
        b"""WEBVTT - a film

STYLE
::cue { color: red }

NOTE not to be read
nor this

intro
00:01.000 --> 00:02.000 align:start
<v.loud Anna Roth>The <c.yellow>rent</c> is due</v>

NOTE 5

00:02.000 --> 00:03.000
The rent is due

1:00:00.000 --> 1:00:01.000
<v Ben>On the <00:01:00.500>third</v>
""",
    )
    assert text.kind == "vtt"
    assert _blocks(text) == [(1, "Anna Roth: The rent is due The rent is due"), (3600, "Ben: On the third")]


def test_lines_that_scroll_are_said_once(read):
    cues = "WEBVTT\n\n" + "".join(
        f"00:0{at}.000 --> 00:0{at + 1}.000\nline {at}\nline {at + 1}\n\n" for at in range(1, 5)
    )
    assert _blocks(read("a.vtt", cues.encode())) == [(1, "line 1 line 2 line 3 line 4 line 5")]


def test_half_a_minute_is_a_block(read):
    cues = "".join(f"{at}\n00:00:{at:02},000 --> 00:00:{at:02},900\nword{at}\n\n" for at in range(60))
    assert [second for second, _ in _blocks(read("a.srt", cues.encode()))] == [0, 25, 50]


def test_what_is_no_subtitle_says_so(read):
    with pytest.raises(FileDamaged, match="when it is shown"):
        read("a.srt", b"just words\n\nand more")
    with pytest.raises(NoTextFound):
        read("a.srt", b"1\n00:00:01,000 --> 00:00:02,000\n\n")
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.srt", bytes(range(32)) * 100)
    with pytest.raises(ReadingTooLarge):
        read("a.srt", SRT.encode(), Limits(characters=60))
