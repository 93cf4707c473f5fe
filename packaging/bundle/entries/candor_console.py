"""The frozen program `candor`."""

import sys

from bundle.entries.beginning import serve

if __name__ == "__main__" and not serve():
    from candor.cli import main

    sys.exit(main())
