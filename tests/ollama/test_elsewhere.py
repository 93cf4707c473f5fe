"""An Ollama on another machine: only the one that was named, protected, and signed with its own token."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from candor.model.errors import (
    AuthorityUnusable,
    BadReply,
    CertificateRefused,
    HostRefused,
    TokenRefused,
    UnprotectedRefused,
)
from candor.ollama.address import other_machine, server_address
from candor.ollama.elsewhere import Elsewhere
from candor.ollama.ollama import Ollama
from fakes.door import Door
from fakes.exchange import Exchange
from fakes.fake_ollama import FakeOllama
from fakes.far_machine import NAME, behind_tls, certified, named

GPUBOX = Elsewhere(NAME)
PLAIN = Elsewhere(NAME, unprotected=True)


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("gpubox.lan", "https://gpubox.lan:443"),
        ("GPUBOX.lan:8443", "https://gpubox.lan:8443"),
        ("https://gpubox.lan/", "https://gpubox.lan:443"),
        ("localhost", "http://127.0.0.1:11434"),
        ("127.3.2.1:9", "http://127.3.2.1:9"),
        ("http://[::1]:9", "http://[::1]:9"),
    ],
)
def test_the_machine_that_was_named_is_spoken_to_protected(typed: str, address: str) -> None:
    assert server_address(typed, GPUBOX) == address


@pytest.mark.parametrize(
    "typed",
    [
        "https://other.lan",
        "https://gpubox.lan.evil.example",
        "https://evil.example/gpubox.lan",
        "https://gpubox.lan@evil.example",
        "https://evil.example#gpubox.lan",
        "https://gpubox.lan/ollama",
        "https://gpubox.lan?x=1",
        "ftp://gpubox.lan",
        "https://127.0.0.1",
        "http://127.1",
        "http://0.0.0.0:11434",
        "http://2130706433",
        "",
    ],
)
def test_no_other_is(typed: str) -> None:
    with pytest.raises(HostRefused):
        server_address(typed, GPUBOX)


def test_without_encryption_only_where_that_was_allowed_too() -> None:
    with pytest.raises(UnprotectedRefused, match="could read"):
        server_address("http://gpubox.lan:11434", GPUBOX)
    assert server_address("http://gpubox.lan", PLAIN) == "http://gpubox.lan:11434"


@pytest.mark.parametrize("here", ["127.0.0.1", "http://localhost:11434", "[::1]", "http://[::ffff:127.0.0.1]:1"])
def test_what_is_here_is_no_other_machine(here: str) -> None:
    assert other_machine(here) == ""
    assert other_machine("https://GPUBOX.lan:1/") == NAME


async def test_it_answers_behind_its_own_certificate_and_the_token_is_its_own(
    listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[str] = []

    def token(host: str) -> str:
        asked.append(host)
        return "s3cret"

    certificate = certified(tmp_path)
    named(monkeypatch, "127.0.0.1")
    async with FakeOllama() as fake, behind_tls(fake.address, certificate) as port:
        elsewhere = Elsewhere(NAME, authority=str(certificate), token=token)
        heard = await listen(Ollama(f"https://{NAME}:{port}", elsewhere=elsewhere))
        await listen(Ollama(fake.address, elsewhere=elsewhere))
    assert heard.error is None
    assert heard.text
    (far, near) = [request for request in fake.requests if request.path == "/api/chat"]
    assert far.headers["authorization"] == "Bearer s3cret"
    assert far.headers["host"] == f"{NAME}:{port}"
    assert "authorization" not in near.headers
    assert asked == [f"{NAME}:{port}"]


@pytest.mark.parametrize("who", ["nobody known", "another name"])
async def test_who_cannot_prove_to_be_it_is_sent_nothing(
    who: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    certificate = certified(tmp_path, NAME if who == "nobody known" else "other.lan")
    authority = "" if who == "nobody known" else str(certificate)
    named(monkeypatch, "127.0.0.1")
    async with FakeOllama() as fake, behind_tls(fake.address, certificate) as port:
        elsewhere = Elsewhere(NAME, authority=authority, token=lambda _: "s3cret")
        state = await Ollama(f"https://{NAME}:{port}", elsewhere=elsewhere).state()
    assert state.failure is not None
    assert state.failure.code == CertificateRefused.__name__
    assert fake.requests == []


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_without_certificates_is_refused_at_once(content: str | None, tmp_path: Path) -> None:
    file = tmp_path / "authority.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(AuthorityUnusable, match=r"authority\.pem"):
        Ollama(f"https://{NAME}", elsewhere=Elsewhere(NAME, authority=str(file)))


async def test_a_token_that_is_wanted_and_missing_is_said(
    listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(exchange: Exchange) -> None:
        await exchange.start("HTTP/1.1 401 Unauthorized", ("Content-Length: 0",))

    named(monkeypatch, "127.0.0.1")
    async with FakeOllama(refuse) as fake:
        heard = await listen(Ollama(fake.address.replace("127.0.0.1", NAME), elsewhere=PLAIN))
    assert isinstance(heard.error, TokenRefused)


async def test_it_cannot_lead_on_to_another(listen: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    async def lead_on(exchange: Exchange) -> None:
        location = f"Location: {trap.address}/api/chat"
        await exchange.start("HTTP/1.1 307 Temporary Redirect", (location, "Content-Length: 0"))

    async def never(exchange: Exchange) -> None:
        raise AssertionError("the question went on to another machine")

    named(monkeypatch, "127.0.0.1")
    async with Door(never) as trap, FakeOllama(lead_on) as fake:
        elsewhere = Elsewhere(NAME, unprotected=True, token=lambda _: "s3cret")
        heard = await listen(Ollama(fake.address.replace("127.0.0.1", NAME), elsewhere=elsewhere))
        assert isinstance(heard.error, BadReply)
        assert trap.requests == []
