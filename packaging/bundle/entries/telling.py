"""Tells a person why a program does not start, also where no terminal is seen and Qt cannot show a window."""

import os
import shutil
import subprocess
import sys

TITLE = "Candor"
DIALOGS = (
    ("zenity", "--error", "--no-markup", f"--title={TITLE}", "--text={words}"),
    ("kdialog", "--title", TITLE, "--error", "{words}"),
    ("xmessage", "-center", "{words}"),
    ("notify-send", TITLE, "{words}"),
)
"""What desktops on Linux have for it; the first that is there."""
ERROR_SIGN = 0x10  # MB_ICONERROR


def tell(words: str, *, in_window: bool) -> None:
    """Write it to standard error, and show it with the system's own means where a window was asked for."""
    if sys.stderr is not None:  # Windows gives none to programs with a window
        sys.stderr.write(f"{words}\n")
    if in_window:
        show(words)


def show(words: str) -> None:
    """Show it in a dialog; where there is no means for one, that was all."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, words, TITLE, ERROR_SIGN)
    elif sys.platform == "darwin":
        script = "on run argv\ndisplay alert (item 1 of argv) message (item 2 of argv) as critical\nend run"
        start(["osascript", "-e", script, TITLE, words])
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        for name, *rest in DIALOGS:
            if found := shutil.which(name):
                start([found, *(word.replace("{words}", words) for word in rest)])
                return


def start(command: list[str]) -> None:
    """Run a dialog of the system until it is closed."""
    try:
        subprocess.run(command, check=False)
    except OSError as error:
        if sys.stderr is not None:
            sys.stderr.write(f"{command[0]}: {error.strerror}\n")
