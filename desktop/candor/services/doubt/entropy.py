"""How spread the model's choices were, as far as a list of the most likely ones can tell."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from candor.model.token import Token
from candor.model.tokens import Tokens

# Meta's Llama 3 model card and its config.json: "vocab_size": 128256.
VOCABULARY = 128_256


@dataclass(frozen=True, slots=True)
class Entropy:
    """Shannon's entropy in bits a token, on average over an answer: at least `lower`, at most `upper`."""

    lower: float
    upper: float

    @property
    def words(self) -> str:
        """Such as "between 0.4 and 0.9 bits a token"; one figure where both are written alike."""
        lower, upper = f"{self.lower:.1f}", f"{self.upper:.1f}"
        return f"{lower} bits a token" if lower == upper else f"between {lower} and {upper} bits a token"


def entropy(tokens: Sequence[Token], vocabulary: int = VOCABULARY) -> Entropy | None:
    """The average entropy of the tokens that came with alternatives; None when none did.

    With the k listed probabilities p and the residual r = 1 - sum(p), Shannon's grouping rule (A Mathematical Theory
    of Communication, 1948, section 6) says H = -sum(p log2 p) - r log2 r + r H(rest). H(rest) is at least 0, when the
    residual is one single token, and at most log2(vocabulary - k), when it is spread evenly over all the others.
    """
    counted, nats, spread = 0, 0.0, 0.0
    for listed in Tokens.of(tokens).known():
        counted += 1
        likely = [math.exp(min(0.0, value)) for value in listed]
        residual = max(0.0, 1.0 - math.fsum(likely))
        nats -= sum(p * value for p, value in zip(likely, listed, strict=True) if p)
        if residual:
            nats -= residual * math.log(residual)
            spread += residual * math.log(max(1, vocabulary - len(listed)))
    if not counted:
        return None
    bits = counted * math.log(2)
    return Entropy(max(0.0, nats / bits), max(0.0, (nats + spread) / bits))
