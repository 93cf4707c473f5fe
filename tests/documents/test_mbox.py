"""Mailboxes: messages one after another, each with its number."""

import pytest

from candor.model.errors import FileDamaged
from samples.letters import letter, mbox, with_files


def _blocks(text):
    return [(p.message, p.part, p.heading, text.text[p.start : p.end].strip()) for p in text.places]


def test_messages_have_numbers_subjects_and_attachments(read):
    first = with_files(letter("words", "One"), ("a.md", b"# Fee", "text/markdown"))
    text = read("a.mbox", mbox([first, letter("From here on.\n\nFrom: nobody\nFrom 10:00 to 11:00", "Two")]))
    assert text.kind == "mbox"
    assert [block for block in _blocks(text) if "Subject:" not in block[3]] == [
        (1, (), ("One",), "words"),
        (1, ("a.md",), ("Fee",), "# Fee"),
        (2, (), ("Two",), "From here on."),
        (2, (), ("Two",), "From: nobody\nFrom 10:00 to 11:00"),
    ]


def test_a_line_that_begins_with_from_is_no_message_without_a_mark_either(read):
    data = mbox([letter("words")]).replace(
        b"words", b"words\n\nFrom now on, 10:30 or later\nthe rent is due.\n\nFrom x\n"
    )
    assert {place.message for place in read("a.mbox", data).places} == {1}


@pytest.mark.parametrize(
    "begin",
    [
        b"From - Sat Jan 01 00:00:00 2022",
        b"From MAILER-DAEMON Fri Jul  8 12:08:34 2011",
        b"From 1234567@xxx Mon Oct 01 10:00:00 +0000 2018",
        b"From ???@??? Mon Oct 01 10:00:00 2018\r",
    ],
)
def test_boxes_of_other_programs_also_without_a_name(read, begin):
    data = (begin + b"\nSubject: s\nFrom: a\n\nwords\n\n") * 3
    for name in ("a.mbox", "Inbox"):
        text = read(name, data)
        assert text.kind == "mbox"
        assert [place.message for place in text.places] == [1, 1, 2, 2, 3, 3]


def test_a_broken_message_is_named_and_the_others_read(read):
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (at, at) for at in range(3000))
    good = mbox([letter("words", "Good")])
    begin = good[: good.index(b"\n") + 1]
    text = read("a.mbox", good + begin + b"Subject: s\n" + deep + b"\n" + good)
    assert [block[3] for block in _blocks(text) if block[0] == 2] == [
        "Message 2 could not be read (The file is damaged (its parts stand too deep within each other))"
    ]
    assert _blocks(text)[-1] == (3, (), ("Good",), "words")


def test_what_is_no_mailbox_is_damaged(read):
    with pytest.raises(FileDamaged, match="no message"):
        read("a.mbox", b"From here on there are only words.\n")


def test_ten_thousand_messages_are_counted(read):
    one = b"From - Sat Jan 01 00:00:00 2022\nSubject: s\nFrom: a\n\nwords of a letter\n\n"
    text = read("a.mbox", one * 10_000)
    assert text.places[-1].message == 10_000
