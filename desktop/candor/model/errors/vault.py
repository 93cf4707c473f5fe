"""What can go wrong with the lock of the conversations. In none of these is anything deleted or overwritten."""

from candor.model.errors.candor import CandorError


class VaultError(CandorError):
    """The lock of the conversations."""


class VaultLocked(VaultError):
    """A passphrase is waited for."""

    remedy = "Type your passphrase or your recovery key."

    def __init__(self) -> None:
        super().__init__("Your conversations are locked")


class VaultUndecided(VaultError):
    """Something needs a key, and nobody has chosen yet whether there is one."""

    remedy = "Choose a passphrase or the system's keyring first."

    def __init__(self) -> None:
        super().__init__("Your conversations are not locked")


class PassphraseWrong(VaultError):
    """Neither the passphrase nor the recovery key."""

    remedy = "Type it again. Capital letters count."

    def __init__(self) -> None:
        super().__init__("This is not the passphrase, and not the recovery key")


class RecoveryMistyped(VaultError):
    """It has the form of a recovery key, and its check digits are wrong."""

    remedy = "Compare it with your paper, group by group."

    def __init__(self) -> None:
        super().__init__("This looks like a recovery key with a mistake in it")


class PassphraseTooShort(VaultError):
    """A new passphrase that is guessed too fast; `least` in characters."""

    remedy = "Four or five words that do not belong together are easy to keep."

    def __init__(self, least: int) -> None:
        super().__init__(f"A passphrase needs at least {least} characters")


class KeyringSilent(VaultError):
    """The keyring that holds the key is not there, is locked, or does not answer; `why` in plain words."""

    remedy = "Unlock your keyring, then try again. Your recovery key opens them too."

    def __init__(self, keyring: str, why: str) -> None:
        super().__init__(f"The key of your conversations is in {keyring}, which cannot be asked: {why}")


class KeyringChanged(VaultError):
    """Another keyring answers than the one that holds the key: the desktop was changed, say."""

    remedy = "Start the old keyring again, or type your recovery key. Nothing was deleted."

    def __init__(self, was: str, now: str) -> None:
        super().__init__(f"The key of your conversations is in {was}, and now {now} answers")


class KeyLost(VaultError):
    """The keyring answers, and the key is not in it any more."""

    remedy = "Type your recovery key, or bring the keyring's old contents back. Nothing was deleted."

    def __init__(self, keyring: str) -> None:
        super().__init__(f"The key of your conversations is no longer in {keyring}")


class KeyWrong(VaultError):
    """The keyring holds a key, and it is not the one the conversations are locked with."""

    remedy = "Type your recovery key, or bring the keyring's old contents back. Nothing was deleted."

    def __init__(self, keyring: str) -> None:
        super().__init__(f"The key in {keyring} is not the one your conversations are locked with")


class VaultMissing(VaultError):
    """The conversations are encrypted, and what says how is gone."""

    remedy = "Restore that file from a backup. Nothing was deleted."

    def __init__(self) -> None:
        super().__init__(
            "Your conversations are locked, and the file that says how is missing from Candor's data folder"
        )


class VaultDamaged(VaultError):
    """What says how the conversations are locked cannot be read; `why` in plain words."""

    remedy = "Restore that file from a backup. Nothing was deleted."

    def __init__(self, why: str) -> None:
        super().__init__(f"The file that says how your conversations are locked cannot be used: {why}")


class VaultTooNew(VaultError):
    """A newer Candor wrote down how the conversations are locked."""

    remedy = "Install the newer Candor again."

    def __init__(self) -> None:
        super().__init__("Your conversations were locked by a newer Candor, and this one cannot open them")


class VaultNotSaved(VaultError):
    """How the conversations are locked could not be written down, so nothing was changed."""

    remedy = "Check that there is room on the disk and that you may write in Candor's data folder."

    def __init__(self, why: str) -> None:
        super().__init__(f"The lock could not be changed ({why})")
