"""How conversations are locked, and changing that."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Signal

from candor.services.verbs import Verbs
from candor.work import Background, Job


class Locking(QObject):
    """Looks at the lock and changes it, one thing at a time. `known` carries the VaultState whenever it was looked at
    or changed, `stored` the StoreLines, `recovery_made` a new recovery key, `failed` a CandorError.
    """

    known = Signal(object)
    stored = Signal(object)
    recovery_made = Signal(object)
    failed = Signal(object)

    def __init__(self, background: Background, verbs: Verbs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._vault = verbs.vault
        self._changing: Job | None = None

    @property
    def is_changing(self) -> bool:
        """Whether something is under way that a second press must not begin again."""
        return self._changing is not None

    def look(self) -> None:
        """Finds out how they are locked."""
        self._background.start(self._vault.state()).happened.connect(self.known)

    def list_stores(self) -> None:
        """Finds out what is kept, and whether it is encrypted."""
        self._background.start(self._vault.stores()).happened.connect(self.stored)

    def unlock(self, typed: str) -> None:
        """Opens them with a passphrase or a recovery key."""
        self._change(lambda: self._vault.unlock(typed))

    def use_keyring(self) -> None:
        """Keeps the key in the system's keyring."""
        self._change(self._vault.use_keyring)

    def use_passphrase(self, passphrase: str) -> None:
        """Locks them with a passphrase."""
        self._change(lambda: self._vault.use_passphrase(passphrase))

    def use_nothing(self) -> None:
        """Takes the encryption off."""
        self._change(self._vault.use_nothing)

    def begin_anew(self) -> None:
        """Sets aside what cannot be opened."""
        self._change(self._vault.begin_anew)

    def make_recovery_key(self) -> None:
        """Makes a new recovery key."""
        job = self._start(self._vault.recovery_key)
        if job is not None:
            job.happened.connect(self.recovery_made)
            job.happened.connect(lambda _: self.look())

    def _change(self, work: Callable[[], Awaitable[object]]) -> None:
        job = self._start(work)
        if job is not None:
            job.happened.connect(self.known)

    def _start(self, work: Callable[[], Awaitable[object]]) -> Job | None:
        if self._changing is not None:
            return None
        self._changing = job = self._background.start(work())
        job.failed.connect(self.failed)
        job.ended.connect(self._on_ended)
        return job

    def _on_ended(self) -> None:
        self._changing = None
