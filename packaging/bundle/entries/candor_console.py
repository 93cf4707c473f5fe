"""The frozen program `candor`."""

import sys

from bundle.entries.beginning import may_run, serve

if __name__ == "__main__" and not serve():
    if not may_run(in_window=False):
        sys.exit(1)
    from candor.cli import main

    sys.exit(main())
