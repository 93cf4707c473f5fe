"""Vectors of passages, of which no text is embedded twice."""

from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import CancelledError

from candor.index.embedder import Embedder
from candor.index.parted import Parted
from candor.index.parts import parts

SLICE = 128
"""Passages embedded between two looks whether to stop: about a second's work."""

Stored = Callable[[Collection[str]], Mapping[str, Parted]]
"""The vectors of those of some texts that are stored, by text."""


class EmbedOnce:
    """Embeds what no stored passage says in the same words: a vector depends on the text alone.

    So a changed paragraph costs no more than the passages it changed, and a copy of a file nothing. `embedded` and
    `reused` count the passages of either kind since the start.
    """

    def __init__(self, embedder: Embedder, stored: Stored) -> None:
        self.embedded = self.reused = 0
        self._embedder = embedder
        self._stored = stored

    def vectors(self, texts: Sequence[str], stopped: Callable[[], bool]) -> list[Parted]:
        """The vectors of each text. Raises CancelledError when `stopped`, asked every second or so, says so."""
        distinct = list(dict.fromkeys(texts))
        known = dict(self._stored(distinct))
        new = [text for text in distinct if text not in known]
        for at in range(0, len(new), SLICE):
            if stopped():
                raise CancelledError
            some = new[at : at + SLICE]
            known.update(zip(some, self._embedder.embed_parts(some, [*map(parts, some)]), strict=True))
        self.embedded += len(new)
        self.reused += len(texts) - len(new)
        return [known[text] for text in texts]
