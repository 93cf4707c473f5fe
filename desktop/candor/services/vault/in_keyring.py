"""The key of the conversations in the system's keyring."""

import contextlib
import uuid

from candor.model.errors import KeyLost, KeyringChanged, KeyringSilent, KeyWrong, SecretsUnavailable
from candor.model.vault_record import KeyringSlot, fingerprint
from candor.services.vault_ports import Keyring

NOWHERE = "the system's keyring"


class InKeyring:
    """Each key has an account of its own, so that none is ever put in the place of another."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    @property
    def offered(self) -> str:
        """The keyring that would be used, in words a person knows; "" for none."""
        try:
            return self._keyring.backend_name()
        except SecretsUnavailable:
            return ""

    def name_of(self, slot: KeyringSlot) -> str:
        """What a person calls the keyring that holds a key."""
        return self._keyring.name_of(slot.holder)

    def put(self, key: bytes) -> KeyringSlot:
        """Keeps a key and reads it back; returns where it is. Raises KeyringSilent."""
        slot = KeyringSlot("", f"conversations {uuid.uuid4().hex}")
        try:
            slot = KeyringSlot(self._keyring.holder(), slot.account)
            self._keyring.set(slot.account, key.hex(), slot.holder)
            kept = self._keyring.get(slot.account, slot.holder)
        except (SecretsUnavailable, KeyringChanged) as error:
            raise KeyringSilent(self.offered or NOWHERE, _why(error)) from error
        if kept != key.hex():
            raise KeyringSilent(self.name_of(slot), "it does not keep what it is given")
        return slot

    def get(self, slot: KeyringSlot, expected: str) -> bytes:
        """The key, by its fingerprint. Raises KeyringSilent, KeyringChanged, KeyLost, KeyWrong."""
        try:
            kept = self._keyring.get(slot.account, slot.holder)
        except SecretsUnavailable as error:
            raise KeyringSilent(self.name_of(slot), _why(error)) from error
        if kept is None:
            raise KeyLost(self.name_of(slot))
        with contextlib.suppress(ValueError):
            key = bytes.fromhex(kept)
            if fingerprint(key) == expected:
                return key
        raise KeyWrong(self.name_of(slot))

    def forget(self, slot: KeyringSlot) -> bool:
        """Deletes a key that is not needed any more; False where the keyring does not answer now."""
        try:
            self._keyring.delete(slot.account, slot.holder)
        except (SecretsUnavailable, KeyringChanged):
            return False
        return True


def _why(error: Exception) -> str:
    return str(error).partition(": ")[2] or str(error)
