"""What a prompt leaves out, by name."""

from collections.abc import Sequence

from candor.model.passage import Source
from candor.services.place_words import place_words


def left_out_names(turns: int, sources: Sequence[Source]) -> tuple[str, ...]:
    """Such as "Oldest 2 turns" and "Passage 7, lease.pdf page 3"."""
    oldest = () if not turns else ("Oldest turn",) if turns == 1 else (f"Oldest {turns} turns",)
    return (*oldest, *map(_passage, sources))


def _passage(source: Source) -> str:
    name = source.path.replace("\\", "/").rpartition("/")[2]
    return f"Passage {source.rank}, {name} {place_words(source.passage.place)}".rstrip()
