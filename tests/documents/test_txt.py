"""Plain text stays what it is, to the character."""

import hashlib

import pytest

from candor.documents.limits import Limits
from candor.model.errors import FormatUnsupported, NoTextFound, ReadingTooLarge


def test_text_is_the_files_own_characters(read):
    source = "\ufeffOne\r\nline\r\n\r\nTwo 👩‍👩‍👧 emoji\rold Mac\n\n\n  \nשלום עולם, مرحبا\u2028end\n"
    text = read("a.txt", source.encode())
    assert text.text == source
    assert (text.kind, text.pages, text.digest) == ("txt", None, hashlib.sha256(source.encode()).hexdigest())


def test_paragraphs_begin_after_blank_lines_and_know_their_line(read):
    text = read("a.txt", b"\none\r\ntwo\r\n \t\r\n\r\nfive\rsix\n\nseven")
    assert [(text.text[p.start : p.end], p.line) for p in text.places] == [
        ("\none\r\ntwo\r\n \t\r\n\r\n", 1),
        ("five\rsix\n\n", 6),
        ("seven", 9),
    ]


def test_windows_line_ends_are_not_blank_lines(read):
    assert len(read("a.txt", b"one\r\ntwo\r\nthree\r\n").places) == 1


@pytest.mark.parametrize("mark", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
def test_byte_order_mark_decides(read, mark):
    assert read("a.txt", "\ufeffGrüße, 東京 🙂".encode(mark)).text == "\ufeffGrüße, 東京 🙂"


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark(read, order):
    words = "Der Mieter zahlt die Miete bis zum dritten Werktag. " * 5
    assert read("a.txt", words.encode(order)).text == words


@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("cp1252", "Der Mieter trägt die Kosten für kleine Reparaturen – höchstens 90 € je Fall. "),
        ("latin-1", "Le loyer est payé à l'avance, le troisième jour ouvré du mois, sans délai. "),
        ("cp1251", "Договор аренды заключён на неопределённый срок и вступает в силу сегодня. "),
        ("shift_jis", "賃貸借契約は、両当事者が署名した日に効力を生じる。家賃は毎月末に支払う。"),
    ],
)
def test_old_encodings_are_guessed(read, encoding, words):
    assert read("a.txt", (words * 8).encode(encoding)).text == words * 8


def test_utf_8_with_a_broken_byte_is_still_utf_8(read):
    source = ("Größe und Übergabe " * 20).encode()
    assert read("a.txt", source + b"\xff end").text == source.decode() + "\ufffd end"


@pytest.mark.parametrize("data", [bytes(range(256)) * 40, b"\x7fELF" + bytes(2000), b"\x01\x02\x03\x04" * 100])
def test_binary_content_is_refused(read, data):
    with pytest.raises(FormatUnsupported, match="binary"):
        read("a.txt", data)


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", "\ufeff\u200b".encode("utf-16-le")])
def test_a_file_without_text_is_a_failure(read, data):
    with pytest.raises(NoTextFound, match="empty"):
        read("a.txt", data)


def test_text_over_the_cap_is_refused(read):
    with pytest.raises(ReadingTooLarge, match="1,000 characters"):
        read("a.txt", b"x" * 1001, Limits(characters=1000))


def test_file_over_half_the_memory_is_refused_unread(read):
    with pytest.raises(ReadingTooLarge, match="file has 2 MB"):
        read("a.txt", b"x" * 2_000_000, Limits(memory=1_000_000))
