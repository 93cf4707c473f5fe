"""Packages and components to tell notices about: laid out in a folder as an installer does, or made of what is said."""

from dataclasses import replace
from importlib.metadata import Distribution
from pathlib import Path

from notices.component import Component, Kind
from notices.standard_texts import standard

MIT = standard("MIT").replace("<year> <copyright holders>", "2026 Ada")


def wheel(folder: Path, metadata: str, **files: str) -> Distribution:
    """Returns a package laid out in a folder as an installer does."""
    info = folder / "thing-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: thing\nVersion: 1.0\n{metadata}", encoding="utf-8")
    paths = {name.replace("__", "/"): text for name, text in files.items()}
    for name, text in paths.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    record = [f"{name},," for name in ["thing-1.0.dist-info/METADATA", *paths]]
    (info / "RECORD").write_text("\n".join(record), encoding="utf-8")
    return Distribution.at(info)


def thing(**said: object) -> Component:
    """Returns a component that nothing is wrong with, but for what is said."""
    plain = Component("thing", "1.0", "MIT", Kind.PACKAGE, "pkg:pypi/thing@1.0", "https://example.org/thing")
    return replace(plain, **said)  # type: ignore[arg-type]
