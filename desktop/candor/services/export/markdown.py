"""A conversation as Markdown: the path that was looked at, with questions as headings and answers as they were sent."""

import re
from collections.abc import Iterator, Sequence

from candor.model.passage import FORGOTTEN, Source
from candor.model.turn import Conversation, EndReason, Role, Turn
from candor.services.counted import counted
from candor.services.coverage_words import coverage_words
from candor.services.doubt.absent import absent_facts
from candor.services.doubt.doubtful_facts import doubtful_facts
from candor.services.doubt.words import percent
from candor.services.export.answer_markup import ENDINGS
from candor.services.export.page import day, path_of, scope_said
from candor.services.place_words import file_words, place_words

ASKED = "<!-- question -->"
"""Stands before a question's heading: an answer may have headings of its own."""
TOLD = "<!-- told by Candor -->"
"""Stands after an answer, before what is said of it."""
MEANS_SOMETHING = re.compile(r"([\\`*_{}\[\]<>#|~&!])")


def markdown(conversation: Conversation, turns: Sequence[Turn]) -> str:
    """One path as text; other branches are counted, and stand in the JSON."""
    path = path_of(conversation, turns)
    shown = [turn for turn in turns if turn.id in path]
    parts = [f"# {escaped(conversation.title)}", f"*A conversation with Candor, {day(conversation.created)}*"]
    asked = ""
    for turn in shown:
        if turn.role is Role.USER:
            asked = turn.text
            parts += _question(turn)
        else:
            parts += _answer(turn, asked)
    if others := len(turns) - len(shown):
        verb = "is" if others == 1 else "are"
        parts.append(f"*{counted(others, 'message')} of other branches {verb} not in this file.*")
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Words on one line in which nothing is markup."""
    return MEANS_SOMETHING.sub(r"\\\1", " ".join(text.split()))


def _question(turn: Turn) -> Iterator[str]:
    first, _, more = turn.text.strip().partition("\n")
    yield f"{ASKED}\n## {escaped(first)}"
    if more.strip():
        yield "\n".join(f"> {line}" for line in more.strip("\r\n").splitlines())


def _answer(turn: Turn, asked: str) -> Iterator[str]:
    if turn.text.strip():
        yield turn.text
    told = list(_told(turn, asked))
    if told:
        yield TOLD
        yield from told


def _told(turn: Turn, asked: str) -> Iterator[str]:
    for failure in (*turn.notices, *([turn.failure] if turn.failure else [])):
        yield f"*{escaped(f'{failure.what}. {failure.remedy}')}*"
    if turn.ended in ENDINGS:
        yield f"*{ENDINGS[turn.ended]}*"
    if not turn.scope.is_everything:
        yield f"*{escaped(scope_said(turn.scope))}*"
    if words := ", ".join(filter(None, (turn.model, day(turn.created), coverage_words(turn)))):
        yield f"*{escaped(words)}*"
    yield from _doubt(turn, asked)
    if turn.sources:
        yield "**Sources**"
        yield "\n".join(_source(source) for source in turn.sources)


def _doubt(turn: Turn, asked: str) -> Iterator[str]:
    if doubted := doubtful_facts(turn):
        yield "**Facts the model was unsure of**"
        yield "\n".join(
            f"- {escaped(fact.text)}: {percent(fact.mark.probability)}{f', {fact.words}' if fact.words else ''}"
            for fact in doubted
        )
    absent = () if turn.ended is EndReason.NOT_FOUND else absent_facts(turn, asked)
    if absent:
        named = ", ".join(dict.fromkeys(escaped(fact.text) for fact in absent))
        yield f"**Not in these passages:** {named}"


def _source(source: Source) -> str:
    """A line with the number it is cited by, and under it the sentence that fits best."""
    place = place_words(source.passage.place)
    start, end = source.best or (0, len(source.passage.text))
    quote = source.passage.text[start:end] or FORGOTTEN
    line = escaped(f"{file_words(source.path)}{f', {place}' if place else ''}")
    return f"{source.rank}. {line}\n\n    > {escaped(quote)}\n"
