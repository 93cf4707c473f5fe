"""OpenDocument presentations: slides with their titles, tables and notes."""

from collections.abc import Iterator

from lxml import etree

from candor.documents.content import Content
from candor.documents.draft import Draft, heading_line
from candor.documents.office.odf import Opened, attribute, blocks, opened
from candor.documents.xml import child, local
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

# The same words on every slide, or only a number.
REPEATED = frozenset(("date-time", "footer", "header", "page-number"))


def read_odp(content: Content) -> DocumentText:
    """Reads a presentation: one Place per paragraph, item or row, with slide and title. Raises DocumentError."""
    document = opened(content)
    body = child(document.root, "body", "presentation")
    if body is None:
        raise FileDamaged("a part of it is missing")
    slides = [page for page in body if local(page) == "page"]
    hidden = frozenset(_hidden_styles(document.root))
    draft = Draft(content)
    for number, slide in enumerate(slides, 1):
        _write(draft, document, slide, Place(0, 0, slide=number), hidden=attribute(slide, "style-name") in hidden)
    return draft.finish("odp", len(slides))


def _write(draft: Draft, document: Opened, slide: etree._Element, at: Place, *, hidden: bool) -> None:
    frames = [frame for frame in slide if attribute(frame, "class") not in REPEATED]
    title_frames = [frame for frame in frames if attribute(frame, "class") == "title"]
    title = heading_line(" ".join(block.text for block in blocks(title_frames, document)))
    heading = (*((title,) if title else ()), *(("hidden slide",) if hidden else ()))
    draft.add(title, at=at, heading=heading)
    for block in blocks((frame for frame in frames if frame not in title_frames), document):
        draft.add(block.text, at=at, heading=heading, end=block.end)
    notes = child(slide, "notes")
    for block in blocks(_spoken(notes), document) if notes is not None else ():
        draft.add(block.text, at=at, heading=(*heading, "Notes"), end=block.end)


def _spoken(notes: etree._Element) -> Iterator[etree._Element]:
    return (frame for frame in notes if attribute(frame, "class") not in REPEATED)


def _hidden_styles(root: etree._Element) -> Iterator[str]:
    for properties in root.iter("{*}drawing-page-properties"):
        style = properties.getparent()
        if attribute(properties, "visibility") == "hidden" and style is not None:
            yield attribute(style, "name")
