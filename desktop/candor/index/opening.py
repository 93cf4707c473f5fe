"""Opens the index and its embedder; what they stand on (numpy above all) is loaded by the first that is opened.

That takes a fifth of a second: the window lists its conversations first, and a command that needs no index has none.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from candor.index.embedder import Embedder
    from candor.index.library import LibraryIndex
    from candor.index.power import Gentle


def open_embedder(folder: Path, gentle: "Callable[[], Gentle]", tuning: Path) -> "Embedder":
    """The embedding model in a folder; `gentle` says when it leaves room for others, `tuning` is as Embedder has it."""
    from candor.index.embedder import Embedder
    from candor.index.power import Power

    return Embedder(folder, power=Power(gentle), tuning=tuning)


def open_index(folder: Path, embedder: "Embedder") -> "LibraryIndex":
    """The library's index in a folder."""
    from candor.index.library import LibraryIndex

    return LibraryIndex(folder, embedder)


def open_another(folder: Path, embedder: "Embedder") -> "LibraryIndex":
    """An index in another folder, with an embedder of its own like the given one, which it closes."""
    from candor.index.embedder import Embedder

    return open_index(folder, Embedder(embedder.folder))
