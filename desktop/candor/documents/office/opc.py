"""Parts of an Office Open XML package and what they relate to (ECMA-376 part 2).

Names are compared without their namespace: the strict form of the format has other ones for the same elements.
"""

import posixpath
from collections.abc import Iterator

from lxml import etree

from candor.documents.archive import Archive
from candor.documents.content import Content
from candor.documents.xml import local, parsed
from candor.model.errors import FileDamaged


class Package:
    """Opens parts by name and follows relations from one to another."""

    def __init__(self, content: Content) -> None:
        """Raises FileDamaged, ReadingTooLarge."""
        self._archive = Archive(content)

    def part(self, name: str) -> etree._Element:
        """A part's root element. Raises FileDamaged, PasswordProtected, ReadingTooLarge."""
        return parsed(self._archive.read(name))

    def relations(self, name: str = "") -> dict[str, tuple[str, str]]:
        """What a part (or the package) relates to: by id, the last word of the relation's type, and the other part."""
        folder, file = posixpath.split(name)
        listed = posixpath.join(folder, "_rels", f"{file}.rels")
        if listed not in self._archive.names:
            return {}
        return dict(_targets(parsed(self._archive.read(listed)), folder))

    def related(self, name: str, kind: str) -> Iterator[str]:
        """The parts that a part relates to in this way and that are there."""
        for other_kind, target in self.relations(name).values():
            if other_kind == kind and target in self._archive.names:
                yield target

    def main(self) -> str:
        """The name of the part everything begins at. Raises FileDamaged."""
        for target in self.related("", "officeDocument"):
            return target
        raise FileDamaged("a part of it is missing")


def relation_id(element: etree._Element, name: str = "id") -> str:
    """The id of a relation that an element refers to, "" without one: r:id, whatever the form of the format."""
    for attribute, value in element.attrib.items():
        if str(attribute).startswith("{") and str(attribute).endswith(f"}}{name}"):
            return str(value)
    return ""


def _targets(root: etree._Element, folder: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for relation in root:
        if local(relation) == "Relationship" and relation.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
            yield relation.get("Id", ""), (relation.get("Type", "").rpartition("/")[2], target.lstrip("/"))
