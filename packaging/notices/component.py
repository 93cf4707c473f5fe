"""What the notices speak about: one thing that ships, with its licence and the words that licence wants kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """What a component is, and by that under which heading it stands."""

    PACKAGE = "package"
    PART = "part"
    CRATE = "crate"
    SYSTEM = "system"
    DATA = "data"


@dataclass(frozen=True)
class Text:
    """One licence or notice in its own words, and the file it was read from."""

    name: str
    words: str


@dataclass(frozen=True)
class Component:
    """One thing that ships."""

    name: str
    version: str
    licence: str
    """An SPDX expression, as its authors declare it."""
    kind: Kind
    purl: str
    source: str
    """Where its source is; empty when nobody says."""
    copyright: tuple[str, ...] = ()
    texts: tuple[Text, ...] = ()
    hashes: tuple[str, ...] = ()
    """SHA-256 of the files it may have come from."""
    evidence: str = ""
    """What the licence was concluded from."""
    remark: str = ""
    inside: str = ""
    """The package that carries it; empty for what ships by itself."""
    parts: tuple[Component, ...] = field(default=(), compare=False)

    @property
    def key(self) -> str:
        """What it is called in the bill of materials, and nothing else there."""
        return f"{self.inside}/{self.name}@{self.version}" if self.inside else f"{self.name}@{self.version}"


def walk(components: Iterable[Component]) -> Iterator[Component]:
    """Yield every component, each before its parts."""
    for component in components:
        yield component
        yield from walk(component.parts)
