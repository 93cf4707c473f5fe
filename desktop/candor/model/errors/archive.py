"""What can go wrong with what is brought in, backed up and brought back."""

from candor.model.errors.candor import CandorError


class ImportRefused(CandorError):
    """A file of conversations is not what it should be; `why` in plain words. Nothing of it was kept."""

    remedy = "Nothing was changed. Export it once more where it came from, or choose another file."

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"The file {name} cannot be imported: {why}")


class BackupUnusable(CandorError):
    """It is no backup, or not a whole one; `why` in plain words. Nothing of it was brought back."""

    remedy = "Nothing was changed. Take another copy of it."

    def __init__(self, why: str) -> None:
        super().__init__(f"This backup cannot be used: {why}")


class BackupTooNew(CandorError):
    """A newer Candor made it."""

    remedy = "Install the newer Candor, then restore it again. Nothing was changed."

    def __init__(self) -> None:
        super().__init__("This backup was made by a newer Candor")


class BackupPhraseWrong(CandorError):
    """The backup was made with another passphrase."""

    remedy = "Type the one it was made with. Capital letters count."

    def __init__(self) -> None:
        super().__init__("This is not the backup's passphrase")


class NotRestored(CandorError):
    """The disk refused while a backup was brought back; `why` in the system's words."""

    remedy = "Make room, or see that you may write in Candor's data folder, then restore it again."

    def __init__(self, why: str) -> None:
        super().__init__(f"The backup could not be brought back ({why})")
