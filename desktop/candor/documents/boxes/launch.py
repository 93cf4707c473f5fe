"""How a worker process is started.

multiprocessing is not used: its spawned children import the parent's main module again, which here means Qt or LanceDB,
and its pipes wait on threads. A plain child process with pipes starts lighter and belongs to the event loop.
"""

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import Process
from pathlib import Path

# An installed program has no interpreter to start: it starts itself with this argument, and its entry calls
# candor.documents.boxes.worker.main before anything else.
ARGUMENT = "--read-documents"
TERMINAL = "candor"
# The child finds modules where this process finds them, and never in the folder the person happens to be in.
BOOT = "import sys; sys.path[:] = sys.argv[1:]; from candor.documents.boxes.worker import main; main()"
PIPE_BUFFER = 1 << 20
# numpy's own: its threads would start at its import, before the worker gives up its rights, and stay free; and cost
# memory for multiplications that no reader does.
ONE_THREAD = "OPENBLAS_NUM_THREADS"


def command() -> list[str]:
    """The command line of a worker."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable)
        # On macOS the one without a window: what begins as the window's program may come to the dock.
        return [str(program.with_name(TERMINAL) if sys.platform == "darwin" else program), ARGUMENT]
    return [sys.executable, "-c", BOOT, *filter(None, sys.path)]


def environment() -> dict[str, str]:
    """What a worker is started with."""
    return {**os.environ, ONE_THREAD: "1"}


async def started(*, patient: bool = True) -> Process:
    """Starts a worker in its own process group, so that Ctrl C in a terminal reaches its owner only.

    Raises OSError.
    """
    return await asyncio.create_subprocess_exec(
        *command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        limit=PIPE_BUFFER,
        env=environment(),
        creationflags=_flags(patient),
        process_group=None if sys.platform == "win32" else 0,
    )


def _flags(patient: bool) -> int:
    if sys.platform == "win32":
        quiet = subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP
        return quiet | subprocess.BELOW_NORMAL_PRIORITY_CLASS if patient else quiet
    return 0
