"""Where a document stands, in words."""

from candor.model.document import Document, DocumentState
from candor.ui.errors import explain
from candor.ui.library.kind_words import look_of
from candor.ui.words import count

PLAIN = {
    DocumentState.WAITING: "Waiting",
    DocumentState.READING: "Reading",
    DocumentState.EMBEDDING: "Making it searchable",
    DocumentState.FAILED: "Could not be read",
    DocumentState.SKIPPED: "Left out",
}


def state_words(document: Document) -> str:
    """Such as "Ready, 2 pages have no text", "Waiting" or why it could not be read."""
    if document.state is DocumentState.INDEXED:
        return ", ".join(["Ready", *_remarks(document)])
    return document.failure.what if document.failure else PLAIN[document.state]


def remedy_words(document: Document) -> str:
    """What the second line of a row with a reason offers: its button's words, else the next step; "" without one."""
    if document.failure is None:
        return ""
    action = explain(document.failure).action
    return action.value if action else document.failure.remedy


def _remarks(document: Document) -> list[str]:
    remarks, pages = [], document.pages or 0
    if document.recognized_pages:
        whole = document.recognized_pages >= pages
        remarks.append("read by OCR" if whole else f"{_pages(document, document.recognized_pages)} read by OCR")
    if document.empty_pages:
        verb = "has" if document.empty_pages == 1 else "have"
        remarks.append(f"{_pages(document, document.empty_pages)} {verb} no text")
    return remarks


def _pages(document: Document, number: int) -> str:
    look = look_of(document)
    return count(number, look.one or "page", look.many or "pages")
