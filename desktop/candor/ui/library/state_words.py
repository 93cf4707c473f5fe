"""Where a document stands, in words."""

from candor.model.document import Document, DocumentState
from candor.ui.errors import explain
from candor.ui.library.kind_words import count_pages
from candor.ui.tr import said, tr, tr_n

PLAIN_TR = {
    DocumentState.WAITING: "Waiting",
    DocumentState.READING: "Reading",
    DocumentState.EMBEDDING: "Making it searchable",
    DocumentState.FAILED: "Could not be read",
    DocumentState.SKIPPED: "Left out",
}


def state_words(document: Document) -> str:
    """Such as "Ready, 2 pages have no text", "Waiting" or why it could not be read."""
    if document.state is DocumentState.INDEXED:
        return tr(", ").join([tr("Ready"), *_remarks(document)])
    return said(document.failure.what) if document.failure else tr(PLAIN_TR[document.state])


def remedy_words(document: Document) -> str:
    """What the second line of a row with a reason offers: its button's words, else the next step; "" without one."""
    if document.failure is None:
        return ""
    action = explain(document.failure).action
    return tr(action.value) if action else said(document.failure.remedy)


def _remarks(document: Document) -> list[str]:
    remarks, pages = [], document.pages or 0
    if document.recognized_pages:
        some = tr("{pages} read by OCR", pages=count_pages(document, document.recognized_pages))
        remarks.append(tr("read by OCR") if document.recognized_pages >= pages else some)
    if document.empty_pages:
        empty = count_pages(document, document.empty_pages)
        remarks.append(tr_n(document.empty_pages, "{pages} has no text", "{pages} have no text", pages=empty))
    return remarks
