# mypy: disallow-untyped-calls=False
# (olefile is without types.)
"""Properties of an Outlook message: streams of a compound file, by their numbers (MS-OXMSG 2, MS-OXPROPS)."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email import message_from_string

from olefile import OleFileIO

from candor.documents.mail.mail_header import text_in
from candor.documents.mail.mail_part import RawFields
from candor.model.errors import FileDamaged, FormatUnsupported

SUBJECT, BODY, HTML, RTF, HEADERS, SENT = 0x0037, 0x1000, 0x1013, 0x1009, 0x007D, 0x0039
SENDER, SENDER_ADDRESS, SENDER_SMTP, TO, CC = 0x0C1A, 0x0C1F, 0x5D01, 0x0E04, 0x0E03
DATA, LONG_NAME, SHORT_NAME, DISPLAY_NAME, MIME, CONTENT_ID = 0x3701, 0x3707, 0x3704, 0x3001, 0x370E, 0x3712
CODE_PAGE, INTERNET_CODE_PAGE = 0x3FFD, 0x3FDE
# Types: a text in 16 bits, a text in the message's code page, bytes, and a message within.
WIDE, NARROW, BINARY, ATTACHED = "001F", "001E", "0102", "000D"
# What stands before the properties of fixed length: in the file's own message, in one within, in an attachment.
OWN, WITHIN, OTHER = 32, 24, 8
PROPERTIES = "__properties_version1.0"
PROPERTY = struct.Struct("<HHIq")
UTF_8 = 65001
MOST_ATTACHED = 10_000
TROUBLES = (OSError, ValueError, IndexError, KeyError, TypeError, AttributeError, OverflowError, struct.error,
            RecursionError)  # fmt: skip


@contextmanager
def opened_message(data: bytes) -> Iterator["Storage"]:
    """The message of a file. Raises FileDamaged, also for what is read of it meanwhile."""
    try:
        file = OleFileIO(data)
    except TROUBLES as error:
        raise FileDamaged("its parts cannot be found") from error
    with file:
        if not file.exists(PROPERTIES):
            raise FileDamaged("its parts cannot be found")
        yield Storage(file, (), OWN)


class Storage:
    """A message or an attachment: what is not there is empty, what is broken raises FileDamaged."""

    def __init__(self, file: OleFileIO, path: tuple[str, ...], before: int) -> None:
        self._file = file
        self._path = path
        self._fixed = self._properties(before)
        self._headers = message_from_string(self.text(HEADERS), policy=RawFields())

    def text(self, number: int) -> str:
        """A text, whichever way it is stored; web pages are often stored as bytes."""
        if wide := self._stream(number, WIDE):
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(number, NARROW)
        page = self._fixed.get(INTERNET_CODE_PAGE if number in (HTML, BODY) else CODE_PAGE, 0)
        try:
            return text_in(narrow or self._stream(number, BINARY), _charset(page)).rstrip("\0")
        except FormatUnsupported:
            return ""

    def data(self, number: int) -> bytes:
        """Bytes."""
        return self._stream(number, BINARY)

    def time(self, number: int) -> str:
        """A moment in words, in UTC: 100 ns since 1601."""
        try:
            moment = datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=self._fixed[number] // 10)
        except (KeyError, OverflowError):
            return ""
        return f"{moment:%d %b %Y %H:%M} UTC"

    def header(self, name: str) -> str:
        """A field of the head the message travelled with."""
        return str(self._headers.get(name, ""))

    def within(self, kind: str) -> "Storage | None":
        """The message that is attached, if it is one."""
        path = (*self._path, f"__substg1.0_{DATA:04X}{kind}")
        return Storage(self._file, path, WITHIN) if self._exists(path) else None

    def attached(self) -> Iterator["Storage"]:
        """Its attachments in their order."""
        depth = len(self._path)
        try:
            storages = self._file.listdir(streams=False, storages=True)
        except TROUBLES as error:
            raise FileDamaged("its parts cannot be found") from error
        found = [tuple(path) for path in storages if tuple(path[:depth]) == self._path and len(path) == depth + 1]
        for path in sorted(found)[:MOST_ATTACHED]:
            if path[-1].lower().startswith("__attach_version1.0_#"):
                yield Storage(self._file, path, OTHER)

    def _properties(self, before: int) -> dict[int, int]:
        """The properties of fixed length."""
        stream = self._bytes((*self._path, PROPERTIES))[before:]
        whole = stream[: len(stream) // PROPERTY.size * PROPERTY.size]
        return {number: value for _, number, _, value in PROPERTY.iter_unpack(whole)}

    def _stream(self, number: int, kind: str) -> bytes:
        return self._bytes((*self._path, f"__substg1.0_{number:04X}{kind}"))

    def _exists(self, path: tuple[str, ...]) -> bool:
        return bool(self._file.exists(list(path)))

    def _bytes(self, path: tuple[str, ...]) -> bytes:
        if not self._exists(path):
            return b""
        try:
            with self._file.openstream(list(path)) as stream:
                return bytes(stream.read())
        except TROUBLES as error:
            raise FileDamaged("a part of it cannot be read") from error


def _charset(page: int) -> str:
    page &= 0xFFFFFFFF
    return {0: "", UTF_8: "utf-8", 20127: "", 28591: "cp1252", 50220: "iso-2022-jp"}.get(page, f"cp{page}")
