"""THIRD-PARTY.txt: the same for people. A table of contents, a section a component, and every licence text once."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from pathlib import Path

import product

from notices import judgement, standard_texts
from notices.component import Component, Kind, walk
from notices.gathering import of_kind

WIDTH = 100
FOLDER = Path(__file__).resolve().parent
OWN = standard_texts.base(product.LICENCE)
"""The licence of Candor itself."""
COPYLEFT = ("GPL", "LGPL", "AGPL", "MPL")
PARTS = (
    ("1", "Packages", (Kind.PACKAGE,), "Each is a Python package, as its authors publish it."),
    (
        "2",
        "Parts inside the packages",
        (Kind.PART,),
        "What the packages carry of others: libraries in C, C++ and Fortran.",
    ),
    ("3", "Python, what starts it, and libraries beside it", (Kind.SYSTEM,), "What turns the packages into a program."),
    ("4", "Fonts, models and other data", (Kind.DATA,), "Read by the program, not run."),
)
CRATES = (
    "The packages named in brackets are written in Rust. What is compiled into them, by the lists that they carry "
    "themselves; some of it only helped to build them."
)


def written(components: tuple[Component, ...], system: str) -> str:
    """Return the whole file."""
    texts = Texts(components)
    body = [preface(system, texts), contents_table(components, texts)]
    for number, title, kinds, about in PARTS:
        body.append(heading(number, title) + wrapped(about))
        body += [section(component, texts) for component in of_kind(components, *kinds)]
    body += [heading("5", "Rust crates") + wrapped(CRATES) + crates(components)]
    body += [heading("6", "Where the source is") + sources(components)]
    body += [heading("7", "The texts of the licences"), *texts.written()]
    return "\n".join(body).rstrip() + "\n"


class Texts:
    """Every text once, each with the number it is referred to by."""

    def __init__(self, components: tuple[Component, ...]) -> None:
        everything = list(walk(components))
        standard = {name for component in everything for name in judgement.standard_names(component)} | {OWN}
        self.standard = {name: f"L{number}" for number, name in enumerate(sorted(standard, key=str.lower), 1)}
        """The numbers of the standard texts, by name."""
        self._own: dict[str, tuple[str, str]] = {}
        for component in everything:
            for name, words in judgement.own_texts(component):
                self._own.setdefault(words.strip(), (f"T{len(self._own) + 1}", f"{component.name}: {short(name)}"))

    def of(self, component: Component) -> list[str]:
        """Return how a component's texts are referred to."""
        own = [f"{self._own[words.strip()][0]} ({short(name)})" for name, words in judgement.own_texts(component)]
        return [f"{self.standard[name]} ({name})" for name in judgement.standard_names(component)] + own

    def written(self) -> Iterable[str]:
        """Yield every text under its number."""
        for name, number in self.standard.items():
            yield ruled(f"{number}  {name}") + standard_texts.standard(name)
        for words, (number, title) in self._own.items():
            yield ruled(f"{number}  {title}") + "\n".join(line.rstrip() for line in words.splitlines()) + "\n"


def preface(system: str, texts: Texts) -> str:
    """Return what the file says about itself."""
    words = (FOLDER / "preface.txt").read_text(encoding="utf-8")
    return words.format(name=product.NAME, version=product.VERSION, system=system, own=texts.standard[OWN])


def contents_table(components: tuple[Component, ...], texts: Texts) -> str:
    """Return what stands where, and every component of the parts that people look into, with its licence."""
    lines = [heading("0", "Contents").rstrip("\n"), ""]
    for number, title, kinds, _ in PARTS:
        found = of_kind(components, *kinds)
        lines += [f"{number}  {title} ({len(found)})", ""]
        lines += [row(component) for component in found] + [""]
    lines.append(f"5  Rust crates ({len(grouped(components))})")
    lines += [
        "6  Where the source is, and how Qt is replaced",
        f"7  The texts of the licences ({len(texts.standard)} known ones)",
        "",
    ]
    names = "  ".join(f"{number} {name}" for name, number in texts.standard.items())
    return (
        "\n".join(lines) + "\n" + textwrap.fill(names, WIDTH, initial_indent="     ", subsequent_indent="     ") + "\n"
    )


