"""What a person groups: folders, files, web pages and tables that are asked together."""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from candor.model.document import shown

DEFAULT_IGNORED = ("node_modules/", "__pycache__/", "*.tmp", "~$*")
"""What every new collection ignores beside hidden names, links, kinds no reader knows, and files over `largest`."""
DEFAULT_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Collection:
    """A named group of what was given to the library.

    `id` is 32 hex digits and stays when `name` changes; names differ from each other, whatever the case. `ignored` are
    patterns in gitignore's syntax, relative to each folder; `largest` is the size in bytes beyond which a file is
    skipped. `conversation` is the id of the conversation whose questions alone are asked of it, "" for all.

    One that is `attached` holds what was given with a single question, and is asked only where a scope names it. Its
    `conversation` is the one it goes with when that is deleted; until its question was asked it is an id that no
    conversation has, so that what was attached and never asked is told from what is needed.
    """

    id: str
    name: str
    ignored: tuple[str, ...] = DEFAULT_IGNORED
    largest: int = DEFAULT_LARGEST
    conversation: str = ""
    attached: bool = False


@dataclass(frozen=True, slots=True)
class Root:
    """Something the person gave: its location as documents have it, and the id of the collection it belongs to."""

    location: bytes
    collection: str


def named_after(location: bytes) -> str:
    """What a collection is called that is made of one thing: its name, which can be typed in quotes."""
    return shown(os.path.basename(location) or location).replace('"', "'").strip() or "Collection"


def free_name(wanted: str, taken: Iterable[str]) -> str:
    """The name, with a number behind it where another one has it, whatever the case."""
    folded = {name.casefold() for name in taken}
    name, number = wanted, 1
    while name.casefold() in folded:
        number += 1
        name = f"{wanted} {number}"
    return name
