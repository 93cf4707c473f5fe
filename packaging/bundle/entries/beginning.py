"""How both frozen programs begin."""

import multiprocessing
import os
import sys

READ = "--read-documents"
"""What candor.documents.boxes.launch starts this program with."""


def serve() -> bool:
    """Do the work of a child process and end where this is one; else return False.

    Nothing else may be imported before: neither Qt nor what a reader has no right to.
    """
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
