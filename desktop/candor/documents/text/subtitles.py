"""Subtitles: what is said, in blocks of half a minute, with the second it begins.

Formats: SubRip as its players read it, and WebVTT (W3C).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.text.charset import decoded
from candor.documents.text.txt import LINE_END
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

# A subtitle later than this after the first of its block begins a new one.
BLOCK_SECONDS = 25
TIMES = re.compile(r"\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,]\d{1,3}\s*-->")
VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]+)>")
MARK = re.compile(r"</?[A-Za-z0-9][^<>]*>|\{\\[^{}]*\}")
# Such as "ANNA:", "Dr. Roth:" and "- ": another voice begins.
SPEAKER = re.compile(r"(?:[-–—]\s|[A-ZÀ-ÞА-Я][\w.'’ -]{0,30}:\s)")


@dataclass(slots=True)
class Cue:
    """One subtitle: the second it is shown at, and its lines."""

    second: int
    lines: list[str]


def read_srt(content: Content) -> DocumentText:
    """Reads SubRip: one Place per half minute. Raises FileDamaged, FormatUnsupported, ReadingTooLarge."""
    return _read(content, "srt")


def read_vtt(content: Content) -> DocumentText:
    """Reads WebVTT: one Place per half minute, notes and styles left out. Raises as `read_srt`."""
    return _read(content, "vtt")


def _read(content: Content, kind: str) -> DocumentText:
    text = content.checked(decoded(content.data)).removeprefix("\ufeff")
    cues = _cues(text)
    if text.strip() and not cues:
        raise FileDamaged("none of its lines says when it is shown")
    draft = Draft(content)
    for second, block in _blocks(cues):
        draft.add(block, at=Place(0, 0, second=second))
    return draft.finish(kind)


def _cues(text: str) -> list[Cue]:
    """Every subtitle in the file's order; what stands before the first, notes and styles are none."""
    cues: list[Cue] = []
    inside = False
    for line in LINE_END.split(text):
        found = TIMES.match(line)
        if found:
            if cues and inside:  # no blank line between: the number above belongs to this one
                _without_number(cues[-1])
            cues.append(Cue(_seconds(*found.groups()), []))
        elif inside and line.strip():
            cues[-1].lines.append(line.strip())
        inside = bool(found) or (inside and bool(line.strip()))
    return cues


def _without_number(cue: Cue) -> None:
    if cue.lines and cue.lines[-1].isdecimal():
        cue.lines.pop()


def _seconds(hours: str | None, minutes: str, seconds: str) -> int:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)


def _blocks(cues: list[Cue]) -> Iterator[tuple[int, str]]:
    """The words of the subtitles as running text; each voice begins a new line."""
    begun, words, before = 0, "", ""
    for cue in cues:
        if words and not 0 <= cue.second - begun < BLOCK_SECONDS:
            yield begun, words
            words = ""
        for line in _spoken(cue):
            if line == before:  # captions that scroll show each line twice
                continue
            begun = begun if words else cue.second
            words += ("\n" if SPEAKER.match(line) else " ") * bool(words) + line
            before = line
    if words:
        yield begun, words


def _spoken(cue: Cue) -> Iterator[str]:
    """The lines as they are heard: who speaks by name, without marks."""
    for line in cue.lines:
        named = MARK.sub("", VOICE.sub(lambda found: f"{found.group(1).strip()}: ", line))
        if spoken := " ".join(unescape(named).split()):
            yield spoken
