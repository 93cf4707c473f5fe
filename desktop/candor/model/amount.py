"""How much there is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """Files that can be read, and the folders they lie in; `more` when counting was given up before its end."""

    files: int
    folders: int
    more: bool = False
