"""Ctrl-C in commands that wait outside the event loop."""

import signal


def end_at_once() -> None:
    """Lets Ctrl-C break off a wait for input or a download; the event loop would hear of it only afterwards."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
