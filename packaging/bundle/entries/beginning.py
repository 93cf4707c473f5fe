"""How both frozen programs begin: as a child that serves, or where this computer may run them at all."""

import multiprocessing
import os
import sys

from bundle.entries.telling import tell

READ = "--read-documents"
"""What candor.documents.boxes.launch starts this program with."""


def serve() -> bool:
    """Do the work of a child process and end where this is one; else return False.

    Nothing else may be imported before: neither Qt nor what a reader has no right to.
    """
    leave_no_traces()
    multiprocessing.freeze_support()
    if sys.argv[1:2] != [READ]:
        return False
    from candor.documents.boxes.worker import main

    code = 1
    try:
        main()
        code = 0
    finally:
        # Whatever it died of: Windows would show a box about a program without a terminal, and wait until it is closed.
        os._exit(code)


def leave_no_traces() -> None:
    """Give other programs that are started the environment of the desktop, not ours: a viewer would load our Qt.

    PyInstaller starts the program a second time with its libraries on the loader's path, which the loader has read by
    now. A child of this program begins as the program itself did.
    """
    if sys.platform == "linux":
        for name in [name for name in os.environ if name.startswith("_PYI_")]:
            del os.environ[name]
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


def may_run(*, in_window: bool) -> bool:
    """Tell whether this computer can run what is inside; says why not, before a library could end the program.

    LanceDB alone needs a newer processor: where it is asked for, Candor says so, and all else works.
    """
    from candor.index.c_library import require_c_library
    from candor.index.cpu import require_sse42
    from candor.model.errors import CandorError

    try:
        require_sse42()
        require_c_library()
    except CandorError as error:
        tell(f"{error}. {error.remedy}", in_window=in_window)
        return False
    return True
