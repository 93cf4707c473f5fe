"""Starts the command line: `python -m candor.cli`."""

from candor.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
