"""JSON (RFC 8259) taken apart one element at a time, so that a long list is never held whole."""

import json
import re
from collections.abc import Generator, Iterator
from typing import Any

# Numbers stay as they are written.
DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
SPACE = re.compile(r"[ \t\r\n]*")
# The key it stands under at the top ("" for none), its number in a list (from 1), the value.
Value = tuple[str, int | None, Any]


def top_values(text: str) -> Iterator[Value]:
    """The members of an object or the elements of a list at the top, those of lists in an object one by one.

    Raises ValueError for what is not JSON, RecursionError for what is nested too deeply.
    """
    at = _past(text, 0)
    if text[at : at + 1] == "[":
        at = yield from _elements(text, at, "")
    elif text[at : at + 1] == "{":
        at = yield from _members(text, at)
    else:
        value, at = DECODER.raw_decode(text, at)
        yield "", None, value
    if _past(text, at) < len(text):
        raise ValueError("there is more than one value")


def _elements(text: str, at: int, key: str) -> Generator[Value, None, int]:
    at = _past(text, at + 1)
    number = 0
    while text[at : at + 1] != "]":
        if number:
            at = _past(text, _expected(text, at, ","))
        number += 1
        value, at = DECODER.raw_decode(text, at)
        yield key, number, value
        at = _past(text, at)
    return at + 1


def _members(text: str, at: int) -> Generator[Value, None, int]:
    at = _past(text, at + 1)
    first = True
    while text[at : at + 1] != "}":
        if not first:
            at = _past(text, _expected(text, at, ","))
        first = False
        key, at = DECODER.raw_decode(text, at)
        at = _past(text, _expected(text, _past(text, at), ":"))
        if text[at : at + 1] == "[":
            at = yield from _elements(text, at, str(key))
        else:
            value, at = DECODER.raw_decode(text, at)
            yield str(key), None, value
        at = _past(text, at)
    return at + 1


def _past(text: str, at: int) -> int:
    space = SPACE.match(text, at)
    return space.end() if space else at


def _expected(text: str, at: int, sign: str) -> int:
    if text[at : at + 1] != sign:
        raise ValueError(f"no {sign} where one should be")
    return at + 1
