"""What an answer shows over its text: doubt, citations, what is pinned and what is chosen."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from PySide6.QtGui import QTextTable

from candor.model.grounding import Origin
from candor.services.doubt.mark import Band, DoubtLevel, Mark
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.ui.doubt.origins import origin_runs
from candor.ui.markdown.layout import Citation, Layout
from candor.ui.markdown.sentence import sentence_of
from candor.ui.transcript.sentence_walk import SentenceWalk

Range = tuple[int, int]
Tint = tuple[int, int, Band]


class Shown:
    """An answer's turn laid out. Ranges are positions of its document; `tints` and `origins` are in order."""

    def __init__(self, doubt: TurnDoubt, layout: Layout) -> None:
        self.turn = doubt.turn
        self.doubt = doubt
        self.layout = layout
        frames = self.layout.document.rootFrame().childFrames()
        self.tables = [frame for frame in frames if isinstance(frame, QTextTable)]
        self.doubtful: tuple[Mark, ...] = ()
        self.tints: list[tuple[int, int, Band]] = []
        self.origins: list[tuple[int, int, Origin]] = []
        self.pinned: Sequence[Range] = ()
        self.pinned_band = Band.PLAIN
        self.current: Sequence[Range] = ()
        self.differences: Sequence[Range] = ()
        self.chosen: Citation | None = None
        self.span: Range | None = None
        self.sentence: Sequence[Range] = ()
        self.walked: Sequence[Range] = ()
        self.sentences = SentenceWalk(self.turn.text)

    def mark(self, level: DoubtLevel) -> None:
        """Marks what is doubtful at a level."""
        self.doubtful = self.doubt.doubtful(level)
        places = self.layout.positions
        tints = ((*span, mark.band) for mark in self.doubtful for span in places(mark.start, mark.end))
        self.tints = self._together(tints)
        weighed = origin_runs(self.turn) if level is DoubtLevel.ORIGINS else ()
        self.origins = [(*span, origin) for start, end, origin in weighed for span in places(start, end)]

    def token_at(self, place: int, token: int | None) -> int | None:
        """The token that is looked at where `token` wrote a character: of a formula, which is one thing, the least
        likely one.
        """
        found = self.layout.positions(place, place + 1)
        formula = self.layout.formula_at(found[0][0]) if found else None
        if formula is None or token is None:
            return token
        tokens, end = self.turn.tokens, place + len(formula.source)
        inside = takewhile(lambda index: tokens[index].start < end, range(token, len(tokens)))
        return min(inside, key=lambda index: tokens[index].logprob, default=token)

    def _together(self, tints: Iterable[Tint]) -> list[Tint]:
        """Tints in order, those of one formula as one: the strongest."""
        found: list[Tint] = []
        for start, end, band in tints:
            if found and found[-1][:2] == (start, end):
                band = Band.STRONG if Band.STRONG in (band, found[-1][2]) else band
                found.pop()
            found.append((start, end, band))
        return found

    def pin(self, token: int | None) -> None:
        """Pins a token, or none."""
        self.pinned = self.token_ranges(token)
        self.pinned_band = self.doubt.band(token) if token is not None and self.pinned else Band.PLAIN

    def choose(self, citation: Citation | None) -> None:
        """Chooses a citation and the sentence it closes."""
        self.chosen, self.span = citation, None
        self.sentence = () if citation is None else (sentence_of(self.layout.document, citation),)

    def choose_sentence(self, span: Range) -> Citation | None:
        """Chooses a sentence by its span in the text; returns the first citation in it, which is chosen with it."""
        inside = (each for each in self.layout.citations if span[0] <= each.source_start < span[1])
        self.chosen, self.span = next(inside, None), span
        self.sentence = self.layout.positions(*span)
        return self.chosen

    def choose_first(self, number: int | None) -> None:
        """Chooses the first citation of a source; none when the answer does not cite it."""
        self.choose(next((citation for citation in self.layout.citations if citation.number == number), None))

    def choose_as(self, other: "Shown") -> None:
        """Chooses what another laying out of the same answer had chosen."""
        if other.span is not None:
            self.choose_sentence(other.span)
        else:
            self.choose_first(other.chosen.number if other.chosen is not None else None)

    def token_ranges(self, index: int | None) -> list[Range]:
        """Where a token stands, without the white space around it."""
        if index is None or index >= len(self.turn.tokens):
            return []
        token = self.turn.tokens[index]
        piece = self.turn.text[token.start : token.end]
        lead, trail = len(piece) - len(piece.lstrip()), len(piece) - len(piece.rstrip())
        return self.layout.positions(token.start + lead, token.end - trail)
