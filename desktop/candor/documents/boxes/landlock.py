"""Landlock: this process gives up its right to write, for good. The kernel's docs: userspace-api/landlock.

The C library has no functions for it, so the three system calls are made by number; they have the same one on every
architecture. Struct and flag names are those of linux/landlock.h.
"""

import ctypes
import os

from candor.documents.boxes.kernel import call, prctl

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446
CREATE_RULESET_VERSION = 1
RULE_PATH_BENEATH = 1
PR_SET_NO_NEW_PRIVS = 38

WRITE_FILE = 1 << 1
READ_FILE, READ_DIR = 1 << 2, 1 << 3
# Every right to a file that an ABI from this one on knows, by the bits of LANDLOCK_ACCESS_FS_*.
FILE_RIGHTS = {1: (1 << 13) - 1, 2: 1 << 13, 3: 1 << 14, 5: 1 << 15}
TCP_RIGHTS = {4: 0b11}  # to bind and to connect
SCOPES = {6: 0b11}  # abstract sockets and signals: only within this process
# Before this ABI a file can still be emptied.
WHOLE = 3


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("handled_access_fs", ctypes.c_uint64),
        ("handled_access_net", ctypes.c_uint64),
        ("scoped", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def landlock_version() -> int:
    """The ABI this kernel speaks; 0 where there is no Landlock. Raises OSError where it may not be asked."""
    return call(CREATE_RULESET, None, 0, CREATE_RULESET_VERSION)


def forbid_writing(version: int, *, network: bool) -> None:
    """Leaves this thread, and those it will start, reading alone: no file is written, made, changed or run.

    Without `network` no TCP either; from ABI 6 on neither signals nor abstract sockets reach another process. Raises
    OSError.
    """
    rights = _known(FILE_RIGHTS, version) & ~(READ_FILE | READ_DIR)
    rules = _Ruleset(rights, 0 if network else _known(TCP_RIGHTS, version), _known(SCOPES, version))
    ruleset = call(CREATE_RULESET, ctypes.byref(rules), ctypes.sizeof(rules), 0)
    try:
        _allow_nowhere(ruleset)
        prctl(PR_SET_NO_NEW_PRIVS, 1)
        call(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def _known(rights: dict[int, int], version: int) -> int:
    return sum(bits for since, bits in rights.items() if since <= version)


def _allow_nowhere(ruleset: int) -> None:
    """What libraries throw away may still be written to the null device."""
    null = os.open(os.devnull, os.O_RDONLY)
    try:
        call(ADD_RULE, ruleset, RULE_PATH_BENEATH, ctypes.byref(_PathBeneath(WRITE_FILE, null)), 0)
    finally:
        os.close(null)
