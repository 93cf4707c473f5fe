"""An answer as markup: its words with doubt and citations, its sources, and what was sent."""

from collections.abc import Iterator
from pathlib import PurePath

from candor.model.passage import FORGOTTEN, Source
from candor.model.turn import EndReason, Turn
from candor.services.coverage_words import coverage_words
from candor.services.doubt.absent import absent_facts
from candor.services.doubt.citations import invented_citations
from candor.services.doubt.summary_words import summary_words
from candor.services.export.inked import anchor
from candor.services.export.laid_out import LaidOut
from candor.services.export.markup import element, isolating, safe
from candor.services.export.weighed_table import weighed_table
from candor.services.place_words import file_words, place_words

ENDINGS = {
    EndReason.CANCELLED: "Stopped here.",
    EndReason.LENGTH: "The answer ends here because its reserve of tokens is used up.",
}
CERTAINTY = "Marked words are those the model was unsure of: this is its certainty, not the truth, and before sampling."


def answer_markup(turn: Turn, asked: str) -> str:
    """Everything about one answer."""
    parts = [element("div", LaidOut(turn).markup(), class_="answer"), *_remarks(turn), *_unproven(turn, asked)]
    parts += weighed_table(turn)
    if turn.sources:
        parts.append(element("ol", "".join(_source(turn, source) for source in turn.sources), class_="sources"))
    if turn.prompt:
        sent = "\n\n".join(f"{message.role}:\n{message.content}" for message in turn.prompt)
        parts.append(element("details", element("summary", "The prompt") + element("pre", safe(sent))))
    return "\n".join(parts)


def _remarks(turn: Turn) -> Iterator[str]:
    for failure in (*turn.notices, *([turn.failure] if turn.failure else [])):
        yield element("p", safe(f"{failure.what}. {failure.remedy}".strip()), class_="fine fault")
    if turn.ended in ENDINGS:
        yield element("p", ENDINGS[turn.ended], class_="fine")
    if turn.searched:
        yield element("p", safe(f"Searched for: {turn.searched}"), class_="fine")
    if words := coverage_words(turn):
        yield element("p", words, class_="fine")
    if said := summary_words(turn):
        yield element("p", isolating(" ".join(said)), class_="fine")
        yield element("p", CERTAINTY, class_="fine")


def _unproven(turn: Turn, asked: str) -> Iterator[str]:
    """What the passages do not bear out: facts that stand in none of them, and citations of sources there are not."""
    absent = () if turn.ended is EndReason.NOT_FOUND else absent_facts(turn, asked)
    if absent:
        named = ", ".join(dict.fromkeys(fact.text for fact in absent))
        yield element("p", safe(f"Not in these passages: {named}"), class_="fine fault", dir="auto")
    if invented := dict.fromkeys(f"[{each.number}]" for each in invented_citations(turn)):
        yield element("p", safe(f"Cited, and there is no such source: {', '.join(invented)}"), class_="fine fault")


def _source(turn: Turn, source: Source) -> str:
    place = place_words(source.passage.place)
    name = PurePath(source.path).name
    title = element("b", safe(f"[{source.rank}] {name}{f', {place}' if place else ''}"))
    path = element("p", safe(file_words(source.path)), class_="fine")
    start, end = source.best or (0, 0)
    text = source.passage.text or FORGOTTEN
    quote = safe(text[:start]) + (element("em", safe(text[start:end])) if end else "") + safe(text[end:])
    return element("li", title + path + element("blockquote", quote, dir="auto"), id=anchor(turn, source.rank))
