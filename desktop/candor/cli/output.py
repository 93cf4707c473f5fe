"""Writing for people and for programs."""

import json
import os
import shutil
import sys
import textwrap
from contextlib import suppress
from typing import TextIO

from candor.cli.wording import sentence
from candor.model.errors import CandorError
from candor.model.failure import Failure

BOLD, FAINT, PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
NARROWEST, WIDEST = 20, 120  # columns; a terminal may say anything

# What could steer a terminal or turn a line around. Control characters get their pictures; those of C1, line and
# paragraph separators and the marks that embed, override or isolate a direction get U+FFFD. The plain marks for left
# and right stay: Hebrew and Arabic texts need them, and they turn nothing around.
_UNSEEN = {
    **{code: 0x2400 + code for code in range(0x20)},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
}
_UNSEEN_IN_TEXT = {code: seen for code, seen in _UNSEEN.items() if chr(code) not in "\n\t"}


class OutputRefused(Exception):
    """Standard output could not be written, as on a full disk."""


class Output:
    """Results go to `out`, progress and complaints to `err`. With `as_json` each result is one JSON object on a line.

    Names, passages and answers come from anywhere, so every text for people passes through `harmless` here. A line of
    progress on a terminal is written over by the next line. Writing a result raises OutputRefused and BrokenPipeError.
    """

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool) -> None:
        self.as_json = as_json
        self._out = out
        self._err = err
        self._has_progress = False
        self._is_stopped = False
        # The old console of Windows shows the codes themselves.
        can_style = sys.platform != "win32" or "WT_SESSION" in os.environ
        self._is_styled = out.isatty() and can_style and "NO_COLOR" not in os.environ
        self._width = max(NARROWEST, min(shutil.get_terminal_size((100, 24)).columns, WIDEST))

    def json(self, **fields: object) -> None:
        """One JSON object on its own line."""
        self._put(json.dumps(fields, ensure_ascii=False) + "\n")

    def say(self, line: str = "", aside: str = "") -> None:
        """A line of the result; `aside` stands behind it, set back on a terminal."""
        self._put(harmless(line) + self._styled(FAINT, aside) + "\n")

    def title(self, line: str) -> None:
        """A line of the result that is set off."""
        self._put(self._styled(BOLD, line) + "\n")

    def write(self, text: str) -> None:
        """A piece of the result, shown at once; the only one that may hold more than a line."""
        self._put(harmless(text, is_line=False))

    def dim(self, text: str) -> None:
        """A piece that stands back, such as what a model thinks."""
        words = harmless(text, is_line=False)
        self._put(f"{FAINT}{words}{PLAIN}" if self._is_styled and words else words)

    def whole(self, text: str) -> None:
        """A whole text as it is, for a file or another program; on a terminal it is made harmless."""
        self._put(harmless(text, is_line=False) if self._out.isatty() else text)

    def indented(self, text: str, spaces: int = 4) -> None:
        """Words of the result, filled to the terminal's width."""
        for paragraph in text.splitlines():
            for line in textwrap.wrap(paragraph, self._width - spaces) or [""]:
                self.say(" " * spaces + line if line else "")

    def note(self, line: str) -> None:
        """A line beside the result."""
        self._clear()
        self._beside(harmless(line) + "\n")

    def progress(self, line: str) -> None:
        """A line beside the result that the next one replaces; nothing where nobody watches."""
        if self._err.isatty():
            self._beside(f"\r{harmless(line)[: self._width - 1]:<{self._width - 1}}")
            self._has_progress = True

    def stop(self, more: str = "") -> None:
        """Says, once, that the command was stopped."""
        if not self._is_stopped:
            self._is_stopped = True
            self.note(f"Stopped. {more}".strip())

    def fail(self, error: CandorError | Failure) -> None:
        """What happened and the next step."""
        failure = error.failure() if isinstance(error, CandorError) else error
        self.note(sentence(failure))
        if self.as_json:
            self.json(event="error", code=failure.code, message=failure.what, remedy=failure.remedy)

    def _styled(self, style: str, text: str) -> str:
        return f"{style}{harmless(text)}{PLAIN}" if self._is_styled and text else harmless(text)

    def _put(self, text: str) -> None:
        self._clear()
        try:
            self._out.write(text)
            self._out.flush()
        except BrokenPipeError:
            raise
        except OSError as error:
            raise OutputRefused(f"The result could not be written ({error.strerror or error})") from error

    def _beside(self, text: str) -> None:
        with suppress(OSError):  # a terminal that is gone must not cost the result
            self._err.write(text)
            self._err.flush()

    def _clear(self) -> None:
        if self._has_progress:
            self._has_progress = False
            self._beside(f"\r{'':<{self._width - 1}}\r")


def harmless(text: str, *, is_line: bool = True) -> str:
    """The text with everything that could steer a terminal made visible; a line keeps no line break or tab."""
    return text.translate(_UNSEEN if is_line else _UNSEEN_IN_TEXT)
