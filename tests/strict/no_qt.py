"""Blocks Qt in this process: the core must be complete without it."""

import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

QT = ("PySide6", "shiboken6", "qtpy", "qtawesome", "pytestqt")


class QtBlocker(MetaPathFinder):
    """Refuses every import of Qt."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Raises ImportError for Qt's modules and leaves every other to Python."""
        if fullname.partition(".")[0] in QT:
            raise ImportError(f"{fullname} is blocked: the core and its tests run without Qt.", name=fullname)
        return None


def pytest_configure() -> None:
    """Starts blocking."""
    sys.meta_path.insert(0, QtBlocker())
