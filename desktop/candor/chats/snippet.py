"""The part of a message in which words were found."""

import re
import unicodedata

from candor.chats.indexed_words import SIGNS, UNSPACED, VOWELS

BEFORE, LONGEST = 32, 140  # characters
MARKUP = re.compile(r"\*\*|__|`+|^#+ ", re.MULTILINE)
OVER = f"[\u0300-\u036f{SIGNS}]*"  # signs over a letter, which the index leaves out
LETTER = rf"(?<![^\W_{UNSPACED}])"  # where a word begins


def snippet(text: str, words: list[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A line of the text about the longest word that stands in it, and where the words are in this line."""
    patterns = [_pattern(word) for word in sorted(words, key=len, reverse=True)]
    plain = MARKUP.sub("", text)
    folded = _folded(plain)
    first = next((found.start() for pattern in patterns if (found := pattern.search(folded))), 0)
    line = _line(plain, first)
    folded = _folded(line)
    spans = sorted({found.span() for pattern in patterns for found in pattern.finditer(folded)})
    return line, tuple(_apart(spans))


def _line(text: str, place: int) -> str:
    """What stands about a place, from the beginning of a word, on one line."""
    start = max(0, place - BEFORE)
    if start:
        start = next((at + 1 for at in range(start, place) if text[at].isspace()), start)
    end = start + LONGEST
    shown = " ".join(text[start:end].split())
    return f"{'…' if start else ''}{shown}{'…' if end < len(text) else ''}"


def _pattern(word: str) -> re.Pattern[str]:
    parts = re.findall(rf"[{UNSPACED}]+|[^\W_{UNSPACED}]+", _folded(VOWELS.sub("", unicodedata.normalize("NFC", word))))
    joined = r"[\W_]*".join(OVER.join(map(re.escape, part)) + OVER for part in parts)
    return re.compile(joined if re.match(f"[{UNSPACED}]", parts[0]) else LETTER + joined) if parts else re.compile("$^")


def _folded(text: str) -> str:
    """Small letters without their accents, one for each character."""
    return text.lower() if text.isascii() else text.translate({ord(each): _letter(each) for each in set(text)})


def _letter(character: str) -> str:
    if character.isascii():
        return character.lower()
    bare = unicodedata.normalize("NFD", character)[0].lower()
    return bare if len(bare) == 1 else character


def _apart(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Without those that begin within another."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if start < end and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return kept
