"""What was brought from outside becomes a document of the library."""

import contextlib
import hashlib
from collections.abc import AsyncGenerator
from dataclasses import replace
from uuid import uuid4

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, Fingerprint, Origin, document_id, origin_of
from candor.model.events import IndexEvent
from candor.services.indexing.index_folder import follow_plan
from candor.services.indexing.parts import IndexingParts
from candor.services.indexing.plan import Plan
from candor.services.ports import Ledger

NAMES = {Origin.PAGE: "Web pages", Origin.TABLE: "Tables"}
"""The collection of what was put into none."""


async def take_in(
    location: bytes, into: str, brought: tuple[str, bytes], parts: IndexingParts, mark: Fingerprint | None = None
) -> AsyncGenerator[IndexEvent, None]:
    """Keeps it, and reads it unless it is what was read before. With `into` "" it stays in its collection.

    `mark` is what tells whether the source changed, else the kept file's own. Raises IndexingError.
    """
    kept = await parts.threads.look(parts.kept.keep, location, *brought)
    digest = hashlib.sha256(brought[1]).hexdigest()

    def planned() -> Plan:
        return _planned(location, into, replace(mark or kept, digest=digest), parts.ledger)

    async with contextlib.aclosing(follow_plan(planned, parts)) as events:
        async for event in events:
            yield event


def _planned(location: bytes, into: str, mark: Fingerprint, ledger: Ledger) -> Plan:
    plan = Plan()
    _give_root(plan, location, into, ledger)
    old = next((each for each in ledger.below(location) if each.location == location), None)
    if old is None:
        new = Document(document_id(location), location, location, replace(mark, digest=""))
        plan.fresh.add(new.id)
        plan.waiting.append(new)
    elif old.state is DocumentState.INDEXED and old.fingerprint.digest == mark.digest:
        plan.unchanged = 1
        plan.settled.append(replace(old, fingerprint=mark))
    else:
        changed = replace(mark, digest="")
        plan.waiting.append(replace(old, fingerprint=changed, state=DocumentState.WAITING, failure=None, tries=0))
    return plan


def _give_root(plan: Plan, location: bytes, into: str, ledger: Ledger) -> None:
    """Puts it into the collection asked for, else leaves it where it is, else into the one for all of its kind."""
    now = next((root.collection for root in ledger.roots() if root.location == location), "")
    wanted = into or now
    if not wanted:
        name = NAMES[origin_of(location)]
        made = next((each for each in ledger.collections() if each.name == name), None)
        if made is None:
            made = Collection(uuid4().hex, name)
            plan.collections.append(made)
        wanted = made.id
    if wanted != now:
        plan.roots.append(Root(location, wanted))
