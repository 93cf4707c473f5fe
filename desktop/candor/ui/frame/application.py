"""Qt's application, which macOS hands what is dropped on the dock or opened with Candor."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

COMPILES_PATTERNS = "QT_ENABLE_REGEXP_JIT"


class Application(QApplication):
    """`files_given` carries a tuple of paths: all that were given at once, of which macOS tells one by one."""

    files_given = Signal(object)

    def __init__(self, arguments: Sequence[str]) -> None:
        if sys.platform == "darwin":
            # WORKAROUND(Qt 6.11, QRegularExpression): it makes machine code, and asks macOS for the right to; the
            # hardened runtime ends a program that has not got it. Interpreted, patterns match the same.
            os.environ.setdefault(COMPILES_PATTERNS, "0")
        super().__init__(list(arguments))
        self._given: list[Path] = []
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._hand_on)

    def event(self, event: QEvent) -> bool:
        """Keeps files until the last of them was told; what is no file is not opened."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():
            self._given.append(Path(event.file()))
            self._soon.start()
        return True

    def _hand_on(self) -> None:
        given, self._given = tuple(self._given), []
        self.files_given.emit(given)
