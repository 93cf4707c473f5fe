"""XML parts parsed without anything that a part could make the parser do."""

from typing import Any

from lxml import etree

from candor.model.errors import FileDamaged


def parsed(part: bytes, damage: str = "a part of it cannot be read") -> etree._Element:
    """The root element. Raises FileDamaged, with these words, for XML that is broken, nested deeply or grows by itself.

    libxml2 refuses more than 256 elements within each other and single texts of more than 10 MB unless told otherwise.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(part, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileDamaged(damage) from error
    declared: Any = root.getroottree().docinfo.internalDTD
    if declared is not None and declared.entities():  # lxml's types do not know of them
        raise FileDamaged("it would grow while it is read")
    return root


def local(element: etree._Element) -> str:
    """An element's name without its namespace; "" for comments and the like."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def child(element: etree._Element, *names: str) -> etree._Element | None:
    """The first element on this path of names below an element, whatever the namespaces."""
    found: etree._Element | None = element
    for name in names:
        found = next((below for below in found if local(below) == name), None) if found is not None else None
    return found
