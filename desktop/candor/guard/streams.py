"""The three streams of a program, where it was started without some of them.

A program with a window has none on Windows, and libraries write to them without looking.
"""

import os
import sys


def open_streams() -> None:
    """Those that are missing lead nowhere, whatever is written. `sys.__stderr__` still tells that nobody reads it."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nowhere = open(os.devnull, mode, encoding="utf-8", errors="replace")  # noqa: PTH123, SIM115  # for as long as it runs
            setattr(sys, name, nowhere)
