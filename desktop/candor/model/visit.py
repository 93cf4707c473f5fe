"""Reading everything: what it would cost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VisitPlan:
    """How much an answer from every passage in scope takes.

    `calls` are questions to the model, `tokens` all it would read; `seconds` is None where its speed is not known yet.
    """

    passages: int
    files: int
    calls: int
    tokens: int
    seconds: float | None = None
