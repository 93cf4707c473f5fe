"""Versions, in the order they come."""

import re

WRITTEN = re.compile(r"(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?:(a|b|rc)(\d{1,5}))?", re.ASCII)
PHASES = ("a", "b", "rc", "")
"""Trials before the version itself."""

Order = tuple[int, int, int, int, int]


def order(version: str) -> Order:
    """What versions are sorted by: 0.9.0 before 0.10.0rc1 before 0.10.0. Raises ValueError for any other text."""
    found = WRITTEN.fullmatch(version)
    if found is None:
        raise ValueError(version)
    major, minor, patch, phase, number = found.groups()
    return int(major), int(minor), int(patch), PHASES.index(phase or ""), int(number or 0)
