"""What a worker and its owner say to each other.

Each message is four bytes of length, most significant first, and that many bytes of msgpack. Both sides decode into
these types and nothing else: a worker taken over by a crafted file can send wrong text, but no objects.
"""

from typing import BinaryIO

import msgspec

from candor.model.failure import Failure
from candor.model.text import DocumentText

LENGTH_BYTES = 4


class Setup(msgspec.Struct, frozen=True, tag=True):
    """The first message to a worker: its limits."""

    seconds: float
    memory: int
    characters: int


class Request(msgspec.Struct, frozen=True, tag=True):
    """Read this file; the path as os.fsencode gives it."""

    path: bytes


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The worker's first message. Its process is not always the one that was started: Windows has a launcher."""

    pid: int


class Opened(msgspec.Struct, frozen=True, tag=True):
    """The file is large, this many bytes, and may take longer."""

    size: int


class Finished(msgspec.Struct, frozen=True, tag=True):
    """The file was read."""

    text: DocumentText


class Refused(msgspec.Struct, frozen=True, tag=True):
    """The file could not be read; the code names a DocumentError."""

    failure: Failure


Order = Setup | Request
Reply = Ready | Opened | Finished | Refused


def framed(message: Order | Reply) -> bytes:
    """The bytes of a message on the pipe."""
    body = msgspec.msgpack.encode(message)
    return len(body).to_bytes(LENGTH_BYTES, "big") + body


def next_order(pipe: BinaryIO) -> Order | None:
    """Waits for a worker's next order; None when its owner has gone."""
    head = pipe.read(LENGTH_BYTES)
    body = pipe.read(int.from_bytes(head, "big"))
    order: Order | None = msgspec.msgpack.decode(body, type=Order) if body else None
    return order


def reply_in(body: bytes) -> Reply:
    """A worker's reply. Raises msgspec.MsgspecError for anything that is not one."""
    reply: Reply = msgspec.msgpack.decode(body, type=Reply)
    return reply
