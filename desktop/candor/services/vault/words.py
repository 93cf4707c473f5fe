"""How conversations are locked, in a sentence."""

from candor.model.protection import Lock, VaultState


def lock_words(state: VaultState) -> str:
    """Such as "Conversations are encrypted; the key is in the Secret Service"."""
    if state.lock is Lock.KEYRING:
        return f"Conversations are encrypted; the key is in {state.keyring}"
    if state.lock is Lock.PHRASE:
        return "Conversations are encrypted; a passphrase opens them"
    if state.lock is Lock.NONE:
        return "Conversations are not encrypted"
    return "Conversations are in memory only and go when Candor ends: nobody has chosen how they are locked"
