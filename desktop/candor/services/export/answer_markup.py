"""An answer as markup: its words with doubt and citations, its sources, and what was sent."""

from collections.abc import Iterator
from itertools import pairwise

from candor.model.passage import Source
from candor.model.turn import EndReason, Turn
from candor.services.coverage_words import coverage_words
from candor.services.doubt.alternatives import alternatives
from candor.services.doubt.citations import cited
from candor.services.doubt.mark import Band, DoubtLevel, Mark
from candor.services.doubt.turn_doubt import TurnDoubt
from candor.services.doubt.words import percent
from candor.services.export.markup import element, safe
from candor.services.place_words import place_words

ENDINGS = {
    EndReason.CANCELLED: "Stopped here.",
    EndReason.LENGTH: "The answer ends here because its reserve of tokens is used up.",
}
CERTAINTY = "Marked words are those the model was unsure of: this is its certainty, not the truth, and before sampling."
OTHERS = 3  # alternatives named with a doubtful word


def answer_markup(turn: Turn) -> str:
    """Everything about one answer."""
    parts = [element("div", _words(turn), class_="answer"), *_remarks(turn)]
    if turn.sources:
        parts.append(element("ol", "".join(_source(turn, source) for source in turn.sources), class_="sources"))
    if turn.prompt:
        sent = "\n\n".join(f"{message.role}:\n{message.content}" for message in turn.prompt)
        parts.append(element("details", element("summary", "The prompt") + element("pre", safe(sent))))
    return "\n".join(parts)


def _words(turn: Turn) -> str:
    """The text cut where a mark or a citation begins or ends, so that both may stand in one place."""
    marks, ranks = TurnDoubt(turn).doubtful(DoubtLevel.WORDS), {source.rank for source in turn.sources}
    links = [each for each in cited(turn.text) if each.number in ranks]
    spans = [*((mark.start, mark.end) for mark in marks), *((link.start, link.end) for link in links)]
    cuts = sorted({0, len(turn.text), *(bound for span in spans for bound in span)})
    at_mark, at_link = iter(marks), iter(links)
    mark, link = next(at_mark, None), next(at_link, None)
    written = []
    for start, end in pairwise(cuts):
        while mark and mark.end <= start:
            mark = next(at_mark, None)
        while link and link.end <= start:
            link = next(at_link, None)
        piece = safe(turn.text[start:end])
        if link and link.start <= start:
            piece = element("a", piece, href=f"#{_anchor(turn, link.number)}", class_="cite")
        if mark and mark.start <= start:
            piece = _marked(turn, mark, piece)
        written.append(piece)
    return "".join(written)


def _marked(turn: Turn, mark: Mark, piece: str) -> str:
    seen = alternatives(turn.tokens[mark.token])
    others = [f"{bar.shown} {percent(bar.probability)}" for bar in seen.bars if not bar.chosen][:OTHERS]
    title = percent(mark.probability) + (f"; or {', '.join(others)}" if others else "")
    return element("mark", piece, title=title, class_="strong" if mark.band is Band.STRONG else "")


def _remarks(turn: Turn) -> Iterator[str]:
    for failure in (*turn.notices, *([turn.failure] if turn.failure else [])):
        yield element("p", safe(f"{failure.what}. {failure.remedy}".strip()), class_="fine fault")
    if turn.ended in ENDINGS:
        yield element("p", ENDINGS[turn.ended], class_="fine")
    if turn.searched:
        yield element("p", safe(f"Searched for: {turn.searched}"), class_="fine")
    if words := coverage_words(turn):
        yield element("p", words, class_="fine")
    if turn.tokens:
        yield element("p", CERTAINTY, class_="fine")


def _source(turn: Turn, source: Source) -> str:
    place = place_words(source.passage.place)
    title = element("b", safe(f"[{source.rank}] {source.path}{f', {place}' if place else ''}"))
    start, end = source.best or (0, 0)
    text = source.passage.text
    quote = safe(text[:start]) + (element("em", safe(text[start:end])) if end else "") + safe(text[end:])
    return element("li", title + element("blockquote", quote), id=_anchor(turn, source.rank))


def _anchor(turn: Turn, rank: int) -> str:
    return f"s-{turn.id}-{rank}"
