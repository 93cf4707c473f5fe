"""The question as it was typed: its filters stand in its words, in options, or both."""

import argparse
from dataclasses import replace

from candor.cli.the_collection import chosen_names, names
from candor.cli.way import way
from candor.model.question import Question
from candor.model.scope import Scope
from candor.services.asking.scope import read_date, read_scope
from candor.services.verbs import Verbs


async def question(chosen: argparse.Namespace, verbs: Verbs) -> Question:
    """What to ask. Raises DateUnknown, CollectionUnknown, OptionRefused, PresetUnknown."""
    text, typed = read_scope(chosen.question, await names(verbs))
    scope = Scope(
        within=(*typed.within, *chosen.within),
        kinds=(*typed.kinds, *(kind.strip(". ").lower() for kinds in chosen.kinds for kind in kinds.split(","))),
        since=read_date(chosen.after) if chosen.after else typed.since,
        until=read_date(chosen.before) if chosen.before else typed.until,
        collections=(*typed.collections, *await chosen_names(chosen.collection, verbs)),
    )
    asked = Question(text, model=chosen.model, scope=scope, read_all=chosen.all, options=await way(chosen, verbs))
    return replace(asked, only_documents=not chosen.any, think=chosen.thinking)
