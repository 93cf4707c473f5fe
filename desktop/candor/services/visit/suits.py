"""Whether a question looks like one for reading everything, and what is done with what is found.

Rules of thumb in English with some German, French and Spanish: they only decide whether reading everything is offered,
and whether the notes end in a count, a comparison or a summary.
"""

import re
from enum import StrEnum


class Wanted(StrEnum):
    """What the person wants of everything that is found."""

    LIST = "list"
    COUNT = "count"
    COMPARISON = "comparison"
    SUMMARY = "summary"


# "How many weeks may guests stay" asks for one figure, which one passage has.
MEASURES = (
    "seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|per ?cent|euros?|dollars?|pounds?|francs?"
    "|metres?|meters?|km|kilomet(?:er|re)s?|kilos?|kg|grams?|litres?|liters?|degrees?|people may|guests may"
)
PAPERS = "documents?|files?|papers?|folders?|notes|letters|contracts|invoices"
PATTERNS = {
    Wanted.SUMMARY: (
        r"summar(?:y|ies|i[sz]e\w*)|overview|main points|gist|zusammenfass\w*|überblick|résum\w*|resum(?:en|ir|e)",
        rf"what (?:is|are) (?:all )?(?:these|this|my|the) (?:{PAPERS}) about",
    ),
    Wanted.COMPARISON: (
        r"compar(?:e|es|ed|ison|ing)|differences?|differ|versus|vs|vergleich\w*|unterschiede?|compare[rz]|comparar?",
    ),
    Wanted.COUNT: (rf"how many (?!(?:{MEASURES})\b)\w+|count|the number of|wie viele|combien de|cuánt[oa]s|zähle?",),
    Wanted.LIST: (
        r"list|all (?:the |my |of )?\w+|every (?!day|week|month|year)\w+|each of|everything|alle|liste|tou(?:s|tes)",
        rf"tod[oa]s|enumer\w*|which (?:\w+ )?(?:{PAPERS}|people|persons|companies|names)",
    ),
}


def suits(question: str) -> bool:
    """Whether to offer reading everything."""
    return _kind(question) is not None


def wanted(question: str) -> Wanted:
    """What is done with what is found; a list where nothing else is asked for."""
    return _kind(question) or Wanted.LIST


def _kind(question: str) -> Wanted | None:
    for kind, patterns in PATTERNS.items():
        if re.search(rf"\b(?:{'|'.join(patterns)})\b", question, re.IGNORECASE):
            return kind
    return None
