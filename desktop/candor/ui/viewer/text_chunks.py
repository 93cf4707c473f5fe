"""A long text in chunks that are laid out one by one."""

from bisect import bisect_right
from itertools import accumulate

CHUNK = 2_000  # characters, and on to the end of the line
LONGEST = 8_000  # a line longer than this is broken at a space
A_LINE = 80  # characters, roughly


class TextChunks:
    """Where each chunk of a text begins, and how high it stands: guessed until it was laid out.

    Heights are in px, places in characters.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = list(_starts(text))
        self._heights: list[float] = []
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._starts)

    def span(self, chunk: int) -> tuple[int, int]:
        """The characters of a chunk."""
        end = self._starts[chunk + 1] if chunk + 1 < len(self._starts) else len(self.text)
        return self._starts[chunk], end

    def holding(self, place: int) -> int:
        """The chunk a character stands in."""
        return max(0, bisect_right(self._starts, place) - 1)

    def guess(self, line: float) -> None:
        """Guesses every height anew from the height of a line."""
        self._heights = [line * self._lines(chunk) for chunk in range(len(self))]
        self._tops = None

    def set_height(self, chunk: int, height: float) -> float:
        """Says how high a chunk is, and returns by how much that is more than it was thought to be."""
        more = height - self._heights[chunk]
        if more:
            self._heights[chunk] = height
            self._tops = None
        return more

    def top(self, chunk: int) -> float:
        """Where a chunk begins; the chunk after the last one begins at the text's end."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops[chunk]

    @property
    def height(self) -> float:
        """The height of the whole text."""
        return self.top(len(self))

    def at(self, y: float) -> int:
        """The chunk at a height."""
        self.top(0)
        return min(max(0, bisect_right(self._tops or [0.0], y) - 1), max(0, len(self) - 1))

    def _lines(self, chunk: int) -> float:
        start, end = self.span(chunk)
        return self.text.count("\n", start, end) + (end - start) / A_LINE


def _starts(text: str) -> list[int]:
    """Where chunks begin: after the first line end past CHUNK characters, or at a space where a line has no end."""
    starts, at = [], 0
    while at < len(text):
        starts.append(at)
        end = text.find("\n", at + CHUNK, at + LONGEST) + 1
        if not end and at + LONGEST < len(text):
            end = text.rfind(" ", at + CHUNK, at + LONGEST) + 1 or at + LONGEST
        at = end or len(text)
    return starts
