"""Made-up probabilities of a given answer: what stands in a passage of the prompt is likely, a figure elsewhere is not.

A few figures are made likely without their passage too, as if the server had known them. It knows nothing.
"""

import hashlib
import json
import math
import re
from collections.abc import Iterator, Sequence

from fakes.practice_answer import FIGURE
from fakes.practice_prompt import Quoted
from fakes.practice_tokens import Piece, split

NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]{2,}")
LIKELY, KNOWN, LOOSE, UNLIKELY = 0.99, 0.8, 0.7, 0.004


def forced(answer: str, passages: Sequence[Quoted]) -> Iterator[Piece]:
    """The answer as a JSON string with a space behind it, in tokens."""
    written = json.dumps(answer, ensure_ascii=False)
    known = " ".join(_plain(passage.text) for passage in passages)
    facts = [match.span() for pattern in (FIGURE, NAME) for match in pattern.finditer(written)]
    at = 0
    for text in (*split(written), " "):
        stretch = next(((start, end) for start, end in facts if start < at + len(text) and at < end), None)
        fact = "" if stretch is None else written[slice(*stretch)]
        chance = _of_fact(fact, known) if fact else _of_word(text, known)
        # The same token has the same shade, whatever the prompt.
        shaded = chance * (1 - 0.06 * _shade(f"{at} {text}"))
        yield Piece(text, ({"token": text, "logprob": math.log(shaded), "bytes": list(text.encode())},))
        at += len(text)


def _of_fact(fact: str, known: str) -> float:
    if _plain(fact) in known:
        return LIKELY
    return KNOWN if _shade(_plain(fact)) < 1 / 6 else UNLIKELY


def _of_word(text: str, known: str) -> float:
    word = _plain(text)
    return LIKELY if not word or re.search(rf"\b{re.escape(word)}", known) else LOOSE


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w.,€$£%-]*\w[€$£%]?", text.lower()))


def _shade(key: str) -> float:
    """From 0 to 1, the same for the same key."""
    return hashlib.sha256(key.encode("utf-8", "replace")).digest()[0] / 256
