"""Which languages the embedding model knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spoken:
    """`embedder` is the model's name; `languages` are ISO 639-1 codes, None where it knows about every one.

    `offer` is the name of a model that knows many, "" where the one in use does: `candor embedder NAME` fetches it.
    `offer_size` is what would be fetched, in bytes, about; `offer_licence` is the licence it comes under.
    """

    embedder: str
    languages: frozenset[str] | None
    offer: str = ""
    offer_size: int = 0
    offer_licence: str = ""

    def knows(self, language: str) -> bool:
        """Whether passages in a language can be found by their meaning; nothing is said against one not told ("")."""
        return not language or self.languages is None or language in self.languages
