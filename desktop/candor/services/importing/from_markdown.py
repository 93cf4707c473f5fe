"""Markdown as a conversation: headings are questions, and what stands under them is the answer."""

import re
from collections.abc import Iterator

from candor.model.archive import Talk
from candor.model.turn import Role
from candor.services.export.markdown import ASKED, TOLD
from candor.services.importing.lines import Said, talk_of

HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$")
FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
ESCAPED = re.compile(r"\\([^\w\s])")


def markdown_talk(text: str, name: str) -> Talk:
    """The conversation in a file called `name`; without any turn where no heading can be a question.

    A file that Candor wrote says which headings are questions. In others those of the second level are, where a title
    stands before them, else those of the first.
    """
    own = ASKED in text
    lines = list(_outside_fences(text))
    titles = [found.group(2) for line, free in lines if free and (found := HEADING.match(line))]
    level = 2 if own or any(free and line.startswith("## ") for line, free in lines) else 1
    title = titles[0] if titles and level == 2 else name
    said = _own(lines) if own else _others(lines, level)
    return talk_of(_plain(title) if own else title, said)


def _outside_fences(text: str) -> Iterator[tuple[str, bool]]:
    """Each line, and whether it stands outside of code."""
    fence = ""
    for line in text.splitlines():
        found = FENCE.match(line)
        yield line, not fence
        if found and not fence:
            fence = found.group(1)
        elif found and found.group(1).startswith(fence) and not line.strip(" `~"):
            fence = ""


def _own(lines: list[tuple[str, bool]]) -> Iterator[Said]:
    parts: list[list[str]] = []
    told = True  # by Candor, or before the first question
    for line, free in lines:
        if free and line == ASKED:
            parts.append([])
            told = False
        elif free and line == TOLD:
            told = True
        elif not told:
            parts[-1].append(line)
    for part in parts:
        yield from _exchange(part)


def _exchange(lines: list[str]) -> Iterator[Said]:
    """A heading, more lines of the question as a quotation right under it, and the answer."""
    asked, rest = [_plain("".join(lines[:1]).removeprefix("## "))], lines[1:]
    while rest and not rest[0].strip():
        rest = rest[1:]
    while rest and (rest[0].startswith("> ") or rest[0] == ">"):
        asked.append(rest[0][2:])
        rest = rest[1:]
    yield Said(Role.USER, "\n".join(asked))
    yield Said(Role.ASSISTANT, _text(rest))


def _others(lines: list[tuple[str, bool]], level: int) -> Iterator[Said]:
    answer: list[str] = []
    begun = False
    for line, free in lines:
        found = HEADING.match(line) if free else None
        if found and len(found.group(1)) == level:
            yield Said(Role.ASSISTANT, _text(answer))
            yield Said(Role.USER, found.group(2))
            answer, begun = [], True
        elif begun:
            answer.append(line)
    yield Said(Role.ASSISTANT, _text(answer))


def _text(lines: list[str]) -> str:
    return "\n".join(lines).strip("\n")


def _plain(escaped: str) -> str:
    return ESCAPED.sub(r"\1", escaped)
