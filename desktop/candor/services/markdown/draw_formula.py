"""Draws a formula as a picture of paths; ziamath is named here alone and imported when the first one is drawn.

It has its own font and reads nothing else.
"""

from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError

SIZE = 16.0  # px of the font a formula is drawn at; pictures are scaled to the text's
COLOUR = "#010203"  # stands for the colour of the text
PARTS = {"svg", "g", "path", "rect"}
DEEPEST = 40  # braces within each other
# What the two libraries break off with on LaTeX they do not know.
REFUSALS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    NotImplementedError,
    ParseError,
    RecursionError,
    TypeError,
    ValueError,
)


class Formula(NamedTuple):
    """LaTeX without the signs around it; `display` where it is set large."""

    body: str
    display: bool


class Drawing(NamedTuple):
    """A formula as SVG of COLOUR, in px at SIZE: its width, and how far it reaches above and below the baseline."""

    svg: str
    width: float
    ascent: float
    descent: float


def draw_formula(formula: Formula) -> Drawing | None:
    """Draws LaTeX, in tens of milliseconds at most; None for what cannot be drawn."""
    if _depth(formula.body) > DEEPEST:
        return None
    from latex2mathml import exceptions  # a fifth of a second, and most answers have no formula
    from ziamath.config import config
    from ziamath.zmath import Latex

    known: list[object] = list(vars(exceptions).values())
    refusals = [kind for kind in known if isinstance(kind, type) and issubclass(kind, Exception)]
    broken: tuple[type[Exception], ...] = (*REFUSALS, *refusals)
    config.svg2 = False  # paths where they are used: what QtSvg knows in every version
    try:
        drawn = Latex(formula.body, size=SIZE, color=COLOUR, inline=not formula.display)
        if any("\\" in text for text in drawn.mathml.itertext()):
            return None  # a command nobody knows, written out
        picture = drawn.svgxml()
        svg = drawn.svg()
    except broken:
        return None
    _, top, width, height = (float(part) for part in picture.attrib["viewBox"].split())
    if not _is_plain(picture) or not width > 0:
        return None
    return Drawing(svg, width, -top, height + top)


def _is_plain(picture: Element) -> bool:
    """Whether a picture is of paths alone and names no other thing, such as a colour by address would."""
    named = (value for part in picture.iter() for key, value in part.attrib.items() if not key.startswith("xmlns"))
    return all(part.tag in PARTS for part in picture.iter()) and not any(":" in each or "url" in each for each in named)


def _depth(body: str) -> int:
    deepest = depth = 0
    for sign in body:
        depth += (sign == "{") - (sign == "}")
        deepest = max(deepest, depth)
    return deepest
