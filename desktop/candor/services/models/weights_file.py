"""A GGUF file, looked through before it is given to the server."""

import struct
from pathlib import Path
from typing import BinaryIO

from candor.model.errors import WeightsUnusable

MAGIC = b"GGUF"
VERSIONS = (2, 3)
MOST_ENTRIES = 1_000_000  # what a file may claim to have of anything
LONGEST = 64_000_000  # bytes of everything before the weights; a vocabulary of 256,000 words takes about 10
# docs/gguf.md of ggml: the value types of metadata by number, with their size; 8 is a string, 9 an array.
SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
STRING, ARRAY = 8, 9
ALIGNMENT = 32
# ggml.h: how many weights stand in a block of a tensor type, and how many bytes it takes.
BLOCKS = {
    **{0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 9: (32, 36)},
    **{10: (256, 84), 11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292)},
    **{16: (256, 66), 17: (256, 74), 18: (256, 98), 19: (256, 50), 20: (32, 18), 21: (256, 110), 22: (256, 82)},
    **{23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 27: (1, 8), 28: (1, 8), 29: (256, 56), 30: (1, 2)},
}


def check_weights(path: Path) -> int:
    """The file's size in bytes, once every tensor that it declares was found to lie within it.

    A file that declares more than it holds makes an Ollama before 0.17.1 read foreign memory, and one that was cut off
    fails late. Raises WeightsUnusable.
    """
    try:
        with path.open("rb") as file:
            size = path.stat().st_size
            _check(_Head(file, path.name), size)
            return size
    except OSError as error:
        raise WeightsUnusable(path.name, "it cannot be read") from error


class _Head:
    """Reads what stands before the weights, number by number."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self.name = file, name

    def broken(self, why: str) -> WeightsUnusable:
        """The error that says why."""
        return WeightsUnusable(self.name, why)

    @property
    def place(self) -> int:
        """How many bytes were read."""
        return self._file.tell()

    def take(self, size: int) -> bytes:
        """So many bytes."""
        if not 0 <= size <= LONGEST or self.place + size > LONGEST:
            raise self.broken("its beginning is far too long")
        data = self._file.read(size)
        if len(data) < size:
            raise self.broken("it ends too early")
        return data

    def number(self, form: str) -> int:
        """One number, little-endian, in a form of `struct`."""
        return int(struct.unpack(f"<{form}", self.take(struct.calcsize(form)))[0])

    def text(self) -> str:
        """A string behind its length."""
        return self.take(self.number("Q")).decode("utf-8", "replace")

    def value(self, kind: int) -> int | None:
        """A value of the metadata, told where it is a number of 4 bytes."""
        if kind == STRING:
            self.take(self.number("Q"))
        elif kind == ARRAY:
            self._array()
        elif kind in SIZES:
            return int.from_bytes(self.take(SIZES[kind]), "little")
        else:
            raise self.broken("its metadata is of another kind")
        return None

    def _array(self) -> None:
        kind, amount = self.number("I"), self.number("Q")
        if amount > MOST_ENTRIES or kind == ARRAY:
            raise self.broken("its metadata is of another kind")
        if kind in SIZES:
            self.take(SIZES[kind] * amount)
            return
        for _ in range(amount):
            self.value(kind)


def _check(head: _Head, size: int) -> None:
    if head.take(4) != MAGIC:
        raise head.broken("it is no GGUF file")
    if head.number("I") not in VERSIONS:
        raise head.broken("it is of a version that Candor does not know")
    tensors, entries = head.number("Q"), head.number("Q")
    if not 0 < tensors <= MOST_ENTRIES or entries > MOST_ENTRIES:
        raise head.broken("it declares more than a file can hold")
    alignment = _alignment(head, entries) or ALIGNMENT
    ends = [_tensor_end(head) for _ in range(tensors)]
    begin = -(-head.place // alignment) * alignment
    if begin + max(ends) > size:
        raise head.broken("it is shorter than it says; it may not have been downloaded whole")


def _alignment(head: _Head, entries: int) -> int:
    found = 0
    for _ in range(entries):
        name, value = head.text(), head.value(head.number("I"))
        found = value or 0 if name == "general.alignment" else found
    return found


def _tensor_end(head: _Head) -> int:
    """Where a tensor ends behind the beginning of the weights; of an unknown type only where it begins is known."""
    head.text()
    dimensions = head.number("I")
    if dimensions > 8:
        raise head.broken("a tensor has too many dimensions")
    weights = 1
    for _ in range(dimensions):
        weights *= head.number("Q")
    kind, offset = head.number("I"), head.number("Q")
    block, bytes_each = BLOCKS.get(kind, (1, 0))
    return offset + -(-weights // block) * bytes_each
