"""The pages' pixels that are held."""

from collections.abc import Collection

from PySide6.QtGui import QImage

from candor.model.view import PageImage


class Pictures:
    """Holds a picture of each page that is wanted now, and forgets the others. At most one scale of a page is held;
    one of another scale stands in until the right one comes.
    """

    def __init__(self) -> None:
        self._held: dict[int, tuple[float, QImage | None]] = {}

    def __len__(self) -> int:
        return len(self._held)

    def clear(self) -> None:
        """Forgets all."""
        self._held.clear()

    def keep_only(self, pages: Collection[int]) -> None:
        """Forgets every page but these."""
        self._held = {page: held for page, held in self._held.items() if page in pages}

    def put(self, page: int, scale: float, image: PageImage | None) -> None:
        """Holds what was drawn; None when the page could not be."""
        self._held[page] = (scale, picture_of(image) if image is not None else None)

    def has(self, page: int, scale: float) -> bool:
        """Whether a page need not be drawn again: it was at this scale, or could not be at all."""
        held = self._held.get(page)
        return held is not None and (held[0] == scale or held[1] is None)

    def of(self, page: int) -> QImage | None:
        """A page's picture, if any is held."""
        return self._held.get(page, (0.0, None))[1]

    def is_refused(self, page: int) -> bool:
        """Whether a page could not be drawn."""
        return page in self._held and self._held[page][1] is None


def picture_of(image: PageImage) -> QImage:
    """The pixels as Qt paints them fastest."""
    rows = QImage(image.pixels, image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888)
    return rows.convertToFormat(QImage.Format.Format_RGB32)
