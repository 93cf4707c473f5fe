"""What text documents, spreadsheets and presentations of OpenDocument (ISO 26300) have in common."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.draft import BLOCK_END, LINE_END
from candor.documents.tables.sheet_rows import CELL_END
from candor.documents.xml import local, parsed
from candor.model.errors import PasswordProtected

SPACES = re.compile(r"[ \t\r\n]+")
# Deleted text, comments, forms, and lists of contents, whose words all stand elsewhere.
SKIPPED = frozenset(
    (
        "tracked-changes", "annotation", "annotation-end", "forms", "sequence-decls", "table-of-content",
        "hidden-text", "alphabetical-index", "illustration-index", "table-index", "desc", "notes",
    )
)  # fmt: skip
MOST_SPACES = 100
# What stands before an item, the deeper the weaker.
BULLETS = ("• ", "– ", "· ")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, an item of a list or a row of a table; `level` is that of a heading, from 1."""

    text: str
    level: int | None = None
    end: str = BLOCK_END


@dataclass(slots=True)
class Opened:
    """The content of a document, its names of list styles whose levels are numbered, and the notes met so far."""

    root: etree._Element
    numbered: frozenset[tuple[str, str]]
    notes: list[etree._Element] = field(default_factory=list)


def opened_archive(content: Content) -> Archive:
    """The archive of a document. Raises FileDamaged, ReadingTooLarge; PasswordProtected for an encrypted one."""
    archive = Archive(content)
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names and b"encryption-data" in archive.read(manifest):
        raise PasswordProtected
    return archive


def opened(content: Content) -> Opened:
    """The content of a document. Raises FileDamaged, PasswordProtected, ReadingTooLarge."""
    archive = opened_archive(content)
    root = parsed(archive.read("content.xml"))
    styles = [root, *([parsed(archive.read("styles.xml"))] if "styles.xml" in archive.names else [])]
    numbered = (
        (attribute(style, "name"), attribute(level, "level"))
        for part in styles
        for style in part.iter("{*}list-style")
        for level in style
        if local(level) == "list-level-style-number" and attribute(level, "num-format")
    )
    return Opened(root, frozenset(numbered))


def attribute(element: etree._Element, name: str) -> str:
    """An attribute by its name without its namespace, "" where it is not there."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def blocks(elements: Iterable[etree._Element], document: Opened) -> Iterator[Block]:
    """What stands in some elements, in order."""
    for element in elements:
        name = local(element)
        if name in ("h", "p"):
            level = attribute(element, "outline-level") or "1"
            yield Block(words(element, document), int(level) if name == "h" and level.isdecimal() else None)
        elif name == "list":
            yield from _items(element, document, "", 1)
        elif name == "table":
            yield from _rows(element, document)
        elif name and name not in SKIPPED:
            yield from blocks(element, document)


def words(paragraph: etree._Element, document: Opened) -> str:
    """A paragraph's text. White space in the file counts as one space; more is written with marks of its own."""
    parts: list[str] = []
    _collect(paragraph, document, parts)
    return "".join(parts).strip()


def _collect(element: etree._Element, document: Opened, parts: list[str]) -> None:
    parts.append(SPACES.sub(" ", element.text or ""))
    for below in element:
        name = local(below)
        if name == "s":
            count = attribute(below, "c")
            parts.append(" " * min(int(count) if count.isdecimal() else 1, MOST_SPACES))
        elif name in ("tab", "line-break"):
            parts.append("\t" if name == "tab" else "\n")
        elif name == "note":
            document.notes.extend(body for body in below if local(body) == "note-body")
        elif name in ("p", "h"):  # of a text box that stands in the line
            parts.append(f"\n{words(below, document)}\n")
        elif name and name not in SKIPPED:
            _collect(below, document, parts)
        parts.append(SPACES.sub(" ", below.tail or ""))


def _items(listed: etree._Element, document: Opened, style: str, depth: int) -> Iterator[Block]:
    style = attribute(listed, "style-name") or style
    number = 0
    for item in listed:
        if local(item) not in ("list-item", "list-header"):
            continue
        mark = ""
        if local(item) == "list-item":
            number += 1
            mark = f"{number}. " if (style, str(depth)) in document.numbered else BULLETS[min(depth, len(BULLETS)) - 1]
        for below in item:
            if local(below) == "list":
                yield from _items(below, document, style, depth + 1)
                continue
            for block in blocks((below,), document):
                if block.text:
                    yield Block(mark + block.text, block.level, LINE_END)
                    mark = ""


def _rows(table: etree._Element, document: Opened) -> Iterator[Block]:
    for row in table:
        if local(row) == "table-row":
            cells = [_cell(cell, document) for cell in row if local(cell) == "table-cell"]
            yield Block(CELL_END.join(cells).rstrip(CELL_END), end=LINE_END)
        elif local(row) in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(row, document)


def _cell(cell: etree._Element, document: Opened) -> str:
    return " ".join(" ".join(block.text for block in blocks(cell, document)).split())
