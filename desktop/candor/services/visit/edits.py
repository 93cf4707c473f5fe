"""Changing a text together with the tokens that cover it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from candor.model.token import Token

Edit = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Line:
    """Text with the tokens that cover it; their spans count from its beginning."""

    text: str
    tokens: Sequence[Token] = ()

    def edited(self, edits: Iterable[Edit]) -> "Line":
        """With each span start..end replaced; edits must not overlap.

        The tokens go on covering all of it: what is put in belongs to the token it stands in or behind.
        """
        done = sorted(edits)
        text, at = "", 0
        for start, end, new in done:
            text += self.text[at:start] + new
            at = end
        text += self.text[at:]
        return Line(text, tuple(_moved(token, done) for token in self.tokens))


def shifted(tokens: Sequence[Token], by: int) -> tuple[Token, ...]:
    """The same tokens, so many characters later."""
    return tuple(replace(token, start=token.start + by, end=token.end + by) for token in tokens)


def covering(text: str, tokens: Sequence[Token], start: int) -> Line:
    """A piece of a longer text that begins at `start`, with tokens clipped and joined so that they cover just it."""
    inside = [token for token in tokens if start <= token.start < start + len(text)]
    bounds = [0, *(token.start - start for token in inside[1:]), len(text)]
    joined = (replace(token, start=a, end=b) for token, a, b in zip(inside, bounds, bounds[1:], strict=False))
    return Line(text, tuple(joined))


def _moved(token: Token, edits: Sequence[Edit]) -> Token:
    return replace(token, start=_place(token.start, edits), end=_place(token.end, edits))


def _place(at: int, edits: Sequence[Edit]) -> int:
    """Where a boundary of the old text is in the new one."""
    shift = 0
    for start, end, new in edits:
        if at > start or (start == end == at > 0):
            inside = min(at, end) - start
            shift += (min(inside, len(new)) if at < end else len(new)) - inside
    return at + shift
