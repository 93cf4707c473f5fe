"""Keys and version files by hand or in a release: `python packaging/version_file/command.py key | sign | verify`.

`key` prints a new pair once and writes nothing down. `sign` reads secret keys from CANDOR_UPDATE_SECRET and writes the
file to be published. `verify` says whether a Candor built with this environment would believe a file.
"""

import argparse
import os
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

# Run as a script, Python knows this folder but not the package it is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from product import VERSION
from steps.environment import Failed

from candor.model.errors import UpdateError
from candor.model.update import Release
from candor.services.updates.version_file import MOST_BYTES, leads_to, read_version_file
from version_file.build_input import KEYS, PAGE, SECRET, believed
from version_file.signing import new_secret, public_of, signed_file, version_text

DAYS, MOST_DAYS = 120, 400


def make_key() -> None:
    """Print a new pair, the only time the secret is seen."""
    secret = new_secret()
    print(f"{SECRET}={secret}\n  into the secret store of the release, and nowhere else; it is not kept here")
    print(f"{KEYS}={public_of(secret)}\n  public: what builds are told to believe")


def sign(page: str, version: str, days: int, output: Path) -> str:
    """Write a version file that is good for so many days; returns a line about it. Raises Failed."""
    secrets = os.environ.get(SECRET, "").split()
    if not secrets:
        raise Failed(f"{SECRET} is not set: it holds the secret key, or several")
    if not 1 <= days <= MOST_DAYS:
        raise Failed(f"--days must be from 1 to {MOST_DAYS}: a file that is good for longer can be shown for longer")
    if not leads_to(page, page):
        raise Failed(f"--page, or {PAGE}, must be a plain https address, and is {page or 'empty'}")
    until = _today() + timedelta(days=days)
    try:
        data = signed_file(version_text(version, page, _today(), until), secrets)
    except ValueError as error:
        raise Failed(f"{SECRET} must be hexadecimal digits, 64 for each key") from error
    if len(data) > MOST_BYTES:
        raise Failed(f"The file would have {len(data)} bytes, and no Candor reads more than {MOST_BYTES}")
    keys = tuple(map(public_of, secrets))
    _read(data, Release("", page, keys))
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_bytes(data)
    return f"{output}: Candor {version}, good until {until}, signed by {', '.join(key[:16] for key in keys)}"


def verify(path: Path) -> str:
    """Say what a Candor built with this environment reads in a file. Raises Failed where it would not believe it."""
    return _read(path.read_bytes(), Release("", *believed(os.environ)))


def main(words: list[str]) -> int:
    """Do what was asked; returns 0 when it succeeded."""
    chosen = _parser().parse_args(words)
    try:
        if chosen.what == "key":
            make_key()
        elif chosen.what == "sign":
            print(sign(chosen.page, chosen.version, chosen.days, chosen.output))
        else:
            print(verify(chosen.file))
    except (Failed, OSError) as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Keys and signed version files.")
    what = parser.add_subparsers(dest="what", required=True)
    what.add_parser("key", help="print a new pair of keys")
    signing = what.add_parser("sign", help="write a signed version file")
    signing.add_argument("--output", type=Path, required=True, metavar="FILE")
    signing.add_argument("--page", default=os.environ.get(PAGE, ""), help=f"where it is downloaded ({PAGE})")
    signing.add_argument("--version", default=VERSION, help=f"which version is the newest ({VERSION})")
    signing.add_argument("--days", type=int, default=DAYS, help=f"how long the file counts ({DAYS})")
    verifying = what.add_parser("verify", help="say whether a build would believe a file")
    verifying.add_argument("file", type=Path, metavar="FILE")
    return parser


def _read(data: bytes, release: Release) -> str:
    try:
        found = read_version_file(data, "this", release, None, _today())
    except UpdateError as error:
        raise Failed(str(error)) from error
    return f"Candor {found.version} of {found.released}, downloaded from {found.page}"


def _today() -> date:
    return datetime.now(UTC).date()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
