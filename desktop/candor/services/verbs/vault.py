"""How conversations are locked."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from candor.model.protection import StoreLine, VaultState


@dataclass(frozen=True, slots=True)
class Vault:
    """The lock of the conversations. All raise VaultError; none waits longer for the keyring than its time limit."""

    state: Callable[[], Awaitable[VaultState]]
    unlock: Callable[[str], Awaitable[VaultState]]
    """Opens with a passphrase or a recovery key, as it was typed. Raises PassphraseWrong."""
    use_keyring: Callable[[], Awaitable[VaultState]]
    """Keeps the key in the system's keyring from now on; what was in plain text is encrypted first."""
    use_passphrase: Callable[[str], Awaitable[VaultState]]
    use_nothing: Callable[[], Awaitable[VaultState]]
    """Takes the encryption off."""
    recovery_key: Callable[[], Awaitable[str]]
    """A new recovery key to print or write down; it is shown this once, and an older one no longer opens."""
    begin_anew: Callable[[], Awaitable[VaultState]]
    """Sets conversations that cannot be opened aside in the data folder and begins without any; nothing is deleted."""
    stores: Callable[[], Awaitable[list[StoreLine]]]
    """Everything Candor keeps, and whether it is encrypted."""
