"""Plain text: the text is the file's own characters."""

import re

from candor.documents.content import Content, too_many_places
from candor.documents.limits import PLACES
from candor.documents.text.charset import decoded
from candor.model.text import DocumentText, Place

LINE_END = re.compile(r"\r\n|\n|\r")
# One or more blank lines, white space on them included.
# Atomic groups, so that CR LF is never taken for two ends.
BLANK_LINES = re.compile(r"(?>\r\n|\n|\r)(?>[ \t]*(?>\r\n|\n|\r))+")


def read_txt(content: Content) -> DocumentText:
    """Reads plain text: one Place per paragraph with its line; blank lines belong to the paragraph before them."""
    text = content.checked(decoded(content.data))
    return DocumentText(text, _paragraphs(text), "txt", content.digest)


def line_starts(text: str) -> list[int]:
    """Where each line begins, in characters. Lines end with CR LF, LF or CR."""
    return [0, *(found.end() for found in LINE_END.finditer(text))]


def _paragraphs(text: str) -> tuple[Place, ...]:
    starts = [
        0,
        *(found.end() for found in BLANK_LINES.finditer(text) if found.start() > 0 and found.end() < len(text)),
    ]
    if len(starts) > PLACES:
        raise too_many_places()
    ends = [*starts[1:], len(text)]
    places = []
    line = 1
    for start, end in zip(starts, ends, strict=True):
        places.append(Place(start, end, line=line))
        line += sum(1 for _ in LINE_END.finditer(text, start, end))
    return tuple(places) if text else ()
