"""Cuts an answer into tokens as Llama 3 would, roughly, and makes up how sure the practice server was of each.

Everything follows from a hash of the token and its place: the same answer always has the same doubts.
"""

import hashlib
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

# The manner of Llama 3's own pattern: words with the space before them, digits by three, punctuation, line ends.
PIECE = re.compile(
    r"(?:[^\r\n\w]|_)?[^\W\d_]+|\d{1,3}| ?(?:[^\s\w]|_)+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
)
LONGEST_WORD = 9
MONTHS = re.findall(r"\w+", "January February March April May June July August September October November December")
COUNTS = re.findall(r"\w+", "two three four five six seven eight nine ten twelve")
WORDS = re.findall(
    r"\w+",
    "the a of in to and is for on that by with as at from this be it or an are was which not may must can any all "
    "has have will their its also only within after before under until between each other such one first last new "
    "term year month date person payment notice letter part place time case rule page total amount",
)
MARKS = [".", ",", ";", ":", " (", ")", " –", "-", "!", "?", "\n", "\n\n", "'s", "/", " [", "]", "**", "...", " |", '"']
END = "<|eot_id|>"
LISTED = 20


@dataclass(frozen=True, slots=True)
class Piece:
    """What one line of the stream says: text, and its entries of `logprobs` with all 20 alternatives."""

    text: str
    entries: tuple[dict[str, Any], ...]


def pieces(answer: str, words: Sequence[str]) -> Iterator[Piece]:
    """The answer's tokens in order; `words` of the passages are among the alternatives of words."""
    pool, before = tuple(dict.fromkeys([*words, *WORDS])), ""
    for index, text in enumerate(split(answer)):
        chance = _chance(f"{index} {before}{text}")
        tokens = _broken(text) if any(ord(character) > 0xFFFF for character in text) else [text]
        yield Piece(text, tuple(_entry(token, before, chance, pool) for token in tokens))
        before = text


def split(text: str) -> list[str]:
    """The tokens' texts; joined they are the text."""
    found: list[str] = []
    for piece in PIECE.findall(text):
        if len(piece) > LONGEST_WORD + 1 and piece[-1].isalpha():
            found += [piece[: LONGEST_WORD - 2], piece[LONGEST_WORD - 2 :]]
        else:
            found.append(piece)
    return found


def _broken(text: str) -> list[str]:
    # A character outside the vocabulary comes as bytes, which Ollama cannot name: one U+FFFD for each.
    size = len(text.encode()) - 1
    return ["\ufffd" * size, "\ufffd"]


def _chance(key: str) -> Iterator[float]:
    """Numbers from 0 to 1, the same for the same key."""
    count = 0
    while True:
        digest = hashlib.sha256(f"{key} {count}".encode("utf-8", "replace")).digest()
        for start in range(0, 32, 4):
            yield int.from_bytes(digest[start : start + 4], "big") / 2**32
        count += 1


def _entry(token: str, before: str, chance: Iterator[float], pool: Sequence[str]) -> dict[str, Any]:
    own = _own(token, before, chance)
    listed = own >= 0.01
    others = _others(token, chance, pool)[: LISTED - listed]
    left, weights = (1 - own) * 0.93, [(rank + 1) ** -1.4 for rank in range(len(others))]
    top = [(other, left * weight / sum(weights)) for other, weight in zip(others, weights, strict=True)]
    if listed:
        top = sorted([*top, (token, own)], key=lambda pair: -pair[1])
    named = [_named(text, probability) for text, probability in top]
    return {**_named(token, own), "top_logprobs": named}


def _named(text: str, probability: float) -> dict[str, Any]:
    return {"token": text, "logprob": math.log(probability), "bytes": list(text.encode("utf-8", "replace"))}


def _own(token: str, before: str, chance: Iterator[float]) -> float:
    """Mostly certain; figures, and words that stand out, sometimes not; once in a while a token nobody expected."""
    luck, shade = next(chance), next(chance)
    cited = before.endswith("[")
    if (token.strip().isdigit() and not cited) or token.strip() in [*MONTHS, *COUNTS]:
        doubtful = 0.3
    elif token.strip()[:1].isupper() or len(token) > LONGEST_WORD:
        doubtful = 0.07
    else:
        doubtful = 0.02 if token[-1:].isalpha() and not cited else 0.0
    if luck < doubtful * 0.04:
        return 0.003 + 0.004 * shade
    return 0.15 + 0.45 * shade if luck < doubtful else 0.9 + 0.099 * shade**0.3


def _others(token: str, chance: Iterator[float], pool: Sequence[str]) -> list[str]:
    """Twenty other tokens of the same kind, in an order that the token decides."""
    bare, space = token.strip(), " " if token.startswith(" ") else ""
    if bare.isdigit():
        size = 10 ** len(bare)
        kin = [f"{space}{(int(bare) + int(step * size * 0.37) + 1) % size:0{len(bare)}d}" for step in range(1, 60)]
        return _distinct([*kin, *(str(number) for number in range(10, 40))], token)
    if bare in MONTHS or bare in COUNTS:
        kin = [space + word for word in (MONTHS if bare in MONTHS else COUNTS)] + [space + word for word in WORDS]
        return _distinct(kin, token)
    if not any(character.isalnum() for character in bare):
        kin = [END, *MARKS, " and", " the"]
    else:
        kin = [space + (word.capitalize() if bare[:1].isupper() else word) for word in pool]
    turn = int(next(chance) * len(kin))
    return _distinct(kin[turn:] + kin[:turn], token)


def _distinct(texts: Sequence[str], token: str) -> list[str]:
    return [text for text in dict.fromkeys(texts) if text != token][:LISTED]
