"""LanceDB's errors, in Candor's words."""

from collections.abc import Iterator
from contextlib import contextmanager

from candor.model.errors import DiskFull, IndexDamaged

# ENOSPC and EDQUOT as Rust words them on Unix, ERROR_DISK_FULL and ERROR_HANDLE_DISK_FULL on Windows.
_FULL = ("(os error 28)", "(os error 122)", "(os error 112)", "(os error 39)", "no space left", "disk quota exceeded")


@contextmanager
def translated() -> Iterator[None]:
    """Raises DiskFull or IndexDamaged for what LanceDB, pyarrow and the system raise inside.

    LanceDB has no error classes of its own: its errors are the built-in ones with a message from Rust.
    """
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:
        words = str(error)
        if any(sign in words.lower() for sign in _FULL):
            raise DiskFull from error
        raise IndexDamaged(words.strip().partition("\n")[0][:200] or type(error).__name__) from error
