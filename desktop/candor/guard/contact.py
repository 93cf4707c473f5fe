"""One connection of this process, while it is made and used."""

import errno
import time
from dataclasses import dataclass, field


class Blocked(PermissionError):
    """What was to be reached may not be; nothing was sent. Libraries know it as a failure of the network."""

    def __init__(self, host: str) -> None:
        super().__init__(errno.EACCES, f"{host or 'every address'} is not on this machine, and nothing may leave it")
        self.host = host


@dataclass(slots=True, eq=False)
class Contact:
    """Where a connection goes and what for. `number` is its own in this process; sizes are bytes, `at` Unix seconds.

    `host` is what was asked for, `address` the number that was connected to, "" where it never came to that.
    """

    number: int
    why: str
    detail: str
    host: str
    address: str
    port: int
    blocked: bool = False
    sent: int = 0
    received: int = 0
    seconds: float = 0.0
    failed: bool = False
    open: bool = True
    at: float = field(default_factory=time.time)
    began: float = field(default_factory=time.monotonic)

    def end(self, sent: int, received: int, *, failed: bool) -> None:
        """It is closed, or never came about."""
        self.seconds = time.monotonic() - self.began
        self.sent, self.received, self.failed, self.open = sent, received, failed, False
