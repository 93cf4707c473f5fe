"""One sentence of the core with {names}, and how it is recognised."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from string import Formatter

PATTERNS = {
    "number": r"[\d.,]*\d",
    "percent": "(?:[<>] )?[\\d.,]+\u202f%",
    "duration": r"\d+ (?:s|min)|\d+ h \d+ min",
    "ordinal": r"\w+",
    "size": "[\\d.,]+ ?(?:B|kB|MB|GB|TB)",
    "text": r".+?",
}


@dataclass(frozen=True)
class Template:
    """`kinds` says what each name holds, as PATTERNS has it; `forms` are for 1 and for more, where {n} decides."""

    text: str
    kinds: Mapping[str, str] = field(default_factory=dict)
    forms: tuple[str, str] | None = None

    @cached_property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Its own words and the name behind each, "" behind the last."""
        return tuple((words, name or "") for words, name, _, _ in Formatter().parse(self.text))

    @cached_property
    def weight(self) -> int:
        """How many characters are its own: of two that fit, the heavier one is meant."""
        return sum(len(words) for words, _ in self.parts)

    @cached_property
    def longest(self) -> str:
        """The longest of its own words: where they are not, no pattern needs to be tried."""
        return max((words for words, _ in self.parts), key=len, default="")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What a whole sentence looks like that was made of it."""
        return re.compile("".join(re.escape(words) + self._group(name) for words, name in self.parts), re.DOTALL)

    def _group(self, name: str) -> str:
        return f"(?P<{name}>{PATTERNS[self.kinds.get(name, 'text')]})" if name else ""

    def values(self, sentence: str) -> dict[str, str] | None:
        """What its names hold in a sentence; None for one that was not made of it."""
        if self.longest not in sentence:
            return None
        found = self.pattern.fullmatch(sentence)
        return None if found is None else found.groupdict()
