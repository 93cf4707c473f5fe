"""Keys of new documents."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import count

from candor.model.document import Document, document_id
from candor.services.indexing.plan import Plan

Taken = Callable[[Iterable[str]], Iterable[str]]
"""Which of some ids the ledger has."""


def give_ids(plan: Plan, taken: Taken) -> None:
    """Makes sure that no new document has the id of one that was at its path before and moved away."""
    double = set(taken(plan.fresh)) if plan.fresh else set()
    if not double:
        return
    plan.waiting = [_given(each, double, taken) for each in plan.waiting]
    plan.skipped = [_given(each, double, taken) for each in plan.skipped]
    plan.settled = [_given(each, double, taken) for each in plan.settled]


def _given(document: Document, double: set[str], taken: Taken) -> Document:
    if document.id not in double or document.id != document_id(document.location):
        return document
    keys = (document_id(document.location + b"\0%d" % number) for number in count(1))  # no path has a zero byte
    return replace(document, id=next(key for key in keys if not set(taken([key]))))
