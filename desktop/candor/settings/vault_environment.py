"""What the environment says about the lock of the conversations, for machines without a desktop.

CANDOR_VAULT says what becomes of conversations in a data folder where nobody has chosen: `none` keeps them unencrypted,
`memory` never writes them; anything else is the default. CANDOR_PASSPHRASE opens conversations locked by a passphrase.
"""

from collections.abc import Mapping, MutableMapping

from candor.model.protection import Unchosen

VAULT, PASSPHRASE = "CANDOR_VAULT", "CANDOR_PASSPHRASE"


def unchosen(environment: Mapping[str, str]) -> Unchosen:
    """What becomes of conversations where nobody has chosen."""
    said = environment.get(VAULT, "").strip().lower()
    return Unchosen(said) if said in {each.value for each in Unchosen} else Unchosen.KEYRING


def taken_passphrase(environment: MutableMapping[str, str]) -> str:
    """The passphrase, taken out of the environment, so that no program that is started from here on inherits it."""
    return environment.pop(PASSPHRASE, "")
