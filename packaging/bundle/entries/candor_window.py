"""The frozen program `candor-gui`."""

import gc
import sys

from bundle.entries.beginning import may_run, serve
from bundle.entries.telling import tell

MISSING = "Qt cannot start: {why}. Install that library with your system's packages, then start Candor again."


def start() -> int:
    """Run the window; says what is missing where Qt cannot be loaded."""
    gc.disable()  # what is imported stays; the window's own collector takes over
    try:
        from candor.main import main
    except ImportError as error:
        tell(MISSING.format(why=error), in_window=True)
        return 1
    return main()


if __name__ == "__main__" and not serve():
    sys.exit(start() if may_run(in_window=True) else 1)
