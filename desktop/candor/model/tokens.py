"""An answer's tokens, stored by columns: about 0.3 KB each with twenty alternatives, their texts apart."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import eq
from typing import overload

from candor.model.token import Alternative, Token
from candor.model.token_columns import TokenBuilder, TokenColumns


class Tokens(Sequence[Token]):
    """A sequence of tokens that never changes; each Token is made when it is looked at.

    It equals any tuple or other Tokens of the same tokens, and hashes as the tuple does. What goes over all tokens
    reads the columns.
    """

    __slots__ = ("_columns",)

    def __init__(self, columns: TokenColumns) -> None:
        """Takes the columns over: nobody may change them afterwards."""
        self._columns = columns

    @classmethod
    def of(cls, tokens: Iterable[Token]) -> "Tokens":
        """Any tokens as Tokens, themselves when they are."""
        return tokens if isinstance(tokens, Tokens) else cls(TokenBuilder(tokens).columns())

    @property
    def columns(self) -> TokenColumns:
        """Everything by columns, to be read only."""
        return self._columns

    @property
    def logprobs(self) -> Sequence[float]:
        """The log-probability of every token."""
        return self._columns.logprobs

    @property
    def starts(self) -> Sequence[int]:
        """Where every token's span starts."""
        return self._columns.starts

    @property
    def ends(self) -> Sequence[int]:
        """Where every token's span ends."""
        return self._columns.ends

    def known(self) -> Iterator[Sequence[float]]:
        """For every token with alternatives their log-probabilities, and its own where it is not among them."""
        columns = self._columns
        for at, (first, last) in enumerate(pairwise(columns.bounds)):
            if first < last:
                listed = columns.other_logprobs[first:last]
                if columns.texts[at] not in columns.other_texts[first:last]:
                    listed.append(columns.logprobs[at])
                yield listed

    def __len__(self) -> int:
        return len(self._columns.texts)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> "Tokens": ...
    def __getitem__(self, at: int | slice) -> "Token | Tokens":
        if isinstance(at, int):
            return self._token(range(len(self))[at])
        places = range(len(self))[at]
        if places.step == 1:
            return Tokens(self._columns.part(places.start, max(places.start, places.stop)))
        return Tokens.of([self._token(place) for place in places])

    def __iter__(self) -> Iterator[Token]:
        return map(self._token, range(len(self)))

    def __add__(self, other: Iterable[Token]) -> "Tokens":
        return Tokens.of([*self, *other])

    def __radd__(self, other: Iterable[Token]) -> "Tokens":
        return Tokens.of([*other, *self])

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, tuple | Tokens):
            return NotImplemented
        if isinstance(other, Tokens) and self._columns == other.columns:
            return True
        return len(self) == len(other) and all(map(eq, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Tokens.of({tuple(self)!r})"

    def _token(self, at: int) -> Token:
        columns = self._columns
        names, first, last = columns.names, columns.bounds[at], columns.bounds[at + 1]
        others = zip(columns.other_texts[first:last], columns.other_logprobs[first:last], strict=True)
        return Token(
            names[columns.texts[at]],
            columns.logprobs[at],
            tuple(Alternative(names[text], logprob) for text, logprob in others),
            columns.starts[at],
            columns.ends[at],
        )
