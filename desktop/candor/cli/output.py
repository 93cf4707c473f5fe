"""Writing for people and for programs."""

import json
import os
import shutil
import sys
import textwrap
from typing import TextIO

from candor.cli.wording import sentence
from candor.model.errors import CandorError
from candor.model.failure import Failure

BOLD, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"


class Output:
    """Results go to `out`, progress and complaints to `err`. With `as_json` each result is one JSON object on a line.

    A line of progress on a terminal is written over by the next line.
    """

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool) -> None:
        self.as_json = as_json
        self._out = out
        self._err = err
        self._has_progress = False
        # The old console of Windows shows the codes themselves.
        can_style = sys.platform != "win32" or "WT_SESSION" in os.environ
        self._is_styled = out.isatty() and can_style and "NO_COLOR" not in os.environ
        self._width = min(shutil.get_terminal_size((100, 24)).columns, 120)

    def json(self, **fields: object) -> None:
        """One JSON object on its own line."""
        self._out.write(json.dumps(fields, ensure_ascii=False) + "\n")
        self._out.flush()

    def say(self, line: str = "") -> None:
        """A line of the result."""
        self.write(line + "\n")

    def write(self, text: str) -> None:
        """A piece of the result, shown at once."""
        self._clear()
        self._out.write(text)
        self._out.flush()

    def indented(self, text: str, spaces: int = 4) -> None:
        """Words of the result, filled to the terminal's width."""
        for paragraph in text.splitlines():
            self.say(textwrap.indent(textwrap.fill(paragraph, self._width - spaces), " " * spaces))

    def note(self, line: str) -> None:
        """A line beside the result."""
        self._clear()
        self._err.write(line + "\n")
        self._err.flush()

    def progress(self, line: str) -> None:
        """A line beside the result that the next one replaces; nothing where nobody watches."""
        if self._err.isatty():
            self._err.write(f"\r{line[: self._width - 1]:<{self._width - 1}}")
            self._err.flush()
            self._has_progress = True

    def fail(self, error: CandorError | Failure) -> None:
        """What happened and the next step."""
        failure = error.failure() if isinstance(error, CandorError) else error
        if self.as_json:
            self.json(event="error", code=failure.code, message=failure.what, remedy=failure.remedy)
        self.note(sentence(failure))

    def strong(self, text: str) -> str:
        """The words set off: bold on a terminal."""
        return f"{BOLD}{text}{PLAIN}" if self._is_styled else text

    def faint(self, text: str) -> str:
        """The words set back on a terminal."""
        return f"{FAINT}{text}{PLAIN}" if self._is_styled else text

    def _clear(self) -> None:
        if self._has_progress:
            self._err.write(f"\r{'':<{self._width - 1}}\r")
            self._err.flush()
            self._has_progress = False
