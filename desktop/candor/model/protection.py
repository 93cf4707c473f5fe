"""How conversations are locked on the disk."""

from dataclasses import dataclass
from enum import StrEnum


class Lock(StrEnum):
    """What opens the conversations."""

    UNDECIDED = "undecided"  # nothing is kept yet, and there is no keyring to take for granted
    KEYRING = "keyring"
    PHRASE = "passphrase"
    NONE = "none"  # not encrypted, because the person chose so


@dataclass(frozen=True, slots=True)
class VaultState:
    """How the conversations stand. `keyring` is the one that holds the key, or would, in a person's words, "" for none.

    `locked` while a passphrase or a recovery key is waited for; `recovery` says whether a recovery key was made.
    """

    lock: Lock
    locked: bool = False
    keyring: str = ""
    recovery: bool = False


@dataclass(frozen=True, slots=True)
class StoreLine:
    """One thing that Candor keeps: what it is, its file or folder, whether it is encrypted, and what that means."""

    what: str
    path: str
    encrypted: bool
    meaning: str
