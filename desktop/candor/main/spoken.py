"""What the program says before it has a window: on a terminal, or in a box where there is none, as on Windows."""

import argparse
import sys
from typing import IO, NoReturn

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox


def tell(text: str) -> None:
    """Says it to whoever started the program; a box is waited for until it was read."""
    if sys.__stderr__ is not None:
        sys.stderr.write(text)
        return
    app = QApplication.instance() or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Candor", text.strip())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(app.quit)
    box.open()
    app.exec()


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
