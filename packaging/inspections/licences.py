"""The inspection "licences": the bundle's bill of materials is valid and whole, and each licence in it has its text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import product
from bundle.build_environment import PYTHON
from notices import gathering, judgement, prepare, tables
from notices.component import Component, walk
from notices.contents import ARCHIVE, Contents, module, of_bundle
from steps.environment import Failed

from inspections import validator
from inspections.skipped import Skipped

OWN = ("candor", "bundle", "pyimod", "_pyi", "PyInstaller", "_sysconfigdata")
"""How modules begin that are Candor's or the build's own."""
ENTRIES = product.ROOT / "packaging" / "bundle" / "entries"


def inspect_licences() -> str:
    """Look at the bundle and what stands in its resources/licences. Raises Failed, Skipped."""
    if not (product.BUNDLE / "_internal" / ARCHIVE).is_file():
        raise Skipped("there is no bundle: python3 dev.py package")
    folder = product.BUNDLE / "_internal" / prepare.PLACE
    if not (folder / prepare.BILL).is_file():
        raise Failed(f"{folder} has no {prepare.BILL}.\nFirst: python3 dev.py package notices")
    bill = json.loads((folder / prepare.BILL).read_text(encoding="utf-8"))
    contents = of_bundle(PYTHON)
    components = prepare.everything(contents)
    found = judgement.judged(components)
    wrong = [
        *validator.complaints(folder / prepare.BILL),
        *differing(bill, components),
        *without_owner(contents, {component.name for component in components}),
        *unsaid((folder / prepare.NOTICES).read_text(encoding="utf-8"), components),
        *found.wrong,
    ]
    show(components, found)
    if wrong:
        raise Failed("\n".join(wrong))
    parts = len(list(walk(components))) - len(components)
    return f"{len(components)} components and {parts} parts, each with its text; the bill is valid"


def show(components: tuple[Component, ...], found: judgement.Judgement) -> None:
    """Print how often each licence is gone by, and what is open about some."""
    counted = Counter(name for component in walk(components) for name in judgement.goes_by(component))
    print("  " + ", ".join(f"{name} {count}" for name, count in counted.most_common()))
    for line in found.open:
        question = tables.open_questions()[line.rpartition(" is under ")[2]]
        print(f"  IN QUESTION: {line}. {question.reason} {question.remedy}")


def differing(bill: dict[str, Any], components: tuple[Component, ...]) -> Iterator[str]:
    """Yield what ships and is not in the bill, and the reverse."""
    said, ships = set(references(bill["components"])), {component.key for component in walk(components)}
    yield from (f"{key} ships and is not in the bill" for key in sorted(ships - said))
    yield from (f"{key} is in the bill and does not ship" for key in sorted(said - ships))


def references(rows: list[dict[str, Any]]) -> Iterator[str]:
    """Yield what a bill calls its components."""
    for row in rows:
        yield str(row["bom-ref"])
        yield from references(row.get("components", []))


def without_owner(contents: Contents, named: set[str]) -> Iterator[str]:
    """Yield each module and file of the bundle that is in no package of the bill, nor Python's or Candor's own."""
    owners, _ = gathering.told_by_wheels(prepare.site_packages())
    by_module = {module(file): owner for file, owner in owners.items() if module(file)}
    for name in sorted(contents.modules):
        top = name.partition(".")[0]
        own = top.startswith(OWN) or (ENTRIES / f"{top}.py").is_file()
        if not own and by_module.get(name) not in named and not is_folder(name, by_module):
            yield f"the module {name} ships and belongs to no component"
    for file in sorted(contents.files):
        if file in owners and owners[file] not in named:
            yield f"{file} ships, of {owners[file]}, which is no component"


def is_folder(name: str, by_module: dict[str, str]) -> bool:
    """Tell whether a module is a folder without a file of its own, which several packages may share."""
    return any(known.startswith(f"{name}.") for known in by_module)


def unsaid(notices: str, components: tuple[Component, ...]) -> Iterator[str]:
    """Yield each component that the notices for people do not name."""
    yield from (f"{part.key} is not in {prepare.NOTICES}" for part in walk(components) if part.name not in notices)
