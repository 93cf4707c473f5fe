"""What the services need of the other rooms for files that go with a question, as a small protocol."""

from collections.abc import Collection as Those, Iterable
from pathlib import Path
from typing import Protocol


class KeepsAttached(Protocol):
    """Keeps copies of what was given with a question (documents/). Synchronous."""

    def write(self, name: str, data: bytes) -> Path:
        """Keeps bytes under a name, durable when it returns. Raises FolderNotWritable, DiskFull."""
        ...

    def copy(self, source: Path) -> Path:
        """Keeps what a file has now, durable when it returns. Raises FileUnreadable, FolderNotWritable, DiskFull."""
        ...

    def forget(self, locations: Iterable[bytes]) -> None:
        """Deletes those of these that it keeps."""
        ...

    def keep_only(self, locations: Those[bytes]) -> None:
        """Deletes what is none of these and not just on its way."""
        ...
