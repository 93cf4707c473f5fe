"""The program's name for Windows' taskbar."""

import sys


def name_program(name: str) -> None:
    """Windows, pinned shortcut and program become one button; the installer gives the shortcut the same name.

    Only an installed program: another's windows would be taken for those of the shortcut.
    """
    if sys.platform == "win32" and getattr(sys, "frozen", False):
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(name)
