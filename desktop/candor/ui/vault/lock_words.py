"""How conversations are locked, in the window's words."""

from candor.model.protection import Lock, VaultState
from candor.ui.tr import tr

HEADS_TR = {
    Lock.UNDECIDED: "Not kept yet",
    Lock.KEYRING: "Encrypted, with the key in your system's keyring",
    Lock.PHRASE: "Encrypted, with a passphrase",
    Lock.NONE: "Not encrypted",
}


def head(state: VaultState) -> str:
    """How they are locked, in a few words."""
    return tr(HEADS_TR[state.lock])


def meaning(state: VaultState) -> str:
    """What that means for whoever finds this computer."""
    if state.lock is Lock.KEYRING:
        return tr(
            "{keyring} opens them when you log in. Whoever takes the disk cannot read them.",
            keyring=state.keyring,
        )
    if state.lock is Lock.PHRASE:
        return tr("Candor asks for your passphrase when it starts. Without it nobody can read them, you included.")
    if state.lock is Lock.NONE:
        return tr("Whoever can read this disk can read what you asked and what was answered.")
    return tr("They are in memory only and are gone when Candor closes. Choose how they are kept.")
