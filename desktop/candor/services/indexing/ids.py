"""Keys of new documents."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain, count

from candor.model.document import Document, document_id
from candor.services.indexing.plan import Plan

Taken = Callable[[Iterable[str]], Iterable[str]]
"""Which of some ids the ledger has."""


def give_ids(plan: Plan, taken: Taken) -> None:
    """Makes sure that no new document has the id of one that was at its path before and moved away."""
    double = set(taken(plan.fresh)) if plan.fresh else set()
    if not double:
        return
    doubled = (each for each in chain(plan.waiting, plan.skipped, plan.settled) if each.id in double)
    keys = {each.location: _free(each, taken) for each in doubled if each.id == document_id(each.location)}
    for documents in (plan.waiting, plan.skipped, plan.settled):
        documents[:] = [replace(each, id=keys.get(each.location, each.id)) for each in documents]
    plan.fresh = (plan.fresh - double) | set(keys.values())


def _free(document: Document, taken: Taken) -> str:
    keys = (document_id(document.location + b"\0%d" % number) for number in count(1))  # no path has a zero byte
    return next(key for key in keys if not set(taken([key])))
