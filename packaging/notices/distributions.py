"""The packages of an environment as components: what their wheels say and carry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path, PurePosixPath

from notices import declared, standard_texts, wheel_lists
from notices.component import Component, Kind, Text
from notices.contents import Contents
from notices.tables import corrections

PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^\s;]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
LICENCE_FILE = re.compile(r"(licen[sc]es?|copying|notice|authors|thirdparty|third.party|ofl)", re.IGNORECASE)
NOT_WORDS = {".py", ".pyc", ".json", ".html", ".so", ".dll", ".pyi", ".h", ".png", ".svg"}
SOURCE_LABELS = ("source", "source code", "repository", "github", "code", "sources", "homepage", "home", "home-page")
MANY = 6
REGISTRY = re.compile(r"pypi\.|pythonhosted|/pypi/", re.IGNORECASE)


def normal(name: str) -> str:
    """Return a package's name as the lock writes it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lock: str) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the hashes of every pin in a lock, by name and version."""
    found: dict[tuple[str, str], list[str]] = {}
    here: list[str] = []
    for line in lock.splitlines():
        if pin := PIN.match(line):
            here = found.setdefault((normal(pin[1]), pin[2]), [])
        here.extend(HASH.findall(line))
    return {pin: tuple(sorted(hashes)) for pin, hashes in found.items()}


def installed(site_packages: Path, lock: str, contents: Contents) -> list[Component]:
    """Return the packages of a folder that a lock names and that ship, by name. Raises Unknown: no licence declared."""
    hashes = pinned(lock)
    found = {}
    for distribution in distributions(path=[str(site_packages)]):
        pin = (normal(distribution.metadata["Name"]), distribution.version)
        if pin in hashes and contents.has_any_of(map(str, distribution.files or [])):
            found[pin] = component(distribution, hashes[pin])
    return [found[pin] for pin in sorted(found)]


def component(distribution: Distribution, hashes: tuple[str, ...]) -> Component:
    """Return one package with its texts and what its own lists say is compiled into it."""
    name = normal(distribution.metadata["Name"])
    correction = corrections().get(name)
    licence, evidence = declared.licence(name, distribution.metadata, correction)
    texts = tuple(carried(distribution))
    return Component(
        name=name,
        version=distribution.version,
        licence=licence,
        kind=Kind.PACKAGE,
        purl=f"pkg:pypi/{name}@{distribution.version}",
        source=source(distribution),
        copyright=(correction.copyright if correction else ()) or holders(texts) or authors(distribution),
        texts=texts,
        hashes=hashes,
        evidence=evidence,
        remark=correction.because if correction else "",
        parts=wheel_lists.crates(distribution, name),
    )


def carried(distribution: Distribution) -> Iterator[Text]:
    """Yield the texts on licences that a wheel carries, those beside its metadata first and each once."""
    seen = set()
    files = sorted(distribution.files or [], key=lambda file: (".dist-info" not in str(file), str(file)))
    for file in files:
        path = PurePosixPath(str(file))
        if path.suffix in NOT_WORDS or not LICENCE_FILE.match(path.name) or "sboms" in path.parts:
            continue
        whole = Path(str(distribution.locate_file(file)))
        # A folder of such a name on a disk that does not tell letters apart, or a file that was left out.
        words = whole.read_bytes().decode("utf-8", "replace").replace("\r\n", "\n") if whole.is_file() else ""
        if words.strip() and words not in seen:
            seen.add(words)
            yield Text(str(path), words)


def holders(texts: tuple[Text, ...]) -> tuple[str, ...]:
    """Return who holds the copyright by a package's own texts; nobody where they go on about many others."""
    named = tuple(dict.fromkeys(owner for text in texts for owner in standard_texts.owners(text.words)))
    return named if len(named) <= MANY else ()


def source(distribution: Distribution) -> str:
    """Return where a package says its source is: its repository before its home page."""
    said = {}
    for line in distribution.metadata.get_all("Project-URL") or []:
        label, _, address = str(line).partition(",")
        said[label.strip().lower()] = address.strip()
    said.setdefault("home-page", declared.said(distribution.metadata, "Home-page"))
    found = [said[label] for label in SOURCE_LABELS if said.get(label)] + list(said.values())
    return next((address for address in found if address.startswith("http") and not REGISTRY.search(address)), "")


def authors(distribution: Distribution) -> tuple[str, ...]:
    """Return whom a package's metadata names, for one whose texts name nobody."""
    metadata = distribution.metadata
    said = declared.said(metadata, "Author") or declared.said(metadata, "Author-email")
    named = re.sub(r"\s*<[^>]*>", "", said).strip(" ,")
    return (f"Authors, by its metadata: {named}",) if named else ()
