"""How both frozen programs begin."""

import multiprocessing
import sys

READ = "--read-documents"
"""What candor.documents.boxes.launch starts this program with."""


def serve() -> bool:
    """Do the work of a child process where this is one; a child of multiprocessing does not return from here.

    Nothing else may be imported before: neither Qt nor what a reader has no right to.
    """
    multiprocessing.freeze_support()
    if sys.argv[1:2] != [READ]:
        return False
    from candor.documents.boxes.worker import main

    main()
    return True
