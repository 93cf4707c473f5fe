"""Something the palette finds."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """`words` name it, `detail` says what it is, `keys` are its keys in words; `done` is what choosing it does."""

    words: str
    icon: str
    done: Callable[[], object]
    detail: str = ""
    keys: str = ""
