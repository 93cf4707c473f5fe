"""The whole job without a window: progress on stderr, results on stdout, one file a command."""

from candor.cli.entry import main

__all__ = ["main"]
