"""Fetching a page: what is reached, what is refused on the way, and how much of it is taken."""

import gzip
import ssl
import zlib
from collections.abc import Iterable, Iterator

import pytest

from candor.documents.outside.arrived import Arrived
from candor.documents.outside.fetcher import Fetcher
from candor.documents.outside.public import is_public
from candor.guard import GATE, Contact
from candor.model.connection import Why
from candor.model.errors import (
    AddressRefused,
    NotAPage,
    OutsideBlocked,
    PageRefused,
    PageTooLarge,
    PageTooSlow,
    PageUnreachable,
)
from documents.outside.web_server import WebServer, answer, led

HERE = "127.0.0.1"
LETTER = "<p>Die Größe der Straße und die Höhe der Häuser stehen in der Übersicht, die wir für Sie geprüft haben.</p>"
NO_TRUST = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # loading whom the system trusts takes long


class Names:
    """A resolver whose answers change with every question; `HERE` counts as public."""

    def __init__(self, *answers: list[str]) -> None:
        self._answers = list(answers)
        self.asked: list[str] = []

    def __call__(self, host: str, port: int) -> list[str]:
        self.asked.append(host)
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


def fetched(web: WebServer, path: str, names: Names | None = None, **limits: float) -> Arrived:
    fetcher = Fetcher(names or Names([HERE]), lambda number: number == HERE or is_public(number), NO_TRUST, **limits)  # type: ignore[arg-type]
    return fetcher.fetch(f"http://page.example:{web.port}{path}")


def test_a_page_is_fetched_by_the_name_it_has_and_nothing_else_is_told(web: WebServer) -> None:
    web.answers["/a?b=1"] = answer(b"<p>Hello")
    page = fetched(web, "/a?b=1#part")
    assert page.kept() == (".candor-page", b"<p>Hello")
    head = web.heard[0]
    assert head.startswith("GET /a?b=1 HTTP/1.1\r\n")
    assert f"\r\nHost: page.example:{web.port}\r\n" in head
    assert not {"cookie", "referer", "authorization"} & {line.partition(":")[0].lower() for line in head.splitlines()}


def test_cookies_of_one_address_are_not_sent_to_the_next(web: WebServer) -> None:
    web.answers["/"] = answer(b"", status="302 Found", headers=("Location: /next", "Set-Cookie: who=me; Path=/"))
    web.answers["/next"] = answer(b"<p>Here")
    assert fetched(web, "/").address.endswith("/next")
    assert "who=me" not in "".join(web.heard)


@pytest.mark.parametrize(
    "to",
    [
        "http://127.0.0.1/",
        "http://127.1:22/",
        "http://localhost/",
        "http://[::1]/",
        "http://169.254.169.254/latest",
        "file:///etc/passwd",
        "ftp://example.org/",
        "//user:secret@page.example/",
        "http://0x7f000001/",
    ],
)
def test_a_page_that_leads_into_ones_own_network_is_not_followed(web: WebServer, to: str) -> None:
    web.answers["/"] = led(to)
    with pytest.raises(AddressRefused):
        fetched(web, "/")
    assert len(web.heard) == 1


def test_a_name_that_leads_home_behind_a_redirect_is_refused(web: WebServer) -> None:
    web.answers["/"] = led("http://inner.example/")
    with pytest.raises(AddressRefused):
        fetched(web, "/", Names([HERE], ["192.168.0.1"]))
    assert len(web.heard) == 1


@pytest.mark.parametrize("numbers", [["10.0.0.1"], [HERE, "10.0.0.1"], ["::1"]])
def test_every_number_of_a_name_must_be_public(web: WebServer, numbers: list[str]) -> None:
    with pytest.raises(AddressRefused):
        fetched(web, "/", Names(numbers))
    assert not web.heard


def test_a_name_that_changes_after_it_was_judged_is_not_looked_up_again(web: WebServer) -> None:
    web.answers["/"] = answer(b"<p>Here")
    names = Names([HERE], ["10.0.0.1"])
    assert fetched(web, "/", names).data == b"<p>Here"
    assert names.asked == ["page.example"]


def test_five_redirects_are_followed_and_the_sixth_is_not(web: WebServer) -> None:
    for number in range(5):
        web.answers[f"/{number}"] = led(f"/{number + 1}")
    web.answers["/5"] = answer(b"<p>Here")
    assert fetched(web, "/0").data == b"<p>Here"
    web.answers["/5"] = led("/6")
    web.answers["/6"] = answer(b"<p>Here")
    with pytest.raises(PageUnreachable):
        fetched(web, "/0")


@pytest.mark.parametrize(
    ("status", "words"),
    [("404 Not Found", "no such page"), ("500 Oh", "in trouble"), ("401 No", "login"), ("418 Teapot", "refused")],
)
def test_a_refusal_says_what_the_host_said(web: WebServer, status: str, words: str) -> None:
    web.answers["/"] = answer(b"<p>Sorry", status=status)
    with pytest.raises(PageRefused, match=words) as refused:
        fetched(web, "/")
    assert status[:3] in str(refused.value)


