"""What the doctor says."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How one thing stands."""

    GOOD = "good"
    NOTICE = "notice"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of `candor doctor`: a subject such as "Ollama", what was found in plain words, and what to do."""

    subject: str
    health: Health
    words: str
    remedy: str = ""
