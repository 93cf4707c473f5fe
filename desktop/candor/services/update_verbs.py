"""The verbs about newer versions, bound to their parts."""

import random
import time
from collections.abc import Callable

from candor.model.finding import Finding, Health
from candor.model.update import Release, UpdateState
from candor.services.outside.leaving import Leaving
from candor.services.threads import Threads
from candor.services.update_ports import FetchesVersionFile, KeepsUpdates, TellsSettings
from candor.services.updates.look import look, look_weekly, wait
from candor.services.updates.standing import state_of
from candor.services.updates.update_parts import UpdateParts
from candor.services.updates.words import standing_words
from candor.services.verbs import Updates


class UpdateVerbs:
    """`installed` is this Candor's version; `release` says where this build looks, None for nowhere."""

    def __init__(
        self,
        installed: str,
        release: Callable[[], Release | None],
        kept: KeepsUpdates,
        settings: TellsSettings,
        visits: FetchesVersionFile,
        leaving: Leaving,
        threads: Threads,
    ) -> None:
        between = random.SystemRandom().uniform
        self._threads = threads
        self._parts = UpdateParts(
            installed, release, kept, settings, visits, leaving, threads, clock=time.time, between=between
        )

    def bound(self) -> Updates:
        """All of them."""
        parts, on_disk = self._parts, self._threads.look
        return Updates(
            state=lambda: on_disk(state_of, parts),
            look=lambda *, once=False: look(parts, once=once),
            wait=lambda: on_disk(wait, parts),
            look_weekly=lambda: look_weekly(parts),
        )

    def found(self) -> Finding:
        """What the doctor says. Reads files."""
        state = state_of(self._parts)
        if state.offered is not None:
            remedy = f"`candor updates` says more; it is downloaded from {state.offered.page}."
            return Finding("Updates", Health.NOTICE, standing_words(state), remedy)
        if state.failure is not None:
            return Finding("Updates", Health.NOTICE, state.failure.what, state.failure.remedy)
        return Finding("Updates", Health.GOOD, f"{standing_words(state)}{_asked(state)}")

    def weekly(self) -> str:
        """Who is asked once a week, "" for nobody. Reads files."""
        state = state_of(self._parts)
        return state.host if state.weekly else ""


def _asked(state: UpdateState) -> str:
    if not state.host:
        return ""
    if state.weekly:
        return f"; {state.host} is asked once a week"
    return "; nobody is asked" if state.forbidden else "; nobody is asked unless you say `candor updates`"
