"""A worker gives up what reading does not need, before it sees its first file."""

import sys
from contextlib import suppress
from pathlib import Path

from candor.documents.boxes.landlock import WHOLE, forbid_writing, landlock_version
from candor.documents.boxes.seccomp import forbid_calls
from candor.model.confinement import Confinement

if sys.platform != "win32":
    import resource


def give_up_rights(*, network: bool = False) -> Confinement:
    """Keeps this process from writing files, starting programs and, without `network`, opening sockets: for good.

    Returns what the system really refuses from here on: on Linux all of it where the kernel can; elsewhere the limits
    of time and memory are what holds. Both filters bind the thread that asks and those it starts, so libraries that
    have started threads already leave them free: then nothing is promised.
    """
    if sys.platform == "win32":
        return Confinement()
    # A file may be made then, but nothing written into it; it holds on every Unix.
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform != "linux" or len(list(Path("/proc/self/task").iterdir())) > 1:
        return Confinement()
    landlock = _landlock(network=network)
    seccomp = _seccomp(network=network)
    by = (f"Landlock {landlock}",) * bool(landlock) + ("seccomp",) * seccomp
    return Confinement(seccomp and not network, landlock >= WHOLE, seccomp or landlock > 0, by)


def _landlock(*, network: bool) -> int:
    """The version that holds, 0 for none: the kernel may be older, or a container may refuse the call."""
    with suppress(OSError):
        version = landlock_version()
        forbid_writing(version, network=network)
        return version
    return 0


def _seccomp(*, network: bool) -> bool:
    with suppress(OSError):
        forbid_calls(network=network)
        return True
    return False
