"""System calls that Python has no function for. Linux."""

import ctypes
import os


def call(number: int, *words: object) -> int:
    """Makes a system call by its number. Raises OSError."""
    syscall = ctypes.CDLL(None, use_errno=True).syscall
    syscall.restype = ctypes.c_long
    return _checked(syscall(ctypes.c_long(number), *map(_word, words)))


def prctl(option: int, *words: object) -> int:
    """Changes how the kernel treats this process. Raises OSError."""
    words += (0,) * (4 - len(words))
    return _checked(ctypes.CDLL(None, use_errno=True).prctl(ctypes.c_int(option), *map(_word, words)))


def _word(value: object) -> object:
    """Numbers as wide as a register: the kernel reads all of it."""
    return ctypes.c_ulong(value) if isinstance(value, int) else value


def _checked(result: int) -> int:
    if result < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return int(result)
