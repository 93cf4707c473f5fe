"""What was written down when Candor itself broke."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from candor.model.crash_report import CrashReport


@dataclass(frozen=True, slots=True)
class Crashes:
    """Reports that stay on the disk in `folder`, to be looked at and sent by hand."""

    folder: Path
    all: Callable[[], Awaitable[list[CrashReport]]]
    """The newest first."""
    drop: Callable[[], Awaitable[None]]
    untold: Callable[[], Awaitable[bool]]
    """Whether there is one that the person was not told of yet; true once."""
