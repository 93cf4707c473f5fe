"""What is written down about the lock of the conversations: everything but the key itself."""

import hashlib
from dataclasses import dataclass

from candor.model.protection import Lock

KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class KeySlot:
    """The key, wrapped by what scrypt makes of a passphrase or a recovery key; `salt` and `wrapped` in hex digits.

    `n`, `r` and `p` are scrypt's cost, block size and parallelism (RFC 7914); the wrapping is AES key wrap (RFC 3394).
    """

    n: int
    r: int
    p: int
    salt: str
    wrapped: str


@dataclass(frozen=True, slots=True)
class KeyringSlot:
    """Where the key is in the system's keyring: the class of the keyring library that holds it, and its account."""

    holder: str
    account: str


@dataclass(frozen=True, slots=True)
class VaultRecord:
    """How the conversations are locked. `fingerprint` tells the right key from a wrong one without opening anything.

    `lock` is what the person chose. A slot that it does not name is still to be given up: the program was stopped
    before.
    """

    lock: Lock
    fingerprint: str = ""
    keyring: KeyringSlot | None = None
    passphrase: KeySlot | None = None
    recovery: KeySlot | None = None


def fingerprint(key: bytes) -> str:
    """32 hex digits that belong to one key; nothing of the key can be found out from them."""
    return hashlib.sha256(b"Candor's conversations " + key).hexdigest()[:32]
