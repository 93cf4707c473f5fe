"""Hears of everything that nobody else catches, and has it written down."""

import faulthandler
import logging
import os
import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import TextIO

from candor.model.errors import CandorError
from candor.services.crashes.crash_folder import CrashFolder
from candor.services.crashes.report import report_of

LOGGERS = ("candor", "asyncio")
"""What is caught at the edge of the background thread, or was never asked for, is only told there."""
MOST = 5  # reports of one run: an error while painting comes with every frame


class Watching(logging.Handler):
    """From `begin` to `end`: errors of every thread, those that were only logged, and with `native` the death of the
    whole program. One place is written down once.

    As a context it also writes down what it is left by, but for what Candor can explain and what is `expected`.
    """

    def __init__(self, crashes: CrashFolder, expected: tuple[type[Exception], ...] = ()) -> None:
        super().__init__(logging.ERROR)
        self._expected = (CandorError, BrokenPipeError, *expected)
        self._crashes = crashes
        self._seen: set[tuple[str, int]] = set()
        self._file: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def begin(self, *, native: bool) -> None:
        """Listens from now on."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._raised, self._in_thread, self._unraisable
        for name in LOGGERS:
            logging.getLogger(name).addHandler(self)
        with suppress(OSError):
            if native:
                handle = os.open(self._crashes.native(), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                self._file = os.fdopen(handle, "w", encoding="utf-8")
                faulthandler.enable(self._file)

    def end(self) -> None:
        """Gives everything back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        for name in LOGGERS:
            logging.getLogger(name).removeHandler(self)
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._crashes.survived()

    def __enter__(self) -> "Watching":
        self.begin(native=False)
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, self._expected):
            self._write(error, "the main thread")
        self.end()

    def emit(self, record: logging.LogRecord) -> None:
        """Writes down an error that was logged."""
        if record.exc_info and record.exc_info[1] is not None:
            self._write(record.exc_info[1], record.threadName or "a thread")

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self._write(error, "the main thread")
        self._hooks[0](kind, error, trace)

    def _in_thread(self, what: threading.ExceptHookArgs) -> None:
        if what.exc_value is not None:
            self._write(what.exc_value, what.thread.name if what.thread else "a thread")
        self._hooks[1](what)

    def _unraisable(self, what: "sys.UnraisableHookArgs") -> None:
        if what.exc_value is not None:
            self._write(what.exc_value, "the main thread")
        self._hooks[2](what)

    def _write(self, error: BaseException, where: str) -> None:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (type(error).__name__, trace.tb_lineno if trace else 0)
        if place not in self._seen and len(self._seen) < MOST:
            self._seen.add(place)
            self._crashes.write(report_of(error, where))
