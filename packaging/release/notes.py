"""Words a release from its tag and CHANGELOG.md: `notes.py v0.2.0 --output notes.md`. Standard library only.

It fails where the tag, the version in pyproject.toml and the changelog do not say the same.
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from product import NAME, ROOT, VERSION
from steps.environment import Failed, say

VERIFY = """
## To check a download

`sha256sum --check --ignore-missing SHA256SUMS` (macOS: `shasum -a 256`) tells whether it arrived whole.
`gh attestation verify FILE --repo {repository}` tells that this repository's release workflow built it.
"""


def section(changelog: str, version: str) -> str:
    """Return what the changelog says of a version. Raises Failed when it has no dated section, or an empty one."""
    heading = re.search(rf"^## \[?{re.escape(version)}\]?[ –-]+\d{{4}}-\d\d-\d\d\s*$", changelog, re.MULTILINE)
    if not heading:
        raise Failed(
            f"CHANGELOG.md has no section for {version}.\n"
            f"Name the one of what is unreleased `## {version} - YEAR-MONTH-DAY`."
        )
    text = re.split(r"^## ", changelog[heading.end() :], maxsplit=1, flags=re.MULTILINE)[0].strip()
    if not text:
        raise Failed(f"CHANGELOG.md says nothing of {version}.")
    return text


def notes(tag: str, changelog: str, repository: str, version: str = VERSION) -> str:
    """Return a release's text. Raises Failed where tag, version and changelog differ."""
    if tag != f"v{version}":
        raise Failed(f"The tag is {tag}, and pyproject.toml says {version}.\nTag v{version}, or change the version.")
    return f"# {NAME} {version}\n\n{section(changelog, version)}\n{VERIFY.format(repository=repository)}"


def main() -> int:
    """Write the notes; returns 0 when everything says the same version."""
    parser = argparse.ArgumentParser(description="Words a release from its tag and CHANGELOG.md.")
    parser.add_argument("tag")
    parser.add_argument("--repository", default="OWNER/REPOSITORY", help="as gh names it")
    parser.add_argument("--output", type=Path, help="where the text goes (default: it is only checked)")
    chosen = parser.parse_args()
    try:
        text = notes(chosen.tag, (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), chosen.repository)
    except Failed as failure:
        print(f"\n{failure}", file=sys.stderr)
        return 1
    if chosen.output:
        chosen.output.write_text(text, encoding="utf-8", newline="\n")
    say("notes", f"{chosen.tag}: {len(text.splitlines())} lines")
    return 0


if __name__ == "__main__":
    sys.exit(main())
