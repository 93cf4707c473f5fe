"""How conversations are locked on the disk."""

from dataclasses import dataclass
from enum import StrEnum

from candor.model.failure import Failure


class Unchosen(StrEnum):
    """What becomes of conversations in a data folder where nobody has chosen how they are locked."""

    KEYRING = "keyring"  # locked with a key in the keyring; in memory alone where there is none
    MEMORY = "memory"
    NONE = "none"


class Lock(StrEnum):
    """What opens the conversations."""

    UNDECIDED = "undecided"  # nothing is kept yet, and there is no keyring to take for granted
    KEYRING = "keyring"
    PHRASE = "passphrase"
    NONE = "none"  # not encrypted, because the person chose so


@dataclass(frozen=True, slots=True)
class VaultState:
    """How the conversations stand. `keyring` is the one that holds the key, or would, in a person's words, "" for none.

    `locked` while the key is missing: a passphrase or a recovery key opens them. `recovery` says whether a recovery key
    was made, `failure` why the conversations cannot be opened.
    """

    lock: Lock
    locked: bool = False
    keyring: str = ""
    recovery: bool = False
    failure: Failure | None = None


@dataclass(frozen=True, slots=True)
class StoreLine:
    """One thing that Candor keeps: what it is, its file or folder, whether it is encrypted, and what that means."""

    what: str
    path: str
    encrypted: bool
    meaning: str
