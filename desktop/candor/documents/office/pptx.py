"""PowerPoint presentations: slides with their titles, tables, charts and notes (ECMA-376 part 1, PresentationML)."""

from collections.abc import Iterator

from lxml import etree

from candor.documents.content import Content
from candor.documents.draft import LINE_END, Draft, heading_line
from candor.documents.office.drawing import chart_lines, paragraphs, rows
from candor.documents.office.opc import Package, relation_id
from candor.documents.xml import child, local
from candor.model.errors import FileDamaged
from candor.model.text import DocumentText, Place

TITLES = frozenset(("title", "ctrTitle"))
# The same words on every slide, only a number, or the slide itself beside its notes.
REPEATED = frozenset(("sldNum", "sldImg", "dt", "ftr", "hdr"))
# Placeholders whose paragraphs have bullets unless they say otherwise.
BULLETED = frozenset(("body", "obj"))


def read_pptx(content: Content) -> DocumentText:
    """Reads a presentation: one Place per shape or table row, with the slide and its title. Raises DocumentError."""
    package = Package(content)
    slides = list(_slides(package))
    draft = Draft(content)
    for number, name in enumerate(slides, 1):
        _write(draft, package, name, number)
    return draft.finish("pptx", len(slides))


def _slides(package: Package) -> Iterator[str]:
    """The slides' parts as they are shown, which is not the order of their names."""
    main = package.main()
    relations = package.relations(main)
    listed = child(package.part(main), "sldIdLst")
    for entry in listed if listed is not None else ():
        key = relation_id(entry)
        if key not in relations:
            raise FileDamaged("a slide is missing")
        yield relations[key][1]


def _write(draft: Draft, package: Package, name: str, number: int) -> None:
    slide = package.part(name)
    shapes = list(_shapes(slide))
    titles = [shape for shape in shapes if _placeholder(shape) in TITLES]
    title = heading_line(" ".join(paragraphs(shape) for shape in titles))
    hidden = ("hidden slide",) if slide.get("show") in ("0", "false") else ()
    at = Place(0, 0, slide=number, heading=(*((title,) if title else ()), *hidden))
    draft.add(title, at=at)
    for shape in shapes:
        if shape not in titles and _placeholder(shape) not in REPEATED:
            for text, end in _texts(shape, package, name):
                draft.add(text, at=at, end=end)
    for notes in package.related(name, "notesSlide"):
        for shape in _shapes(package.part(notes)):
            if _placeholder(shape) not in REPEATED:
                draft.add(paragraphs(shape), heading=(*at.heading, "Notes"), at=at)


def _shapes(element: etree._Element) -> Iterator[etree._Element]:
    """Shapes and frames in the order they lie on each other, groups opened, hidden ones left out."""
    for below in element:
        name = local(below)
        if name in ("sp", "graphicFrame"):
            if not _is_hidden(below):
                yield below
        elif name == "AlternateContent":
            choice = child(below, "Choice")
            yield from _shapes(choice if choice is not None else below)
        elif name in ("cSld", "spTree", "Fallback") or (name == "grpSp" and not _is_hidden(below)):
            yield from _shapes(below)


def _is_hidden(shape: etree._Element) -> bool:
    about = next(iter(shape), None)
    named = child(about, "cNvPr") if about is not None else None
    return named is not None and named.get("hidden") in ("1", "true")


def _placeholder(shape: etree._Element) -> str:
    """What a shape holds the place of: "title", "body" and so on; "" for one that stands for itself."""
    about = next(iter(shape), None)
    placeholder = child(about, "nvPr", "ph") if about is not None else None
    return "" if placeholder is None else placeholder.get("type", "obj")


def _texts(shape: etree._Element, package: Package, name: str) -> Iterator[tuple[str, str]]:
    """The texts of a shape, each with what ends it."""
    body = child(shape, "txBody")
    if body is not None:
        yield paragraphs(body, bulleted=_placeholder(shape) in BULLETED), LINE_END * 2
    data = child(shape, "graphic", "graphicData")
    for element in data if data is not None else ():
        if local(element) == "tbl":
            yield from ((row, LINE_END) for row in rows(element))
        elif local(element) == "chart" and (chart := _part(package, name, relation_id(element))) is not None:
            yield from ((line, LINE_END) for line in chart_lines(chart))
        elif local(element) == "relIds" and (drawn := _part(package, name, relation_id(element, "dm"))) is not None:
            yield paragraphs(drawn), LINE_END * 2


def _part(package: Package, name: str, key: str) -> etree._Element | None:
    """A part that a slide shows; None where the relation leads nowhere."""
    relations = package.relations(name)
    return package.part(relations[key][1]) if key in relations else None
