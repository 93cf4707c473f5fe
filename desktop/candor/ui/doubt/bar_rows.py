"""The rows of a list of alternatives, and what each can be chosen for."""

from typing import NamedTuple

from candor.model.token import Token
from candor.services.branching.branch_point import ends_here
from candor.services.doubt.alternatives import SPLIT, Alternatives, Bar
from candor.ui.tr import tr, tr_n

TOP = 6
END_HERE = "end here"
WRITTEN = "This is what the model wrote."
PART = "This is only a part of a character: the server does not say which, so an answer cannot go on from it."


class BarRow(NamedTuple):
    """One row. `kind` is "token", "chosen", "more" (pressed it opens the rest), "rest" or "others".

    `choice` is the alternative an answer can go on from, None where it cannot; `why` then says why not.
    """

    label: str
    probability: float
    kind: str
    choice: str | None = None
    why: str = ""


def bar_rows(view: Alternatives, top: int = TOP, all_listed: bool = False, opens: bool = True) -> list[BarRow]:
    """The likeliest alternatives, the rest of the list in one row unless all are wanted, and the others.

    What was written always has a row of its own, also when it stands further down or outside the list.
    """
    count = len(view.bars) if all_listed else top
    shown = [_row(bar) for bar in view.bars[:count]]
    rest = list(view.bars[count:])
    if view.rank is None:
        shown.append(BarRow(view.written, view.probability, "chosen", why=tr(WRITTEN)))
    elif view.rank > count:
        shown.append(_row(view.bars[view.rank - 1]))
        rest.remove(view.bars[view.rank - 1])
    if rest:
        shown.append(
            BarRow(
                tr_n(len(rest), "{n:,} more", "{n:,} more"),
                sum(bar.probability for bar in rest),
                "more" if opens else "rest",
            )
        )
    if view.bars:
        shown.append(BarRow(tr("others"), view.others, "others"))
    return shown


def refusal(token: Token, choice: str) -> str:
    """Why an answer cannot go on from an alternative; "" when it can."""
    if SPLIT in choice:
        return tr(PART)
    return tr(WRITTEN) if choice == token.text else ""


def _row(bar: Bar) -> BarRow:
    label = tr(END_HERE) if ends_here(bar.text) else bar.shown
    if bar.chosen:
        return BarRow(label, bar.probability, "chosen", why=tr(WRITTEN))
    if SPLIT in bar.text:
        return BarRow(label, bar.probability, "token", why=tr(PART))
    return BarRow(label, bar.probability, "token", bar.text)
