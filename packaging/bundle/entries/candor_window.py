"""The frozen program `candor-gui`."""

import os
import sys

from bundle.entries.beginning import may_run, serve
from bundle.entries.telling import tell

MISSING = "Qt cannot start: {why}. Install that library with your system's packages, then start Candor again."


OF_ANOTHER_QT = ("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""Where desktops say that plugins lie, which are not of this Qt."""


def start() -> int:
    """Run the window; says what is missing where Qt cannot be loaded."""
    for name in OF_ANOTHER_QT if sys.platform == "linux" else ():
        os.environ.pop(name, None)
    if "," in (folder := getattr(sys, "_MEIPASS", "")) and sys.platform == "linux":
        # Qt reads its own folder from a list, which a comma ends; elsewhere PyInstaller says this.
        os.environ["QT_PLUGIN_PATH"] = f"{folder}/PySide6/Qt/plugins"
    from candor.main import main

    try:
        return main()
    except ImportError as error:
        tell(MISSING.format(why=error), in_window=True)
        return 1


if __name__ == "__main__" and not serve():
    sys.exit(start() if may_run(in_window=True) else 1)