def named(component: Component) -> str:
    """Return what a component is called: with its version, or with what carries it where it has none."""
    carried = component.kind is Kind.PART and not component.version and "(in " not in component.name
    return f"{component.name} (in {component.inside})" if carried else f"{component.name} {component.version}".strip()


def row(component: Component) -> str:
    """Return one line of the table of contents."""
    name = textwrap.shorten(named(component), 58, placeholder=" ...")
    return f"     {name:<58} {textwrap.shorten(' AND '.join(judgement.goes_by(component)), 36, placeholder=' ...')}"


def section(component: Component, texts: Texts) -> str:
    """Return what is said about one component."""
    goes_by = " AND ".join(judgement.goes_by(component))
    said = [
        ("inside", component.inside),
        ("licence", component.licence),
        ("goes by", goes_by if " OR " in component.licence else ""),
        ("copyright", "\n".join(component.copyright)),
        ("source", component.source),
        ("remark", component.remark),
        ("files", component.evidence.removeprefix("files: ") if component.evidence.startswith("files: ") else ""),
        ("texts", ", ".join(texts.of(component))),
    ]
    title = named(component)
    return f"{title}\n" + "".join(field(name, value) for name, value in said if value)


def field(name: str, value: str) -> str:
    """Return one line of a section, indented where it goes on."""
    lines = [line for part in value.split("\n") for line in textwrap.wrap(part, WIDTH - 15, break_long_words=False)]
    return f"    {name:<10} " + ("\n" + " " * 15).join(lines) + "\n"


def grouped(components: tuple[Component, ...]) -> dict[tuple[str, str, str], list[Component]]:
    """Return the crates by name, version and licence; one is often compiled into several packages."""
    found: dict[tuple[str, str, str], list[Component]] = {}
    for crate in of_kind(components, Kind.CRATE):
        found.setdefault((crate.name, crate.version, crate.licence), []).append(crate)
    return found


def crates(components: tuple[Component, ...]) -> str:
    """Return the crates, two lines each: which, whose and where; under what and in which packages."""
    lines = []
    for (name, version, licence), of_packages in grouped(components).items():
        crate = of_packages[0]
        owner = textwrap.shorten(", ".join(crate.copyright).removeprefix("Authors: "), 200, placeholder=" and others")
        lines.append(f"{name} {version}  {crate.source}".rstrip())
        packages = ", ".join(sorted({one.inside for one in of_packages}))
        lines += textwrap.wrap(
            f"{licence}  [{packages}]" + (f"  by {owner}" if owner else ""),
            WIDTH,
            initial_indent="    ",
            subsequent_indent="    ",
            break_long_words=False,
        )
    return "\n".join(lines) + "\n"


def sources(components: tuple[Component, ...]) -> str:
    """Return where the source of everything under a licence that asks for it is."""
    found = (part for part in walk(components) if any(name.startswith(COPYLEFT) for name in judgement.goes_by(part)))
    lines = (f"{named(part)}, {' AND '.join(judgement.goes_by(part))}\n    {part.source}" for part in found)
    words = (FOLDER / "sources.txt").read_text(encoding="utf-8")
    return words.format(name=product.NAME, table="\n".join(dict.fromkeys(lines)))


def short(name: str) -> str:
    """Return a text's name without the folder of metadata it lay in."""
    return name.partition(".dist-info/")[2].removeprefix("licenses/") or name


def wrapped(text: str) -> str:
    """Return a paragraph."""
    return textwrap.fill(text, WIDTH) + "\n\n"


def heading(number: str, title: str) -> str:
    """Return the heading of a part."""
    line = f"{number}  {title}" if number != "0" else title
    return f"\n{'=' * WIDTH}\n{line}\n{'=' * WIDTH}\n\n"


def ruled(title: str) -> str:
    """Return the heading of a text."""
    return f"{'-' * WIDTH}\n{title}\n{'-' * WIDTH}\n\n"
