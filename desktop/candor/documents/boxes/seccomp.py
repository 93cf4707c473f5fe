"""Seccomp: system calls that a reader has no use for are refused to this process, for good.

The filter is a program for the kernel's packet machine; it looks at the number of a call and its first argument. The
kernel's docs: userspace-api/seccomp_filter. Numbers are those of asm/unistd.h.
"""

import ctypes
import errno
import platform
import socket
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from candor.documents.boxes.kernel import prctl

PR_SET_SECCOMP, PR_SET_NO_NEW_PRIVS = 22, 38
MODE_FILTER = 2
# Of the packet machine: load a word, jump if equal, if at least, if any bit is set, and the end.
LOAD, IF_EQUAL, IF_AT_LEAST, IF_ANY_BIT, END = 0x20, 0x15, 0x35, 0x45, 0x06
# Where struct seccomp_data has the call's number, its architecture, and the lower half of its first argument.
NUMBER, ARCHITECTURE, ARGUMENT = 0, 4, 16
ALLOW, REFUSE = 0x7FFF0000, 0x00050000
CLONE_THREAD = 0x10000
CLONE3 = 435
# Newer calls have one number everywhere: io_uring, which could open sockets past this filter; chmod and attributes.
EVERYWHERE = (425, 452, 463, 466)
# Calls of another table in the same kernel, on x86-64 those of the x32 ABI.
FOREIGN = 0x40000000


@dataclass(frozen=True, slots=True)
class _Machine:
    """An architecture: its mark (AUDIT_ARCH_*), two calls that depend on their arguments, and those refused at once."""

    mark: int
    socket: int
    clone: int
    refused: tuple[int, ...]


MACHINES: Mapping[str, _Machine] = MappingProxyType(
    {
        "x86_64": _Machine(
            0xC000003E,
            socket=41,
            clone=56,
            # fork, vfork, execve, execveat; chmod, fchmod, fchmodat; chown, fchown, lchown, fchownat; utime, utimes,
            # futimesat, utimensat; setxattr, lsetxattr, fsetxattr, removexattr, lremovexattr, fremovexattr
            refused=(57, 58, 59, 322, 90, 91, 268, 92, 93, 94, 260, 132, 235, 261, 280, 188, 189, 190, 197, 198, 199),
        ),
        "aarch64": _Machine(
            0xC00000B7,
            socket=198,
            clone=220,
            # execve, execveat; fchmod, fchmodat; fchown, fchownat; utimensat; the six of extended attributes
            refused=(221, 281, 52, 53, 55, 54, 88, 5, 6, 7, 14, 15, 16),
        ),
    }
)


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("program", ctypes.c_char_p))


def forbid_calls(*, network: bool) -> None:
    """Refuses this thread, and those it will start, sockets, other programs and processes, and what files are called.

    With `network` it may have the Internet's sockets and the one the system's list of addresses is asked by. Raises
    OSError where the kernel has no seccomp, or Candor does not know the machine.
    """
    machine = MACHINES.get(platform.machine())
    if machine is None or sys.platform != "linux" or sys.maxsize < 2**32:
        raise OSError(errno.ENOSYS, "no filter for this machine")
    families = (socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK) if network else ()
    program = b"".join(_program(machine, families))
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    prctl(PR_SET_SECCOMP, MODE_FILTER, ctypes.byref(_Filter(len(program) // 8, program)))


def _program(machine: _Machine, families: Iterable[int]) -> Iterable[bytes]:
    """The filter, one instruction of eight bytes after another; jumps count the instructions they pass over."""
    yield _step(LOAD, ARCHITECTURE)
    yield _step(IF_EQUAL, machine.mark, yes=1)
    yield _refuse(errno.EPERM)
    yield _step(LOAD, NUMBER)
    yield from _refused_if(IF_AT_LEAST, FOREIGN)
    # Its flags lie in memory, which a filter cannot look at; without it the C library uses clone.
    yield from _refused_if(IF_EQUAL, CLONE3, errno.ENOSYS)
    for number in (*machine.refused, *EVERYWHERE):
        yield from _refused_if(IF_EQUAL, number)
    threads = (_step(IF_ANY_BIT, CLONE_THREAD, no=1), _step(END, ALLOW))
    yield from _by_argument(machine.clone, threads)
    allowed = (step for family in families for step in (_step(IF_EQUAL, family, no=1), _step(END, ALLOW)))
    yield from _by_argument(machine.socket, tuple(allowed))
    yield _step(END, ALLOW)


def _refused_if(test: int, value: int, why: int = errno.EPERM) -> tuple[bytes, bytes]:
    return _step(test, value, no=1), _refuse(why)


def _by_argument(number: int, allowed: tuple[bytes, ...]) -> tuple[bytes, ...]:
    """Refuses a call unless one of these steps, which look at its first argument, allows it."""
    body = (_step(LOAD, ARGUMENT), *allowed, _refuse(errno.EPERM))
    return _step(IF_EQUAL, number, no=len(body)), *body


def _refuse(why: int) -> bytes:
    return _step(END, REFUSE | why)


def _step(code: int, value: int, *, yes: int = 0, no: int = 0) -> bytes:
    return code.to_bytes(2, "little") + bytes((yes, no)) + value.to_bytes(4, "little")
