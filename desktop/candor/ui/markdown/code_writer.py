"""Writes the lines of source code, its words in their colours."""

from collections.abc import Iterator

from candor.services.markdown.code_words import CodeWord, code_words
from candor.services.markdown.offsets import Offsets
from candor.ui.markdown.inline_writer import InlineWriter
from candor.ui.markdown.look import Ink
from candor.ui.theme.type import Style

COLOURS = {"keyword": "code_keyword", "string": "code_string", "number": "code_number", "comment": "text2"}


class CodeWriter:
    """Writes one piece of code with the writer; `language` is its name as people write it, "" where nobody named it."""

    def __init__(self, writer: InlineWriter, code: str, info: str) -> None:
        self._writer = writer
        self.language, self._words = code_words(code, info)
        self._next = 0

    def line(self, text: str, at: int, offsets: Offsets) -> None:
        """Writes a line that begins at the code's character `at`."""
        lead = len(text) - len(text.lstrip())
        self._writer.gap(text[:lead], Ink(Style.MONO, code=True))
        for start, end, colour in self._pieces(at + lead, at + len(text)):
            ink = Ink(Style.MONO, colour=colour, code=True)
            self._writer.text(text[start - at : end - at], offsets.source_of(start), ink)

    def _pieces(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """The line cut where its colour changes. Words are in order, and so are lines."""
        for word in self._touching(start, end):
            if word.start > start:
                yield start, word.start, "text"
            yield max(start, word.start), min(end, word.end), COLOURS[word.kind]
            start = min(end, word.end)
        if start < end:
            yield start, end, "text"

    def _touching(self, start: int, end: int) -> Iterator[CodeWord]:
        while self._next < len(self._words) and self._words[self._next].end <= start:
            self._next += 1
        at = self._next
        while at < len(self._words) and self._words[at].start < end:
            yield self._words[at]
            at += 1
