"""What the installer says in each language of the window, as NSIS reads it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from translations.languages import LANGUAGES

WORDS = Path(__file__).with_name("words.toml")
SPOKEN = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "pt_BR": "PortugueseBR",
    "zh_CN": "SimpChinese",
    "ar": "Arabic",
}
"""The window's languages by what NSIS calls them; it takes the first where it has none of the person's."""
BLANKS = {"folder": "$INSTDIR", "data": r"$LOCALAPPDATA\Candor", "earlier": "$Earlier"}
"""What stands in a sentence's braces: variables of candor.nsi."""
BLANK = re.compile(r"\{(\w+)\}")


def sentences() -> dict[str, dict[str, str]]:
    """Return every sentence by its name and language. Raises ValueError where one lacks a language or a blank."""
    read: dict[str, dict[str, str]] = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    for name, texts in read.items():
        if set(texts) != {"en", *LANGUAGES}:
            raise ValueError(f"{name} in {WORDS.name} has not all languages, or others")
        for language, text in texts.items():
            if sorted(BLANK.findall(text)) != sorted(BLANK.findall(texts["en"])):
                raise ValueError(f"{name} in {WORDS.name} has other blanks in {language} than in English")
    return read


def quoted(text: str) -> str:
    """Return a text as a quoted NSIS string: nothing in it is a variable or ends it."""
    return '"' + text.replace("$", "$$").replace('"', '$\\"').replace("\n", "$\\r$\\n") + '"'


def languages() -> str:
    """Return the lines that make NSIS speak each language, and its own sentences."""
    lines = [f'!insertmacro MUI_LANGUAGE "{name}"' for name in SPOKEN.values()]
    for name, texts in sentences().items():
        for language, text in texts.items():
            words = BLANK.sub(lambda found: BLANKS[found[1]], quoted(text))
            lines.append(f"LangString {name} ${{LANG_{SPOKEN[language].upper()}}} {words}")
    return "\n".join(lines) + "\n"
