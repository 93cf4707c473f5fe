"""Runs a command while the keys that sign for Apple are there: `apple_keys.py python dev.py package`. macOS alone.

A build service hands keys over as text. They become a keychain and a file of this run, in a folder that is removed when
the command ends, however it ends. Without them the command runs as it is, and its steps say that nobody signed.
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from steps.environment import Failed, say

CERTIFICATE, PASSWORD, NOTARY = "APPLE_CERTIFICATE", "APPLE_CERTIFICATE_PASSWORD", "APPLE_NOTARY_KEY"
"""Secrets: a .p12 file in base64, what opens it, and the text of App Store Connect's .p8 file."""
SECRETS = (CERTIFICATE, PASSWORD, NOTARY)
NOTARY_FILE = "CANDOR_NOTARY_KEY"
"""What packaging/macos/notarizing.py calls the file; the identity, key id and issuer are no secrets."""
Security = Callable[[list[str]], str]


def security(command: list[str]) -> str:
    """Run Apple's `security`, return its answer. Raises Failed without repeating the command, which holds passwords."""
    ran = subprocess.run(["security", *command], capture_output=True, text=True, check=False)
    if ran.returncode:
        raise Failed(f"{ran.stderr.strip()}\nThe keychain could not be made: security {command[0]} failed.")
    return ran.stdout


def given(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the secrets; nothing where none is set. Raises Failed where some are missing."""
    found = {name: environment.get(name, "") for name in SECRETS}
    if missing := [name for name, value in found.items() if not value]:
        if len(missing) < len(SECRETS):
            raise Failed(f"{', '.join(missing)} is not set.\nSet all of {', '.join(SECRETS)}, or none.")
        return {}
    return found


def laid_out(keys: Mapping[str, str], place: Path, run: Security) -> dict[str, str]:
    """Put the keys into a folder and a keychain there; returns the variables that name them. Raises Failed."""
    try:
        certificate = base64.b64decode(keys[CERTIFICATE], validate=True)
    except binascii.Error:
        raise Failed(f"{CERTIFICATE} is not base64.\nMake it: base64 -i certificate.p12") from None
    keychain, file, key = place / "signing.keychain-db", place / "certificate.p12", place / "notary.p8"
    for path, content in ((file, certificate), (key, keys[NOTARY].encode())):
        path.touch(mode=0o600)
        path.write_bytes(content)
    own = secrets.token_urlsafe(24)
    run(["create-keychain", "-p", own, str(keychain)])
    run(["unlock-keychain", "-p", own, str(keychain)])
    # Without a time it locks itself after five minutes, and codesign would wait for somebody to type.
    run(["set-keychain-settings", str(keychain)])
    run(["import", str(file), "-P", keys[PASSWORD], "-k", str(keychain), "-T", "/usr/bin/codesign"])
    run(["set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", own, str(keychain)])
    # Before those that are looked into anyway, one in quotes a line; when it is deleted, macOS forgets it here too.
    others = [line.strip().strip('"') for line in run(["list-keychains", "-d", "user"]).splitlines()]
    run(["list-keychains", "-d", "user", "-s", str(keychain), *others])
    file.unlink()
    return {NOTARY_FILE: str(key)}


def with_keys(command: list[str], environment: Mapping[str, str], run: Security = security) -> int:
    """Run the command with the keys in place and the secrets out of its sight; returns its exit code. Raises Failed."""
    kept = {name: value for name, value in environment.items() if name not in SECRETS}
    keys = given(environment)
    if not keys:
        say("keys", "none were given: nobody signs")
        return subprocess.run(command, env=kept, check=False).returncode
    with tempfile.TemporaryDirectory(prefix="candor-keys-") as folder:
        named = laid_out(keys, Path(folder), run)
        say("keys", "a certificate and a notary's key, for this run")
        try:
            return subprocess.run(command, env={**kept, **named}, check=False).returncode
        finally:
            run(["delete-keychain", str(Path(folder, "signing.keychain-db"))])


def main(command: list[str]) -> int:
    """Run the command that follows; returns its exit code."""
    try:
        return with_keys(command, os.environ)
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
