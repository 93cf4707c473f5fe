"""An answer's words as markup, with their doubt and their citations."""

from bisect import bisect_left, bisect_right
from itertools import pairwise

from candor.model.turn import Turn
from candor.services.doubt.alternatives import alternatives
from candor.services.doubt.citations import cited
from candor.services.doubt.mark import Band, DoubtLevel, Mark
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.doubt.words import percent
from candor.services.export.markup import element, safe

OTHERS = 3  # alternatives named with a doubtful word


class Inked:
    """Writes pieces of one answer, each by the place of its first character in the answer."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        ranks = {source.rank for source in turn.sources}
        self._marks = list(TurnDoubt(turn).doubtful(DoubtLevel.WORDS))
        self._links = [each for each in cited(turn.text) if each.number in ranks]
        spans = [*((mark.start, mark.end) for mark in self._marks), *((link.start, link.end) for link in self._links)]
        # Cut where a mark or a citation begins or ends, so that both may stand in one place.
        self._cuts = sorted({bound for span in spans for bound in span})

    def write(self, text: str, at: int | None) -> str:
        """A text whose characters stand one by one in the answer from `at` on; None if they do not."""
        if at is None:
            return safe(text)
        inner = self._cuts[bisect_right(self._cuts, at) : bisect_left(self._cuts, at + len(text))]
        return "".join(
            self._piece(text[start - at : end - at], start) for start, end in pairwise([at, *inner, at + len(text)])
        )

    def _piece(self, text: str, at: int) -> str:
        piece = safe(text)
        link = bisect_right(self._links, at, key=lambda each: each.start) - 1
        if link >= 0 and at < self._links[link].end:
            href = f"#{anchor(self._turn, self._links[link].number)}"
            piece = element("a", piece, href=href, class_="cite")
        mark = bisect_right(self._marks, at, key=lambda each: each.start) - 1
        if mark >= 0 and at < self._marks[mark].end:
            piece = self._marked(self._marks[mark], piece)
        return piece

    def _marked(self, mark: Mark, piece: str) -> str:
        seen = alternatives(self._turn.tokens[mark.token])
        others = [f"{bar.shown} {percent(bar.probability)}" for bar in seen.bars if not bar.chosen][:OTHERS]
        title = percent(mark.probability) + (f"; or {', '.join(others)}" if others else "")
        return element("mark", piece, title=title, class_="strong" if mark.band is Band.STRONG else "")


def anchor(turn: Turn, rank: int) -> str:
    """The name of a source's place on the page."""
    return f"s-{turn.id}-{rank}"
