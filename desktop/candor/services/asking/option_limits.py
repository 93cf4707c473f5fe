"""What each way to answer can be, for the window, the command line and whoever asks."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from candor.model.errors import OptionRefused
from candor.model.turn import Options

MOST_STOPS = 8
# Ollama reads durations as Go does (time.ParseDuration), and a number alone as seconds; below 0 is for ever.
DURATION = re.compile(r"-?\d+|-?(?:\d+(?:\.\d+)?(?:ms|s|m|h))+")


@dataclass(frozen=True, slots=True)
class Limit:
    """From `least` to `most`, both included; `is_whole` for a number that is counted."""

    name: str
    least: float
    most: float
    is_whole: bool = False

    @property
    def words(self) -> str:
        """Such as "a number from 0 to 2"."""
        return f"a {'whole ' if self.is_whole else ''}number from {self.least:,g} to {_figure(self.most)}"


LIMITS: Mapping[str, Limit] = MappingProxyType(
    {
        "temperature": Limit("Temperature", 0, 2),
        "top_k": Limit("Top-k", 0, 1000, is_whole=True),
        "top_p": Limit("Top-p", 0, 1),
        "min_p": Limit("Min-p", 0, 1),
        "seed": Limit("Seed", 0, 2**31 - 1, is_whole=True),
        "context": Limit("Context", 256, 2**20, is_whole=True),
        "answer_reserve": Limit("Answer", 16, 2**17, is_whole=True),
    }
)
"""By the name of the field in Options."""


def checked(options: Options) -> Options:
    """The same, when every number is within its limits and every text can be sent. Raises OptionRefused."""
    for field, limit in LIMITS.items():
        value = getattr(options, field)
        if value is not None and not limit.least <= value <= limit.most:
            raise OptionRefused(limit.name, limit.words)
    if options.answer_reserve >= options.context:
        raise OptionRefused(LIMITS["answer_reserve"].name, "smaller than the context, which the question needs too")
    if len(options.stop) > MOST_STOPS or not all(options.stop):
        raise OptionRefused("Stop", f"at most {MOST_STOPS} texts, none of them empty")
    if options.keep_alive and not DURATION.fullmatch(options.keep_alive):
        raise OptionRefused("Keep in memory", "a time such as 5m, 2h or 0, or -1 for ever")
    return options


def _figure(number: float) -> str:
    return f"{int(number):,}" if number == int(number) else f"{number:g}"
