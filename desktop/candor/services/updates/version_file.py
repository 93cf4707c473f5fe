"""The version file: read only when it is genuine, fresh and no step back. docs/updates.md has the format.

Lessons taken: the signature covers the exact bytes that are read, and they begin with what they are for, so that no
other signed thing can stand in for them (DSSE); a date after which they count for nothing keeps an old file from being
shown for ever, and what was known once is never unlearned (TUF); the file says which version it is about, so that an
old file under a new name is seen (minisign's trusted comment); who signs may change (two keys may be listed).
"""

import re
from datetime import date

import msgspec

from candor.model.errors import VersionFileExpired, VersionFileUnsigned, VersionFileUnusable, VersionFileWentBack
from candor.model.update import ADDRESS, Announced, Release
from candor.services.updates.signature import is_signed
from candor.services.updates.version import order

NAME = "Candor"
PURPOSE = b"candor version file 1\n"
"""What comes before the signed text in the bytes that are signed. Another format gets another one."""
MOST_BYTES = 10_000
MOST_SIGNATURES = 8
PLAIN = re.compile(ADDRESS, re.ASCII)


class Envelope(msgspec.Struct, frozen=True):
    """The file itself: the signed text as it is, and signatures by the public keys they are to be checked with."""

    signed: str
    signatures: dict[str, str]


class Said(msgspec.Struct, frozen=True):
    """What the signed text says; `valid_until` is its last good day (UTC). What else is in it is left unread."""

    name: str
    version: str
    released: date
    valid_until: date
    page: str


def to_sign(text: str) -> bytes:
    """The bytes a signature is made of. Raises UnicodeEncodeError for half a character."""
    return PURPOSE + text.encode()


def read_version_file(data: bytes, host: str, release: Release, known: Announced | None, today: date) -> Announced:
    """The version that a file names, `known` being the newest that was named before; `host` is for the words.

    Raises VersionFileUnusable, VersionFileUnsigned, VersionFileExpired, VersionFileWentBack.
    """
    text = _believed(_envelope(data, host), host, release)
    try:
        said = msgspec.json.decode(text, type=Said)
        at = order(said.version)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise VersionFileUnusable(host, "what it says cannot be read") from error
    if said.name != NAME:
        raise VersionFileUnusable(host, "it is about another program")
    if not leads_to(said.page, release.page):
        raise VersionFileUnusable(host, "it leads to another page than the one this Candor was made with")
    if today > said.valid_until:
        raise VersionFileExpired(host, said.valid_until.isoformat())
    if known is not None and at < order(known.version):
        raise VersionFileWentBack(host, said.version, known.version)
    return Announced(said.version, said.released.isoformat(), said.page)


def leads_to(page: str, listed: str) -> bool:
    """Whether an address is the listed page or lies below it: many share a host, and a host is not enough."""
    whole = listed.rstrip("/")
    return PLAIN.fullmatch(page) is not None and (page.rstrip("/") == whole or page.startswith(f"{whole}/"))


def _envelope(data: bytes, host: str) -> Envelope:
    if len(data) > MOST_BYTES:
        raise VersionFileUnusable(host, "it is too large")
    try:
        return msgspec.json.decode(data, type=Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise VersionFileUnusable(host, "it is not a version file") from error


def _believed(envelope: Envelope, host: str, release: Release) -> str:
    """The signed text, once one of the keys that this build believes is found to have signed it."""
    if len(envelope.signatures) > MOST_SIGNATURES:
        raise VersionFileUnusable(host, "it is not a version file")
    signed = to_sign(envelope.signed)
    if not any(is_signed(signed, key, envelope.signatures.get(key, "")) for key in release.keys):
        raise VersionFileUnsigned(host)
    return envelope.signed
