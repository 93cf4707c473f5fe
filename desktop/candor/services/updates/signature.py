"""Whether a key has signed some bytes: Ed25519 (RFC 8032), by the cryptography library."""

# The points of small order, their sign bit cleared, as libsodium and others refuse them: the library takes them for
# keys, a row of zeros among them, and then anybody can sign.
WEAK = frozenset(
    bytes.fromhex(key)
    for key in (
        "0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    )
)
KEY_BYTES = 32


def is_signed(data: bytes, key: str, signature: str) -> bool:
    """Both in hexadecimal digits; what is none, of another length, or a key that anybody can sign by, signs nothing."""
    # The library takes 0.1 s to load: only who looks for updates needs it.
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        raw, signed = bytes.fromhex(key), bytes.fromhex(signature)
        if is_weak(raw):
            return False
        Ed25519PublicKey.from_public_bytes(raw).verify(signed, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_weak(key: bytes) -> bool:
    """Whether it is none that only its owner can sign by."""
    return len(key) != KEY_BYTES or key[:-1] + bytes((key[-1] & 0x7F,)) in WEAK
