"""The verbs about crash reports."""

from candor.services.crashes.crash_folder import CrashFolder
from candor.services.threads import Threads
from candor.services.verbs import Crashes


class CrashVerbs:
    """Reads and deletes them where no store is waited for."""

    def __init__(self, crashes: CrashFolder, threads: Threads) -> None:
        self._crashes, self._threads = crashes, threads

    def bound(self) -> Crashes:
        """All of them."""
        look, crashes = self._threads.look, self._crashes
        return Crashes(
            folder=crashes.folder,
            all=lambda: look(crashes.all),
            drop=lambda: look(crashes.drop),
            untold=lambda: look(crashes.untold),
        )
