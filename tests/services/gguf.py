"""Small GGUF files, whole and broken."""

import struct
from pathlib import Path


def text(words: str) -> bytes:
    data = words.encode()
    return struct.pack("<Q", len(data)) + data


def gguf(
    path: Path,
    *,
    magic: bytes = b"GGUF",
    version: int = 3,
    tensors: int = 1,
    width: int = 8,
    offset: int = 0,
    weights: int = 32,
    metadata: tuple[bytes, ...] = (),
) -> Path:
    """A file that declares `tensors` of 8 by `width` half-precision numbers at `offset`, and holds `weights` bytes.

    Each of `metadata` is a key with its type and value, already packed.
    """
    named = text("general.name") + struct.pack("<I", 8) + text("Tiny")
    words = text("tokenizer.ggml.tokens") + struct.pack("<IIQ", 9, 8, 2) + text("a") + text("b")
    entries = (named, words, *metadata)
    head = magic + struct.pack("<IQQ", version, tensors, len(entries)) + b"".join(entries)
    for number in range(tensors):
        head += text(f"blk.{number}.attn_q.weight") + struct.pack("<IQQIQ", 2, 8, width, 1, offset)
    head += bytes(-len(head) % 32)
    path.write_bytes(head + bytes(weights))
    return path
