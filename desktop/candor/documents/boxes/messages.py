"""What a worker and its owner say to each other.

Each message is four bytes of length, most significant first, and that many bytes of msgpack. Both sides decode into
these types and nothing else: a worker taken over by a crafted file can send wrong text, but no objects.
"""

import re
from typing import BinaryIO

import msgspec

from candor.model.confinement import Confinement
from candor.model.connection import ConnectionMade
from candor.model.failure import Failure
from candor.model.outside import TableOffer
from candor.model.text import DocumentText
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle

LENGTH_BYTES = 4
HALF = re.compile("[\ud800-\udfff]")


class Setup(msgspec.Struct, frozen=True, tag=True):
    """The first message to a worker: its limits; with `network` it may connect, but not write either.

    It reaches these `hosts` and this machine; with `anywhere` wherever they lead it on to.
    """

    seconds: float
    memory: int
    characters: int
    patient: bool = True
    network: bool = False
    hosts: tuple[str, ...] = ()
    anywhere: bool = False


class Request(msgspec.Struct, frozen=True, tag=True):
    """Read this file, through no link below `root`; paths as os.fsencode gives them. "" means any path."""

    path: bytes
    root: bytes = b""


class Look(msgspec.Struct, frozen=True, tag=True):
    """Open this file to be looked at."""

    path: bytes


class Draw(msgspec.Struct, frozen=True, tag=True):
    """Make a picture of a page (from 1), so many pixels a point."""

    path: bytes
    page: int
    scale: float


class Locate(msgspec.Struct, frozen=True, tag=True):
    """Say where a span of the text stands on its pages."""

    path: bytes
    start: int
    end: int
    near: Near | None = None


class Seek(msgspec.Struct, frozen=True, tag=True):
    """Find words, `known` places of which were found before."""

    path: bytes
    words: str
    known: int


class Copy(msgspec.Struct, frozen=True, tag=True):
    """Copy out the text of a page (from 1)."""

    path: bytes
    page: int


class Print(msgspec.Struct, frozen=True, tag=True):
    """Lay this page out for paper; no file is read for it."""

    markup: str
    style: str
    title: str
    path: bytes = b""


class Fetch(msgspec.Struct, frozen=True, tag=True):
    """Fetch the page at this address.

    `hosts` are names with the number that each has, which then may be reached whatever it is, and `authority` signs
    their certificates: a test's own. The program itself sends neither.
    """

    address: str
    hosts: dict[str, str] = {}
    authority: str = ""


class FetchVersion(Fetch, frozen=True, tag=True):
    """Fetch the file at this https address that says which version of Candor is the newest, from there alone."""


class ListTables(msgspec.Struct, frozen=True, tag=True):
    """Say which tables a database has; its address as a location has it, os.fsencode's bytes."""

    database: bytes
    password: str


class ReadTable(msgspec.Struct, frozen=True, tag=True):
    """Read a table of a database, by its name as it is listed."""

    database: bytes
    password: str
    table: str


class Ready(msgspec.Struct, frozen=True, tag=True):
    """The worker's first message. Its process is not always the one that was started: Windows has a launcher."""

    pid: int
    confinement: Confinement = Confinement()


class Connected(msgspec.Struct, frozen=True, tag=True):
    """A connection began, ended or was blocked; `number` is its own in this worker. More follows."""

    number: int
    made: ConnectionMade
    ended: bool


class Opened(msgspec.Struct, frozen=True, tag=True):
    """The file is large, this many bytes, and may take longer."""

    size: int


class Recognizing(msgspec.Struct, frozen=True, tag=True):
    """The next page is a picture: text recognition takes seconds for each, and each has a time of its own."""


class Finished(msgspec.Struct, frozen=True, tag=True):
    """The file was read."""

    text: DocumentText


class Looked(msgspec.Struct, frozen=True, tag=True):
    """The file is open."""

    document: OpenedDocument


class Drawn(msgspec.Struct, frozen=True, tag=True):
    """The page as pixels."""

    image: PageImage


class Located(msgspec.Struct, frozen=True, tag=True):
    """The rectangles of the span; None when there is more to read first: the order is to be given again."""

    rectangles: tuple[Rectangle, ...] | None


class Sought(msgspec.Struct, frozen=True, tag=True):
    """The next places; unless that is all, the order is to be given again."""

    found: tuple[Found, ...]
    all: bool


class Copied(msgspec.Struct, frozen=True, tag=True):
    """The text of the page."""

    text: str


class Printed(msgspec.Struct, frozen=True, tag=True):
    """The page as PDF."""

    data: bytes


class Brought(msgspec.Struct, frozen=True, tag=True):
    """A page or a table, as it is kept: the suffix of its file, and the bytes."""

    suffix: str
    data: bytes


class Listed(msgspec.Struct, frozen=True, tag=True):
    """The tables of a database."""

    tables: tuple[TableOffer, ...]


class Refused(msgspec.Struct, frozen=True, tag=True):
    """It could not be read; the code names a DocumentError or an OutsideError."""

    failure: Failure


Viewed = Look | Draw | Locate | Seek | Copy | Print
Visited = Fetch | FetchVersion | ListTables | ReadTable
Order = Setup | Request | Viewed | Visited
Answered = Finished | Looked | Drawn | Located | Sought | Copied | Printed | Brought | Listed | Refused
Reply = Ready | Connected | Opened | Recognizing | Answered


def framed(message: Order | Reply) -> tuple[bytes, bytes]:
    """The two parts of a message on the pipe; they are not joined, because a page's pixels are large."""
    try:
        body = msgspec.msgpack.encode(message)
    except UnicodeEncodeError:
        plain = msgspec.to_builtins(message, builtin_types=(bytes,))
        body = msgspec.msgpack.encode(_with_whole_characters(plain))
    return len(body).to_bytes(LENGTH_BYTES, "big"), body


def _with_whole_characters(plain: object) -> object:
    """The same with U+FFFD for halves of characters, which JSON can name and UTF-8 cannot write."""
    match plain:
        case str():
            return HALF.sub("\ufffd", plain)
        case dict():
            return {name: _with_whole_characters(value) for name, value in plain.items()}
        case list() | tuple():
            return [_with_whole_characters(value) for value in plain]
        case _:
            return plain


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
