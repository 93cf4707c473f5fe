"""The window's entry."""

import gc
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the window until it is closed; returns the exit code. Where one is open already, that comes to the front."""
    gc.disable()  # what is imported stays: walking through it again and again takes a tenth of the start
    from candor.main.plain_imports import load_qt

    load_qt()
    from candor.main.program import run

    return run(argv)


__all__ = ["main"]
