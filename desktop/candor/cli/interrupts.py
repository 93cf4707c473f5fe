"""What ends a command early: Ctrl-C, `kill`, and a terminal that is closed."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # the last is Ctrl-Break, on Windows
ENDINGS = tuple(getattr(signal, name) for name in NAMES if hasattr(signal, name))


class Interrupts:
    """The first of them cancels the command, which keeps what it has; further ones change nothing.

    What the program was told to ignore when it was started, as by nohup, stays ignored.
    """

    def __init__(self) -> None:
        self.heard: int = signal.SIGINT
        self._numbers = [number for number in ENDINGS if signal.getsignal(number) is not signal.SIG_IGN]

    def cancel(self, task: "asyncio.Task[int]") -> None:
        """From now on they cancel this task. Called on its event loop."""
        loop = task.get_loop()

        def hear(number: int) -> None:
            self.heard = number
            self.ignore()
            task.cancel()

        for number in self._numbers:
            try:
                loop.add_signal_handler(number, hear, number)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda heard, _: loop.call_soon_threadsafe(hear, heard))

    def ignore(self) -> None:
        """From now on they change nothing: closing takes a second at most."""
        loop = asyncio.get_running_loop()
        for number in self._numbers:
            with suppress(NotImplementedError):  # Windows
                loop.remove_signal_handler(number)
            signal.signal(number, signal.SIG_IGN)


@contextmanager
def let_go() -> Iterator[None]:
    """Lets them break off a wait for input or a download, of which the event loop would hear only afterwards.

    Behind it they do what they did before: what goes on then has something to keep.
    """
    before = {number: signal.getsignal(number) for number in ENDINGS}
    heard = [number for number in ENDINGS if before[number] is not signal.SIG_IGN]
    for number in heard:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
