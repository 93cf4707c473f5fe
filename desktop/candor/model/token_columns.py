"""Tokens by columns: what a list of tokens weighs when nothing is stored twice."""

from array import array
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from candor.model.token import Token


def _ids() -> "array[int]":
    return array("I")


def _places() -> "array[int]":
    return array("q")


def _logprobs() -> "array[float]":
    return array("d")


@dataclass(slots=True)
class TokenColumns:
    """One entry a token in `texts`, `logprobs`, `starts` and `ends`; the alternatives of all stand one after another.

    Texts are places in `names`, which has each once. Log-probabilities are doubles, so that every one comes back as it
    was. The alternatives of token i are entries `bounds[i]` to `bounds[i + 1]` of `other_texts` and `other_logprobs`.
    """

    names: list[str] = field(default_factory=list)
    texts: "array[int]" = field(default_factory=_ids)
    logprobs: "array[float]" = field(default_factory=_logprobs)
    starts: "array[int]" = field(default_factory=_places)
    ends: "array[int]" = field(default_factory=_places)
    bounds: "array[int]" = field(default_factory=lambda: array("I", [0]))
    other_texts: "array[int]" = field(default_factory=_ids)
    other_logprobs: "array[float]" = field(default_factory=_logprobs)

    @property
    def is_whole(self) -> bool:
        """Whether the columns are as long as each other and point only to what is there; to ask of a stored one."""
        count, others = len(self.texts), len(self.other_texts)
        lengths = {count, len(self.logprobs), len(self.starts), len(self.ends), len(self.bounds) - 1}
        bounded = self.bounds[:1] == array("I", [0]) and self.bounds[-1] == others == len(self.other_logprobs)
        rising = all(first <= last for first, last in pairwise(self.bounds))
        named = max(max(self.texts, default=-1), max(self.other_texts, default=-1)) < len(self.names)
        return len(lengths) == 1 and bounded and rising and named

    def part(self, start: int, stop: int) -> "TokenColumns":
        """The tokens from `start` up to `stop`; names are shared."""
        first, last = self.bounds[start], self.bounds[stop]
        return TokenColumns(
            self.names,
            self.texts[start:stop],
            self.logprobs[start:stop],
            self.starts[start:stop],
            self.ends[start:stop],
            array("I", [bound - first for bound in self.bounds[start : stop + 1]]),
            self.other_texts[first:last],
            self.other_logprobs[first:last],
        )


class TokenBuilder:
    """Gathers tokens as they arrive; looking up whether a text is known costs nothing once it is."""

    def __init__(self, tokens: Iterable[Token] = ()) -> None:
        self._columns = TokenColumns()
        self._known: dict[str, int] = {}
        self.extend(tokens)

    def __len__(self) -> int:
        return len(self._columns.texts)

    def extend(self, tokens: Iterable[Token]) -> None:
        """Adds tokens at the end."""
        for token in tokens:
            self.append(token)

    def append(self, token: Token) -> None:
        """Adds one token at the end."""
        columns = self._columns
        columns.texts.append(self._name(token.text))
        columns.logprobs.append(token.logprob)
        columns.starts.append(token.start)
        columns.ends.append(token.end)
        for other in token.alternatives:
            columns.other_texts.append(self._name(other.text))
            columns.other_logprobs.append(other.logprob)
        columns.bounds.append(len(columns.other_texts))

    def columns(self) -> TokenColumns:
        """What was gathered, as a copy: more can be added here without changing it."""
        copy = self._columns.part(0, len(self))
        copy.names = list(self._columns.names)
        return copy

    def _name(self, text: str) -> int:
        place = self._known.setdefault(text, len(self._known))
        if place == len(self._columns.names):
            self._columns.names.append(text)
        return place
