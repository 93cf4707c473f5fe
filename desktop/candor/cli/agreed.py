"""Asking before something that costs."""

import sys

from candor.cli.interrupts import let_go
from candor.cli.output import Output


def agreed(question: str, otherwise: str, output: Output) -> bool:
    """Asks on the terminal; where nobody can answer it says `otherwise`, and the answer is no."""
    if not sys.stdin.isatty():
        output.note(otherwise)
        return False
    output.note(f"{question} [y/N]")
    with let_go():
        return sys.stdin.readline().strip().lower() in ("y", "yes")
