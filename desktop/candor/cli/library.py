"""`candor library`: every document and how it stands."""

import argparse
from collections import Counter

from candor.cli.output import Output
from candor.cli.the_collection import collection_named
from candor.cli.wording import reason, sentence
from candor.model.document import Document, DocumentState
from candor.services.counted import counted
from candor.services.verbs import Verbs


async def library(chosen: argparse.Namespace, verbs: Verbs, output: Output) -> int:
    """Lists the documents in order of path; only some where it was said so. Raises CollectionUnknown."""
    documents = await verbs.library()
    if chosen.collection:
        collection = await collection_named(chosen.collection, verbs)
        roots = {root.location for root in await verbs.collections.roots() if root.collection == collection.id}
        documents = [document for document in documents if document.root in roots]
    if chosen.failed:
        documents = [document for document in documents if document.state is DocumentState.FAILED]
    for document in documents:
        if output.as_json:
            output.json(**_fields(document))
        else:
            _show(document, output)
    if not output.as_json:
        output.note("No document failed." if chosen.failed and not documents else _sum(documents))
    return 0


def _fields(document: Document) -> dict[str, object]:
    return {
        "path": document.shown_path,
        "state": document.state.value,
        **reason(document.failure),
        "tries": document.tries,
        "size": document.fingerprint.size,
        "kind": document.kind or None,
        "pages": document.pages,
        "empty_pages": document.empty_pages,
        "recognized_pages": document.recognized_pages,
        "characters": document.characters,
        "passages": document.passages,
        "language": document.language or None,
    }


def _show(document: Document, output: Output) -> None:
    output.say(
        f"{document.state.value:<8} {document.shown_path}{f'  ({_sizes(document)})' if document.passages else ''}"
    )
    if document.failure is not None:
        output.say(f"{'':<9}{sentence(document.failure)}")


def _sizes(document: Document) -> str:
    words = [counted(document.pages, "page")] if document.pages is not None else []
    words += [counted(document.characters, "character"), counted(document.passages, "passage")]
    words += [f"{document.recognized_pages} read by OCR"] if document.recognized_pages else []
    words += [f"{document.empty_pages} without text"] if document.empty_pages else []
    return ", ".join(words)


def _sum(documents: list[Document]) -> str:
    if not documents:
        return "The library is empty. Add a folder with `candor index FOLDER`."
    states = Counter(document.state.value for document in documents)
    return f"{counted(len(documents), 'file')}: " + ", ".join(f"{number} {state}" for state, number in states.items())
