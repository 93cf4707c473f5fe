"""Two ways to colour doubt: by fixed bands, or by what is unusual in this answer."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from candor.services.doubt.mark import MILD_BELOW, STRONG_BELOW, Band

STRONG_SHARE = 0.05
MILD_SHARE = 0.15  # with the strong ones
PLAIN_FROM = math.log(0.9)  # however unusual, a token so likely is no doubt


class Colouring(StrEnum):
    """How doubt is coloured."""

    BANDS = "bands"  # fixed limits: 0.5 and 0.2
    QUANTILE = "quantile"  # the lowest 5 % of this answer strong, the next 10 % mild


@dataclass(frozen=True, slots=True)
class Limits:
    """Log-probabilities under which doubt is mild and strong."""

    mild: float = math.log(MILD_BELOW)
    strong: float = math.log(STRONG_BELOW)

    def band(self, logprob: float) -> Band:
        """The band of a log-probability."""
        if logprob >= self.mild:
            return Band.PLAIN
        return Band.MILD if logprob >= self.strong else Band.STRONG


FIXED = Limits()


def limits(colouring: Colouring, logprobs: Iterable[float]) -> Limits:
    """The limits for an answer whose tokens have these log-probabilities.

    A quantile is strict: tokens as likely as the first one outside it stay outside with it.
    """
    if colouring is Colouring.BANDS:
        return FIXED
    ordered = sorted(logprobs)
    return Limits(_quantile(ordered, MILD_SHARE), _quantile(ordered, STRONG_SHARE))


def _quantile(ordered: list[float], share: float) -> float:
    first_outside = math.ceil(share * len(ordered))
    if first_outside >= len(ordered):
        return PLAIN_FROM
    return min(PLAIN_FROM, ordered[first_outside])
