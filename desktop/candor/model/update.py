"""Newer versions of Candor: where a build looks for them, and what was found out."""

from dataclasses import dataclass
from enum import StrEnum

from candor.model.failure import Failure

ADDRESS = r"https://[a-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*/?"
"""An address that everybody reads in the same way: no percent signs, no "..", no name, no question mark."""
HARMLESS = frozenset(("VersionFileUnreachable",))
"""The failures of a look that leave in force what was found out before."""


@dataclass(frozen=True, slots=True)
class Release:
    """Where this build looks for newer versions, and whom it believes: said when it is built.

    `version_file` and `page` are https addresses, `keys` Ed25519 public keys of 64 hexadecimal digits.
    """

    version_file: str
    page: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Announced:
    """A version as a version file names it that was found to be genuine.

    `released` is a date such as 2026-03-12, `page` the address it is downloaded from.
    """

    version: str
    released: str
    page: str


@dataclass(frozen=True, slots=True)
class UpdateRecord:
    """What is kept of looking: Unix seconds of the last look and of the next one, 0 for none; the newest version that
    was ever announced; how the last look failed.
    """

    looked: float = 0.0
    due: float = 0.0
    announced: Announced | None = None
    failure: Failure | None = None


class Standing(StrEnum):
    """How the installed version stands to the newest that was announced."""

    UNKNOWN = "unknown"  # nothing was ever announced
    NEWEST = "newest"
    OUTDATED = "outdated"
    AHEAD = "ahead"  # as before a release is announced


@dataclass(frozen=True, slots=True)
class UpdateState:
    """What a person is told. `host` is whom this build would ask, as it is shown, "" where it has no place to look.

    `weekly`: it is asked once a week; `forbidden`: whoever administers this computer has fixed that it never is.
    """

    installed: str
    host: str = ""
    weekly: bool = False
    forbidden: bool = False
    looked: float = 0.0
    announced: Announced | None = None
    standing: Standing = Standing.UNKNOWN
    failure: Failure | None = None

    @property
    def offered(self) -> Announced | None:
        """The newer version to be told of; none while the file it came from is in doubt, for then so is its host."""
        doubted = self.failure is not None and self.failure.code not in HARMLESS
        return self.announced if self.standing is Standing.OUTDATED and not doubted else None
