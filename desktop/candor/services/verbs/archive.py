"""What goes in and out as files beside a single export."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from candor.model.archive import Imported, Restored


@dataclass(frozen=True, slots=True)
class Archive:
    """Conversations of a file, and everything as one file. Nothing that is here is ever overwritten."""

    bring_in: Callable[[Path], Awaitable[Imported]]
    """Keeps the conversations of a file, all or none. Raises ImportRefused."""
    backup: Callable[[Path, str], Awaitable[None]]
    """Writes everything into one file under a passphrase. Raises PassphraseTooShort, NotSaved."""
    restore: Callable[[Path, str], Awaitable[Restored]]
    """Adds what a backup has and this Candor has not. Raises BackupUnusable, BackupPhraseWrong, NotRestored."""
