"""Archives and XML that would grow while they are read."""

import io
import struct
import zipfile

import pytest

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.xml import parsed
from candor.model.errors import FileDamaged, PasswordProtected, ReadingTooLarge


def _zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def _opened(data: bytes, characters: int = 1_000_000) -> Archive:
    return Archive(Content(data, "", characters))


def test_what_was_read_counts_towards_the_limit():
    archive = _opened(_zipped({"a": bytes(range(256)) * 60, "b": bytes(range(256)) * 60}), characters=1_000)
    assert len(archive.read("a")) == 15_360
    with pytest.raises(ReadingTooLarge, match="1,000 characters"):
        archive.read("b")


def test_a_bomb_is_refused_by_its_ratio():
    with pytest.raises(ReadingTooLarge, match="400 times"):
        _opened(_zipped({"a": bytes(5_000_000)})).read("a")


def test_a_member_that_says_it_is_small_yields_no_more_than_it_says():
    data = bytearray(_zipped({"a": b"words " * 1000}))
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = struct.pack("<I", 10)
    with pytest.raises(FileDamaged):
        _opened(bytes(data)).read("a")


def test_a_member_that_says_it_is_huge_is_refused_before_it_is_unpacked():
    data = bytearray(_zipped({"a": b"words " * 1000}))
    central = data.rindex(b"PK\x01\x02")
    data[central + 24 : central + 28] = struct.pack("<I", 0xFFFFFFF0)
    with pytest.raises(ReadingTooLarge):
        _opened(bytes(data)).read("a")


def test_too_many_members_are_refused(monkeypatch):
    monkeypatch.setattr("candor.documents.archive.MOST_MEMBERS", 3)
    with pytest.raises(ReadingTooLarge, match="3 files"):
        _opened(_zipped({str(number): b"" for number in range(4)}))


def test_missing_members_and_passwords():
    data = bytearray(_zipped({"a": b"words"}))
    with pytest.raises(FileDamaged, match="missing"):
        _opened(bytes(data)).read("b")
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(PasswordProtected):
        _opened(bytes(data)).read("a")


LAUGHS = b"<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;&x;'>]><a>&y;</a>"


@pytest.mark.parametrize(
    "part",
    [
        LAUGHS,
        b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        b"<a>" * 300 + b"</a>" * 300,
        b"<a>" + b"x" * 10_000_001 + b"</a>",
        b"<a><b></a>",
        b"",
    ],
    ids=["billion laughs", "outside", "deep", "long", "broken", "empty"],
)
def test_xml_that_would_hurt_is_damage(part):
    with pytest.raises(FileDamaged):
        parsed(part)


def test_a_document_type_without_entities_is_fine():
    assert parsed(b"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a>words</a>").text == "words"
