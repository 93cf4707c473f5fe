"""Child processes a test leaves behind."""

from collections.abc import Iterable

import psutil

from strict.watch import Watch

GRACE = 2.0
# Python's own helper of `spawn`: one for the life of the process.
FOR_LIFE = "multiprocessing.resource_tracker"


class Processes(Watch):
    """The child processes of this one."""

    def present(self) -> Iterable[psutil.Process]:
        """Returns every child, and its children in turn."""
        return psutil.Process().children(recursive=True)

    def leftovers(self) -> list[str]:
        """Returns the new children that do not end within the grace, and kills them."""
        children = [child for child in self.new() if isinstance(child, psutil.Process) and not _is_for_life(child)]
        _, alive = psutil.wait_procs(children, timeout=GRACE)
        lines = [f"process {child.pid} ({_command(child)}): terminate it and wait for it." for child in alive]
        for child in alive:
            child.kill()
        psutil.wait_procs(alive, timeout=GRACE)
        return lines


def _command(child: psutil.Process) -> str:
    try:
        return " ".join(child.cmdline())[:200] or child.name()
    except psutil.Error:
        return "already ended"


def _is_for_life(child: psutil.Process) -> bool:
    return FOR_LIFE in _command(child)
