"""What is typed and never shown."""

import getpass
import sys

from candor.cli.interrupts import let_go


def typed_secret(prompt: str) -> str:
    """Never an argument, which every process of the machine can read; without a terminal a line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    with let_go():
        return getpass.getpass(prompt)
