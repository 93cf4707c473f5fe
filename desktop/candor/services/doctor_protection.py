"""What the doctor says of the lock of the conversations, and of every store, whether it is encrypted."""

from collections.abc import Callable, Iterable, Sequence

from candor.model.finding import Finding, Health
from candor.model.protection import Lock, StoreLine, VaultState
from candor.services.vault.words import lock_words

CHOOSE = "Choose with `candor vault --passphrase` or `candor vault --none`."
NO_RECOVERY = "`candor vault --recovery` makes a recovery key, for the day the keyring is lost."


def protection(vault: Callable[[], VaultState], stores: Callable[[], Sequence[StoreLine]]) -> list[Finding]:
    """One finding for the lock, one for each store."""
    return [_lock(vault()), *_stores(stores())]


def _lock(state: VaultState) -> Finding:
    words = lock_words(state)
    if state.locked and state.failure is not None:
        return Finding("Lock", Health.FAULT, state.failure.what, state.failure.remedy)
    if state.lock is Lock.UNDECIDED:
        return Finding("Lock", Health.NOTICE, words, CHOOSE)
    if state.lock is Lock.NONE:
        return Finding("Lock", Health.NOTICE, words, "`candor vault --keyring` or `--passphrase` encrypts them.")
    return Finding("Lock", Health.GOOD, words, "" if state.recovery else NO_RECOVERY)


def _stores(lines: Iterable[StoreLine]) -> Iterable[Finding]:
    for line in lines:
        health = Health.GOOD if line.encrypted else Health.NOTICE
        how = "encrypted" if line.encrypted else "not encrypted"
        yield Finding("On disk", health, f"{line.what}: {how}, {line.path} ({line.meaning})")
