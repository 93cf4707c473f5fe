"""The key of the conversations, wrapped by a passphrase or by a recovery key."""

import hashlib
import secrets
import unicodedata

from candor.model.errors import PassphraseWrong, RecoveryMistyped, VaultDamaged
from candor.model.vault_record import KEY_BYTES, KeySlot, VaultRecord, fingerprint
from candor.settings import recovery_key

COST = 2**17  # scrypt's N: about 0.4 s and 128 MB for one try
BLOCK, PARALLEL = 8, 1
MOST_MEMORY = 2**30  # bytes: a file somebody tampered with must not take all


class KeySlots:
    """Makes keys, wraps and unwraps them; `cost` is scrypt's N, a power of two, for slots that are made."""

    def __init__(self, cost: int = COST) -> None:
        self._cost = cost

    def new_key(self) -> bytes:
        """256 random bits."""
        return secrets.token_bytes(KEY_BYTES)

    def by_passphrase(self, passphrase: str, key: bytes) -> KeySlot:
        """The key wrapped by a passphrase."""
        return self._wrapped(_normal(passphrase), key)

    def by_recovery_key(self, key: bytes) -> tuple[str, KeySlot]:
        """A new recovery key as it is shown, and the key wrapped by it."""
        secret = recovery_key.new_secret()
        return recovery_key.written(secret), self._wrapped(secret, key)

    def key(self, typed: str, record: VaultRecord) -> bytes:
        """The key that a passphrase or a recovery key opens. Raises PassphraseWrong, RecoveryMistyped, VaultDamaged."""
        mistyped: RecoveryMistyped | None = None
        try:
            secret = recovery_key.read(typed)
        except RecoveryMistyped as error:
            mistyped, secret = error, None
        tries = [(secret, record.recovery), (_normal(typed), record.passphrase)]
        for said, slot in tries:
            key = _unwrapped(said, slot) if said is not None and slot is not None else None
            if key is not None:
                return _checked(key, record)
        raise mistyped if mistyped is not None and record.recovery is not None else PassphraseWrong

    def _wrapped(self, secret: bytes, key: bytes) -> KeySlot:
        # The library takes 0.1 s to load: only who locks or unlocks by typing needs it.
        from cryptography.hazmat.primitives.keywrap import aes_key_wrap

        salt = secrets.token_bytes(16)
        wrapped = aes_key_wrap(_derived(secret, self._cost, BLOCK, PARALLEL, salt), key)
        return KeySlot(self._cost, BLOCK, PARALLEL, salt.hex(), wrapped.hex())


def _unwrapped(secret: bytes, slot: KeySlot) -> bytes | None:
    """The key, None where the secret is another."""
    from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap

    try:
        derived = _derived(secret, slot.n, slot.r, slot.p, bytes.fromhex(slot.salt))
        return aes_key_unwrap(derived, bytes.fromhex(slot.wrapped))
    except InvalidUnwrap:
        return None
    except ValueError as error:  # no hex digits, or a cost that scrypt refuses
        raise VaultDamaged("a key slot in it makes no sense") from error


def _checked(key: bytes, record: VaultRecord) -> bytes:
    if fingerprint(key) != record.fingerprint:
        raise VaultDamaged("the key in it is not the one it names")
    return key


def _derived(secret: bytes, n: int, r: int, p: int, salt: bytes) -> bytes:
    return hashlib.scrypt(secret, salt=salt, n=n, r=r, p=p, maxmem=MOST_MEMORY, dklen=32)


def _normal(passphrase: str) -> bytes:
    """The same bytes however the keyboard puts an accent on a letter."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "replace")
