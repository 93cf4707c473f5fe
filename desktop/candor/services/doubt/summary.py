"""Sums up how sure the model was of a whole answer."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.token import Token
from candor.model.tokens import Tokens

LARGEST_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Summary:
    """`mean` is the average of the tokens' probabilities, `lowest` the least of them and `lowest_token` its index.

    `perplexity` is exp of the mean negative log-probability: 1 for an answer without any doubt, infinite when a token
    had no probability at all.
    """

    mean: float
    lowest: float
    lowest_token: int
    perplexity: float

    @property
    def perplexity_words(self) -> str:
        """Such as "1.31", "over 1,000"."""
        return f"{self.perplexity:.2f}" if self.perplexity <= LARGEST_SHOWN else f"over {LARGEST_SHOWN:,}"


def summary(tokens: Sequence[Token]) -> Summary | None:
    """How sure the model was on average and at worst; None when the server sent no probabilities."""
    if not tokens:
        return None
    logprobs = [min(0.0, logprob) for logprob in Tokens.of(tokens).logprobs]
    lowest = min(range(len(logprobs)), key=logprobs.__getitem__)
    mean = sum(map(math.exp, logprobs)) / len(logprobs)
    return Summary(mean, math.exp(logprobs[lowest]), lowest, _exp(-sum(logprobs) / len(logprobs)))


def _exp(value: float) -> float:
    try:
        return math.exp(value)
    except OverflowError:
        return math.inf
