"""Tokens are kept densely, and those of earlier versions can still be read."""

import math
import zlib

import msgspec
import pytest

from candor.chats.token_packing import pack_tokens, unpack_tokens
from candor.model.errors import ChatsDamaged, ChatsTooNew
from candor.model.token import Alternative, Token
from chats.turns import Dice

# Written by the code of the first version (format 1).
OLD = bytes.fromhex(
    "01789c8b8e568a3abca7484947d740cfc4d2d0c2dcccd2c0c0d0d2ccc0dcd4c444c740c758271a9f8a589d682505a7f7fbf702a5"
    "0dcdf58c4c41021fe62f9ff8a8a1f7c3fc590d4a3a79a53939b1b120e1cce40cb0212043cd74a2c1620a100540be19c8a218a598"
    "189049a9bac60606405db100750d2ead"
)
KEPT = (
    Token(
        "Zür",
        -0.49187690019607544,
        (Alternative("Zür", -0.49187690019607544), Alternative(" B\ufffd", -17.25), Alternative("🧑‍🚀", -math.inf)),
        0,
        3,
    ),
    Token("ich", -0.0, (), 3, 6),
    Token(" ", -math.inf, (Alternative('"\\', -1e-300),), 6, 6),
)


def test_what_an_earlier_version_kept_is_read() -> None:
    assert unpack_tokens(OLD) == KEPT


def test_what_is_kept_comes_back() -> None:
    assert unpack_tokens(pack_tokens(KEPT)) == KEPT
    assert unpack_tokens(pack_tokens(())) == ()


@pytest.mark.parametrize("seed", range(20))
def test_every_token_comes_back(seed: int) -> None:
    tokens = tuple(Dice(seed).token() for _ in range(9))
    assert unpack_tokens(pack_tokens(tokens)) == tokens


def test_the_numbers_ollama_sends_take_four_bytes_and_finer_ones_stay_exact() -> None:
    coarse = tuple(Token("a", -n / 64, (), n, n + 1) for n in range(999))
    fine = tuple(Token("a", -n / 63, (), n, n + 1) for n in range(999))
    blobs = [pack_tokens(tokens) or b"" for tokens in (coarse, fine)]
    assert [len(msgspec.msgpack.decode(zlib.decompress(blob[1:]))[2][1]) for blob in blobs] == [4 * 999, 8 * 999]
    assert [unpack_tokens(blob) for blob in blobs] == [coarse, fine]


def test_a_number_out_of_a_floats_range_is_kept_as_a_double() -> None:
    tokens = (Token("a", -1e300, (), 0, 1),)
    assert unpack_tokens(pack_tokens(tokens)) == tokens


def packed(content: object) -> bytes:
    return b"\x02" + zlib.compress(msgspec.msgpack.encode(content))


WHOLE = [["a"], b"\0" * 4, ["f", b"\0" * 4], b"\0" * 8, b"\0" * 8, b"\0" * 8, b"", ["f", b""]]


@pytest.mark.parametrize(
    ("column", "content"),
    [
        (0, []),
        (1, b"\1\0\0\0"),
        (1, b"\0"),
        (2, ["f", b""]),
        (2, ["z", b"\0" * 4]),
        (3, b""),
        (5, b""),
        (5, b"\0\0\0\0\1\0\0\0"),
        (6, b"\0" * 4),
        (7, "f"),
    ],
)
def test_columns_that_do_not_agree_are_damage(column: int, content: object) -> None:
    assert len(unpack_tokens(packed(WHOLE))) == 1
    with pytest.raises(ChatsDamaged):
        unpack_tokens(packed([*WHOLE[:column], content, *WHOLE[column + 1 :]]))


def test_a_later_format_is_said_so() -> None:
    with pytest.raises(ChatsTooNew):
        unpack_tokens(b"\x03whatever")
