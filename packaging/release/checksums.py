"""Writes SHA256SUMS over a release's files, or checks them: `checksums.py FOLDER [--check]`. Standard library only.

The form is sha256sum's, so that a person checks with `sha256sum --check --ignore-missing SHA256SUMS`.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from steps.environment import Failed, say

SUMS = "SHA256SUMS"
LINE = re.compile(r"([0-9a-f]{64})  (\S.*)")


def files(folder: Path) -> list[Path]:
    """Return the files of a release by name. Raises Failed when there are none, or a folder among them."""
    found = sorted(path for path in folder.iterdir() if path.name != SUMS)
    if not found:
        raise Failed(f"{folder} holds no files.\nBring the built installers there first.")
    if folders := [path.name for path in found if not path.is_file()]:
        raise Failed(f"{folders[0]} in {folder} is not a file; a release is one flat folder.")
    return found


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write(folder: Path) -> str:
    """Write SHA256SUMS and return a line about it."""
    found = files(folder)
    lines = [f"{digest(path)}  {path.name}\n" for path in found]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8", newline="\n")
    return f"{SUMS} written over {len(found)} files"


def check(folder: Path) -> str:
    """Compare every file with SHA256SUMS. Raises Failed where one differs, is missing, or stands in no line."""
    try:
        text = (folder / SUMS).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Failed(f"There is no {SUMS} in {folder}.") from None
    parsed = [LINE.fullmatch(line) for line in text.splitlines()]
    wanted = {line[2]: line[1] for line in parsed if line}
    if len(wanted) != len(parsed):
        raise Failed(f"{SUMS} has a line that is no checksum, or a name twice.")
    found = {path.name: digest(path) for path in files(folder)}
    if wrong := sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name)):
        raise Failed(f"These differ from {SUMS}, are missing, or are not in it: {', '.join(wrong)}.")
    return f"{len(found)} files are what {SUMS} says"


def main() -> int:
    """Write or check; returns 0 when all is well."""
    parser = argparse.ArgumentParser(description="Writes SHA256SUMS over the files of a folder, or checks them.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    chosen = parser.parse_args()
    try:
        say("checksums", (check if chosen.check else write)(chosen.folder))
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
