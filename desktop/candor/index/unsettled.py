"""When the table is put in order within a run."""

from dataclasses import dataclass

PASSAGES = 4000
"""Passages outside the full-text index at which a commit settles: they cost a search about 15 ms a thousand."""
MOST_PASSAGES = 10_000
"""The same, however large the library is: they are outside the index over the vectors as well."""
COMMITS = 128
"""Commits at which one settles: each adds a file to every search, and to the manifest of every later commit."""


@dataclass(slots=True)
class Unsettled:
    """What was written since the table was last put in order."""

    passages: int = 0
    commits: int = 0

    def is_due(self, total: int) -> bool:
        """The more passages there are the longer settling takes, so the rarer it is, up to what a search can bear."""
        return self.passages >= min(PASSAGES + total // 4, MOST_PASSAGES) or self.commits >= COMMITS + total // 250
