"""Good files made bad the way disks, networks and broken programs do it, and a little worse."""

import random
from collections.abc import Callable, Sequence

Mutation = Callable[[bytearray, random.Random, Sequence[bytes]], bytearray]


def mutated(data: bytes, chance: random.Random, others: Sequence[bytes]) -> bytes:
    """A file with one to three mutations; `others` are files that pieces may come from."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        made = chance.choice(MUTATIONS)(made, chance, others)
    return bytes(made)


def flipped(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """A few bits turned over."""
    for _ in range(chance.choice((1, 4, 16, 64)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def truncated(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """The end is missing, or the beginning."""
    cut = chance.randint(0, len(data))
    return data[cut:] if chance.random() < 0.2 else data[:cut]


def spliced(data: bytearray, chance: random.Random, others: Sequence[bytes]) -> bytearray:
    """It begins as itself and goes on as another file, perhaps of another format."""
    other = chance.choice(others)
    return data[: chance.randint(0, len(data))] + other[chance.randint(0, len(other)) :]


def swapped(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """Two pieces have changed places."""
    a, b, c, d = sorted(chance.randint(0, len(data)) for _ in range(4))
    return data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def repeated(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """A piece stands there many times."""
    start, end = sorted(chance.randint(0, len(data)) for _ in range(2))
    return data[:end] + data[start:end][:4096] * chance.randint(1, 200) + data[end:]


def filled(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """A piece was never written: zeros, or all ones, or anything."""
    start, end = sorted(chance.randint(0, len(data)) for _ in range(2))
    end = min(end, start + chance.choice((4, 64, 4096)))
    piece = chance.choice((bytes(end - start), b"\xff" * (end - start), chance.randbytes(end - start)))
    return data[:start] + piece + data[end:]


def counted_wrong(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """A number of four bytes, such as a length, is now very large, negative or none."""
    if len(data) >= 4:
        at = chance.randrange(len(data) - 3)
        number = chance.choice((0, 0x7FFFFFFF, 0xFFFFFFFF, 0x80000000, 0x10000000))
        data[at : at + 4] = number.to_bytes(4, chance.choice(("little", "big")))
    return data


MUTATIONS: tuple[Mutation, ...] = (flipped, flipped, truncated, spliced, swapped, repeated, filled, counted_wrong)
