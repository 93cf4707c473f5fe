"""Makes a follow-up stand alone, as the practice server does: no model, only the subject of the question before."""

import re
from collections.abc import Sequence
from typing import Any

from fakes.practice_answer import COMMON

ASKED = re.compile(r"^Rewrite the last question of a conversation\b")
LAST = re.compile(r"^Last question:\s*(?P<question>.+)\Z", re.MULTILINE | re.DOTALL)
EARLIER = re.compile(r"^Question:\s*(?P<question>.+)$", re.MULTILINE)
STANDS_FOR = re.compile(r"\b(?:it|they|them|this|that|those|these|he|she|him|her)\b", re.IGNORECASE)


def rewritten(messages: Sequence[dict[str, Any]]) -> str | None:
    """The last question with the subject of the one before it; None when something else is asked for."""
    system = next((str(m.get("content", "")) for m in messages if m.get("role") == "system"), "")
    last = LAST.search(str(messages[-1].get("content", ""))) if messages and ASKED.match(system) else None
    if last is None:
        return None
    question, subject = last["question"].strip(), _subject(EARLIER.findall(last.string[: last.start()]))
    if not subject:
        return question
    if STANDS_FOR.search(question):
        return STANDS_FOR.sub(f"the {subject}", question, count=1)
    return f"{question.rstrip('?.! ')} of the {subject}?"


def _subject(earlier: Sequence[str]) -> str:
    """The first word of the last question that says what it is about."""
    words = re.findall(r"[^\W\d_]{4,}", earlier[-1]) if earlier else []
    return next((word.lower() for word in words if word.lower() not in COMMON), "")
