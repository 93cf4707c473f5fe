"""From the tokens of a JSON string to those of the text it holds."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace

from candor.model.errors import WeighingUnsupported
from candor.model.token import Token

# How a JSON string writes one character; the two halves of a surrogate pair are one.
CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^\"\\]", re.DOTALL
)


def unquoted(written: str, tokens: Iterable[Token], answer: str) -> tuple[Token, ...]:
    """The tokens with their spans in the answer, which `written` holds as a JSON string.

    Tokens of nothing but the quotes and the white space around them are left out. Of a character written as an escape
    the first token has the whole span and the others an empty one at its end, as of a character that is split. Raises
    WeighingUnsupported when it is another text, or has no tokens.
    """
    if _text(written) != answer:
        raise WeighingUnsupported
    places = _places(written)
    first, last = written.index('"') + 1, written.rindex('"')
    found = tuple(
        replace(token, start=places[token.start], end=places[token.end])
        for token in tokens
        if token.end > first and token.start < last
    )
    if answer and not found:
        raise WeighingUnsupported
    return found


def _text(written: str) -> object:
    try:
        return json.loads(written)
    except ValueError:
        return None


def _places(written: str) -> list[int]:
    """For each offset in the JSON string how many of the answer's characters begin before it."""
    at = written.index('"') + 1
    places = [0] * (at + 1)
    while match := CHARACTER.match(written, at):
        places += [places[-1] + 1] * (match.end() - at)
        at = match.end()
    return places + [places[-1]] * (len(written) - at)
