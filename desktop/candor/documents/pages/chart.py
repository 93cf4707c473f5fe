"""Where the text of each page begins in the text of the document."""

from bisect import bisect_right

from candor.documents.content import Content
from candor.documents.draft import Draft
from candor.documents.pages.glyphs import Box
from candor.documents.pages.page_map import PageMap
from candor.documents.pages.page_text import write_page
from candor.documents.pages.pages import Pages
from candor.model.view import Near


class Chart:
    """Grows page by page, so that a span near the beginning need not wait for the end. The text is the index's own."""

    def __init__(self, pages: Pages, content: Content) -> None:
        self._pages = pages
        self._content = content
        self._outline = pages.outline()
        self._draft = Draft(content)
        self._starts = [0]
        # The page that was looked at last, because places are asked for page by page.
        self._page = 0
        self._map: PageMap | None = None

    @property
    def is_whole(self) -> bool:
        """Whether every page is in it."""
        return len(self._starts) > self._pages.count

    @property
    def length(self) -> int:
        """How many characters the pages that are in it have."""
        return self._starts[-1]

    def grow(self) -> None:
        """Adds a page. Raises ReadingTooLarge, MemoryError."""
        write_page(self._pages, len(self._starts), self._outline, self._draft)
        self._starts.append(self._draft.length)

    def text(self) -> str:
        """The text so far."""
        return self._draft.finish("pdf").text

    def text_on(self, page: int) -> str:
        """The text of one page (from 1) alone. Raises ReadingTooLarge, MemoryError."""
        draft = Draft(self._content)
        write_page(self._pages, page, self._pages.outline(), draft)
        return draft.finish("pdf").text

    def pages(self, start: int, end: int) -> range:
        """The pages (from 1) on which a span of the text stands, as far as the chart goes."""
        if end <= start:
            return range(0)
        first, last = bisect_right(self._starts, start), bisect_right(self._starts, end - 1)
        return range(first, min(last, len(self._starts) - 1) + 1)

    def boxes(self, page: int, start: int, end: int) -> list[Box]:
        """What covers a span of the text on a page, in the text's order."""
        offset = self._starts[page - 1]
        return self._mapped(page).boxes(start - offset, end - offset)

    def near(self, near: Near) -> list[tuple[int, list[Box]]]:
        """What covers words that begin on a page that text recognition reads; nothing where they do not."""
        if not self._pages.is_recognized(near.page):
            return []
        text = self.text_on(near.page)
        words = near.words.strip()
        start = text.find(words)
        if start >= 0:
            return [(near.page, self._mapped(near.page).boxes(start, start + len(words)))]
        # It may go on overleaf.
        kept = text.rstrip()
        start = next((at for at in range(len(kept)) if words.startswith(kept[at:])), len(kept))
        if start == len(kept) or near.page == self._pages.count:
            return []
        rest = words[len(kept) - start :].lstrip()
        if not self.text_on(near.page + 1).startswith(rest):
            return []
        found = [(near.page, self._mapped(near.page).boxes(start, len(kept)))]
        return [*found, (near.page + 1, self._mapped(near.page + 1).boxes(0, len(rest)))]

    def _mapped(self, page: int) -> PageMap:
        if self._map is None or page != self._page:
            self._map = PageMap(self._pages, page, Draft(self._content))
            self._page = page
        return self._map
