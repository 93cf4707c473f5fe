"""What is believed of a version file, and what is not."""

import json
from datetime import date, timedelta
from typing import Any

import pytest
from version_file.signing import new_secret, public_of, signed_file

from candor import __version__
from candor.model.errors import (
    UpdateError,
    VersionFileExpired,
    VersionFileUnsigned,
    VersionFileUnusable,
    VersionFileWentBack,
)
from candor.model.update import Announced, Release
from candor.services.updates.signature import WEAK, is_signed
from candor.services.updates.version import order
from candor.services.updates.version_file import MOST_BYTES, MOST_SIGNATURES, leads_to, read_version_file
from services.updates.signed import PAGE, TODAY, Made

HOST = "updates.example"


def read(made: Made, data: bytes | None = None, known: Announced | None = None, today: date = TODAY) -> Announced:
    return read_version_file(made.file() if data is None else data, HOST, made.release(), known, today)


def test_a_genuine_file_is_read() -> None:
    assert read(Made()) == Announced("0.2.0", "2026-03-12", f"{PAGE}/0.2.0")


def test_what_a_later_candor_adds_does_not_matter() -> None:
    assert read(Made().saying(notes="https://elsewhere.example/")).version == "0.2.0"


def test_unsigned_is_not_believed() -> None:
    made = Made()
    bare = json.dumps({"signed": json.dumps(made.said), "signatures": {}}).encode()
    with pytest.raises(VersionFileUnsigned):
        read(made, bare)


def test_a_strangers_signature_is_not_believed_even_under_our_name() -> None:
    made, stranger = Made(), Made()
    with pytest.raises(VersionFileUnsigned):
        read(made, stranger.file())
    forged = json.loads(stranger.file())
    forged["signatures"] = {made.keys[0]: forged["signatures"][stranger.keys[0]]}
    with pytest.raises(VersionFileUnsigned):
        read(made, json.dumps(forged).encode())


def test_no_byte_of_the_signed_text_can_be_altered() -> None:
    made = Made()
    whole = json.loads(made.file())
    text = whole["signed"]
    for at in range(len(text)):
        whole["signed"] = f"{text[:at]}{chr(ord(text[at]) ^ 1)}{text[at + 1 :]}"
        with pytest.raises(VersionFileUnsigned):
            read(made, json.dumps(whole).encode())


def test_no_byte_of_the_file_can_be_altered_to_another_meaning() -> None:
    made = Made()
    data, genuine = made.file(), read(made)
    for at in range(len(data)):
        try:
            assert read(made, data[:at] + bytes((data[at] ^ 1,)) + data[at + 1 :]) == genuine
        except UpdateError:
            continue


def test_what_the_same_key_signed_for_another_purpose_is_not_believed() -> None:
    made = Made()
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    text = json.dumps(made.said)
    plain = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(made.secrets[0])).sign(text.encode()).hex()
    with pytest.raises(VersionFileUnsigned):
        read(made, json.dumps({"signed": text, "signatures": {made.keys[0]: plain}}).encode())


def test_keys_change_by_signing_with_both_for_a_while() -> None:
    old, new = new_secret(), new_secret()
    data = Made(secrets=(old, new)).file()
    for keys in ((public_of(old),), (public_of(new),), (public_of(new_secret()), public_of(new))):
        release = Release("https://updates.example/candor.json", PAGE, keys)
        assert read_version_file(data, HOST, release, None, TODAY).version == "0.2.0"


@pytest.mark.parametrize("key", sorted(key.hex() for key in WEAK))
def test_a_key_that_anybody_can_sign_by_signs_nothing(key: str) -> None:
    # With a point of order one, two, four or eight one signature in a few holds that was made without any secret.
    signatures = (identity + bytes(32) for identity in WEAK)
    assert not any(is_signed(bytes((n,)), key, each.hex()) for each in signatures for n in range(16))


def test_the_last_good_day_is_good_and_the_next_is_not() -> None:
    made, last = Made(), date(2026, 7, 10)
    assert read(made, today=last).version == "0.2.0"
    with pytest.raises(VersionFileExpired, match="good until 2026-07-10 only"):
        read(made, today=last + timedelta(days=1))


def test_what_was_known_once_is_not_unlearned() -> None:
    made = Made()
    known = read(made.saying(version="0.10.0"))
    with pytest.raises(VersionFileWentBack, match=r"names Candor 0\.2\.0, and 0\.10\.0 was announced before"):
        read(made, known=known)
    assert read(made.saying(version="0.10.0"), known=known) == known


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Other"},
        {"version": "new"},
        {"version": "0.2"},
        {"version": "0.2.0; rm"},
        {"version": "9" * 400},
        {"version": 2},
        {"released": "soon"},
        {"valid_until": None},
        {"page": "https://evil.example/owner/releases/0.2.0"},
        {"page": "https://candor.example/evil/releases"},
        {"page": "https://candor.example/owner/releases-of-somebody"},
        {"page": f"{PAGE}/../../evil"},
        {"page": f"{PAGE}/%2e%2e/evil"},
        {"page": f"{PAGE}?to=https://evil.example"},
        {"page": "http://candor.example/owner/releases"},
        {"page": "https://candor.example@evil.example/owner/releases"},
        {"page": "javascript:alert(1)"},
        {"page": f"{PAGE}\n"},
    ],
)
def test_genuine_or_not_it_may_not_say_anything(changes: dict[str, Any]) -> None:
    with pytest.raises(VersionFileUnusable):
        read(Made().saying(**changes))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>Sign in to this network</html>",
        b"\xff\xfe",
        b"[]",
        b'{"signed": 1, "signatures": {}}',
        b'{"signed": "\\ud800", "signatures": {}}',
        b"[" * (MOST_BYTES - 1),
        b" " * (MOST_BYTES + 1),
        json.dumps({"signed": "{}", "signatures": dict.fromkeys(map(str, range(MOST_SIGNATURES + 1)), "")}).encode(),
    ],
)
def test_what_is_no_version_file_is_told_of(data: bytes) -> None:
    with pytest.raises(VersionFileUnusable):
        read(Made(), data)


def test_signed_nonsense_is_told_of() -> None:
    made = Made()
    with pytest.raises(VersionFileUnusable):
        read(made, signed_file("[" * 4000, made.secrets))


@pytest.mark.parametrize("page", [PAGE, f"{PAGE}/", f"{PAGE}/tag/v0.2.0", f"{PAGE}/0.2.0/"])
def test_the_listed_page_and_those_below_it_may_be_named(page: str) -> None:
    assert leads_to(page, PAGE)
    assert leads_to(page, f"{PAGE}/")


def test_versions_come_in_their_order() -> None:
    versions = ["0.1.0", "0.2.0a2", "0.2.0b1", "0.2.0rc1", "0.2.0rc11", "0.2.0", "0.9.9", "0.10.0", "1.0.0"]
    assert sorted((versions[4], versions[0], *versions[1:4], *versions[5:]), key=order) == versions
    assert order(__version__) > order("0.0.1")
