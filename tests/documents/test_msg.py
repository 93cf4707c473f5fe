"""Messages as Outlook saves them."""

import random

import pytest

from candor.documents.limits import Limits
from candor.documents.mail.rtf_packed import unpacked
from candor.model.errors import DocumentError, FileDamaged
from samples.letters import msg
from samples.ole import ole

SUBJECT, SENDER, ADDRESS, TO, BODY, HTML, HEADERS = 0x37, 0x0C1A, 0x0C1F, 0x0E04, 0x1000, 0x1013, 0x7D
DATA, NAME, SHORT, SHOWN, MIME, CONTENT_ID = 0x3701, 0x3707, 0x3704, 0x3001, 0x370E, 0x3712
# The example of MS-OXRTFCP 4.1.
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423 20af32068656c0900206277 05b06c647d0a800fa0".replace(
        " ", ""
    )
)


def _blocks(text):
    return [(p.part, p.heading, text.text[p.start : p.end].strip()) for p in text.places]


def _letter() -> bytes:
    inner = msg({SUBJECT: "Before", BODY: "inner words"}, [{NAME: "b.md", DATA: b"# Fee"}], within=True)
    return msg(
        {SUBJECT: "Größe", SENDER: "Anna Roth", ADDRESS: "anna@example.org", TO: "Ben; Cid", BODY: "One.\r\n\r\nTwo."},
        [
            {NAME: "a.txt", DATA: b"attached words " * 400},
            {SHOWN: "Before", DATA: inner},
            {NAME: "logo.png", DATA: b"\x89PNG\r\n", MIME: "image/png", CONTENT_ID: "logo"},
            {SHORT: "X.BIN", DATA: b"\x01\x02"},
            {NAME: "gone.doc"},
        ],
    )


def test_fields_text_and_attachments_with_their_places(read):
    text = read("a.msg", _letter())
    assert (text.kind, text.pages) == ("msg", None)
    head = (
        "From: Anna Roth <anna@example.org>\nTo: Ben; Cid\nDate: 03 Jun 2025 10:00 UTC\nSubject: Größe\n"
        "Attachments: a.txt, Before, X.BIN, gone.doc"
    )
    inner = "Date: 03 Jun 2025 10:00 UTC\nSubject: Before\nAttachments: b.md"
    assert _blocks(text) == [
        ((), ("Größe",), head),
        ((), ("Größe",), "One."),
        ((), ("Größe",), "Two."),
        (("a.txt",), (), ("attached words " * 400).strip()),
        (("Before",), ("Before",), inner),
        (("Before",), ("Before",), "inner words"),
        (("Before", "b.md"), ("Fee",), "# Fee"),
        ((), ("Größe",), "Attachment X.BIN: could not be read (Candor cannot read .bin files yet)"),
        ((), ("Größe",), "Attachment gone.doc: could not be read (it is not in the message)"),
    ]


def test_the_fields_it_travelled_with_are_preferred(read):
    text = read(
        "a.msg", msg({SUBJECT: "s", SENDER: "Anna", HEADERS: "From: =?utf-8?Q?J=C3=B6rg?= <j@example.org>\r\n\r\n"})
    )
    assert "From: Jörg <j@example.org>" in text.text


def test_a_page_in_bytes_of_its_code_page(read):
    page = "<h1>Fee</h1><p>Größe und Übergabe".encode("cp1252")
    text = read("a.msg", msg({SUBJECT: "s", HTML: page}, page=1252))
    assert [words for _, _, words in _blocks(text)][1:] == ["Fee", "Größe und Übergabe"]


def test_rich_text_as_outlook_packs_it():
    assert unpacked(PACKED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(PACKED[:30]).startswith(b"{\\rtf1\\ansi\\ansicpg")
    assert unpacked(b"") == unpacked(bytes(20)) == b""


def test_rich_text_is_read_where_there_is_no_other(read):
    text = read("a.msg", msg({SUBJECT: "s", 0x1009: PACKED}))
    assert _blocks(text)[1:] == [((), ("s",), "hello world")]


def test_text_named_msg_is_damaged(read):
    with pytest.raises(FileDamaged):
        read("a.msg", b"just words")


def test_messages_within_messages_end_somewhere(read):
    inner = msg({SUBJECT: "bottom"}, within=True)
    for _ in range(15):
        inner = msg({SUBJECT: "above"}, [{SHOWN: "in", DATA: inner}], within=True)
    text = read("a.msg", msg({SUBJECT: "top"}, [{SHOWN: "in", DATA: inner}]))
    assert max(len(place.part) for place in text.places) == 10
    assert "Attachment in: could not be read (it stands more than 10 messages deep)" in text.text


def test_a_compound_file_without_a_table_of_properties_is_read_as_far_as_it_goes(read):
    text = read("a.msg", ole({"__properties_version1.0": b"short", "__substg1.0_0037001F": "s".encode("utf-16-le")}))
    assert text.text == "Subject: s\n\n"


def test_damaged_ones_are_read_or_refused(read):
    good = _letter()
    chance = random.Random(4)
    outcomes = set()
    for _ in range(300):
        data = bytearray(good)
        for _ in range(chance.randint(1, 20)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            outcomes.add(type(read("a.msg", bytes(data[: chance.randint(600, len(data))]), Limits())))
        except DocumentError as error:
            outcomes.add(type(error))
    assert FileDamaged in outcomes
