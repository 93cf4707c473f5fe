"""Markdown: the text is the file's own characters, and headings are found by a CommonMark parser."""

import re

from markdown_it import MarkdownIt
from markdown_it.token import Token

from candor.documents.content import Content
from candor.documents.draft import heading_line, titles, under
from candor.documents.text.charset import decoded
from candor.documents.text.txt import LINE_END, line_starts
from candor.model.text import DocumentText, Place

# Metadata some programs put first, between lines of three dashes; CommonMark would make its last line a heading.
FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*(?>\r\n|\n|\r).*?(?>\r\n|\n|\r)---[ \t]*(?=\r|\n|\Z)", re.DOTALL)

Path = tuple[tuple[int, str], ...]


def read_md(content: Content) -> DocumentText:
    """Reads Markdown: one Place per block, with the headings above it and its line."""
    text = content.checked(decoded(content.data))
    return DocumentText(text, _places(text), "md", content.digest)


def blocks(text: str, path: Path = ()) -> list[tuple[int, Path]]:
    """The line each block begins on (from 0) and the headings above it; `path` are those above the text."""
    found: list[tuple[int, Path]] = []
    tokens = _tokens(text)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.level or token.map is None:
            continue
        if token.type == "heading_open" and following is not None:
            path = under(path, int(token.tag[1:]), _words(following.content))
        found.append((token.map[0], path))
    return found


def _places(text: str) -> tuple[Place, ...]:
    lines = line_starts(text)
    found = blocks(text)
    if not found:
        return (Place(0, len(text), line=1),) if text else ()
    starts = [0, *(lines[line] for line, _ in found[1:])]
    return tuple(
        Place(start, end, heading=titles(path), line=line + 1)
        for start, end, (line, path) in zip(starts, [*starts[1:], len(text)], found, strict=True)
    )


def _tokens(text: str) -> list[Token]:
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.disable("inline")  # only blocks are needed; headings are looked into one by one
    front = FRONT_MATTER.match(text)
    if front:
        blank = "\n" * len(LINE_END.findall(front.group()))
        return parser.parse(blank + text[front.end() :])
    return parser.parse(text.removeprefix("\ufeff"))


def _words(source: str) -> str:
    """A heading's words without its marks."""
    inline = MarkdownIt("commonmark").parseInline(source)[0].children or []
    return heading_line("".join(" " if part.type.endswith("break") else part.content for part in inline))
