"""What a person groups: folders, files, web pages and tables that are asked together."""

from dataclasses import dataclass

DEFAULT_IGNORED = ("node_modules/", "__pycache__/", "*.tmp", "~$*")
"""What every new collection ignores beside hidden names, links, kinds no reader knows, and files over `largest`."""
DEFAULT_LARGEST = 200_000_000


@dataclass(frozen=True, slots=True)
class Collection:
    """A named group of what was given to the library.

    `id` is 32 hex digits and stays when `name` changes; names differ from each other, whatever the case. `ignored` are
    patterns in gitignore's syntax, relative to each folder; `largest` is the size in bytes beyond which a file is
    skipped. `conversation` is the id of the conversation whose questions alone are asked of it, "" for all.
    """

    id: str
    name: str
    ignored: tuple[str, ...] = DEFAULT_IGNORED
    largest: int = DEFAULT_LARGEST
    conversation: str = ""


@dataclass(frozen=True, slots=True)
class Root:
    """Something the person gave: its location as documents have it, and the id of the collection it belongs to."""

    location: bytes
    collection: str
