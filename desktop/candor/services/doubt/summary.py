"""Sums up how sure the model was of a whole answer."""

from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.token import Token


@dataclass(frozen=True, slots=True)
class Summary:
    """`mean` is the average of the tokens' probabilities, `lowest` the least of them and `lowest_token` its index."""

    mean: float
    lowest: float
    lowest_token: int


def summary(tokens: Sequence[Token]) -> Summary | None:
    """How sure the model was on average and at worst; None when the server sent no probabilities."""
    if not tokens:
        return None
    probabilities = [token.probability for token in tokens]
    lowest = min(range(len(probabilities)), key=probabilities.__getitem__)
    return Summary(sum(probabilities) / len(probabilities), probabilities[lowest], lowest)
