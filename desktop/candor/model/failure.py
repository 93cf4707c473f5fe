"""What went wrong, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """An error that can be stored, shown and printed.

    `code` is the error class's name, `what` one plain sentence, `remedy` the next step or "".
    """

    code: str
    what: str
    remedy: str = ""
