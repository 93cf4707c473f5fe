"""What a server's version means for Candor."""

import re

PROBABILITIES_SINCE = (0, 12, 11)
# CVE-2026-7482: before it a crafted model file reads memory that is not its own.
SOUND_SINCE = (0, 17, 1)


def sends_probabilities(version: str) -> bool:
    """Whether a server of this version sends token probabilities; older ones ignore the request for them silently.

    A version that is not three numbers, and 0.0.0, belong to servers built from source: taken for new.
    """
    return _is_since(version, PROBABILITIES_SINCE)


def has_hole(version: str) -> bool:
    """Whether a server of this version has a hole that is known and closed in a later one."""
    return not _is_since(version, SOUND_SINCE)


def _is_since(version: str, first: tuple[int, ...]) -> bool:
    match = re.match(r"v?(\d+)\.(\d+)\.(\d+)", version)
    numbers = tuple(map(int, match.groups())) if match else (0, 0, 0)
    return numbers >= first or numbers == (0, 0, 0)
