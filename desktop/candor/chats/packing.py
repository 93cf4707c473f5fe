"""What a turn carries beside its words, and ways to ask, packed into blobs.

A blob is one byte, the number of its format, and what follows. Format 1 is JSON (UTF-8) compressed with zlib: an
object whose keys are the fields of `Details` or of `Options`, each as the dataclass in candor.model writes its
fields; bytes (a source's `location`) are base64, dates ISO 8601. A missing key means nothing was known. Tokens are
packed by `token_packing`.

Text is stored without lone surrogates, which UTF-8 cannot hold: each becomes U+FFFD, so that spans keep counting right.
Any other number that is not finite becomes 0.
"""

import math
import re
import zlib
from dataclasses import dataclass, fields
from typing import TypeVar

import msgspec

from candor.model.errors import ChatsDamaged, ChatsTooNew
from candor.model.failure import Failure
from candor.model.grounding import Grounding
from candor.model.message import Message
from candor.model.passage import Coverage, Source, Speaks
from candor.model.scope import EVERYTHING, Scope
from candor.model.turn import BranchPoint, Budget, Options, Timings, Turn

FORMAT = 1
SURROGATE = re.compile("[\ud800-\udfff]")

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class Details:
    """Everything of a turn that has no column of its own, but for its tokens."""

    sources: tuple[Source, ...] = ()
    coverage: Coverage | None = None
    options: Options | None = None
    budget: Budget | None = None
    timings: Timings | None = None
    failure: Failure | None = None
    notices: tuple[Failure, ...] = ()
    scope: Scope = EVERYTHING
    searched: str = ""
    speaks: Speaks | None = None
    prompt: tuple[Message, ...] = ()
    branched: BranchPoint | None = None
    grounding: Grounding | None = None


DETAILS = tuple(field.name for field in fields(Details))


def storable(text: str) -> str:
    """The text with every lone surrogate replaced by U+FFFD; as long as before."""
    return SURROGATE.sub("\ufffd", text)


def pack_details(turn: Turn) -> bytes | None:
    """A turn's details, None when it has none."""
    return pack(Details(**{name: getattr(turn, name) for name in DETAILS}))


def pack(details: Details) -> bytes | None:
    """The same of what was unpacked."""
    return None if details == Details() else pack_whole(details)


def pack_whole(content: object) -> bytes:
    """Any dataclass of candor.model, to be unpacked as its own kind."""
    return _pack(_clean(msgspec.to_builtins(content)))


def unpack_details(blob: bytes | None) -> Details:
    """The reverse. Raises ChatsDamaged, ChatsTooNew."""
    return Details() if blob is None else unpack(blob, Details)


def _pack(content: object) -> bytes:
    try:
        json = msgspec.json.encode(content)
    except UnicodeEncodeError:
        json = msgspec.json.encode(_clean(content))
    return bytes([FORMAT]) + zlib.compress(json)


def unpack(blob: bytes, kind: type[Content]) -> Content:
    """A part of a turn's details, or all. Raises ChatsDamaged, ChatsTooNew."""
    if blob[:1] > bytes([FORMAT]):
        raise ChatsTooNew
    try:
        return msgspec.json.decode(zlib.decompress(blob[1:]), type=kind)
    except (zlib.error, msgspec.DecodeError) as error:
        raise ChatsDamaged(f"a turn cannot be read: {error}") from error


def _clean(content: object) -> object:
    # What JSON cannot hold must not make a whole conversation unreadable.
    match content:
        case str():
            return storable(content)
        case float():
            return content if math.isfinite(content) else 0.0
        case list() | tuple():
            return [_clean(part) for part in content]
        case dict():
            return {key: _clean(part) for key, part in content.items()}
    return content
