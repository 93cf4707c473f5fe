"""Finds facts of an answer that stand in none of its passages."""

import re
from dataclasses import dataclass

from candor.model.passage import Source
from candor.model.turn import Turn
from candor.services.doubt.checking import Checking
from candor.services.doubt.compared import Compared
from candor.services.doubt.facts import facts
from candor.services.doubt.mark import Kind
from candor.services.place_words import file_words, place_words

POSSESSIVE = re.compile(r"['’]s?$")
LEFT_OUT = re.compile(r"\s*(?:\.\.\.|…|\[…\]|\[\.\.\.\])\s*")
AROUND_QUOTE = "“”„«»\"'’ .,;:!?"


@dataclass(frozen=True, slots=True)
class AbsentFact:
    """A number, date, name or quote at `start`..`end` of the answer that no passage has.

    `check` is the source to look at: the one its sentence cites, else the best.
    """

    start: int
    end: int
    kind: Kind
    text: str
    check: Source

    @property
    def words(self) -> str:
        """What is said of it; only the passages that were found were compared, not whole documents."""
        return "Not in these passages"


def absent_facts(turn: Turn, question: str = "") -> tuple[AbsentFact, ...]:
    """The facts that stand in no passage of the answer, in order; none for an answer without passages, or with one that
    was forgotten.

    A passage's file name, place and number count as part of it, because the model was shown them; what the question
    itself says is never absent.
    """
    if not turn.sources or any(source.passage.is_forgotten for source in turn.sources):
        return ()
    known = [Compared("\n".join([question, turn.searched])), *(Compared(_shown(source)) for source in turn.sources)]
    checking, seen, found = Checking(turn), dict[tuple[str, Kind], bool](), []
    for fact in facts(turn.text):
        words = turn.text[fact.start : fact.end]
        key = (words, fact.kind)
        if key not in seen:
            seen[key] = any(_has(text, words, fact.kind) for text in known)
        if not seen[key]:
            check = checking.source_for(fact.start) or turn.sources[0]
            found.append(AbsentFact(fact.start, fact.end, fact.kind, words, check))
    return tuple(found)


def _has(text: Compared, words: str, kind: Kind) -> bool:
    if kind is Kind.QUOTE:
        parts = [part.strip(AROUND_QUOTE) for part in LEFT_OUT.split(words)]
        return all(text.has(part, kind) for part in parts if part)
    return text.has(words, kind) or (kind is Kind.NAME and text.has(POSSESSIVE.sub("", words), kind))


def _shown(source: Source) -> str:
    return "\n".join([source.passage.text, file_words(source.path), place_words(source.passage.place)])
