"""The running program: Qt, the background loop, the core and the window meet here."""

import argparse
import asyncio
import importlib
import os
import signal
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from candor.main.spoken import Arguments, tell
from candor.main.taskbar import name_program
from candor.model.errors import CandorError
from candor.services.crashes.crash_folder import CrashFolder
from candor.services.crashes.watching import Watching
from candor.settings.paths import Paths
from candor.settings.settings import Settings
from candor.settings.settings_file import SettingsFile
from candor.ui.controls.slices import Slices
from candor.ui.desk.preferences import Preferences
from candor.ui.frame.application import Application
from candor.ui.language.language import speak
from candor.ui.theme.mark import mark
from candor.ui.theme.theme import Theme
from candor.ui.window import MainWindow
from candor.work import Background, Collector, Doorbell, Ring

if TYPE_CHECKING:
    from candor.services.verbs import Verbs

# Seconds. Qt's calls give up Python's lock and ask for it again: while another thread imports LanceDB, painting one
# page of the library waits for it hundreds of times. Python's own 5 ms made that a standstill of 250 ms.
SWITCH = 0.0005
UNSEEN = 3000  # ms until the core is opened though nobody has seen the window, which may have been started folded away
DESKTOP_ENTRY = "org.candordesktop.Candor"
"""By this name a desktop finds the icon and the words of the window: packaging/product.py has the same."""


class Program(QObject):
    """Opens the core once the window is painted and furnished, and closes everything in order.

    In this order, because Qt's calls would wait for Python's lock hundreds of times while the core is imported.
    """

    def __init__(self, app: QApplication, home: Path | None, ollama: str | None, given: Sequence[Path] = ()) -> None:
        super().__init__()
        sys.setswitchinterval(SWITCH)
        self._home, self._ollama, self._given = home, ollama, list(given)
        self._verbs: Verbs | None = None
        self._begun = False
        paths = Paths(home)
        resources = paths.resources()
        fresh = not paths.chats.exists() and not paths.index.exists()
        self.background = Background()
        self._collector = Collector(self)
        preferences = Preferences(self.background, SettingsFile(paths.settings), self)
        speak(app, preferences.settings.language, resources / "translations")
        theme = Theme(resources / "fonts", preferences.settings.theme, self)
        settle_theme(theme, preferences.settings)
        theme.dress(app)
        if sys.platform != "darwin":
            # There the icon is the bundle's, with the margin that the dock expects.
            app.setWindowIcon(mark(resources / "icons"))
        samples = resources / "samples"
        self.window = MainWindow(theme, self.background, preferences, fresh, samples if samples.is_dir() else None)
        self.window.closed.connect(app.quit)
        self._furnishing = Slices(self)
        self._furnishing.finished.connect(self._open)
        self._unseen = QTimer(self, interval=UNSEEN, singleShot=True)
        self._unseen.timeout.connect(self.begin)
        self.window.painted.connect(self.begin)

    def show(self) -> None:
        """Shows the window; the core is opened when it has been painted."""
        self._unseen.start()
        self.window.show()

    def begin(self) -> None:
        """Makes the rest of the window, then opens the core; a second call does nothing."""
        self._unseen.stop()
        if not self._begun:
            self._begun = True
            self._furnishing.start(self.window.steps)

    def come_forward(self, ring: Ring) -> None:
        """Shows the window over all others and keeps what a second start was given."""
        if ring.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = ring.token  # where Qt's Wayland part looks for it
        self.window.come_forward()
        self._given.extend(ring.paths)
        if self._verbs:
            self._keep_given()

    def end(self) -> None:
        """Stops what runs, ends the worker processes and closes the stores; a second call does nothing."""
        self.window.close()
        self._unseen.stop()
        self._furnishing.stop()
        closing, self._verbs = self._verbs.close() if self._verbs else None, None
        self.background.stop(closing=closing)
        self._collector.stop()

    def _open(self) -> None:
        job = self.background.start(open_core(self._home, self._ollama))
        job.happened.connect(self._on_opened)
        job.failed.connect(self.window.show_error)

    def _on_opened(self, verbs: "Verbs") -> None:
        self._verbs = verbs
        self.window.open(verbs)
        self._keep_given()

    def _keep_given(self) -> None:
        given, self._given = self._given, []
        self.window.keep(given)


async def open_core(home: Path | None, ollama: str | None) -> "Verbs":
    """Imports the core on a thread of its own, for it takes as long as all of Qt, and opens it.

    Raises what candor.core.open_core raises.
    """
    core = await asyncio.to_thread(importlib.import_module, "candor.core")
    opened: Verbs = await core.open_core(home, ollama)
    return opened


class Interrupts(QObject):
    """Lets Ctrl-C end Qt's event loop: Python's handler runs only when the interpreter does, so a socket wakes it."""

    def __init__(self, quit_: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._mine, self._theirs = socket.socketpair()
        for end in (self._mine, self._theirs):
            end.setblocking(False)
        self._before = signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, self._heard) for number in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._mine.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._quit = quit_

    def end(self) -> None:
        """Lets go of the socket; a second Ctrl-C from here on changes nothing."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number in self._handlers:
            signal.signal(number, signal.SIG_IGN)
        self._mine.close()
        self._theirs.close()

    def _heard(self, number: int, frame: object) -> None:
        self._quit()

    def _drain(self) -> None:
        self._mine.recv(64)


def settle_theme(theme: Theme, settings: Settings) -> None:
    """Lets the window be painted at once as the person wants it; `Settling` follows what they choose from then on."""
    theme.set_contrast(settings.contrast)
    theme.set_zoom(settings.text_size)
    theme.set_motion(settings.reduce_motion)


def arguments(argv: Sequence[str]) -> argparse.Namespace:
    """What may be said on the command line."""
    parser = Arguments(prog="candor-gui", description="Answers from your own folders.")
    parser.add_argument("--home", type=Path, help="the data folder (default: CANDOR_HOME or the system's place)")
    parser.add_argument("--ollama", help="Ollama's address on this machine (default: http://127.0.0.1:11434)")
    parser.add_argument("paths", nargs="*", type=Path, help="files and folders to keep in the library")
    return parser.parse_args(argv)


def run(argv: Sequence[str] | None) -> int:
    """Runs the window until it is closed; returns the exit code. Where one is open already, that comes to the front."""
    given = arguments(sys.argv[1:] if argv is None else argv)
    name_program(DESKTOP_ENTRY)
    app = Application(sys.argv[:1])
    app.setApplicationName("Candor")
    app.setDesktopFileName(DESKTOP_ENTRY)
    ring = Ring(tuple(path.absolute() for path in given.paths), os.environ.get("XDG_ACTIVATION_TOKEN", ""))
    try:
        doorbell = Doorbell(Paths(given.home).home)
        if doorbell.ring(ring):
            return 0
        program = Program(app, given.home, given.ollama, ring.paths)
    except CandorError as error:
        tell(f"{error}. {error.remedy}\n")
        return 1
    watching = Watching(CrashFolder(Paths(given.home).crashes))
    watching.begin(native=True)
    doorbell.rang.connect(program.come_forward)
    app.files_given.connect(lambda paths: program.come_forward(Ring(paths)))
    interrupts = Interrupts(app.quit, program)
    program.show()
    code = app.exec()
    doorbell.close()
    interrupts.end()
    program.end()
    watching.end()
    return code
