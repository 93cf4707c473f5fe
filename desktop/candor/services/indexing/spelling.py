"""How a disk spells a path: macOS finds `Documents` as `documents` too, and é however it was composed."""

import os
import sys

LONGEST = 1024  # bytes of a path there, the closing zero among them (MAXPATHLEN in sys/param.h)

if sys.platform == "darwin":
    import fcntl

    def as_spelled(path: bytes) -> bytes:
        """The path as its folders spell it; one that cannot be looked at, as it is. A link at its end stays."""
        try:
            handle = os.open(path, os.O_EVTONLY | os.O_SYMLINK)
        except OSError:
            return path
        try:
            return fcntl.fcntl(handle, fcntl.F_GETPATH, bytes(LONGEST)).rstrip(b"\0")
        except OSError:
            return path
        finally:
            os.close(handle)

else:

    def as_spelled(path: bytes) -> bytes:
        """The path as it is: Linux keeps apart what is spelled differently, and Windows' realpath spells."""
        return path
