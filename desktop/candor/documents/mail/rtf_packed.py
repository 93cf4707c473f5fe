"""Rich text as Outlook packs it (MS-OXRTFCP)."""

import struct

HEAD = struct.Struct("<IIII")
PACKED, PLAIN = 0x75465A4C, 0x414C454D
# What the dictionary holds before the first byte, so that short texts are packed too.
FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    b"\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    b"\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
RING = 4096


def unpacked(data: bytes) -> bytes:
    """The rich text; as far as it goes where the data is cut off, nothing where it is something else."""
    if len(data) < HEAD.size:
        return b""
    _, size, kind, _ = HEAD.unpack_from(data)
    body = data[HEAD.size :]
    if kind == PLAIN:
        return body[:size]
    return _unpacked(body)[:size] if kind == PACKED else b""


def _unpacked(body: bytes) -> bytes:
    """Each bit of a control byte tells of a byte as it is, or of two that say where and how long it was said before."""
    result = bytearray(FIRST)
    at = 0
    while at < len(body):
        control, at = body[at], at + 1
        for bit in range(8):
            if not control >> bit & 1:
                result += body[at : at + 1]
                at += 1
                continue
            said = int.from_bytes(body[at : at + 2], "big")
            back = (len(result) - (said >> 4)) % RING
            if at + 2 > len(body) or not 0 < back <= len(result):  # a pointer to its own place is the end
                return bytes(result[len(FIRST) :])
            at += 2
            for _ in range((said & 15) + 2):  # what is copied may reach into itself
                result.append(result[-back])
    return bytes(result[len(FIRST) :])
