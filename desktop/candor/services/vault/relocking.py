"""Changing how the conversations are locked."""

from dataclasses import replace
from typing import Generic, TypeVar

from candor.model.errors import ChatsError, PassphraseTooShort, VaultError, VaultNotSaved, VaultUndecided
from candor.model.protection import Lock, VaultState
from candor.model.vault_record import VaultRecord, fingerprint
from candor.services.vault.chat_vault import ChatVault
from candor.services.vault.in_keyring import InKeyring
from candor.services.vault_ports import KeepsRecord, Sealed, WrapsKeys

LEAST = 8  # characters of a passphrase

T = TypeVar("T", bound=Sealed)


class Relocking(Generic[T]):
    """Puts the key elsewhere, or takes it off. Each change needs the conversations open; where it cannot be carried out
    all stays as it was.
    """

    def __init__(self, vault: ChatVault[T], record: KeepsRecord, slots: WrapsKeys, keyring: InKeyring) -> None:
        self._vault, self._record, self._slots, self._keyring = vault, record, slots, keyring

    def use_keyring(self) -> VaultState:
        """Keeps the key in the system's keyring. Raises KeyringSilent, VaultError, ChatsError."""
        with self._vault.lock:
            self._vault()
            before, key = self._before(), self._vault.key or self._slots.new_key()
            slot = self._keyring.put(key)
            old = before.keyring if before else None
            try:
                self._vault.change(before, replace(self._keeping(before, key), lock=Lock.KEYRING, keyring=slot), key)
            except (VaultError, ChatsError):
                self._keyring.forget(slot)
                raise
            if old is not None:
                self._keyring.forget(old)
            return self._vault.state()

    def use_passphrase(self, passphrase: str) -> VaultState:
        """Wraps the key by a passphrase. Raises PassphraseTooShort, VaultError, ChatsError."""
        if len(passphrase) < LEAST:
            raise PassphraseTooShort(LEAST)
        with self._vault.lock:
            self._vault()
            before, key = self._before(), self._vault.key or self._slots.new_key()
            slot = self._slots.by_passphrase(passphrase, key)
            self._vault.change(before, replace(self._keeping(before, key), lock=Lock.PHRASE, passphrase=slot), key)
            self._vault.give_up()
            return self._vault.state()

    def use_nothing(self) -> VaultState:
        """Takes the encryption off. Raises VaultError, ChatsError."""
        with self._vault.lock:
            self._vault()
            before = self._before()
            self._vault.change(before, replace(before or VaultRecord(Lock.NONE), lock=Lock.NONE), None)
            self._vault.give_up()
            return self._vault.state()

    def recovery_key(self) -> str:
        """A new recovery key; an older one no longer opens. Raises VaultUndecided, VaultError, ChatsError."""
        with self._vault.lock:
            self._vault()
            before, key = self._before(), self._vault.key
            if before is None or key is None:
                raise VaultUndecided
            shown, slot = self._slots.by_recovery_key(key)
            self._record.save(replace(before, recovery=slot))
            return shown

    def _keeping(self, before: VaultRecord | None, key: bytes) -> VaultRecord:
        """What stays when another slot is chosen: the recovery key as long as the key is the same."""
        if before is None or before.fingerprint != fingerprint(key):
            return VaultRecord(Lock.UNDECIDED, fingerprint(key))
        return replace(before, passphrase=None)

    def _before(self) -> VaultRecord | None:
        """What is written down now, which another Candor may have changed. Raises VaultError."""
        record = self._record.load()
        if record is not None and self._vault.key is not None and record.fingerprint != fingerprint(self._vault.key):
            raise VaultNotSaved("another Candor has changed it meanwhile")
        return record
