"""What looking for updates needs of the other rooms."""

from collections.abc import Callable
from dataclasses import dataclass

from candor.model.update import Release
from candor.services.outside.leaving import Leaving
from candor.services.threads import Threads
from candor.services.update_ports import FetchesVersionFile, KeepsUpdates, TellsSettings
from candor.services.updates.rhythm import Between


@dataclass(frozen=True, slots=True)
class UpdateParts:
    """`release` says where this build looks, None for nowhere; `clock` is Unix seconds, `between` a random number."""

    installed: str
    release: Callable[[], Release | None]
    kept: KeepsUpdates
    settings: TellsSettings
    visits: FetchesVersionFile
    leaving: Leaving
    threads: Threads
    clock: Callable[[], float]
    between: Between
