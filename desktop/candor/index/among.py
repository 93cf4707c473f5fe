"""Searching in a part of the library."""

import math
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from candor.index.hit import Hit

FEW = 32
"""Documents so few that a filter by their names costs less than a search twice as deep."""
DEEPEST = 400
"""Passages of the whole library looked at, at most, to find those in scope among them."""
SPARE = 1.5
"""So much deeper than the share in scope asks for, because what answers one question lies together."""


@dataclass(frozen=True, slots=True)
class Among:
    """The documents that are searched: only these, or with `others` all but these.

    `share` is how much of all passages they have.
    """

    documents: frozenset[str]
    others: bool = False
    share: float = 1.0

    def has(self, document: str) -> bool:
        """Whether a document is searched."""
        return (document in self.documents) is not self.others

    def depth(self, limit: int) -> int | None:
        """How many passages of all hold so many in scope; None where a filter by name is the shorter way."""
        depth = math.ceil(SPARE * limit / max(self.share, 1e-9))
        return depth if len(self.documents) > FEW and depth <= DEEPEST else None


EVERYWHERE = Among(frozenset(), others=True)


def among(chosen: Collection[str], counts: Mapping[str, int]) -> Among | None:
    """These documents in the fewest words, of all that have passages; None where none of them has."""
    inside = counts.keys() & set(chosen)
    if not inside:
        return None
    left_out = counts.keys() - inside
    share = sum(counts[each] for each in inside) / max(sum(counts.values()), 1)
    fewer = len(left_out) < len(inside)
    return Among(frozenset(left_out if fewer else inside), fewer, share)


def within(scope: Among, limit: int, search: Callable[[int, Among], list[Hit]]) -> list[Hit]:
    """What a search finds in scope, best first: a filter by thousands of names costs far more than to look deeper.

    Where looking deeper finds too few in scope, and there is more, it is the filter after all.
    """
    depth = scope.depth(limit)
    if depth is not None:
        found = search(depth, EVERYWHERE)
        inside = [hit for hit in found if scope.has(hit.passage.document)]
        if len(inside) >= limit or len(found) < depth:
            return inside[:limit]
    return search(limit, scope)
