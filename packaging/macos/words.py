"""The step "words": what macOS shows of the program's description, in the languages of the window.

A folder such as de.lproj in Contents/Resources holds them; there is none for English, which Info.plist itself is in.
"""

from __future__ import annotations

import plistlib
import tomllib
from pathlib import Path

from macos.info import APP, APPLE, ASKED
from macos.kinds import NAMED
from macos.signing import require_app

FILE = Path(__file__).with_name("words.toml")
NAME = "InfoPlist.strings"


def put_words() -> str:
    """Put the words into dist/Candor.app. Raises Failed."""
    require_app(APP)
    languages = read()
    for code, words in languages.items():
        folder = APP / "Contents" / "Resources" / f"{APPLE.get(code, code)}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / NAME).write_bytes(plistlib.dumps(words))
    return ", ".join(languages)


def read() -> dict[str, dict[str, str]]:
    """Return the words by language and by their keys in Info.plist; a kind of files by its English name."""
    rows = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return {
        code: {
            **dict.fromkeys(ASKED, row["folders"]),
            "NSLocalNetworkUsageDescription": row["network"],
            **dict(zip(NAMED, row["kinds"], strict=True)),
        }
        for code, row in rows.items()
    }
