"""An answer's certainty in plain words."""

from candor.model.turn import Turn
from candor.services.direction import isolated
from candor.services.doubt.entropy import entropy
from candor.services.doubt.summary import summary
from candor.services.doubt.words import percent, visible

BETWEEN = "between"


def summary_words(turn: Turn) -> tuple[str, ...]:
    """A sentence each for mean and lowest probability, perplexity and entropy; nothing without probabilities."""
    known = summary(turn.tokens)
    if known is None:
        return ()
    lowest = visible(turn.tokens[known.lowest_token].text.strip() or turn.tokens[known.lowest_token].text)
    said = [
        f"{percent(known.mean)} certain on average; least certain of “{isolated(lowest)}”, {percent(known.lowest, 1)}.",
        f"Perplexity {known.perplexity_words}: as if each token was one of so many equally likely ones.",
    ]
    spread = entropy(turn.tokens)
    if spread is not None:
        listed = len(turn.tokens[known.lowest_token].alternatives)
        if spread.words.startswith(BETWEEN):
            said.append(f"Entropy {spread.words}; not one figure, for only {listed} alternatives are listed.")
        else:
            said.append(f"Entropy {spread.words}.")
    return tuple(said)
