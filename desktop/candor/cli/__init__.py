"""The whole job without a window: progress on stderr, results on stdout, one file a command."""

import gc
import signal
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and returns the exit code.

    0 is done, 1 failed, 2 wrong usage, 130 interrupted. Ctrl-C while the program is still being loaded, which takes
    half a second, ends it at once and without a word: nothing was begun.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    gc.disable()  # what is imported stays: walking through it again and again takes a twentieth of the start
    from candor.cli.entry import run

    gc.freeze()
    gc.enable()
    return run(arguments)


__all__ = ["main"]
