"""Which words of an answer are coloured by where their certainty comes from."""

from collections.abc import Iterator

from candor.model.grounding import Origin
from candor.model.turn import Turn

WEIGH = "Weigh with and without files"


def origin_runs(turn: Turn) -> Iterator[tuple[int, int, Origin]]:
    """The words from the documents and those that are unlikely both ways, each with its neighbours of the same kind."""
    words = turn.grounding.words if turn.grounding is not None else ()
    run: tuple[int, int, Origin] | None = None
    for word in words:
        joins = run is not None and run[2] is word.origin and not turn.text[run[1] : word.start].strip(" ")
        if run is not None and not joins:
            yield run
        run = (run[0] if run is not None and joins else word.start, word.end, word.origin)
        run = None if word.origin is Origin.MEMORY else run
    if run is not None:
        yield run
