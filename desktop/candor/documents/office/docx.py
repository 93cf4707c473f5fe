"""Word documents: paragraphs, tables as rows of text, headings, notes.

The XML is walked here, because python-docx leaves out tracked insertions, content controls and text boxes, of which
contracts are full. Format: ECMA-376 part 1, WordprocessingML.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.draft import Draft, heading_line, titles, under
from candor.documents.office.docx_lists import Numbering
from candor.documents.xml import parsed
from candor.model.errors import FileDamaged, FormatUnsupported
from candor.model.text import DocumentText

HEADING_NAME = re.compile(r"heading ([1-9])$", re.IGNORECASE)
CELL_END = " | "
TEXT, RUN, PARAGRAPH, ROW, CELL = (qn(f"w:{name}") for name in ("t", "r", "p", "tr", "tc"))
MARKS = {qn("w:tab"): "\t", qn("w:noBreakHyphen"): "-", qn("w:br"): "\n", qn("w:cr"): "\n"}
# Moved away, properties, field instructions, and the second copy of a text box for old programs.
SKIPPED = frozenset(
    (
        qn("w:moveFrom"), qn("w:del"), qn("w:pPr"), qn("w:rPr"), qn("w:instrText"),
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)  # fmt: skip
NOTES = ("/footnotes", "/endnotes")


def read_docx(content: Content) -> DocumentText:
    """Reads a Word document: one Place per paragraph or table row.

    Raises FileDamaged, FormatUnsupported, ReadingTooLarge.
    """
    document = _opened(content)
    levels = _heading_levels(document)
    numbering = Numbering(_numbering(document), document.styles.element)
    draft = Draft(content)
    path: tuple[tuple[int, str], ...] = ()
    for block in _blocks(_body(document)):
        text = _words(block, numbering)
        level = _level(block, levels)
        if level is not None and heading_line(text):
            path = under(path, level, heading_line(text))
        draft.add(text, heading=titles(path))
    for note in _notes(document):
        draft.add(note)
    return draft.finish("docx")


def _opened(content: Content) -> Document:
    archive = Archive(content)
    archive.check(name for name in archive.names if name.endswith((".xml", ".rels")))
    try:
        return docx.Document(io.BytesIO(content.data))
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, OSError, NotImplementedError, zlib.error) as error:
        raise FileDamaged("its archive cannot be opened") from error
    except ValueError as error:
        raise FormatUnsupported("this kind of Word") from error
    except (KeyError, OpcError, etree.XMLSyntaxError, AttributeError, TypeError) as error:
        raise FileDamaged("a part of it is missing") from error


def _body(document: Document) -> etree._Element:
    body: etree._Element | None = document.element.find(qn("w:body"))
    if body is None:
        raise FileDamaged("a part of it is missing")
    return body


def _heading_levels(document: Document) -> dict[str, int]:
    """Heading level by style id: Title is 0. Built-in names are English in every language of Word."""
    levels = {}
    for style in document.styles.element.findall(qn("w:style")):
        name = style.find(qn("w:name"))
        value = name.get(qn("w:val"), "") if name is not None else ""
        found = HEADING_NAME.match(value)
        if found or value.lower() == "title":
            levels[style.get(qn("w:styleId"), "")] = int(found.group(1)) if found else 0
    return levels


def _level(block: etree._Element, levels: dict[str, int]) -> int | None:
    properties = block.find(qn("w:pPr"))
    if properties is None:
        return None
    outline, style = properties.find(qn("w:outlineLvl")), properties.find(qn("w:pStyle"))
    if outline is not None and outline.get(qn("w:val"), "9") in "012345678":
        return int(outline.get(qn("w:val"), "")) + 1
    return None if style is None else levels.get(style.get(qn("w:val"), ""))


def _blocks(body: etree._Element) -> Iterator[etree._Element]:
    """Paragraphs and table rows in order, those within content controls included, without recursion."""
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if element.tag in (PARAGRAPH, ROW):
            yield element
        elif element.tag not in SKIPPED:
            waiting.extend(reversed(element))


def _words(block: etree._Element, numbering: Numbering | None = None) -> str:
    words: list[str] = []
    for event, element in _seen(block):
        tag = element.tag
        if event == "start" and tag == PARAGRAPH and numbering is not None:
            mark = numbering.mark(element)
            words.append(mark if any(text.text for text in element.iter(TEXT)) else "")
        elif event == "start":
            words.append(element.text or "" if tag == TEXT else MARKS.get(tag, ""))
        elif tag == CELL:
            words[:] = ["".join(words).rstrip(), CELL_END]
        elif tag in (PARAGRAPH, ROW) and element is not block:
            words.append("\n")
    return "".join(words).strip().removesuffix(CELL_END.strip()).strip()


def _seen(block: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    walk = etree.iterwalk(block, events=("start", "end"))
    for event, element in walk:
        if event == "start" and (element.tag in SKIPPED or (element.tag == RUN and _is_hidden(element))):
            walk.skip_subtree()
        yield event, element


def _is_hidden(run: etree._Element) -> bool:
    hidden = run.find(f"{qn('w:rPr')}/{qn('w:vanish')}")
    return hidden is not None and hidden.get(qn("w:val"), "1") not in ("0", "false", "off")


def _numbering(document: Document) -> etree._Element | None:
    for relation in document.part.rels.values():
        if relation.reltype.endswith("/numbering") and not relation.is_external:
            return parsed(relation.target_part.blob, "its lists cannot be read")
    return None


def _notes(document: Document) -> Iterator[str]:
    for relation in document.part.rels.values():
        if relation.reltype.endswith(NOTES) and not relation.is_external:
            for block in _blocks(parsed(relation.target_part.blob, "its notes cannot be read")):
                yield _words(block)
