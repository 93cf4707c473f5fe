"""Another machine with an Ollama behind TLS, which is really this one."""

import asyncio
import datetime
import ipaddress
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

NAME = "gpubox.lan"


def certified(folder: Path, name: str = NAME) -> Path:
    """A certificate that signs itself, with its key, for a name; returns the file."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(who)
        .issuer_name(who)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file = folder / f"{name}.pem"
    file.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    return file


@asynccontextmanager
async def behind_tls(address: str, certificate: Path) -> AsyncIterator[int]:
    """The port at which a server of this machine is spoken to by TLS."""
    trust = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trust.load_cert_chain(certificate)
    port = int(address.rsplit(":", 1)[1])
    before = asyncio.all_tasks()

    async def welcome(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        behind, to = await asyncio.open_connection("127.0.0.1", port)
        try:
            await asyncio.wait(
                [asyncio.ensure_future(_pass_on(reader, to)), asyncio.ensure_future(_pass_on(behind, writer))]
            )
        finally:
            to.close()
            writer.close()

    server = await asyncio.start_server(welcome, "127.0.0.1", 0, ssl=trust)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        # asyncio's own among them, for handshakes that failed.
        await asyncio.gather(*(asyncio.all_tasks() - before), return_exceptions=True)


async def _pass_on(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
    try:
        while part := await source.read(65_536):
            to.write(part)
            await to.drain()
    except (ConnectionError, ssl.SSLError):
        pass  # who asked had enough
    finally:
        to.close()


def named(patch: pytest.MonkeyPatch, *numbers: str, name: str = NAME) -> list[str]:
    """From now on the name is looked up as these numbers, one after the other, the last for good; what was asked."""
    asked: list[str] = []
    rest = list(numbers)
    original = socket.getaddrinfo

    def look_up(host: Any, port: Any, *values: Any, **more: Any) -> Any:
        if host not in (name, name.encode()):
            return original(host, port, *values, **more)
        asked.append(name)
        number = rest.pop(0) if len(rest) > 1 else rest[0]
        family = socket.AF_INET6 if ipaddress.ip_address(number).version == 6 else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (number, port))]

    patch.setattr(socket, "getaddrinfo", look_up)
    return asked
