"""How well typed letters fit a name."""

import re
from collections.abc import Iterable
from heapq import nsmallest
from typing import TypeVar

Key = TypeVar("Key")

WORD = re.compile(r"\w+")
INITIALS, PREFIX, STARTS, WITHIN, SCATTERED = range(5)


class Letters:
    """Typed letters, laid against many names: whole words first, then first letters, then letters in their order."""

    def __init__(self, typed: str) -> None:
        self._typed = " ".join(typed.casefold().split())
        self._words = self._typed.split()
        bare = self._typed.replace(" ", "")
        self._bare = bare
        self._scattered = re.compile(".*?".join(map(re.escape, bare)), re.DOTALL)

    def rank(self, name: str) -> tuple[int, int] | None:
        """How well a name fits, the smallest first; None when it does not. With nothing typed every name fits."""
        folded = name.casefold()
        if self._scattered.search(folded) is None and not all(part in folded for part in self._words):
            return None
        return self._kind(folded), len(folded)

    def _kind(self, name: str) -> int:
        if name.startswith(self._typed):
            return PREFIX
        words = WORD.findall(name)
        if "".join(word[0] for word in words).startswith(self._bare):
            return INITIALS if len(self._bare) > 1 else STARTS
        if all(any(word.startswith(part) for word in words) for part in self._words):
            return STARTS
        if all(part in name for part in self._words):
            return WITHIN
        return SCATTERED

    def best(self, names: Iterable[tuple[str, Key]], most: int) -> list[tuple[tuple[int, int], Key]]:
        """The keys of the names that fit best, at most so many, with their rank; equal ones as they came.

        Scattered letters count only where nothing fits better: with a few letters they are in half of all names.
        """
        ranked = ((self.rank(name), at, key) for at, (name, key) in enumerate(names))
        fitting = ((rank, at, key) for rank, at, key in ranked if rank is not None)
        best = nsmallest(most, fitting, key=lambda one: one[:2])
        plain = [one for one in best if one[0][0] != SCATTERED]
        return [(rank, key) for rank, _, key in plain or best]
