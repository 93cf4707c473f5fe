"""The conversations behind their lock."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from threading import RLock
from typing import Generic, TypeVar

from candor.model.errors import (
    ChatsError,
    KeyLost,
    KeyringChanged,
    KeyringSilent,
    KeyWrong,
    VaultDamaged,
    VaultError,
    VaultLocked,
    VaultMissing,
    VaultNotSaved,
)
from candor.model.protection import Lock, Unchosen, VaultState
from candor.model.vault_record import VaultRecord, fingerprint
from candor.services.vault.in_keyring import InKeyring
from candor.services.vault_ports import KeepsRecord, Sealed, WrapsKeys

T = TypeVar("T", bound=Sealed)


@dataclass(frozen=True, slots=True)
class Chats(Generic[T]):
    """The file of conversations. `open` takes a key, None for plain text, and whether anything is written at all;
    `encrypted` is None while there is no file; `set_aside` moves it away with all that says how it is locked.
    """

    open: Callable[[bytes | None, bool], T]
    encrypted: Callable[[], bool | None]
    set_aside: Callable[[], None]


class ChatVault(Generic[T]):
    """Opens the conversations when they are first needed; `lock` is held by whoever changes something about that.

    What is written down (`record`) says what the person chose, the file itself whether it is encrypted: where the
    program was stopped between the two, the next opening carries the choice out. A key is in its slot before the file
    needs it, and leaves it only when the file does not need it any more. For any thread, and never the event loop.
    """

    def __init__(
        self,
        record: KeepsRecord,
        slots: WrapsKeys,
        keyring: InKeyring,
        chats: Chats[T],
        unchosen: Unchosen = Unchosen.KEYRING,
        typed: str = "",
    ) -> None:
        self._record, self._slots, self._keyring, self._chats = record, slots, keyring, chats
        self._unchosen, self._typed = unchosen, typed
        self.lock = RLock()
        self._opened: T | None = None
        self._key: bytes | None = None

    def __call__(self) -> T:
        """The conversations. Raises VaultError, ChatsError; the next call tries again."""
        with self.lock:
            if self._opened is None:
                self._opened = self._open()
            return self._opened

    @property
    def key(self) -> bytes | None:
        """What they are locked with, once they are open; None where they are not encrypted."""
        return self._key

    def close(self) -> None:
        """Closes them if they were opened."""
        with self.lock:
            if self._opened is not None:
                self._opened.close()

    def state(self) -> VaultState:
        """How they stand; tries to open them."""
        with self.lock:
            failure: VaultError | ChatsError | None = None
            try:
                self()
            except (VaultError, ChatsError) as error:
                failure = error
            record = self._written()
            slot = record.keyring if record else None
            return VaultState(
                lock=self._chosen(record),
                locked=isinstance(failure, VaultError),
                keyring=self._keyring.name_of(slot) if slot else self._offered(),
                recovery=record is not None and record.recovery is not None,
                failure=failure.failure() if failure else None,
            )

    def unlock(self, typed: str) -> VaultState:
        """Opens with a passphrase or a recovery key. A key that its keyring lost is put back into it.

        Raises PassphraseWrong, RecoveryMistyped, VaultError, ChatsError.
        """
        with self.lock:
            if self._opened is None:
                record = self._record.load()
                if record is None:
                    raise VaultMissing
                self._key = self._slots.key(typed, record)
                self._put_back(record, self._key)
            self()
            return self.state()

    def begin_anew(self) -> VaultState:
        """Sets conversations that cannot be opened aside. Raises VaultNotSaved."""
        with self.lock:
            if self.state().failure is not None:
                try:
                    self._chats.set_aside()
                except OSError as error:
                    raise VaultNotSaved(error.strerror or str(error)) from error
                self._key = None
            return self.state()

    def _open(self) -> T:
        record = self._record.load()
        if record is None:
            return self._open_unchosen()
        encrypted = self._chats.encrypted()
        self._key = self._key_of(record, encrypted)
        wanted = None if record.lock is Lock.NONE else self._key
        chats = self._chats.open(wanted if encrypted is None else self._key if encrypted else None, True)
        if encrypted is not None and encrypted != (wanted is not None):
            try:
                chats.reseal(wanted)
            except ChatsError:
                chats.close()
                raise
        self._key = wanted
        self.give_up()
        return chats

    def _open_unchosen(self) -> T:
        if self._chats.encrypted():
            raise VaultMissing
        if self._unchosen is not Unchosen.KEYRING:
            return self._chats.open(None, self._unchosen is Unchosen.NONE)
        key = self._slots.new_key()
        try:
            slot = self._keyring.put(key)
        except KeyringSilent:
            return self._chats.open(None, False)
        try:
            made = self._record.create(VaultRecord(Lock.KEYRING, fingerprint(key), keyring=slot))
        except VaultNotSaved:
            self._keyring.forget(slot)
            raise
        if not made:
            self._keyring.forget(slot)
        return self._open()

    def _key_of(self, record: VaultRecord, encrypted: bool | None) -> bytes | None:
        if record.lock is Lock.NONE and not encrypted:
            return None
        if self._key is not None and fingerprint(self._key) == record.fingerprint:
            return self._key
        if record.keyring is not None and record.lock is not Lock.PHRASE:
            return self._keyring.get(record.keyring, record.fingerprint)
        if record.passphrase is None and record.recovery is None:
            raise VaultDamaged("it names nothing that opens them")
        if self._typed:
            return self._slots.key(self._typed, record)
        raise VaultLocked

    def change(self, before: VaultRecord | None, record: VaultRecord, key: bytes | None) -> None:
        """Writes a choice down, then carries it out; where that fails what was written before is put back.

        Raises VaultNotSaved, ChatsError.
        """
        chats = self()
        if before is not None:
            self._record.save(record)
        elif not self._record.create(record):
            raise VaultNotSaved("another Candor has just chosen")
        if key != self._key or not chats.is_kept:
            try:
                chats.reseal(key)
            except ChatsError:
                if before is not None:
                    self._record.save(before)
                else:
                    self._record.remove()
                raise
        self._key = key

    def give_up(self) -> None:
        """Deletes the key from where it is not kept any more, and from what is written down."""
        record = self._record.load()
        if record is None or record.lock is Lock.KEYRING:
            return
        if record.keyring is not None and not self._keyring.forget(record.keyring):
            return  # the next opening tries again
        left = replace(record, keyring=None) if record.lock is Lock.PHRASE else VaultRecord(Lock.NONE)
        if left != record:
            self._record.save(left)

    def _put_back(self, record: VaultRecord, key: bytes) -> None:
        if record.lock is not Lock.KEYRING or record.keyring is None:
            return
        with suppress(KeyringSilent):
            try:
                self._keyring.get(record.keyring, record.fingerprint)
            except (KeyLost, KeyWrong, KeyringChanged):
                self._record.save(replace(record, keyring=self._keyring.put(key)))

    def _written(self) -> VaultRecord | None:
        with suppress(VaultError):
            return self._record.load()
        return None

    def _offered(self) -> str:
        """The keyring that would be used; not looked for where the environment has chosen."""
        return self._keyring.offered if self._unchosen is Unchosen.KEYRING else ""

    def _chosen(self, record: VaultRecord | None) -> Lock:
        if record is not None:
            return record.lock
        plain = self._opened.is_kept if self._opened is not None else self._chats.encrypted() is False
        return Lock.NONE if plain else Lock.UNDECIDED
