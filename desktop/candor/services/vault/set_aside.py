"""Moving conversations that cannot be opened out of the way."""

import os
import time
from pathlib import Path

LOGS = ("-wal", "-shm", "-journal")


def set_aside(chats: Path, vault: Path) -> None:
    """Moves the file of conversations and what says how it is locked into a folder beside it. Raises OSError.

    The logs go first: a new database must not find the log of an old one.
    """
    folder = chats.with_name(time.strftime("set-aside-%Y%m%d-%H%M%S"))
    folder.mkdir(mode=0o700, exist_ok=True)
    logs = [chats.with_name(chats.name + end) for end in LOGS]
    for file in (*logs, chats, vault, vault.with_suffix(".copy.json")):
        if file.exists():
            file.rename(folder / file.name)
    if os.name != "nt":
        handle = os.open(folder.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
