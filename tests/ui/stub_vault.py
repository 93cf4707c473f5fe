"""A lock that is kept in memory: the window's tests say how it stands and what opens it."""

from dataclasses import replace

from candor.model.errors import CandorError, PassphraseWrong
from candor.model.protection import Lock, StoreLine, VaultState
from candor.services.vault.stores import ENCRYPTED
from candor.services.verbs import Vault

RECOVERY = "7KQ2M-W08RD-5TXZ1-9BCDF-GH3JK-MN4PQ"


class StubVault:
    """`state` is how it stands, `opens` the one text that unlocks, `broken` what every change fails with."""

    def __init__(self) -> None:
        self.state = VaultState(Lock.KEYRING, keyring="Secret Service")
        self.opens = "correct horse"
        self.broken: CandorError | None = None
        self.passphrases: list[str] = []
        self.lines = [StoreLine("Conversations", "/home/person/chats.sqlite", True, ENCRYPTED)]

    def verbs(self) -> Vault:
        return Vault(
            state=self._state,
            unlock=self._unlock,
            use_keyring=self._use_keyring,
            use_passphrase=self._use_passphrase,
            use_nothing=self._use_nothing,
            recovery_key=self._recovery_key,
            begin_anew=self._begin_anew,
            stores=self._stores,
        )

    async def _state(self) -> VaultState:
        return self.state

    async def _unlock(self, typed: str) -> VaultState:
        if typed != self.opens:
            raise PassphraseWrong
        return self._become(replace(self.state, locked=False, failure=None))

    async def _use_keyring(self) -> VaultState:
        return self._become(replace(self.state, lock=Lock.KEYRING))

    async def _use_passphrase(self, passphrase: str) -> VaultState:
        self.passphrases.append(passphrase)
        return self._become(replace(self.state, lock=Lock.PHRASE))

    async def _use_nothing(self) -> VaultState:
        return self._become(replace(self.state, lock=Lock.NONE, recovery=False))

    async def _recovery_key(self) -> str:
        self._become(replace(self.state, recovery=True))
        return RECOVERY

    async def _begin_anew(self) -> VaultState:
        return self._become(VaultState(Lock.KEYRING, keyring="Secret Service"))

    async def _stores(self) -> list[StoreLine]:
        return self.lines

    def _become(self, state: VaultState) -> VaultState:
        if self.broken is not None:
            raise self.broken
        self.state = state
        return state
