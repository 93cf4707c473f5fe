"""An answer's tokens, packed into a blob.

A blob is one byte, the number of its format, and what follows, compressed with zlib.

- Format 2 is a MessagePack array of the columns of `candor.model.token_columns`, in their order: `names` as an array of
  strings, the others as bytes, numbers little-endian: texts and bounds 4 bytes each, spans 8. Log-probabilities are
  a pair of their type, "f" (4 bytes) or "d" (8), and the bytes: "f" where that loses nothing, as of every number that
  Ollama sends.
- Format 1, of the first versions, is JSON (UTF-8): an array with one array a token: text, logprob, start, end,
  alternatives; an alternative is an array of text and logprob. A logprob of null is minus infinity.

Names are stored without lone surrogates, which UTF-8 cannot hold: each becomes U+FFFD.
"""

import math
import sys
import zlib
from array import array
from collections.abc import Sequence
from typing import Any

import msgspec

from candor.chats.packing import storable
from candor.model.errors import ChatsDamaged, ChatsTooNew
from candor.model.token import Alternative, Token
from candor.model.token_columns import TokenColumns
from candor.model.tokens import Tokens

FORMAT = 2
TokenRow = tuple[str, float | None, int, int, list[tuple[str, float | None]]]
Logprobs = tuple[str, bytes]
Columns = tuple[list[str], bytes, Logprobs, bytes, bytes, bytes, bytes, Logprobs]


def pack_tokens(tokens: Sequence[Token]) -> bytes | None:
    """An answer's tokens, None when there are none."""
    if not tokens:
        return None
    columns = Tokens.of(tokens).columns
    content: Columns = (
        [storable(name) for name in columns.names],
        _bytes(columns.texts),
        _packed(columns.logprobs),
        _bytes(columns.starts),
        _bytes(columns.ends),
        _bytes(columns.bounds),
        _bytes(columns.other_texts),
        _packed(columns.other_logprobs),
    )
    return bytes([FORMAT]) + zlib.compress(msgspec.msgpack.encode(content))


def unpack_tokens(blob: bytes | None) -> Sequence[Token]:
    """The reverse. Raises ChatsDamaged, ChatsTooNew."""
    if blob is None:
        return ()
    if blob[:1] > bytes([FORMAT]):
        raise ChatsTooNew
    try:
        content = zlib.decompress(blob[1:])
        return Tokens(_columns(content)) if blob[0] == FORMAT else _from_rows(content)
    except (zlib.error, msgspec.DecodeError, ValueError, IndexError) as error:
        raise ChatsDamaged(f"a turn cannot be read: {error}") from error


def _columns(content: bytes) -> TokenColumns:
    names, texts, logprobs, starts, ends, bounds, others, other_logprobs = msgspec.msgpack.decode(content, type=Columns)
    columns = TokenColumns(
        names,
        _array("I", texts),
        _unpacked(logprobs),
        _array("q", starts),
        _array("q", ends),
        _array("I", bounds),
        _array("I", others),
        _unpacked(other_logprobs),
    )
    if not columns.is_whole:
        raise ValueError("its columns do not agree")
    return columns


def _from_rows(content: bytes) -> Tokens:
    return Tokens.of(
        Token(text, _read(logprob), tuple(Alternative(other, _read(value)) for other, value in others), start, end)
        for text, logprob, start, end, others in msgspec.json.decode(content, type=list[TokenRow])
    )


def _read(logprob: float | None) -> float:
    return -math.inf if logprob is None else logprob


def _packed(logprobs: "array[float]") -> Logprobs:
    try:
        short = array("f", logprobs)
    except OverflowError:
        return "d", _bytes(logprobs)
    return ("f", _bytes(short)) if array("d", short) == logprobs else ("d", _bytes(logprobs))


def _unpacked(packed: Logprobs) -> "array[float]":
    return array("d", _array(packed[0], packed[1]))


def _bytes(column: "array[int] | array[float]") -> bytes:
    return _little(column).tobytes()


def _array(code: str, content: bytes) -> "array[Any]":
    column: array[Any] = array(code)
    column.frombytes(content)
    return _little(column)


def _little(column: "array[Any]") -> "array[Any]":
    """The column with its bytes swapped where this machine writes the other way round."""
    if sys.byteorder == "little":
        return column
    swapped = column[:]
    swapped.byteswap()
    return swapped
