"""A document without pages, opened to be looked at: its text."""

from candor.documents.seek import spans_of
from candor.model.errors import PageMissing
from candor.model.text import DocumentText
from candor.model.view import Found, Near, OpenedDocument, PageImage, Rectangle


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

    def text_on(self, page: int) -> str:
        """Raises PageMissing."""
        raise PageMissing(page, 0)

    def rectangles(self, start: int, end: int, until: float, near: Near | None = None) -> tuple[Rectangle, ...]:
        """None: there are no pages."""
        return ()

    def find(self, words: str, known: int, until: float) -> tuple[tuple[Found, ...], bool]:
        """Every place of the words, at once."""
        return tuple(Found((), *span) for span in spans_of(words, self._text.text)[known:]), True

    def close(self) -> None:
        """Nothing is held open."""
