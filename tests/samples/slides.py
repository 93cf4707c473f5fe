"""Presentations as PowerPoint writes them."""

from collections.abc import Mapping, Sequence

from samples.archives import zipped

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = "application/vnd.openxmlformats-officedocument.presentationml"
SPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    f'xmlns:r="{RELATIONS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


def shape(*paragraphs: str, holds: str = "", hidden: bool = False) -> str:
    """A shape of paragraphs (words, or raw XML of one); `holds` is its placeholder's type."""
    placeholder = f'<p:ph type="{holds}"/>' if holds else ""
    lines = "".join(
        words if words.startswith("<") else f"<a:p><a:r><a:t>{words}</a:t></a:r></a:p>" for words in paragraphs
    )
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="" hidden="{int(hidden)}"/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr>'
        f"</p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>{lines}</p:txBody></p:sp>"
    )


def frame(uri: str, inside: str) -> str:
    """A frame around a table or a chart."""
    return (
        '<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="3" name=""/><p:cNvGraphicFramePr/><p:nvPr/>'
        f'</p:nvGraphicFramePr><a:graphic><a:graphicData uri="{uri}">{inside}</a:graphicData></a:graphic>'
        "</p:graphicFrame>"
    )


def pptx(
    slides: Sequence[str],
    notes: Mapping[int, str] | None = None,
    hidden: Sequence[int] = (),
    order: Sequence[int] = (),
    charts: Mapping[int, str] | None = None,
) -> bytes:
    """A presentation of slides (the XML of their shapes), counted from 1; `order` is how they are shown."""
    order = order or range(1, len(slides) + 1)
    listed = "".join(f'<p:sldId id="{255 + at}" r:id="rId{at}"/>' for at in order)
    members = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/ppt/presentation.xml" ContentType="{TYPES}.presentation.main+xml"/></Types>',
        "_rels/.rels": _relations({"rId1": ("officeDocument", "ppt/presentation.xml")}),
        "ppt/presentation.xml": f"<p:presentation {SPACES}><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": _relations(
            {f"rId{at}": ("slide", f"slides/slide{at}.xml") for at in range(1, len(slides) + 1)}
        ),
    }
    for at, shapes in enumerate(slides, 1):
        shown = ' show="0"' if at in hidden else ""
        members[f"ppt/slides/slide{at}.xml"] = _slide("sld", shapes, shown)
        relations = {}
        if notes and at in notes:
            members[f"ppt/notesSlides/notesSlide{at}.xml"] = _slide("notes", notes[at])
            relations["rId1"] = ("notesSlide", f"../notesSlides/notesSlide{at}.xml")
        if charts and at in charts:
            members[f"ppt/charts/chart{at}.xml"] = f"<c:chartSpace {SPACES}>{charts[at]}</c:chartSpace>"
            relations["rId2"] = ("chart", f"/ppt/charts/chart{at}.xml")
        members[f"ppt/slides/_rels/slide{at}.xml.rels"] = _relations(relations)
    return zipped(members)


def _slide(name: str, shapes: str, attributes: str = "") -> str:
    return f"<p:{name} {SPACES}{attributes}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:{name}>"


def _relations(entries: Mapping[str, tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{key}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for key, (kind, target) in entries.items()
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'
