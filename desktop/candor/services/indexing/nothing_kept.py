"""Where nothing comes from outside: an evaluation's own index, say."""

from collections.abc import Iterable
from pathlib import Path

from candor.model.document import Fingerprint


class NothingKept:
    """Keeps nothing, so there is nothing to read."""

    def path(self, location: bytes) -> Path | None:
        """None."""
        return None

    def keep(self, location: bytes, suffix: str, data: bytes) -> Fingerprint:
        """Not asked for."""
        raise NotImplementedError

    def forget(self, locations: Iterable[bytes]) -> None:
        """There is nothing to delete."""

    def keep_only(self, locations: Iterable[bytes]) -> None:
        """There is nothing to delete."""
