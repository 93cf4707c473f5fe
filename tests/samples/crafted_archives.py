"""Archives and XML made to hurt: Word documents, because every program that reads documents reads those."""

import io
import zipfile
import zlib
from collections.abc import Mapping

import docx

from samples.crafted import DAMAGED, EMPTY, LOCKED, TEXT, TOO_LARGE, TOO_SLOW, UNSUPPORTED, crafted

PART = "word/document.xml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(
    body: str = "<w:p><w:r><w:t>words</w:t></w:r></w:p>", begin: str = "", more: Mapping[str, bytes] = {}
) -> bytes:
    """A Word document whose main part is written here, with these further members."""
    plain = io.BytesIO()
    docx.Document().save(plain)
    made = io.BytesIO()
    xml = f'<?xml version="1.0"?>{begin}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, xml if name == PART else source.read(name))
        for name, data in more.items():
            archive.writestr(name, data)
    return made.getvalue()


def _said(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def _bomb(size: int) -> bytes:
    """A few kilobytes that unpack to many megabytes of paragraphs."""
    return document(_said("words") * (200_000 * size))


def _blank_bomb(size: int) -> bytes:
    return document(_said(" " * (10_000_000 * size)))


def _laughs(_: int) -> bytes:
    """Ten names, each of which stands for ten of the one before."""
    names = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 10))
    return document(_said("&l9;"), f'<!DOCTYPE d [<!ENTITY l0 "ha">{names}]>')


def _long_entity(size: int) -> bytes:
    """One long name that stands there very often."""
    return document(_said("&a;" * (500 * size)), f'<!DOCTYPE d [<!ENTITY a "{"words " * (1_000 * size)}">]>')


def _outer_entity(_: int) -> bytes:
    """Asks for a file of the machine."""
    return document(_said("words &a;"), '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]>')


def _outer_type(_: int) -> bytes:
    """Asks for a definition on the network."""
    return document(_said("words"), '<!DOCTYPE d SYSTEM "http://192.0.2.1/d.dtd">')


def _deep(size: int) -> bytes:
    """Paragraphs in paragraphs."""
    depth = 5_000 * size
    return document("<w:p>" * depth + "<w:r><w:t>words</w:t></w:r>" + "</w:p>" * depth)


def _many_attributes(size: int) -> bytes:
    marks = " ".join(f'a{number}="1"' for number in range(2_000 * size))
    return document(f"<w:p {marks}><w:r><w:t>words</w:t></w:r></w:p>")


def _many_members(size: int) -> bytes:
    return document(more={f"word/media/{number}.txt": b"" for number in range(650 * size)})


def _archives_in_archives(_: int) -> bytes:
    inner = b"words"
    for level in range(12):
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
            for copy in range(4):
                archive.writestr(f"{level}-{copy}.zip", inner)
        inner = made.getvalue()
    return document(more={"word/embeddings/inner.zip": inner})


def _overlapping(size: int) -> bytes:
    """Every member of its table is the same packed megabytes, as if each had its own."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/a.xml", b"<a>" + b" " * (1_000_000 * size) + b"</a>")
        entry = archive.infolist()[0]
        for number in range(200):
            copy = zipfile.ZipInfo(f"word/{number}.xml")
            for name in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(copy, name, getattr(entry, name))
            archive.filelist.append(copy)
            archive.NameToInfo[copy.filename] = copy
    return made.getvalue()


def _wrong_sum(_: int) -> bytes:
    """The checksum of its main part is wrong."""
    made = bytearray(document())
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        place = archive.getinfo(PART).CRC.to_bytes(4, "little")
    while (at := made.find(place)) >= 0:
        made[at] ^= 0xFF
    return bytes(made)


def _lying_size(_: int) -> bytes:
    """Says of its main part that it is small, and of another that it is larger than a disk."""
    made = bytearray(document(_said("words") * 50_000))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        place = archive.getinfo(PART).file_size.to_bytes(4, "little")
    while (at := made.find(place)) >= 0:
        made[at : at + 4] = b"\x10\0\0\0"
    return bytes(made)


def _outside(_: int) -> bytes:
    """Members that would land outside of the folder it is unpacked into."""
    return document(more={"../../../../tmp/outside.txt": b"outside", "/tmp/outside.txt": b"outside"})


def _half(_: int) -> bytes:
    made = document()
    return made[: len(made) // 2]


def _locked(_: int) -> bytes:
    """An OLE file that holds what Office encrypted."""
    mark = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    return mark + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(2000)


def _packed(size: int) -> bytes:
    """Not an archive at all but one packed stream."""
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + zlib.compress(bytes(1_000_000 * size))


REFUSED = (DAMAGED, TOO_LARGE, UNSUPPORTED, EMPTY)
CRAFTED_ARCHIVES = (
    crafted("bomb of paragraphs.docx", _bomb, TEXT, TOO_LARGE, TOO_SLOW),
    crafted("bomb of blanks.docx", _blank_bomb, *REFUSED),
    crafted("billion laughs.docx", _laughs, *REFUSED),
    crafted("long entity.docx", _long_entity, *REFUSED),
    crafted("entity of a file.docx", _outer_entity, TEXT, *REFUSED),
    crafted("type from the network.docx", _outer_type, TEXT, *REFUSED),
    crafted("deep paragraphs.docx", _deep, TEXT, *REFUSED),
    crafted("many attributes.docx", _many_attributes, TEXT, *REFUSED, TOO_SLOW),
    crafted("many members.docx", _many_members, TEXT, *REFUSED),
    crafted("archives in archives.docx", _archives_in_archives, TEXT, *REFUSED),
    crafted("overlapping members.docx", _overlapping, *REFUSED),
    crafted("wrong sum.docx", _wrong_sum, *REFUSED),
    crafted("lying size.docx", _lying_size, *REFUSED),
    crafted("members outside.docx", _outside, TEXT, *REFUSED),
    crafted("half an archive.docx", _half, *REFUSED),
    crafted("locked.docx", _locked, LOCKED),
    crafted("packed stream.docx", _packed, *REFUSED),
)
