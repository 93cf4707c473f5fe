"""What a server's version means for Candor."""

import re

PROBABILITIES_SINCE = (0, 12, 11)


def sends_probabilities(version: str) -> bool:
    """Whether a server of this version sends token probabilities; older ones ignore the request for them silently.

    A version that is not three numbers, and 0.0.0, belong to servers built from source: taken for new.
    """
    match = re.match(r"v?(\d+)\.(\d+)\.(\d+)", version)
    numbers = tuple(map(int, match.groups())) if match else (0, 0, 0)
    return numbers >= PROBABILITIES_SINCE or numbers == (0, 0, 0)
