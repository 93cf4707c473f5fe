"""Passages and the sources an answer rests on."""

from dataclasses import dataclass

from candor.model.text import Place

FORGOTTEN = "This passage was forgotten."
"""What stands in the place of a passage whose words were taken out of a kept answer."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a document small enough to embed whole.

    `id` is 32 hex digits, made from the document and the ordinal. `text` is exactly text[place.start:place.end] of
    the document's extracted text; only where the person had it forgotten an answer's passage has none.
    """

    id: str
    document: str
    ordinal: int
    text: str
    place: Place

    @property
    def is_forgotten(self) -> bool:
        """Whether its words were taken out of the answer that quoted it."""
        return not self.text


@dataclass(frozen=True, slots=True)
class Source:
    """A passage found for a question.

    `rank` starts at 1 and is the number it is cited by. `score` is the fused score in 0..1, `meaning` the cosine
    similarity (the passage's and its best sentence's, mixed), `words` BM25 divided by the best BM25 of the search.
    `best` is the span (start, end) of the sentence closest to the question, in characters of the passage's text.
    `location` and `path` name the file: its bytes, and text to show. `digest` is its SHA-256 when it was indexed.
    """

    passage: Passage
    rank: int
    score: float
    meaning: float
    words: float
    path: str
    location: bytes
    best: tuple[int, int] | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Speaks:
    """Whether the documents speak about a question, which is not whether they answer it.

    `meaning` is the best cosine of all candidates, `words` the best BM25 divided by the number of the question's words;
    `score` joins both, and `covered` tells whether it is over the limit.
    """

    meaning: float
    words: float
    score: float
    covered: bool


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What a search found: sources best first, and whether the documents speak about the question at all."""

    sources: tuple[Source, ...] = ()
    speaks: Speaks | None = None


@dataclass(frozen=True, slots=True)
class Similar:
    """The sentence `start`..`end` of an answer and the source most similar to it: by words, never a proof.

    `score` is in 0..1; `best` is the similar sentence's span in the passage's text.
    """

    start: int
    end: int
    rank: int
    score: float
    best: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much was looked at: passages and files used, of all that could be searched."""

    passages: int
    files: int
    all_passages: int
    all_files: int
