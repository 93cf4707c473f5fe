"""Made-up probabilities of a given answer: what a passage of the prompt says is as likely as when it was written.

A few figures are made likely without their passage too, as if the server had known them. It knows nothing.
"""

import hashlib
import json
import math
import re
from collections.abc import Iterator, Sequence

from fakes.practice_answer import FIGURE
from fakes.practice_prompt import Quoted
from fakes.practice_tokens import Piece, pieces, split

NAME = re.compile(r"(?<=[a-z,;] )[A-Z][\w-]{2,}")
KNOWN, LOOSE, UNLIKELY = 0.8, 0.7, 0.004


def forced(answer: str, passages: Sequence[Quoted]) -> Iterator[Piece]:
    """The answer as a JSON string with a space behind it, in tokens."""
    written = json.dumps(answer, ensure_ascii=False)
    known = " ".join(_plain(passage.text) for passage in passages)
    facts = [match.span() for pattern in (FIGURE, NAME) for match in pattern.finditer(written)]
    likely = _as_written(answer, written)
    at = 0
    for text in (*split(written), " "):
        end = at + len(text)
        stretch = next(((start, stop) for start, stop in facts if start < end and at < stop), None)
        fact = "" if stretch is None else written[slice(*stretch)]
        unknown = _unknown(fact or text, known, is_fact=bool(fact))
        # The same token has the same shade, whatever the prompt.
        shade = math.log(1 - 0.06 * _shade(f"{at} {text}"))
        logprob = sum(likely[at:end]) if unknown is None else math.log(unknown) + shade
        yield Piece(text, ({"token": text, "logprob": logprob, "bytes": list(text.encode())},))
        at = end


def _as_written(answer: str, written: str) -> list[float]:
    """The log-probability of each character of the JSON string: the answer's tokens spread over their characters."""
    spread = [entry["logprob"] / len(piece.text) for piece in pieces(answer, ()) for entry in piece.entries[:1]
              for _ in piece.text]  # fmt: skip
    likely = [0.0]
    for number, sign in enumerate(answer):
        escaped = len(json.dumps(sign, ensure_ascii=False)) - 2
        likely += [spread[number], *[0.0] * (escaped - 1)]
    return likely + [0.0] * (len(written) + 1 - len(likely))


def _unknown(words: str, known: str, *, is_fact: bool) -> float | None:
    """How likely it is where no passage says it; None where one does."""
    plain = _plain(words)
    if is_fact:
        likely = KNOWN if _shade(plain) < 1 / 6 else UNLIKELY
        return None if plain in known else likely
    return None if not plain or re.search(rf"\b{re.escape(plain)}", known) else LOOSE


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[\w.,€$£%-]*\w[€$£%]?", text.lower()))


def _shade(key: str) -> float:
    """From 0 to 1, the same for the same key."""
    return hashlib.sha256(key.encode("utf-8", "replace")).digest()[0] / 256
