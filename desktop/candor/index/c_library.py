"""Whether this Linux has the C library that the wheels of Qt, LanceDB and Arrow are built for."""

import os
import platform
import sys

from candor.model.errors import CLibraryUnsupported

# Of the wheels: manylinux_2_34 for x86-64, manylinux_2_39 for arm64.
OLDEST = {"x86_64": (2, 34), "aarch64": (2, 39)}
NAME = "CS_GNU_LIBC_VERSION"
ANOTHER = "not glibc"


def require_c_library() -> None:
    """Raises CLibraryUnsupported on a Linux with an older glibc, or with musl, where libraries would not load."""
    if sys.platform == "linux":
        require(c_library(), OLDEST.get(platform.machine(), min(OLDEST.values())))


def require(found: str, oldest: tuple[int, int]) -> None:
    """Raises CLibraryUnsupported where what was found is not glibc of this version or later."""
    name, _, version = found.partition(" ")
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if name != "glibc" or numbers < oldest:
        raise CLibraryUnsupported(found or ANOTHER, ".".join(map(str, oldest)))


def c_library() -> str:
    """Such as "glibc 2.36"; "" where it is another one, which does not tell."""
    try:
        return os.confstr(NAME) or ""
    except (ValueError, OSError):
        return ""
