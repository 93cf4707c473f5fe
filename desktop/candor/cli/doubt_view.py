"""How sure the model was, in a terminal."""

from candor.cli.output import Output
from candor.model.token import Token
from candor.model.turn import Turn
from candor.services.doubt.words import NARROW_SPACE, percent

DOUBTFUL = 0.5
ALTERNATIVES = 4
MOST_LINES = 20


def show_doubt(turn: Turn, output: Output, *, all_tokens: bool) -> None:
    """The tokens below 50 %, least likely first, with what else the model nearly said; all tokens when asked."""
    output.say()
    output.say("Doubt")
    if not turn.tokens:
        output.say("    The server sent no token probabilities for this answer.")
        return
    if all_tokens:
        output.indented(" ".join(f"{seen(token.text)} {in_percent(token.probability)} |" for token in turn.tokens))
    doubtful = sorted((token for token in turn.tokens if token.probability < DOUBTFUL), key=lambda each: each.logprob)
    output.say(f"    {len(doubtful)} of {len(turn.tokens)} tokens are below 50 %.")
    for token in doubtful[:MOST_LINES]:
        output.say(f"    {in_percent(token.probability):>7}  {seen(token.text)}  ", _others(token))
    if len(doubtful) > MOST_LINES:
        output.say(f"    and {len(doubtful) - MOST_LINES} more")
    output.say("    This is the model's certainty, not the truth.")


def seen(text: str) -> str:
    """A token with its white space visible."""
    return f'"{text.replace(" ", "·").replace(chr(10), "⏎").replace(chr(9), "⇥")}"'


def in_percent(probability: float) -> str:
    """As the window writes it, with a space every terminal has."""
    return percent(probability, 1).replace(NARROW_SPACE, " ")


def _others(token: Token) -> str:
    others = [each for each in token.alternatives if each.text != token.text][:ALTERNATIVES]
    return "or " + ", ".join(f"{seen(each.text)} {in_percent(each.probability)}" for each in others) if others else ""