def zeros(size: int) -> Iterator[bytes]:
    """A gzip stream of so many zeros, made piece by piece."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    for _ in range(size // 10_000_000):
        yield packer.compress(bytes(10_000_000))
    yield packer.flush()


def test_a_bomb_is_not_unpacked(web: WebServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    web.answers["/"] = lambda: (head, *zeros(200_000_000))
    with pytest.raises(PageTooLarge):
        fetched(web, "/")


def test_a_body_without_end_is_cut_off(web: WebServer) -> None:
    def endless() -> Iterable[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        while not web.stopped.is_set():
            yield bytes(100_000)

    web.answers["/"] = endless
    with pytest.raises(PageTooLarge):
        fetched(web, "/")


def test_a_host_that_sends_a_byte_now_and_then_is_given_up(web: WebServer) -> None:
    def slow() -> Iterable[bytes]:
        yield b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n"
        while not web.stopped.wait(0.01):
            yield b"."

    web.answers["/"] = slow
    with pytest.raises(PageTooSlow):
        fetched(web, "/", seconds=0.1)


@pytest.mark.parametrize(
    "reply", [b"", b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"]
)
def test_a_host_that_does_not_speak_the_web_is_told_of(web: WebServer, reply: bytes) -> None:
    web.answers["/"] = reply
    with pytest.raises(PageUnreachable):
        fetched(web, "/")


def test_nobody_there_is_told_of() -> None:
    gone = WebServer()
    gone.close()
    with pytest.raises(PageUnreachable, match="did not answer"):
        fetched(gone, "/")


@pytest.mark.parametrize("numbers", [None, []])
def test_a_name_that_nobody_knows_is_told_of_and_noted_because_it_was_asked_for(numbers: list[str] | None) -> None:
    def unknown(host: str, port: int) -> list[str]:
        if numbers is None:
            raise OSError(f"no {host}")
        return numbers

    told: list[Contact] = []
    before = GATE.tell(told.append)
    try:
        with pytest.raises(PageUnreachable, match="nobody knows"):
            Fetcher(unknown, trust=NO_TRUST).fetch("http://page.example/")
    finally:
        GATE.tell(before)
    (contact,) = told
    assert (contact.why, contact.host, contact.address, contact.port) == (Why.PAGE, "page.example", "", 80)
    assert (contact.failed, contact.blocked, contact.open) == (True, False, False)


@pytest.mark.parametrize(
    ("kind", "body", "suffix", "text"),
    [
        ("text/html", LETTER.encode("latin-1"), ".candor-page", LETTER),
        ("text/html; charset=iso-8859-1", "<p>Grüße".encode("latin-1"), ".candor-page", "<p>Grüße"),
        ("text/html; charset=utf-8", LETTER.encode("latin-1"), ".candor-page", LETTER),
        ("text/html; charset=latin-1", "<p>Grüße".encode(), ".candor-page", "<p>Grüße"),
        ("text/html; charset=nonsense", "<p>Grüße".encode(), ".candor-page", "<p>Grüße"),
        ("text/html", b'<meta charset="cp1251"><p>' + "Привет".encode("cp1251"), ".candor-page", "Привет"),
        ("application/xhtml+xml", b"<html/>", ".candor-page", "<html/>"),
        ("text/plain; charset=utf-16", "Grüße".encode("utf-16"), ".txt", "Grüße"),
    ],
)
def test_texts_are_kept_in_utf8_whatever_they_came_in(kind: str, body: bytes, suffix: str, text: str) -> None:
    kept, data = Arrived("http://page.example/", kind, body).kept()
    assert kept == suffix
    assert text in data.decode("utf-8")


def test_a_pdf_is_kept_as_it_is() -> None:
    assert Arrived("", "application/pdf", b"%PDF-1.7 ...").kept() == (".pdf", b"%PDF-1.7 ...")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("image/png", b"\x89PNG"),
        ("application/pdf", b"not one"),
        ("application/octet-stream", b"MZ"),
        ("", b"<p>what"),
        ("text/html", bytes(range(32)) * 40),
    ],
)
def test_what_is_no_text_is_refused(kind: str, body: bytes) -> None:
    with pytest.raises(NotAPage):
        Arrived("", kind, body).kept()


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "GZIP"])
def test_what_is_packed_is_unpacked(web: WebServer, encoding: str) -> None:
    packed = zlib.compress(b"<p>Here") if encoding == "deflate" else gzip.compress(b"<p>Here")
    web.answers["/"] = answer(packed, headers=(f"Content-Encoding: {encoding}",))
    assert fetched(web, "/").data == b"<p>Here"


@pytest.mark.parametrize(("encoding", "body"), [("br", b"x"), ("gzip", b"not packed at all"), ("gzip, gzip", b"x")])
def test_what_cannot_be_unpacked_is_refused(web: WebServer, encoding: str, body: bytes) -> None:
    web.answers["/"] = answer(body, headers=(f"Content-Encoding: {encoding}",))
    with pytest.raises(NotAPage):
        fetched(web, "/")


def test_a_host_that_the_process_was_not_let_out_to_is_not_even_looked_up(web: WebServer) -> None:
    looked_up: list[str] = []

    def resolve(host: str, port: int) -> list[str]:
        looked_up.append(host)
        return ["127.0.0.1"]

    GATE.let(["page.example"])
    fetcher = Fetcher(resolve, lambda number: True, NO_TRUST)
    web.answers["/"] = led(f"http://other.example:{web.port}/")
    with pytest.raises(OutsideBlocked, match=r"other\.example"):
        fetcher.fetch(f"http://page.example:{web.port}/")
    assert looked_up == ["page.example"]
