"""What is written down when Candor itself breaks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A report in the data folder: the name of its file, when it was written (Unix seconds), and what it says."""

    name: str
    made: float
    text: str
