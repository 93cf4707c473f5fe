"""The process that reads and shows files: one order after another, until its owner closes the pipe."""

import os
from functools import partial
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from candor.documents.boxes.confinement import give_up_rights
from candor.documents.boxes.desk import Desk
from candor.documents.boxes.messages import (
    Connected,
    Finished,
    Opened,
    Ready,
    Recognizing,
    Refused,
    Reply,
    Request,
    Setup,
    Viewed,
    Visited,
    framed,
    next_order,
)
from candor.documents.limits import (
    BYTES_PER_EXTRA_SECOND,
    PAGE_TIMES,
    Limits,
    allow_processor_time,
    confine,
    shown_size,
)
from candor.documents.reader import read_file
from candor.documents.recognition.recognition import THREADS, Recognition
from candor.documents.text import language
from candor.guard import GATE, Contact
from candor.model.connection import ConnectionMade
from candor.model.errors import DocumentError, OutsideError, ReadingTooLarge
from candor.model.failure import Failure


def main() -> None:
    """Serves until standard input ends."""
    orders, replies = _pipes()
    setup = next_order(orders)
    if not isinstance(setup, Setup):
        return
    limits = Limits(setup.seconds, setup.memory, setup.characters)
    confine(limits, patient=setup.patient)
    desk = Desk(limits)
    recognition = Recognition(partial(_take_time, replies, limits))
    # Now, when all modules are there and no library has started threads, which would stay free.
    _send(replies, Ready(os.getpid(), give_up_rights(network=setup.network)))
    GATE.tell(partial(_tell, replies))
    if setup.network:
        GATE.let(setup.hosts, anywhere=setup.anywhere)
        _visit(orders, replies, limits)
        return
    if setup.patient:
        # Beside the reading of the first file, which will ask for it; who only shows files never does.
        Thread(target=language.load, name="language", daemon=True).start()
    while isinstance(order := next_order(orders), Request | Viewed):
        path = Path(os.fsdecode(order.path))
        size = _size(path)
        if size > BYTES_PER_EXTRA_SECOND:
            _send(replies, Opened(size))
        # Twice the wall clock's limit: it only matters when the owner is gone.
        allow_processor_time(2 * limits.allowed_seconds(size))
        _send(replies, _done(order, path, desk, limits, recognition))


def _visit(orders: BinaryIO, replies: BinaryIO, limits: Limits) -> None:
    """A worker that may connect reads no files, and one that reads files never loads what could connect."""
    from candor.documents.outside.visit import visited

    while isinstance(order := next_order(orders), Visited):
        allow_processor_time(2 * limits.seconds)
        try:
            _send(replies, visited(order))
        except OutsideError as error:
            _send(replies, Refused(error.failure()))
        except MemoryError:
            _send(replies, Refused(_out_of_memory(limits)))


def _done(order: Request | Viewed, path: Path, desk: Desk, limits: Limits, recognition: Recognition) -> Reply:
    """Any error but these ends the process, which its owner reports as a crash of the reader."""
    try:
        if isinstance(order, Request):
            recognition.begin()
            return Finished(read_file(path, limits, order.root, recognition))
        return desk.answer(order)
    except DocumentError as error:
        return Refused(error.failure())
    except MemoryError:
        return Refused(_out_of_memory(limits))


def _tell(replies: BinaryIO, contact: Contact) -> None:
    """The owner keeps the ledger: a worker may write nothing. It may be killed, so it says so when one begins."""
    _send(replies, Connected(contact.number, ConnectionMade.of(contact), ended=not contact.open))


def _out_of_memory(limits: Limits) -> Failure:
    return ReadingTooLarge(f"{shown_size(limits.memory)} of memory").failure()


def _take_time(replies: BinaryIO, limits: Limits) -> None:
    """Text recognition begins with a page, on more than one processor."""
    _send(replies, Recognizing())
    allow_processor_time(PAGE_TIMES * THREADS * limits.seconds)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # read_file says why


def _send(pipe: BinaryIO, reply: Reply) -> None:
    pipe.writelines(framed(reply))
    pipe.flush()


def _pipes() -> tuple[BinaryIO, BinaryIO]:
    """Takes standard input and output for the messages; what a library prints goes nowhere."""
    orders, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1):
        os.dup2(nowhere, stream)
    os.close(nowhere)
    return orders, replies


if __name__ == "__main__":
    main()
