"""A real embedder, a real index in a folder of its own, and documents made from a few words."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from candor.index.embedder import Embedder
from candor.index.library import LibraryIndex
from candor.model.document import Document, Fingerprint, document_id
from candor.model.text import DocumentText, Place

FOLDER = Path(__file__).parents[2] / "resources" / "embedder"
MISSING = "resources/embedder is missing. Run: python3 dev.py setup"

Given = tuple[Document, DocumentText]
Give = Callable[..., Given]


@pytest.fixture(scope="session")
def embedder_folder() -> Path:
    if not (FOLDER / "model.onnx").is_file():
        pytest.skip(MISSING)
    return FOLDER


@pytest.fixture(scope="session")
def embedder(embedder_folder: Path) -> Embedder:
    """One thread, so that it has no pool to close and lives as long as the tests."""
    return Embedder(embedder_folder, threads=1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "index"


@pytest.fixture
def index(folder: Path, embedder: Embedder) -> Iterator[LibraryIndex]:
    library = LibraryIndex(folder, embedder)
    yield library
    library.close()


@pytest.fixture
def give() -> Give:
    """Makes a document and its text, one page a given string: as a reader would hand it over."""

    def made(name: str, *pages: str, heading: tuple[str, ...] = ()) -> Given:
        places, text = [], ""
        for number, page in enumerate(pages, 1):
            start, text = len(text), f"{text}{page}\n\n"
            places.append(Place(start, len(text), number, heading, 1))
        location = f"/docs/{name}".encode()
        document = Document(document_id(location), location, b"/docs", Fingerprint(len(text), 1, "d" * 64))
        return document, DocumentText(text, tuple(places), "txt", "d" * 64, len(pages))

    return made


@pytest.fixture
def store(index: LibraryIndex) -> Callable[[Given], int]:
    """Puts a document into the index and the ledger, as a run does."""

    def stored(given: Given) -> int:
        passages = index.replace_many([given])[0]
        index.ledger.save([given[0]])
        return passages

    return stored
