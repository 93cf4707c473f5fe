"""Keys, signed version files, and what a build is told: what is made is what the program believes."""

import json
import os
import re
import sys
from pathlib import Path

import pytest
from steps.environment import Failed
from version_file import command, release_file
from version_file.build_input import KEYS, PAGE, SECRET, VERSION_FILE, given

from candor import __version__
from candor.settings.release_file import release_in

FILE, DOWNLOAD = "https://updates.example/candor.json", "https://candor.example/owner/releases"
KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"  # RFC 8032's first test


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    for name in (KEYS, PAGE, SECRET, VERSION_FILE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(release_file, "RESOURCES", tmp_path)
    return monkeypatch


@pytest.fixture
def pair(environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """A new pair of keys, given as a release gives them."""
    command.main(["key"])
    keys = dict(re.findall(r"^(\w+)=(\w+)$", capsys.readouterr().out, re.MULTILINE))
    for name, value in (*keys.items(), (PAGE, DOWNLOAD), (VERSION_FILE, FILE)):
        environment.setenv(name, value)
    return keys


def test_a_key_is_printed_once_and_written_nowhere(tmp_path: Path, pair: dict[str, str]) -> None:
    assert [len(key) for key in pair.values()] == [64, 64]
    assert list(tmp_path.iterdir()) == []


def test_what_is_signed_is_believed_and_says_this_version(
    tmp_path: Path, pair: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "dist" / "candor.version.json"
    assert command.main(["sign", "--output", str(file)]) == 0
    assert command.main(["verify", str(file)]) == 0
    assert f"Candor {__version__} of " in capsys.readouterr().out
    assert pair[SECRET] not in file.read_text("utf-8")


def test_what_another_signed_is_not(
    tmp_path: Path, pair: dict[str, str], environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "candor.version.json"
    command.main(["sign", "--output", str(file)])
    environment.setenv(KEYS, KEY)
    assert command.main(["verify", str(file)]) == 1
    assert "is not signed by who made this Candor" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "secret", "said"),
    [
        ((), "", "CANDOR_UPDATE_SECRET is not set"),
        ((), "none", "must be hexadecimal digits"),
        (("--days", "0"), None, "--days must be from 1 to 400"),
        (("--days", "401"), None, "--days must be from 1 to 400"),
        (("--page", "http://candor.example/"), None, "must be a plain https address"),
        (("--version", "tomorrow"), None, "what it says cannot be read"),
    ],
)
def test_what_no_candor_would_believe_is_not_signed(
    tmp_path: Path,
    pair: dict[str, str],
    environment: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    secret: str | None,
    said: str,
) -> None:
    if secret is not None:
        environment.setenv(SECRET, secret)
    file = tmp_path / "candor.version.json"
    assert command.main(["sign", "--output", str(file), *words]) == 1
    assert said in capsys.readouterr().err
    assert not file.exists()


def test_a_build_is_told_where_to_look(tmp_path: Path, pair: dict[str, str]) -> None:
    assert release_file.write_release_file() == f"looks at {FILE}, believes 1 key(s)"
    release = release_in(lambda: tmp_path)
    assert release is not None
    assert (release.version_file, release.page, release.keys) == (FILE, DOWNLOAD, (pair[KEYS],))


def test_a_build_that_is_told_nothing_has_nothing_of_an_earlier_one(
    tmp_path: Path, pair: dict[str, str], environment: pytest.MonkeyPatch
) -> None:
    release_file.write_release_file()
    for name in (KEYS, PAGE, VERSION_FILE):
        environment.delenv(name)
    assert "no place to look for updates" in release_file.write_release_file()
    assert release_in(lambda: tmp_path) is None


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        (KEYS, "", "CANDOR_UPDATE_KEYS is not set"),
        (KEYS, "abc", "must be hexadecimal digits"),
        (KEYS, KEY[:-2], "a key that is none"),
        (KEYS, "00" * 32, "a key that is none"),
        (KEYS, f"{KEY} {'00' * 32}", "a key that is none"),
        (VERSION_FILE, "http://updates.example/candor.json", "must be an https address"),
        (VERSION_FILE, "https://me@updates.example/candor.json", "cannot be used"),
        (PAGE, "https://candor.example/%2e%2e/", "cannot be used"),
    ],
)
def test_a_build_is_not_made_with_what_it_may_not_be_told(
    tmp_path: Path, pair: dict[str, str], environment: pytest.MonkeyPatch, name: str, value: str, said: str
) -> None:
    environment.setenv(name, value)
    with pytest.raises(Failed, match=said):
        release_file.write_release_file()
    assert not (tmp_path / "release.json").exists()


def test_two_keys_may_be_believed_while_one_follows_the_other(pair: dict[str, str]) -> None:
    told = given({**os.environ, KEYS: f"{pair[KEYS]}\n{KEY.upper()}"})
    assert told is not None
    assert told["keys"] == (pair[KEYS], KEY)


def test_the_file_can_be_checked_by_other_tools(tmp_path: Path, pair: dict[str, str]) -> None:
    """As docs/updates.md tells: the signed text is the JSON string, the purpose comes before it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    file = tmp_path / "candor.version.json"
    command.main(["sign", "--output", str(file)])
    whole = json.loads(file.read_bytes())
    signature = bytes.fromhex(whole["signatures"][pair[KEYS]])
    signed = b"candor version file 1\n" + whole["signed"].encode()
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(pair[KEYS])).verify(signature, signed)
    assert set(json.loads(whole["signed"])) == {"name", "version", "released", "valid_until", "page"}


def test_it_runs_as_a_script() -> None:
    import subprocess

    ran = subprocess.run([sys.executable, str(Path(command.__file__)), "key"], capture_output=True, check=False)
    assert ran.returncode == 0
