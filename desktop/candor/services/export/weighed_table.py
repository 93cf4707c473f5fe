"""What weighing an answer with and without its files said of its facts, as markup."""

from collections.abc import Iterator

from candor.model.grounding import Weighed
from candor.model.turn import Turn
from candor.services.doubt.facts import facts
from candor.services.doubt.origins import carrier, likely, origin_words, weighed_at, weighed_words
from candor.services.doubt.words import percent
from candor.services.export.inked import anchor
from candor.services.export.markup import element, safe

HEADS = ("Fact", "With files", "Without", "Where its certainty comes from")


def weighed_table(turn: Turn) -> Iterator[str]:
    """A row for each fact, and what it cost; nothing for an answer that was not weighed."""
    if turn.grounding is None:
        return
    rows = [
        _row(turn, turn.text[fact.start : fact.end], weighed)
        for fact in facts(turn.text)
        if (weighed := weighed_at(turn, fact.start, fact.end)) is not None
    ]
    if rows:
        heads = element("tr", "".join(element("th", safe(head), scope="col") for head in HEADS))
        yield element("table", element("thead", heads) + element("tbody", "\n".join(rows)), class_="weighed")
    yield element("p", safe(weighed_words(turn.grounding)), class_="fine")


def _row(turn: Turn, fact: str, weighed: Weighed) -> str:
    figures = (element("td", percent(likely(side))) for side in (weighed.with_files, weighed.without))
    origin = element("td", _origin(turn, weighed), class_="origin")
    return element("tr", element("td", safe(" ".join(fact.split())), dir="auto") + "".join(figures) + origin)


def _origin(turn: Turn, weighed: Weighed) -> str:
    """In words, with the source it rests on most of all as a link to it."""
    rank, words = carrier(weighed), safe(origin_words(weighed))
    if rank not in {source.rank for source in turn.sources}:
        return words
    named = f"source {rank}"
    return words.removesuffix(named) + element("a", named, href=f"#{anchor(turn, rank)}", class_="cite")
