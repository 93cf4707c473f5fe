"""A document without pages, opened to be looked at: its text."""

from candor.model.errors import PageMissing
from candor.model.text import DocumentText
from candor.model.view import OpenedDocument, PageImage


class OpenedText:
    """The text as the index has it."""

    def __init__(self, text: DocumentText) -> None:
        self._text = text

    def shown(self, location: bytes) -> OpenedDocument:
        """The whole text."""
        return OpenedDocument(location, self._text.kind, self._text.digest, text=self._text)

    def image(self, page: int, scale: float) -> PageImage:
        """Raises PageMissing."""
        raise PageMissing(page, 0)

    def close(self) -> None:
        """Nothing is held open."""
