"""What is written down with the passages, and whether this Candor can search them."""

from collections.abc import Mapping

from candor.index.embedder import Embedder
from candor.model.errors import EmbedderChanged, IndexDamaged, IndexOutdated

VERSION = 3
"""Of the layout: the columns of `lance`, and which sentences have vectors (`parts`, `sentences`)."""


def described(embedder: Embedder) -> dict[str, str]:
    """The metadata of a table of this version, with vectors of this embedder."""
    return {"version": str(VERSION), "embedder": embedder.name, "embedder_sha256": embedder.identity}


def is_newer(metadata: Mapping[str, str]) -> bool:
    """Whether a newer Candor wrote it."""
    layout = metadata.get("version", "")
    return layout.isdecimal() and int(layout) > VERSION


def check(metadata: Mapping[str, str], embedder: Embedder) -> None:
    """Raises IndexOutdated, EmbedderChanged, or IndexDamaged where the version is unknown."""
    layout = metadata.get("version", "")
    if layout.isdecimal() and int(layout) < VERSION:
        raise IndexOutdated
    if layout != str(VERSION):
        raise IndexDamaged(f"its layout is {layout or 'unknown'}, this Candor reads {VERSION}")
    if metadata.get("embedder_sha256") != embedder.identity:
        built = f"{metadata.get('embedder')} ({metadata.get('embedder_sha256', '')[:8]})"
        raise EmbedderChanged(built, f"{embedder.name} ({embedder.identity[:8]})")
