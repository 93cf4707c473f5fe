"""Files made to hurt whoever reads them, small for the tests and large for the bench.

What they may come to is said beside each: "text", or the codes of errors. None may crash a reader.
"""

from collections.abc import Callable
from dataclasses import dataclass

TEXT = "text"
DAMAGED, TOO_LARGE, TOO_SLOW = "FileDamaged", "ReadingTooLarge", "ReadingTooSlow"
UNSUPPORTED, EMPTY, LOCKED = "FormatUnsupported", "NoTextFound", "PasswordProtected"


@dataclass(frozen=True)
class Crafted:
    """A file: its name, its bytes by a size (1 for the tests, 10 to 100 for the bench), and what it may come to."""

    name: str
    make: Callable[[int], bytes]
    comes_to: frozenset[str]


def crafted(name: str, make: Callable[[int], bytes], *comes_to: str) -> Crafted:
    """Names one."""
    return Crafted(name, make, frozenset(comes_to))
