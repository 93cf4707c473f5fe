"""Starts the window: `python -m candor`."""

from candor.main import main

if __name__ == "__main__":
    raise SystemExit(main())
