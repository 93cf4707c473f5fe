"""Fields of a message's head become text: encoded words (RFC 2047), and bytes that nobody encoded."""

import binascii
import re
from collections.abc import Iterator

from candor.documents.text.charset import decoded
from candor.model.errors import FormatUnsupported

WORD = re.compile(r"=\?([^?*\s]{1,40})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*)\?=")
# Names that mean more than they say: programs that write them use the larger set of the same family.
LARGER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "iso-8859-1": "cp1252",
    "us-ascii": "",
    "unknown-8bit": "",
}
# Charsets of seven bits, whose texts look like ASCII to who does not know.
SEVEN_BITS = re.compile(r"iso-2022|hz-gb|utf-7", re.IGNORECASE)


def field_words(raw: str) -> str:
    """A field's value as people read it, in one line; surrogates stand for its 8-bit bytes, as Python's parser does."""
    return " ".join("".join(_parts(characters(raw))).split())


def characters(raw: str) -> str:
    """The characters of a text whose 8-bit bytes are surrogates."""
    data = raw.encode("utf-8", "surrogateescape")
    try:
        return decoded(data) if data else ""
    except FormatUnsupported:
        return data.decode("latin-1")


def text_in(data: bytes, declared: str) -> str:
    """Data in a charset that a message declares, rightly or not. Raises FormatUnsupported for binary content."""
    charset = LARGER.get(declared.lower(), declared)
    if SEVEN_BITS.match(charset):
        try:
            return data.decode(charset)
        except (LookupError, ValueError):
            charset = ""
    return decoded(data, charset) if data else ""


def _parts(value: str) -> Iterator[str]:
    """Plain parts and encoded words; white space between two words is none, and a character may stand in both."""
    end, charset, waiting = 0, "", b""
    for found in WORD.finditer(value):
        between = value[end : found.start()]
        if between.strip() or found.group(1).lower() != charset:
            yield _said(waiting, charset)
            waiting = b""
        if between.strip() or not end:
            yield between
        end, charset = found.end(), found.group(1).lower()
        waiting += _bytes(found.group(2), found.group(3))
    yield _said(waiting, charset)
    yield value[end:]


def _said(data: bytes, charset: str) -> str:
    try:
        return text_in(data, charset)
    except FormatUnsupported:
        return data.decode("latin-1")


def _bytes(encoding: str, word: str) -> bytes:
    data = word.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(data, header=True)
    try:
        return binascii.a2b_base64(data + b"==")
    except binascii.Error:
        return data
