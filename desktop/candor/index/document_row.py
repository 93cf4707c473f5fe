"""A document as a row of the ledger, and back."""

import json
from collections.abc import Sequence
from typing import Any

from candor.model.document import Document, DocumentState, Fingerprint
from candor.model.failure import Failure

COLUMNS = (
    "id, location, root, size, modified_ns, digest, state, kind, pages, characters, passages, failure, indexed_at, "
    "tries, empty_pages, recognized_pages, language"
)
STATES = {state.value: state for state in DocumentState}


def row_of(document: Document) -> tuple[Any, ...]:
    """The values of COLUMNS."""
    mark, failure = document.fingerprint, document.failure
    return (
        document.id,
        document.location,
        document.root,
        mark.size,
        mark.modified_ns,
        mark.digest,
        document.state.value,
        document.kind,
        document.pages,
        document.characters,
        document.passages,
        failure and json.dumps([failure.code, failure.what, failure.remedy]),
        document.indexed_at,
        document.tries,
        document.empty_pages,
        document.recognized_pages,
        document.language,
    )


def document_of(row: Sequence[Any]) -> Document:
    """The document whose values of COLUMNS these are."""
    (
        key,
        location,
        root,
        size,
        modified,
        digest,
        state,
        kind,
        pages,
        characters,
        passages,
        failure,
        indexed_at,
        *more,
    ) = row
    tries, empty_pages, recognized_pages, language = more
    # By position: naming seventeen fields a hundred thousand times takes half as long again.
    return Document(
        key,
        location,
        root,
        Fingerprint(size, modified, digest),
        STATES[state],
        kind,
        pages,
        characters,
        passages,
        Failure(*json.loads(failure)) if failure else None,
        indexed_at,
        tries,
        empty_pages,
        recognized_pages,
        language,
    )
