"""The one moment that everything in an installer bears, so that two builds of one commit are the same bytes."""

from __future__ import annotations

from bundle.build import EPOCH, last_commit
from steps.environment import Failed


def moment() -> int:
    """Return SOURCE_DATE_EPOCH, else when the last commit was made: seconds since 1970. Raises Failed."""
    said = last_commit()
    if not said.isdecimal():
        raise Failed(f"{EPOCH} is {said!r}.\nSet it to when this source was made, in seconds since 1970.")
    return int(said)
