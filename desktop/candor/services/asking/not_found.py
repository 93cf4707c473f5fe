"""What is answered when the documents do not speak about a question."""

import re
from collections.abc import Sequence

from candor.model.passage import Source
from candor.services.asking.defuse import one_line
from candor.services.place_words import place_words

SHOWN = 3  # of the closest passages: more would look like an answer
# What Markdown would take for markup, or a reader for a citation; an underscore within a word is neither.
MARKUP = re.compile(r"[\\`*\[\]<>#|~$!]|(?<!\w)_|_(?!\w)")


def not_found(sources: Sequence[Source]) -> tuple[str, tuple[Source, ...]]:
    """The honest answer with the passage that comes closest, and the sources to show beside it; at least one."""
    closest = tuple(sources[:SHOWN])
    return _said(closest[0]), closest


def _said(source: Source) -> str:
    """What the passage is about, by its heading; else where it stands."""
    rank = source.rank
    if heading := _plain(source.passage.place.heading[-1] if source.passage.place.heading else ""):
        return f"Your documents do not say. The closest passage is about “{heading}”. [{rank}]"
    named = (source.path.replace("\\", "/").rpartition("/")[2], place_words(source.passage.place))
    where = ", ".join(part for part in map(_plain, named) if part)
    return f"Your documents do not say. The closest passage is in {where}. [{rank}]"


def _plain(name: str) -> str:
    return " ".join(MARKUP.sub(" ", one_line(name)).split())
