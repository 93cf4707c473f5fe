"""Whether what ships may ship: a text for every licence, and no licence that does not go with Candor's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from notices import expression, standard_texts, tables
from notices.component import Component, walk

WHOLE = 200
"""A licence text is longer; what is shorter only names one."""


@dataclass(frozen=True)
class Judgement:
    """What was found: `wrong` forbids shipping, `open` is known, said each time, and should end."""

    wrong: tuple[str, ...]
    open: tuple[str, ...]


def goes_by(component: Component) -> tuple[str, ...]:
    """Return the licences Candor goes by for a component; where none fits, all that it is under."""
    said = expression.read(component.licence)
    return expression.chosen(said, tables.compatible()) or expression.licences(said)


def standard_names(component: Component) -> tuple[str, ...]:
    """Return the standard texts that belong to a component: those it is said to be, or its own are word for word."""
    own = [text.words for text in component.texts if len(text.words) > WHOLE]
    if own:
        names = {standard_texts.recognised(words) for words in own} - {""}
    else:
        names = {name for licence in goes_by(component) for name in expression.names(licence)}
    return tuple(sorted(standard_texts.with_ground(names)))


def own_texts(component: Component) -> list[tuple[str, str]]:
    """Return the texts of a component that no standard text says word for word, with where they are from."""
    return [(text.name, text.words) for text in component.texts if not standard_texts.recognised(text.words)]


def judged(components: Iterable[Component]) -> Judgement:
    """Return what is wrong with components, and what is open."""
    wrong, still_open = [], []
    for component in walk(components):
        wrong += [f"{component.key}: no text of {name} in packaging/notices/texts" for name in without_text(component)]
        for licence in unfit(component):
            if licence in tables.open_questions():
                still_open.append(f"{component.key} is under {licence}")
            else:
                wrong.append(
                    f"{component.key} is under {licence}, which does not go with AGPL-3.0-or-later or is not known"
                )
    return Judgement(tuple(wrong), tuple(still_open))


def without_text(component: Component) -> list[str]:
    """Return the licences of a component that there are no words of."""
    missing = []
    for name in standard_names(component):
        try:
            standard_texts.standard(name)
        except KeyError:
            missing.append(name)
    return missing


def unfit(component: Component) -> list[str]:
    """Return the licences that keep a component out of a work under Candor's own; none where a choice avoids them."""
    said = expression.read(component.licence)
    if expression.chosen(said, tables.compatible()) is not None:
        return []
    return [name for name in expression.licences(said) if expression.rank(name, tables.compatible()) is None]
