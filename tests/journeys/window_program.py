"""The real program in this process, started and ended as often as a journey wants."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from candor.main.program import Program
from candor.ui.window import MainWindow

SAMPLES = Path(__file__).parents[2] / "resources" / "samples"
LONG = 60_000
Start = Callable[[str], MainWindow]


def started(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Start]:
    """Yields what opens the program with a server's address, on one data folder; the one before is ended first."""
    programs: list[Program] = []
    closes = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(False)
    style, palette, sheet = qapp.style().name(), qapp.palette(), qapp.styleSheet()

    def open_program(address: str) -> MainWindow:
        for earlier in programs:
            earlier.end()
        program = Program(qapp, tmp_path / "home", address)
        programs.append(program)
        program.window.closed.disconnect(qapp.quit)
        program.show()
        window = program.window
        qtbot.waitUntil(lambda: window.desk is not None and window.desk.server.state is not None, timeout=LONG)
        # The watch goes on as long as the window is open.
        qtbot.waitUntil(lambda: len(program.background.jobs) <= 1 and not window.desk.reading.running, timeout=LONG)
        return window

    yield open_program
    for program in programs:
        program.end()
        program.window.deleteLater()
        program.deleteLater()
    qapp.setQuitOnLastWindowClosed(closes)
    qapp.setStyle(style)
    qapp.setPalette(palette)
    qapp.setStyleSheet(sheet)
