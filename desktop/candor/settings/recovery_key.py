"""A recovery key as a person writes it down and types it again.

Thirty signs in six groups of five, such as 7KQ2M-W08RD-... The alphabet is Crockford's base 32, which has neither I, L,
O nor U; small letters, spaces, O for 0 and I or L for 1 are read as meant. The signs are one number of 150 bits: 128
random bits, then 22 bits of their SHA-256, by which a slip of the pen is told from a wrong key.
"""

import hashlib
import secrets

from candor.model.errors import RecoveryMistyped

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET_BYTES = 16
CHECK_BITS = 22
SIGNS, GROUP = 30, 5
READ_AS = str.maketrans("OIL", "011", " -\t\n")


def new_secret() -> bytes:
    """The random part of a new recovery key."""
    return secrets.token_bytes(SECRET_BYTES)


def written(secret: bytes) -> str:
    """The recovery key of a secret, in groups."""
    number = int.from_bytes(secret, "big") << CHECK_BITS | _check(secret)
    signs = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(SIGNS)))
    return "-".join(signs[at : at + GROUP] for at in range(0, SIGNS, GROUP))


def read(typed: str) -> bytes | None:
    """The secret of what was typed; None where it does not have a recovery key's form. Raises RecoveryMistyped."""
    signs = typed.upper().translate(READ_AS)
    if len(signs) != SIGNS or not set(signs) <= set(ALPHABET):
        return None
    number = 0
    for sign in signs:
        number = number << 5 | ALPHABET.index(sign)
    secret = (number >> CHECK_BITS).to_bytes(SECRET_BYTES, "big")
    if number & (1 << CHECK_BITS) - 1 != _check(secret):
        raise RecoveryMistyped
    return secret


def _check(secret: bytes) -> int:
    return int.from_bytes(hashlib.sha256(b"Candor's recovery key " + secret).digest()[:3], "big") >> 24 - CHECK_BITS
