"""Whether search finds what is right."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from candor.model.evaluation import Pin, PinResult, PinRun, SetEvaluated, SetProgress
from candor.model.events import IndexEvent


@dataclass(frozen=True, slots=True)
class Evaluating:
    """Whether search finds what the person knows to be right."""

    pins: Callable[[], Awaitable[list[Pin]]]
    """The pinned questions, the oldest first."""
    pin: Callable[[Pin], Awaitable[None]]
    """Raises PinRefused where the library has no such place."""
    unpin: Callable[[Pin], Awaitable[None]]
    evaluate: Callable[[], Awaitable[list[PinResult]]]
    """Searches for every pinned question, and keeps the figures as a run."""
    runs: Callable[[], Awaitable[list[PinRun]]]
    """The figures of the last runs, the oldest first."""
    evaluate_set: Callable[[Path], AsyncGenerator[IndexEvent | SetProgress | SetEvaluated, None]]
    """Reads a folder of documents with known questions into an index of its own, and asks them all."""
