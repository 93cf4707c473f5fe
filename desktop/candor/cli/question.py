"""The question as it was typed: its filters stand in its words, in options, or both."""

import argparse
from dataclasses import replace

from candor.model.question import Question
from candor.model.scope import Scope
from candor.services.asking.scope import read_date, read_scope


def question(chosen: argparse.Namespace) -> Question:
    """What to ask. Raises DateUnknown."""
    text, typed = read_scope(chosen.question)
    scope = Scope(
        within=(*typed.within, *chosen.within),
        kinds=(*typed.kinds, *(kind.strip(". ").lower() for kinds in chosen.kinds for kind in kinds.split(","))),
        since=read_date(chosen.after) if chosen.after else typed.since,
        until=read_date(chosen.before) if chosen.before else typed.until,
    )
    asked = Question(text, model=chosen.model, scope=scope, read_all=chosen.all)
    return replace(asked, only_documents=not chosen.any)
