"""Source code: the text is the file's own characters, and definitions are its headings.

No parser: code of every language, and broken code, is cut at blank lines and at lines that begin a definition.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from candor.documents.content import Content
from candor.documents.draft import titles, under
from candor.documents.text.charset import decoded
from candor.documents.text.txt import LINE_END
from candor.model.text import DocumentText, Place

# What is longer was not written by hand, and is no definition.
LONGEST_LINE = 400
TAB = 4
MODIFIER = (
    r"export|default|declare|public|private|protected|internal|static|final|abstract|sealed|open|data|async|unsafe|"
    r"pub(?:\([\w:]+\))?|override|inline|suspend|partial|virtual|extern|const|local"
)
WORD = (
    r"def|class|interface|enum|struct|union|trait|module|namespace|object|protocol|record|function\*?|func|fun|fn|mod|"
    r"type|impl|sub|defp|defmodule"
)
# The name is a definition's only where what follows it goes on like one: a comment may begin with "class" too.
DEFINITION = re.compile(
    rf"(?:(?:{MODIFIER})\s+)*(?:{WORD})\s+(?:\([^()]*\)\s*)?(?P<name>[A-Za-z_$][\w$.:?!]*?)"
    r"(?=\s*(?:[({<\[=;]|:?$|:\s*\w|(?:extends|implements|where|is|for|with|do)\b|->))"
)
IN_SQL = re.compile(
    r"create\s+(?:or\s+replace\s+)?(?:(?:temp|temporary|unique|materialized)\s+)*"
    r"(?:table|view|function|procedure|trigger|index|type)\s+(?:if\s+not\s+exists\s+)?(?P<name>[\w.\"`\[\]]+)",
    re.IGNORECASE,
)
IN_SHELL = re.compile(r"(?P<name>[\w-]+)\s*\(\)\s*\{?$")
SECTION = re.compile(r"\[{1,2}(?P<name>[\w][\w .:\"-]*)\]{1,2}$")
# Decorators and comments belong to the definition below them.
PRELUDE = re.compile(r"@|#|<\?|//|/\*|\*|--|;|%|\"\"\"")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of code: its number from 1, its span with its end, its indentation in columns, its words."""

    number: int
    start: int
    end: int
    indent: int
    words: str


def read_code(content: Content) -> DocumentText:
    """Reads source code: one Place per block, with its line and the definitions it stands in.

    Raises FormatUnsupported, ReadingTooLarge.
    """
    text = content.checked(decoded(content.data))
    return DocumentText(text, tuple(_places(text)), "code", content.digest)


def _places(text: str) -> Iterator[Place]:
    """Headings are the definitions above a block that are indented less, and the one that it begins with."""
    path: tuple[tuple[int, str], ...] = ()
    blocks = list(_blocks(text))
    for at, block in enumerate(blocks):
        seen = next((line for line in block if line.words), block[0])
        path = tuple(above for above in path if above[0] < seen.indent or _continues(seen))
        for line in block:
            if name := _defined(line):
                path = under(path, line.indent, name)
                break
        end = blocks[at + 1][0].start if at + 1 < len(blocks) else len(text)
        yield Place(block[0].start, end, heading=titles(path), line=block[0].number)


def _blocks(text: str) -> Iterator[list[Line]]:
    """Lines up to a blank one, or to a definition that has more than comments above it."""
    block: list[Line] = []
    blank = body = False
    for line in _lines(text):
        begins = bool(_defined(line))
        if block and line.words and ((blank and any(above.words for above in block)) or (begins and body)):
            yield block
            block, body = [], False
        block.append(line)
        blank = not line.words
        body = body or begins or bool(line.words and not PRELUDE.match(line.words))
    if block:
        yield block


def _lines(text: str) -> Iterator[Line]:
    starts = [0, *(found.end() for found in LINE_END.finditer(text))]
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True), 1):
        if start < end:
            line = text[start : min(end, start + LONGEST_LINE)].expandtabs(TAB)
            words = line.strip(" \r\n\f\ufeff")
            yield Line(number, start, end, len(line) - len(line.lstrip(" ")), words)


def _defined(line: Line) -> str:
    """The name of what a line begins to define, "" for every other line."""
    if len(line.words) >= LONGEST_LINE:
        return ""
    found = DEFINITION.match(line.words) or IN_SQL.match(line.words)
    if not found and not line.indent:
        found = IN_SHELL.match(line.words) or SECTION.match(line.words)
    return found.group("name").strip('"`[]') if found else ""


def _continues(line: Line) -> bool:
    """Whether a line at the left edge still belongs to what was defined above, as a closing brace does."""
    return line.words[:1] in ("}", ")", "]")
