"""Loads Qt, and leaves Python's own import as it is."""

import builtins


def load_qt() -> None:
    """Loads PySide6 before anything else does.

    WORKAROUND(PYSIDE-2029): PySide6 puts an import of its own in the place of Python's. For the sake of a feature that
    nothing here uses it reads the source of every module that is loaded from then on, and keeps it: of LanceDB and the
    others 19 million characters, which cost 50 MB and a sixth of the start. And it looks at what is half loaded, so
    that two threads that load pydantic at once can stop each other.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401  # the first of its modules is what does it

    builtins.__import__ = own
