"""A passage as the index keeps it, found by one of the two searches."""

import hashlib
from dataclasses import dataclass

from candor.index.vectors import Vectors
from candor.model.passage import Passage


@dataclass(frozen=True, slots=True)
class Hit:
    """`vector` is the passage's unit vector, `parts` those of its sentences (candor.index.parts), a row each.

    `words` is its BM25 score (0 where words did not find it); `seal` is what was computed from the passage when it was
    stored. Vectors have no seal: a damaged one may cost a rank, and is never shown.
    """

    passage: Passage
    vector: Vectors
    parts: Vectors
    words: float
    seal: bytes

    @property
    def is_sound(self) -> bool:
        """Whether text and place are what was stored: Lance data has no checksum of its own."""
        return self.seal == seal(self.passage)


def seal(passage: Passage) -> bytes:
    """16 bytes of BLAKE2b over everything that is shown of a passage."""
    shown = (passage.document, passage.ordinal, passage.place)
    return hashlib.blake2b(f"{shown!r}{passage.text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def text_key(text: str) -> int:
    """64 bits of BLAKE2b, by which passages of the same text are found; that it is the same is seen by comparing."""
    digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def vectors_seal(vector: bytes, parts: bytes) -> bytes:
    """8 bytes of BLAKE2b over stored vectors, which are checked before they are taken for another passage."""
    return hashlib.blake2b(vector + parts, digest_size=8).digest()
