"""Makes keys and signs version files; what is signed is said in one place, where the program reads it."""

import json
from collections.abc import Sequence
from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from candor.services.updates.version_file import NAME, to_sign


def new_secret() -> str:
    """Return a new secret key in hexadecimal digits; whoever has it can announce versions."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_of(secret: str) -> str:
    """Return the public key that belongs to a secret one. Raises ValueError for what is no key."""
    return _key(secret).public_key().public_bytes_raw().hex()


def version_text(version: str, page: str, released: date, valid_until: date) -> str:
    """Return what is signed: JSON, one key a line, so that a person can read it."""
    said = {
        "name": NAME,
        "version": version,
        "released": released.isoformat(),
        "valid_until": valid_until.isoformat(),
        "page": page,
    }
    return json.dumps(said, indent=1)


def signed_file(text: str, secrets: Sequence[str]) -> bytes:
    """Return the file to be published, signed by each of these keys. Raises ValueError for what is no key."""
    signatures = {public_of(secret): _key(secret).sign(to_sign(text)).hex() for secret in secrets}
    return (json.dumps({"signed": text, "signatures": signatures}, indent=1) + "\n").encode()


def _key(secret: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(secret))
