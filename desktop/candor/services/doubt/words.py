"""How probabilities, white space and ranks are written."""

from math import floor

from candor.services.doubt.mark import MILD_BELOW, STRONG_BELOW

NARROW_SPACE = "\u202f"
VISIBLE = str.maketrans({" ": "·", "\n": "⏎", "\t": "→", "\r": "⏎", "\u00a0": "·", "\u202f": "·"})
RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = RANKS.split()


def percent(probability: float, digits: int = 0) -> str:
    """A probability as per cent, never rounded up to certainty or down to nothing: "18.6 %", "< 0.1 %", "> 99 %".

    Nor is it rounded up to the limit of a band it is under: what is listed as below 50 % never reads "50 %".
    """
    least = 10.0**-digits
    value = 100 * probability
    if any(probability < limit <= round(value, digits) / 100 for limit in (STRONG_BELOW, MILD_BELOW)):
        value = floor(value / least) * least
    if 0 < value < least / 2:
        return f"< {least:.{digits}f}{NARROW_SPACE}%"
    if 100 - least / 2 <= value < 100:
        return f"> {100 - least:.{digits}f}{NARROW_SPACE}%"
    return f"{value:.{digits}f}{NARROW_SPACE}%"


def visible(text: str) -> str:
    """A token's text with its white space made visible: middle dot, arrow, return sign.

    Other characters that cannot be seen are named by their code, such as U+200B.
    """
    shown = text.translate(VISIBLE)
    return "".join(sign if sign.isprintable() else f"U+{ord(sign):04X}" for sign in shown)


def ordinal(rank: int) -> str:
    """A rank from 1 on in words: first, second ... twentieth, then 21st by figures."""
    return ORDINALS[rank - 1] if rank <= len(ORDINALS) else f"{rank}th"
