"""The settings as they stand at this moment."""

from threading import Lock

from candor.model.errors import SettingsUnreadable
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile


class LiveSettings:
    """Reads the file again when it is another than before; for any thread.

    What cannot be understood leaves what was known in force: a slip of the pen must not change how questions are
    answered in the middle of a conversation. The doctor and the next start say what is wrong.
    """

    def __init__(self, file: SettingsFile, first: Settings) -> None:
        self._file, self._known = file, first
        self._lock = Lock()
        self._seen = file.signature()

    def __call__(self) -> Settings:
        """What holds now."""
        with self._lock:
            signature = self._file.signature()
            if signature != self._seen:
                self._seen = signature
                try:
                    self._known = self._file.load()
                except SettingsUnreadable:
                    return self._known
            return self._known
