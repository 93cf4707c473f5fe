"""JSON as lines that can be read: small things on one line, large ones under the path of their keys."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from candor.documents.content import Content
from candor.documents.draft import ANYWHERE, LINE_END, Draft, heading_line
from candor.documents.tables.json_values import DECODER, top_values
from candor.documents.tables.sheet_rows import CELL_END
from candor.documents.text.charset import decoded
from candor.documents.text.txt import read_txt
from candor.model.text import DocumentText, Place

# What an element of a list may have to stand on one line.
LINE = 400
DEEPEST = 60


def read_json(content: Content) -> DocumentText:
    """Reads JSON: one Place per element of a list and per group of values; what is none is read as plain text.

    Several values, one a line, are read line by line whatever the file is called. Raises ReadingTooLarge.
    """
    text = content.checked(decoded(content.data)).removeprefix("\ufeff")
    try:
        return _written(content, text)
    except (ValueError, RecursionError):
        return read_jsonl(content)


def read_jsonl(content: Content) -> DocumentText:
    """Reads JSON values, one a line: one Place per line. Raises ReadingTooLarge."""
    text = content.checked(decoded(content.data)).removeprefix("\ufeff")
    draft = Draft(content)
    lines = _Lines(draft)
    try:
        for number, line in enumerate(text.splitlines(), 1):
            if line.strip():
                lines.element((), None, DECODER.decode(line), Place(0, 0, line=number))
    except (ValueError, RecursionError):
        return replace(read_txt(content), kind="json")
    return draft.finish("jsonl")


def _written(content: Content, text: str) -> DocumentText:
    draft = Draft(content)
    lines = _Lines(draft)
    for key, number, value in top_values(text):
        path = (heading_line(key),) if key else ()
        if number is not None:
            lines.element(path, number, value, Place(0, 0, row=number))
        elif isinstance(value, (dict, list)):
            lines.write(path, value, ANYWHERE)
        else:
            draft.add(_line(key, value), end=LINE_END)
    return draft.finish("json")


class _Lines:
    """Writes values into a draft."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft

    def element(self, path: tuple[str, ...], number: int | None, value: Any, at: Place) -> None:
        """An element of a list: one line where it is small."""
        line = CELL_END.join(_flat("", value, 0))
        if len(line) <= LINE or not isinstance(value, (dict, list)):
            self._draft.add(line, heading=path, at=at, end=LINE_END)
        elif number is None:
            self.write(path, value, at)
        else:
            self.write((*path, str(number)), value, replace(at, row=None))

    def write(self, path: tuple[str, ...], value: Any, at: Place) -> None:
        """A value under its path: what is single first, then what has parts. Raises RecursionError."""
        if len(path) > DEEPEST:
            raise RecursionError
        if isinstance(value, list):
            for number, each in enumerate(value, 1):
                self.element(path, number, each, replace(at, row=number) if at.line is None else at)
            return
        parts = {key: each for key, each in value.items() if isinstance(each, (dict, list)) and not _is_plain(each)}
        self._draft.add(
            "\n".join(_line(key, each) for key, each in value.items() if key not in parts), heading=path, at=at
        )
        for key, each in parts.items():
            self.write((*path, heading_line(key)), each, at)


def _is_plain(value: Any) -> bool:
    """Whether it is a list of single values, which fits behind its name."""
    return isinstance(value, list) and not any(isinstance(each, (dict, list)) for each in value)


def _flat(name: str, value: Any, depth: int) -> Iterator[str]:
    """Everything in a value, each with the path of its keys."""
    if depth > DEEPEST:
        raise RecursionError
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _flat(f"{name} › {key}" if name else key, each, depth + 1)
    elif isinstance(value, list) and not _is_plain(value):
        for number, each in enumerate(value, 1):
            yield from _flat(f"{name} › {number}" if name else str(number), each, depth + 1)
    elif line := _line(name, value):
        yield line


def _line(name: str, value: Any) -> str:
    words = ", ".join(_shown(each) for each in value) if isinstance(value, list) else _shown(value)
    return f"{name}: {words}" if name and words else words


def _shown(value: Any) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value)
