"""The pages of a document, one under the other."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from candor.model.view import Found, OpenedDocument
from candor.ui.desk.viewing import Drawn, Placed, Wanted
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.viewer.page_painter import PagePainter
from candor.ui.viewer.page_stack import PageStack
from candor.ui.viewer.pictures import Pictures
from candor.ui.viewer.place_marks import PlaceMarks
from candor.ui.viewer.surface import Surface
from candor.ui.viewer.zoom import fitting

INSET = 24
GAP = 16
WIDEST = 700  # px: the page is no wider at first
PIXELS = 9_000_000  # of one page; a larger one is drawn coarser
FROM_TOP = 0.7  # of what is seen: a passage that stands higher on its page is shown with the top of the page
AT = 0.42  # of what is seen: where the middle of a passage comes to stand
REFUSED = "This page cannot be shown."


class PageView(Surface):
    """Holds pixels of the pages that are seen and of one before and after them, and no others.

    `wanted` carries the pages to be drawn, those that are seen first; `turned` the page that is looked at.
    """

    wanted = Signal(object)
    turned = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Pages"), parent)
        self.pictures = Pictures()
        self.marks = PlaceMarks()
        self.zoom = 1.0
        self.page = 1
        self._document: OpenedDocument | None = None
        self._fits = True
        self._stack = PageStack((), 1.0, 0, 0)
        self._painter = PagePainter(theme)
        self._waits = 0  # the page to go to once its passage is placed
        theme.changed.connect(self._lay_out)

    def show_document(self, document: OpenedDocument | None) -> None:
        """Shows a document from its beginning; None shows nothing."""
        self._document, self._fits = document, True
        self.pictures.clear()
        self.marks = PlaceMarks()
        self.glide.stop()
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self._look()

    def set_zoom(self, zoom: float | None) -> None:
        """Shows pages larger or smaller; None as large as they fit at first. What is in the middle stays there."""
        self._fits = zoom is None
        self.zoom = zoom or self.zoom
        self._lay_out()

    def place(self, placed: Placed) -> None:
        """Takes where a passage stands, and goes there when it is the chosen one."""
        self.marks.passages[placed.rank] = placed
        self.viewport().update()
        if placed.rank == self.marks.chosen and self._waits:
            self._go_to_chosen(self._waits)

    def choose(self, rank: int, page: int) -> None:
        """Goes to a passage; to its page at least while nobody knows where it stands."""
        self.marks.chosen, self._waits = rank, page
        self._go_to_chosen(page)
        self.viewport().update()

    def stay(self) -> None:
        """A passage that is placed from now on is marked, and not gone to."""
        super().stay()
        self._waits = 0

    def set_found(self, found: Sequence[Found], current: int) -> None:
        """Marks words that were found and brings one of them into view."""
        self.marks.set_found(found, current)
        if 0 <= current < len(found) and found[current].rectangles:
            line = found[current].rectangles[0]
            place = self._stack.mapped(line, self._stack.area(line.page, self.viewport().width()))
            seen = QRectF(0, self.verticalScrollBar().value(), 1, self.viewport().height() - 60)
            if not seen.top() < place.top() < seen.bottom():
                self.slide_to(round(place.center().y() - AT * self.viewport().height()))
        self.viewport().update()

    def turn_to(self, page: int) -> None:
        """Shows a page from its top."""
        if self._stack.count:
            page = min(max(page, 1), self._stack.count)
            self.slide_to(round(self._stack.area(page, 0).top()) - self.theme.px(INSET))

    def take(self, drawn: Drawn) -> None:
        """Takes a page that was drawn."""
        self.pictures.put(drawn.wanted.page, drawn.wanted.scale, drawn.image)
        self._look()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Moves what is painted, and looks which pages are seen now."""
        self.viewport().scroll(dx, dy)
        if self.has_ring:
            self.viewport().update()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages into the room."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pages that are seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.theme.tokens.bed)
        off = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for page in self._stack.between(event.rect().top() + off.y(), event.rect().bottom() + off.y()):
            area = self._stack.area(page, self.viewport().width()).translated(-off)
            picture = self.pictures.of(page)
            self._painter.paint_sheet(painter, self._stack, page, area, picture, self.marks, self.fading)
            self._painter.paint_beside(painter, self._stack, page, area, self.marks)
            if self.pictures.is_refused(page):
                painter.setFont(self.theme.font(Style.UI))
                painter.setPen(self.theme.tokens.ink)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, tr(REFUSED))
        self.paint_ring(painter)

    @property
    def _point(self) -> float:
        """The px of a point at 100 %."""
        return self.theme.px(1000) / 1000

    def _go_to_chosen(self, page: int) -> None:
        placed = self.marks.passages.get(self.marks.chosen)
        if placed is None or not placed.passage:
            self.turn_to(page)
            return
        self._waits = 0
        first = placed.passage[0].page
        lines = [line for line in placed.passage if line.page == first]
        area = self._stack.area(first, self.viewport().width())
        top = min(self._stack.mapped(line, area).top() for line in lines)
        bottom = max(self._stack.mapped(line, area).bottom() for line in lines)
        high, head = self.viewport().height(), area.top() - self.theme.px(INSET)
        if bottom - head < FROM_TOP * high:
            self.slide_to(round(head))
            return
        self.slide_to(round(max((top + bottom) / 2 - AT * high, min(top - 0.1 * high, bottom - AT * high))))

    def _lay_out(self) -> None:
        """Places the pages anew; what stands in the middle stays there."""
        pages = self._document.pages if self._document else ()
        px, bar, room = self.theme.px, self.verticalScrollBar(), self.viewport().size()
        middle = bar.value() + room.height() / 2
        before, at = self._stack, self._stack.at(middle)
        old = before.area(at, 0) if before.count else QRectF()
        if self._fits and pages:
            # The first page decides: a wide sheet somewhere in the file should not make all the others small.
            widest = min(px(WIDEST), room.width() - 2 * px(INSET))
            self.zoom = fitting(pages[0].width * self._point, widest)
        self._stack = PageStack(pages, self.zoom * self._point, px(INSET), px(GAP))
        self._set_ranges(room)
        if before.count == self._stack.count and old.height() > 0:
            new = self._stack.area(at, 0)
            middle = new.top() + (middle - old.top()) * new.height() / old.height()
            bar.setValue(round(middle - room.height() / 2))
        self.zoomed.emit(self.zoom)
        self._look()
        self.viewport().update()

    def _set_ranges(self, room: QSize) -> None:
        for bar, whole, seen in (
            (self.verticalScrollBar(), self._stack.height, room.height()),
            (self.horizontalScrollBar(), self._stack.width, room.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
        across = self.horizontalScrollBar()
        across.setValue(across.maximum() // 2)

    def _look(self) -> None:
        """Says which pages are wanted and which one is looked at; forgets pixels that are far away."""
        if not self._stack.count:
            return
        top, high = self.verticalScrollBar().value(), self.viewport().height()
        seen = self._stack.between(top, top + high)
        near = [*seen, seen[-1] + 1, seen[0] - 1]
        near = [page for page in near if 1 <= page <= self._stack.count]
        self.pictures.keep_only(near)
        scales = [(page, self._scale(page)) for page in near]
        self.wanted.emit([Wanted(page, scale) for page, scale in scales if not self.pictures.has(page, scale)])
        page = self._stack.at(top + high * AT)
        if page != self.page:
            self.page = page
            self.turned.emit(page)

    def _scale(self, page: int) -> float:
        """Pixels a point for a page: those of the screen, but not too many."""
        assert self._document is not None
        size = self._document.pages[page - 1]
        most = math.sqrt(PIXELS / max(1.0, size.width * size.height))
        return round(min(self._stack.scale * self.devicePixelRatioF(), most), 4)
