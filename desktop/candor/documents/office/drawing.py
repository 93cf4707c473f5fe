"""Text in DrawingML: paragraphs with their marks, tables as rows, charts with their figures (ECMA-376 part 1)."""

from collections.abc import Iterator

from lxml import etree

from candor.documents.tables.sheet_rows import CELL_END
from candor.documents.xml import child, local

BULLET = "• "
INDENT = "  "
DEEPEST = 8


def paragraphs(body: etree._Element, *, bulleted: bool = False) -> str:
    """The paragraphs of a text body, one a line, with bullets and numbers; `bulleted` says that bullets go unsaid."""
    lines = []
    numbers: dict[int, int] = {}
    found = [(paragraph, words(paragraph)) for paragraph in body.iter() if local(paragraph) == "p"]
    bulleted = bulleted and sum(bool(text) for _, text in found) > 1
    for paragraph, text in found:
        if text:
            lines.append(_mark(paragraph, numbers, bulleted=bulleted) + text)
    return "\n".join(lines)


def words(paragraph: etree._Element) -> str:
    """A paragraph's text; fields show what they showed last."""
    parts = []
    for element in paragraph.iter():
        name = local(element)
        if name == "t":
            parts.append(element.text or "")
        elif name == "br":
            parts.append("\n")
    return "".join(parts).strip()


def rows(table: etree._Element) -> Iterator[str]:
    """A table's rows; what a merged cell covers is empty and left out at the end."""
    for row in table:
        if local(row) == "tr":
            cells = [" ".join(paragraphs(cell).split()) for cell in row if local(cell) == "tc"]
            yield CELL_END.join(cells).rstrip(CELL_END)


def chart_lines(chart: etree._Element) -> Iterator[str]:
    """A chart's title, then each series with its categories and the values they had last."""
    for part in chart.iter():
        if local(part) == "title":
            yield " ".join(paragraphs(part).split())
        elif local(part) == "ser":
            name = " ".join(_points(child(part, "tx"), "v").values())
            categories, values = _points(child(part, "cat"), "pt"), _points(child(part, "val"), "pt")
            figures = CELL_END.join(f"{categories.get(at, at)}: {value}" for at, value in values.items())
            yield f"{name}: {figures}" if name else figures


def _points(axis: etree._Element | None, name: str) -> dict[str, str]:
    found = (element for element in axis.iter() if local(element) == name) if axis is not None else ()
    return {element.get("idx", str(at)): "".join(map(str, element.itertext())) for at, element in enumerate(found)}


def _mark(paragraph: etree._Element, numbers: dict[int, int], *, bulleted: bool) -> str:
    properties = child(paragraph, "pPr")
    said = {local(element) for element in properties} if properties is not None else set()
    level = properties.get("lvl", "0") if properties is not None else "0"
    depth = min(int(level), DEEPEST) if level.isdecimal() else 0
    for deeper in [each for each in numbers if each > depth]:
        del numbers[deeper]
    if "buAutoNum" in said:
        numbers[depth] = numbers.get(depth, 0) + 1
        return f"{INDENT * depth}{numbers[depth]}. "
    numbers.pop(depth, None)
    return INDENT * depth + BULLET if "buChar" in said or (bulleted and "buNone" not in said) else ""
