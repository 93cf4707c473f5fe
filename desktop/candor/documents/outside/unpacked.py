"""What a host sends, unpacked to no more than it may be."""

import zlib
from collections.abc import Iterable

from candor.documents.limits import shown_size
from candor.model.errors import NotAPage, PageTooLarge

MOST = 10_000_000
PLAIN = frozenset(("", "identity"))
PACKED = frozenset(("gzip", "x-gzip", "deflate"))
EITHER = 47  # zlib's number for: gzip or zlib, whichever it is


def unpacked(parts: Iterable[bytes], encoding: str, most: int = MOST) -> bytes:
    """The whole of it; a small bomb never unpacks to more than `most`. Raises PageTooLarge, NotAPage."""
    kind = encoding.strip().lower()
    if kind not in PLAIN | PACKED:
        raise NotAPage(f"something packed as {kind}"[:80])
    packer = zlib.decompressobj(EITHER) if kind in PACKED else None
    data = bytearray()
    for part in parts:
        data += _open(packer, part, most + 1 - len(data)) if packer else part
        if len(data) > most:
            raise PageTooLarge(shown_size(most))
    return bytes(data)


def _open(packer: "zlib._Decompress", part: bytes, room: int) -> bytes:
    try:
        return packer.decompress(part, room)
    except zlib.error as error:
        raise NotAPage("something damaged") from error
