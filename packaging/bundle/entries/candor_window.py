"""The frozen program `candor-gui`."""

import gc
import sys

from bundle.entries.beginning import serve

if __name__ == "__main__" and not serve():
    gc.disable()  # what is imported stays; the window's own collector takes over
    from candor.main import main

    sys.exit(main())
