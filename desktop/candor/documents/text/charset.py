"""Bytes become characters."""

import codecs
import re

from charset_normalizer import from_bytes

from candor.model.errors import FormatUnsupported

# The longer mark first: UTF-32's begins with UTF-16's.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 1 << 16
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
MOST_CONTROLS = 0.02
# A UTF-8 file with a few broken bytes is still UTF-8: so many sound characters must stand against each broken one.
SOUND_PER_BROKEN = 10
# Where the guess is no better than a tie, this is what Western programs write.
LIKELIEST = "cp1252"


def decoded(data: bytes, declared: str = "") -> str:
    """Every character of the data, a byte order mark and all line ends kept.

    A byte order mark decides, then UTF-8, then the declared charset (of a web page), then a guess by
    charset-normalizer. Raises FormatUnsupported for binary content.
    """
    text = _marked(data) or _sixteen_bits(data) or _utf8(data) or _declared(data, declared) or _guessed(data)
    if len(CONTROL.findall(text, 0, SAMPLE)) > MOST_CONTROLS * len(text[:SAMPLE]):
        raise FormatUnsupported("binary")
    return text


def _marked(data: bytes) -> str | None:
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return SURROGATE.sub("\ufffd", data.decode(encoding, "replace"))
    return None


def _utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - len(data.translate(None, bytes(range(128, 256)))) - broken
    return text if sound > SOUND_PER_BROKEN * broken else None


def _declared(data: bytes, declared: str) -> str | None:
    try:
        return data.decode(declared) if declared else None
    except (LookupError, ValueError):  # some names are of no charset, or of one that has no characters
        return None


def _guessed(data: bytes) -> str:
    sample = data[:SAMPLE]
    matches = from_bytes(sample)
    best = matches.best()
    if best is None:
        raise FormatUnsupported("binary")
    ties = [match.encoding for match in matches if match.chaos <= best.chaos and match.coherence >= best.coherence]
    encoding = LIKELIEST if LIKELIEST in ties else best.encoding
    return SURROGATE.sub("\ufffd", data.decode(encoding, "replace"))


def _sixteen_bits(data: bytes) -> str | None:
    """UTF-16 without its mark: in European text every other byte is zero."""
    even, odd = data[0:SAMPLE:2].count(0), data[1:SAMPLE:2].count(0)
    enough = len(data[:SAMPLE]) // 5
    if max(even, odd) <= enough or min(even, odd) > enough // 10:
        return None
    return SURROGATE.sub("\ufffd", data.decode("utf-16-le" if odd > even else "utf-16-be", "replace"))
