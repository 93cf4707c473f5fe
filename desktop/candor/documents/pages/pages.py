# mypy: disallow-untyped-calls=False
# (PyMuPDF is without types.)
"""The pages of a document, each read in one way: for the index and for the viewer."""

import pymupdf

from candor.documents.content import Content
from candor.documents.pages.mupdf import MUPDF_ERRORS, without_memory
from candor.documents.pages.opening import opened_document
from candor.documents.pages.outline import Outline, outline_of
from candor.documents.pages.page_picture import is_picture
from candor.documents.pages.running import Running, running_of
from candor.documents.pages.sheet import Block, Sheet


class Pages:
    """Pages count from 1. What text recognition found is kept, because it takes seconds."""

    def __init__(self, content: Content, kind: str) -> None:
        """Raises FileDamaged, PasswordProtected, ReadingTooLarge, MemoryError."""
        self.document = opened_document(content, kind)
        self.count: int = self.document.page_count
        self._recognition = content.recognition
        self._bookmarks = outline_of(self.document).bookmarks
        self._running: Running | None = None
        self._seen: dict[int, Sheet] = {}

    @property
    def running(self) -> Running:
        """What stands on page after page; looked for once, on some of them. Raises MemoryError."""
        if self._running is None:
            self._running = running_of(self.document)
        return self._running

    @property
    def is_repaired(self) -> bool:
        """Whether MuPDF had to mend it."""
        return bool(self.document.is_repaired)

    @property
    def recognized(self) -> tuple[int, ...]:
        """The pages so far that text recognition read something on."""
        return tuple(number for number, sheet in self._seen.items() if sheet is not None and sheet.recognized)

    def is_recognized(self, number: int) -> bool:
        """Whether text recognition reads a page. Raises MemoryError."""
        sheet = self.sheet(number) if 1 <= number <= self.count else None
        return sheet is not None and sheet.recognized

    def outline(self) -> Outline:
        """The headings, to be walked along from the first page."""
        return Outline(self._bookmarks)

    def sheet(self, number: int) -> Sheet | None:
        """What a page is read from; None for one that cannot be opened. Raises MemoryError."""
        if number in self._seen:
            return self._seen[number]
        try:
            page = self.document[number - 1]
            sheet = Sheet(page, number)
            if not is_picture(sheet, self.running) or not self._recognition.left:
                return sheet
            self._seen[number] = self._recognition.sheet(page, number) or sheet
        except MUPDF_ERRORS as error:
            if without_memory(error):
                raise MemoryError from error
            return None
        return self._seen[number]

    def blocks(self, sheet: Sheet) -> list[Block]:
        """What of a sheet becomes text: its blocks without headers and footers. Raises MemoryError."""
        return sheet.blocks() if sheet.recognized else self.running.kept(sheet.blocks(), sheet.page.rect.height)

    def close(self) -> None:
        """Lets go of the document."""
        self.document.close()
        pymupdf.TOOLS.store_shrink(100)
