"""Documents for tests that need a library but no files."""

from candor.model.collection import Collection, Root
from candor.model.document import Document, DocumentState, Fingerprint, document_id
from candor.model.failure import Failure

ROOT = b"/home/person/Contracts"
CONTRACTS = Collection("c0", "Contracts")
GIVEN = Root(ROOT, CONTRACTS.id)


def document(
    name: str,
    state: DocumentState = DocumentState.INDEXED,
    *,
    root: bytes = ROOT,
    failure: Failure | None = None,
    passages: int = 3,
) -> Document:
    location = root + b"/" + name.encode()
    return Document(
        id=document_id(location),
        location=location,
        root=root,
        fingerprint=Fingerprint(10, 1_700_000_000_000_000_000),
        state=state,
        kind=name.rpartition(".")[2],
        pages=2,
        characters=1000 if state is DocumentState.INDEXED else 0,
        passages=passages if state is DocumentState.INDEXED else 0,
        failure=failure,
    )
