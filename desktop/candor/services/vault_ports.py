"""What the services need of the other rooms for the lock of the conversations, as small protocols. All synchronous."""

from typing import Protocol

from candor.model.vault_record import KeySlot, VaultRecord


class Sealed(Protocol):
    """Conversations under a key or under none (chats/)."""

    @property
    def is_kept(self) -> bool:
        """Whether what is added is on the disk."""
        ...

    def reseal(self, key: bytes | None) -> None:
        """Writes everything anew under this key, or as plain text. Raises ChatsError; all is as it was then."""
        ...

    def close(self) -> None:
        """Ends its use."""
        ...


class KeepsRecord(Protocol):
    """How the conversations are locked, written down (settings/)."""

    def load(self) -> VaultRecord | None:
        """None where nothing is written down. Raises VaultDamaged, VaultTooNew."""
        ...

    def create(self, record: VaultRecord) -> bool:
        """Writes down the first; False where another Candor was faster. Raises VaultNotSaved."""
        ...

    def save(self, record: VaultRecord) -> None:
        """Replaces what was written down, durable when it returns. Raises VaultNotSaved."""
        ...

    def remove(self) -> None:
        """Takes away what was written down. Raises VaultNotSaved."""
        ...


class WrapsKeys(Protocol):
    """Keys, and what opens them (settings/)."""

    def new_key(self) -> bytes:
        """256 random bits."""
        ...

    def by_passphrase(self, passphrase: str, key: bytes) -> KeySlot:
        """The key wrapped by a passphrase."""
        ...

    def by_recovery_key(self, key: bytes) -> tuple[str, KeySlot]:
        """A new recovery key as it is shown, and the key wrapped by it."""
        ...

    def key(self, typed: str, record: VaultRecord) -> bytes:
        """The key that a passphrase or a recovery key opens. Raises PassphraseWrong, RecoveryMistyped, VaultDamaged."""
        ...


class Keyring(Protocol):
    """The system's keyring (settings/). All but `name_of` raise SecretsUnavailable, with a holder KeyringChanged."""

    def backend_name(self) -> str:
        """The keyring that would be used, in words a person knows."""
        ...

    def holder(self) -> str:
        """The same as it is written down."""
        ...

    def name_of(self, holder: str) -> str:
        """What a person calls a keyring that was written down."""
        ...

    def get(self, name: str, holder: str = "") -> str | None:
        """The secret, None when there is none."""
        ...

    def set(self, name: str, secret: str, holder: str = "") -> None:
        """Keeps the secret."""
        ...

    def delete(self, name: str, holder: str = "") -> None:
        """Deletes the secret; one that is not there is no fault."""
        ...
