"""Apple's keys: there while one command runs, and gone after."""

import base64
import os
import stat
import sys
from pathlib import Path

import pytest
from release import apple_keys
from steps.environment import Failed

KEYS = {
    apple_keys.CERTIFICATE: base64.b64encode(b"a certificate").decode(),
    apple_keys.PASSWORD: "opens it",
    apple_keys.NOTARY: "a notary's key",
}


def test_apples_keys_are_there_while_the_command_runs_and_gone_after(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, sys; key = pathlib.Path(os.environ['CANDOR_NOTARY_KEY']);"
        "assert not [name for name in os.environ if name.startswith('APPLE_')];"
        f"pathlib.Path({str(tmp_path / 'seen')!r}).write_text(str(key) + chr(10) + key.read_text()); sys.exit(7)"
    )
    asked: list[list[str]] = []

    def answered(command: list[str]) -> str:
        asked.append(command)
        return '    "/a b/login.keychain-db"\n    "/a b/card.keychain-db"\n' if command[0] == "list-keychains" else ""

    assert apple_keys.with_keys([sys.executable, "-c", code], {**os.environ, **KEYS}, answered) == 7
    key, text = (tmp_path / "seen").read_text().splitlines()
    assert (text, Path(key).exists(), Path(key).parent.exists()) == ("a notary's key", False, False)
    assert asked[0][0] == "create-keychain"
    assert asked[-1] == ["delete-keychain", asked[0][-1]]
    assert asked[-2][-3:] == [asked[0][-1], "/a b/login.keychain-db", "/a b/card.keychain-db"]
    assert asked[3][:4] == ["import", str(Path(key).with_name("certificate.p12")), "-P", "opens it"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_apples_keys_are_for_nobody_else(tmp_path: Path) -> None:
    apple_keys.laid_out(KEYS, tmp_path, lambda command: "")
    assert {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {"notary.p8": 0o600}


def test_without_apples_keys_the_command_runs_as_it_is() -> None:
    none = dict.fromkeys(apple_keys.SECRETS, "")  # a build service gives secrets it does not have as empty words
    code = "import os, sys; sys.exit(3 if 'CANDOR_NOTARY_KEY' in os.environ else 4)"
    asked: list[list[str]] = []
    assert apple_keys.with_keys([sys.executable, "-c", code], {**os.environ, **none}, asked.append) == 4
    assert asked == []


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({apple_keys.PASSWORD: ""}, "APPLE_CERTIFICATE_PASSWORD is not set"),
        ({apple_keys.CERTIFICATE: "%"}, "not base64"),
    ],
    ids=["one missing", "no base64"],
)
def test_apples_keys_that_cannot_be_used_are_refused(changed: dict[str, str], words: str) -> None:
    with pytest.raises(Failed, match=words):
        apple_keys.with_keys([sys.executable, "-c", ""], {**KEYS, **changed}, lambda command: "")
