"""The verbs about the lock of the conversations, bound to what they need."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from candor.model.protection import Lock, StoreLine
from candor.services.threads import Threads
from candor.services.vault.chat_vault import ChatVault
from candor.services.vault.relocking import Relocking
from candor.services.vault.stores import stores
from candor.services.vault_ports import Sealed
from candor.services.verbs import Vault

T = TypeVar("T", bound=Sealed)


class VaultVerbs:
    """All run on the thread of conversations, so that none of them waits in the middle of another."""

    def __init__(
        self,
        vault: ChatVault[T],
        relocking: Relocking[T],
        encrypted: Callable[[], bool | None],
        home: Path,
        threads: Threads,
    ) -> None:
        self._vault, self._relocking = vault, relocking
        self._encrypted, self._home, self._threads = encrypted, home, threads

    def bound(self) -> Vault:
        """All of them."""
        keep, vault, relocking = self._threads.keep, self._vault, self._relocking
        return Vault(
            state=lambda: keep(vault.state),
            unlock=lambda typed: keep(vault.unlock, typed),
            use_keyring=lambda: keep(relocking.use_keyring),
            use_passphrase=lambda passphrase: keep(relocking.use_passphrase, passphrase),
            use_nothing=lambda: keep(relocking.use_nothing),
            recovery_key=lambda: keep(relocking.recovery_key),
            begin_anew=lambda: keep(vault.begin_anew),
            stores=lambda: keep(self.stores),
        )

    def stores(self) -> list[StoreLine]:
        """Everything Candor keeps, on the calling thread."""
        kept = self._vault.state().lock is not Lock.UNDECIDED
        return stores(self._home, encrypted=self._encrypted(), kept=kept)
