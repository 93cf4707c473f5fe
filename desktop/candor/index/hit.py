"""A passage as the index keeps it, found by one of the two searches."""

import hashlib
from dataclasses import dataclass

import numpy as np

from candor.index.vectors import Vectors
from candor.model.passage import Passage


@dataclass(frozen=True, slots=True)
class Hit:
    """`vector` is the passage's unit vector, `parts` those of its sentences (candor.index.parts), a row each.

    `words` is its BM25 score (0 where words did not find it). `seal` and `vectors_seal` are what was computed from the
    passage and its vectors when they were stored, `packed` what is stored of its sentences' vectors.
    """

    passage: Passage
    vector: Vectors
    parts: Vectors
    words: float
    seal: bytes
    packed: bytes
    vectors_seal: bytes

    @property
    def is_sound(self) -> bool:
        """Whether text, place and vectors are what was stored: Lance data has no checksum of its own."""
        vector = self.vector.astype(np.float16).tobytes()
        return self.seal == seal(self.passage) and self.vectors_seal == vectors_seal(vector, self.packed)


def seal(passage: Passage) -> bytes:
    """16 bytes of BLAKE2b over everything that is shown of a passage."""
    shown = (passage.document, passage.ordinal, passage.place)
    return hashlib.blake2b(f"{shown!r}{passage.text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def text_key(text: str) -> int:
    """64 bits of BLAKE2b, by which passages of the same text are found; that it is the same is seen by comparing."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def vectors_seal(vector: bytes, parts: bytes) -> bytes:
    """8 bytes of BLAKE2b over stored vectors, checked when their passage is shown, and before another takes them."""
    return hashlib.blake2b(vector + parts, digest_size=8).digest()
