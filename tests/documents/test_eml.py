"""Messages in files of their own, and what is attached."""

import io

import docx
import pytest

from candor.documents.limits import Limits
from candor.model.errors import FileDamaged
from samples.letters import letter, with_files, with_letter
from samples.pdfs import pdf

WESTERN = "Größe und Übergabe sind geklärt"
FLOWED = b"one \r\ntwo\r\n> said \r\n> before\r\n-- \r\nAnna"


def _blocks(text):
    return [(p.part, p.heading, text.text[p.start : p.end].strip()) for p in text.places]


def _said(text):
    """The message's own blocks after its fields."""
    return [words for part, _, words in _blocks(text) if not part][1:]


def test_fields_first_then_the_text_under_its_subject(read):
    text = read("a.eml", letter("One.\n\nTwo\nlines.", "Größe der Wohnung", Cc="Cid <cid@example.org>").as_bytes())
    assert (text.kind, text.pages) == ("eml", None)
    assert _blocks(text) == [
        (
            (),
            ("Größe der Wohnung",),
            "From: Anna Roth <anna@example.org>\nTo: ben@example.org\nCc: Cid <cid@example.org>\n"
            "Date: Tue, 03 Jun 2025 12:00:00 +0200\nSubject: Größe der Wohnung",
        ),
        ((), ("Größe der Wohnung",), "One."),
        ((), ("Größe der Wohnung",), "Two\nlines."),
    ]


def test_attachments_are_read_like_files_with_their_own_places(read):
    word = io.BytesIO()
    document = docx.Document()
    document.add_heading("Deposit", 1)
    document.save(word)
    inner = with_files(letter("inner", "Before"), ("notes.md", b"# Fee\n\nnone", "text/markdown"))
    message = with_files(
        letter("See below."),
        ("lease.pdf", pdf(["first page", "second page"]), "application/pdf"),
        ("rules", word.getvalue(), "application/octet-stream"),
    )
    text = read("a.eml", with_letter(message, inner).as_bytes())
    found = [(p.part, p.page, p.heading, text.text[p.start : p.end].strip()) for p in text.places if p.part]
    assert [place for place in found if "From:" not in place[3]] == [
        (("lease.pdf",), 1, (), "first page"),
        (("lease.pdf",), 2, (), "second page"),
        (("rules",), None, ("Deposit",), "Deposit"),
        (("Before",), None, ("Before",), "inner"),
        (("Before", "notes.md"), None, ("Fee",), "# Fee"),
        (("Before", "notes.md"), None, ("Fee",), "none"),
    ]
    assert "Attachments: lease.pdf, rules, Before" in text.text


def test_what_cannot_be_read_is_named_and_fails_nothing(read):
    message = with_files(
        letter("words"),
        ("../../x", b"\x00\x01\x02", "application/octet-stream"),
        ("winmail.dat", b"\x78\x9f\x3e\x22" + bytes(40), "application/ms-tnef"),
        ("broken.pdf", b"%PDF-1.7 nothing", "application/pdf"),
        ("void.txt", b"", "text/plain"),
        ("C:\\scans\\scan.zip", b"PK\x03\x04nothing", "application/zip"),
    )
    text = read("a.eml", message.as_bytes())
    said = _said(text)
    assert said[0] == "words"
    assert [line.split(": could not be read (")[0] for line in said[1:]] == [
        "Attachment x",
        "Attachment winmail.dat",
        "Attachment broken.pdf",
        "Attachment void.txt",
        "Attachment scan.zip",
    ]
    assert ".." not in text.text
    assert not any(place.part for place in text.places)


def test_an_attachment_over_what_is_left_of_the_cap_is_named(read):
    message = with_files(letter("words"), ("long.txt", b"word " * 1000, "text/plain"))
    text = read("a.eml", message.as_bytes(), Limits(characters=2000))
    assert "Attachment long.txt: could not be read (Stopped reading at" in text.text


def test_the_plain_text_is_preferred_and_a_page_read_where_there_is_none(read):
    both = letter("plain words")
    both.add_alternative("<p>page words</p>", subtype="html")
    assert _said(read("a.eml", both.as_bytes())) == ["plain words"]
    page = letter()
    page.set_content("<h1>Fee</h1><ul><li>one<li>two</ul><p style='display:none'>no", subtype="html")
    assert _said(read("a.eml", page.as_bytes())) == ["Fee", "- one\n- two"]
    empty = letter(" \n")
    empty.add_alternative("<p>page words</p>", subtype="html")
    assert _said(read("a.eml", empty.as_bytes())) == ["page words"]


def test_pictures_within_the_text_are_no_attachments(read):
    page = letter()
    page.set_content("<p>Look <img src='cid:1'>", subtype="html")
    page.add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<1>", filename="logo.png")
    assert _said(read("a.eml", page.as_bytes())) == ["Look"]
    assert "Attachment" not in read("a.eml", page.as_bytes()).text


