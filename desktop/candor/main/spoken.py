"""What the program says before it has a window: on a terminal, and in a box where nobody sees one.

Windows gives a program with a window no streams. A desktop that starts one lets it write into a log, or nowhere.
"""

import argparse
import os
import stat
import sys
from typing import IO, NoReturn, TextIO

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QMessageBox


def tell(text: str) -> None:
    """Says it to whoever started the program; a box is waited for until it was read."""
    if sys.__stderr__ is not None:
        sys.stderr.write(text)
        if is_read(sys.__stderr__):
            return
    _app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Candor", text.strip())
    box.setTextFormat(Qt.TextFormat.PlainText)
    # A loop of its own: ended by the application's quit, the last window's own quit would be left behind for the next.
    loop = QEventLoop()
    box.finished.connect(loop.quit)
    box.open()
    loop.exec()


def is_read(stream: TextIO) -> bool:
    """Whether somebody is at its other end: a person at a terminal, or a program with a pipe."""
    try:
        return stream.isatty() or stat.S_ISFIFO(os.fstat(stream.fileno()).st_mode)
    except (OSError, ValueError):
        return False


class Arguments(argparse.ArgumentParser):
    """A parser that can be heard without a terminal."""

    def print_help(self, file: IO[str] | None = None) -> None:  # type: ignore[override]  # a file is enough here
        """Prints the help to where it can be read."""
        if file is None and sys.__stdout__ is None:
            tell(self.format_help())
        else:
            super().print_help(file)

    def error(self, message: str) -> NoReturn:
        """Says what is wrong in the words that were given, and ends the program."""
        tell(f"{self.format_usage()}{self.prog}: error: {message}\n")
        sys.exit(2)
