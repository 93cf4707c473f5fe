"""What is wrong with a setting, in words."""

import difflib
import re
from collections.abc import Iterator
from typing import get_args, get_type_hints

from msgspec import Meta

from candor.settings.settings import Settings


def complaint(text: str, key: str) -> str:
    """Says which line of the file `text` is wrong about `key` and what should stand there."""
    line = _line_of(text, key)
    where = f"`{key}` in line {line}" if line else f"`{key}`"
    if key in Settings.__struct_fields__:
        return f"{where} must be {rule(key)}"
    near = nearest(key)
    return f"{where} is not a setting; `{near}` is" if near else f"{where} is not a setting"


def nearest(key: str) -> str:
    """The setting that was probably meant, "" for none."""
    return next(iter(difflib.get_close_matches(key, Settings.__struct_fields__, n=1)), "")


def rule(key: str) -> str:
    """What a setting must be, such as "a whole number of at least 512"."""
    hint = get_type_hints(Settings, include_extras=True)[key]
    return next(_descriptions(hint), "something else")


def _line_of(text: str, key: str) -> int | None:
    written = re.compile(rf"""\s*\[*\s*["']?{re.escape(key)}["']?\s*[=.\]]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if written.match(line)), None)


def _descriptions(hint: object) -> Iterator[str]:
    for part in get_args(hint):
        if isinstance(part, Meta) and part.description:
            yield part.description
        else:
            yield from _descriptions(part)