@pytest.mark.parametrize(
    ("head", "subject"),
    [
        ("Grüße aus Köln".encode(), "Grüße aus Köln"),
        ("Grüße aus Köln".encode("latin-1"), "Grüße aus Köln"),
        (b"=?iso-8859-1?Q?Gr=FC=DFe_aus?= =?iso-8859-1?q?_K=F6ln?=", "Grüße aus Köln"),
        # A character split between two words, and padding left out.
        (b"=?utf-8?B?R3LD?=\r\n =?utf-8?B?vMOfZQ?=", "Grüße"),
        (b"=?iso-2022-jp?B?GyRCMkhEQhsoQg==?= rent", "家賃 rent"),
        (b"a =?x-none?Q?b?= c =?utf-8?B?!!!?=", "a b c"),
        (b"=?undefined?Q?b?= and =?utf-8?Q", "b and =?utf-8?Q"),
    ],
)
def test_subjects_as_programs_encode_them(read, head, subject):
    text = read("a.eml", b"Subject: " + head + b"\r\n\r\nwords")
    assert text.places[0].heading == (subject,)


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        (b"text/plain", "Größe".encode(), "Größe"),
        (b"text/plain", WESTERN.encode("cp1252"), WESTERN),
        (b'text/plain; charset="windows-1251"', "Договор".encode("cp1251"), "Договор"),
        (b"text/plain; charset=iso-2022-jp", "家賃は毎月".encode("iso-2022-jp"), "家賃は毎月"),
        (b"text/plain; charset=gb2312", "租金每月".encode("gbk"), "租金每月"),
        (b"text/plain; charset=undefined", "Größe".encode(), "Größe"),
        (b"text/plain; charset*=utf-8''x%00y", b"words", "words"),
        (b"text/plain; charset=undefined", WESTERN.encode("cp1252"), WESTERN),
        (b"text/plain; format=flowed", FLOWED, "one two\n> said before\n--\nAnna"),
        (b"text/plain; format=flowed; delsp=yes", b"Donau \r\ndampf", "Donaudampf"),
        (b"text/html; charset=utf-8", "<p>Größe".encode(), "Größe"),
        (b"nonsense", b"words", "words"),
    ],
)  # fmt: skip
def test_bodies_in_every_charset_and_flow(read, kind, body, words):
    text = read("a.eml", b"Subject: s\r\nContent-Type: " + kind + b"\r\n\r\n" + body)
    assert _said(text) == [words]


def test_quoted_printable_and_base64_also_broken(read):
    quoted = b"Subject: s\nContent-Transfer-Encoding: quoted-printable\n\nGr=C3=B6=\n=C3=9Fe =XY end"
    assert _said(read("a.eml", quoted)) == ["Größe =XY end"]
    packed = b"Subject: s\nContent-Transfer-Encoding: base64\n\nd29yZHM\n"
    assert _said(read("a.eml", packed)) == ["words"]
    foreign = (
        b"Subject: s\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=undefined\n\nd29y\xffZHM=\n"
    )
    assert _said(read("a.eml", foreign)) == ["words"]


def test_apple_mails_own_files(read):
    data = letter("words").as_bytes()
    text = read("a.emlx", b"%-10d\n" % len(data) + data + b"<?xml version='1.0'?><plist>flags</plist>")
    assert _said(text) == ["words"]


def test_messages_within_messages_end_somewhere(read):
    data = b"Subject: s\n"
    for level in range(200):
        data += b"Content-Type: message/rfc822\n\nSubject: level %d\n" % level
    text = read("a.eml", data + b"\nbottom")
    assert max(len(place.part) for place in text.places) == 10
    assert "Attachment level 10: could not be read (it stands more than 10 messages deep)" in text.text


def test_messages_attached_as_files_end_somewhere_too(read):
    data = letter("bottom").as_bytes()
    for _ in range(15):
        message = letter("above")
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename="a.eml")
        data = message.as_bytes()
    text = read("a.eml", data)
    assert "it stands more than 10 messages deep" in text.text
    assert max(len(place.part) for place in text.places) == 10


def test_parts_within_parts_without_end_are_damaged(read):
    data = b"Subject: s\n"
    for level in range(3000):
        data += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level)
    with pytest.raises(FileDamaged, match="too deep"):
        read("a.eml", data + b"\nbottom")


def test_a_message_without_its_last_boundary_loses_nothing(read):
    data = with_files(letter("words"), ("a.txt", b"attached words", "text/plain")).as_bytes()
    assert "words" in read("a.eml", data[: data.rindex(b"--=")]).text


def test_binary_content_is_named(read):
    text = read("a.eml", b"Subject: s\n\n" + bytes(range(32)) * 200)
    assert _said(text) == ["A part of the message could not be read (Candor cannot read binary files yet)"]


def test_a_password_is_said(read):
    message = with_files(letter("words"), ("a.docx", _locked(), "application/octet-stream"))
    assert "Attachment a.docx: could not be read (Protected by a password)" in read("a.eml", message.as_bytes()).text


def _locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(64)
