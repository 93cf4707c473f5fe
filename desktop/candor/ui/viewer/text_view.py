"""The text of a document that has no pages."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from candor.model.passage import Source
from candor.model.view import Found, OpenedDocument
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr
from candor.ui.viewer.surface import Surface
from candor.ui.viewer.text_block import TextBlock
from candor.ui.viewer.text_chunks import TextChunks
from candor.ui.viewer.text_painter import TextPainter

INSET = 36
BESIDE = 44  # room left of the column for the rule and the number
AROUND = 600  # px over and under what is seen that are laid out too
AT = 0.42


class TextView(Surface):
    """Lays out only what is seen and a little around it. `selected` tells that a selection was made or let go."""

    selected = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Text"), parent)
        self.zoom = 1.0
        self.chunks = TextChunks("")
        self.blocks: dict[int, TextBlock] = {}
        self._headings: frozenset[str] = frozenset()
        self._sources: tuple[Source, ...] = ()
        self._chosen: Source | None = None
        self._found: Sequence[Found] = ()
        self._current = -1
        self._selection = (0, 0)
        self._column = 0
        self._settling = False
        self._painter = TextPainter(theme, self._areas)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.glide.moved.connect(self.viewport().update)
        theme.changed.connect(self._lay_out)

    def show_document(self, document: OpenedDocument | None, sources: tuple[Source, ...] = ()) -> None:
        """Shows a document's text from its beginning, with the passages that are marked in it."""
        self.chunks = TextChunks(document.text.text if document and document.text else "")
        places = document.text.places if document and document.text else ()
        self._headings = frozenset(part for place in places for part in place.heading if part)
        self._sources, self._chosen, self._found, self._current = sources, None, (), -1
        self._selection = (0, 0)
        self.glide.stop()
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float | None) -> None:
        """Shows the text larger or smaller; None in its usual size."""
        self.zoom = min(max(zoom or 1.0, 0.67), 3.0)
        self._lay_out()

    def choose(self, source: Source) -> None:
        """Goes to a passage."""
        self._chosen = source if source in self._sources else None
        place = source.passage.place
        self._go_to(place.start, place.end)

    def set_found(self, found: Sequence[Found], current: int) -> None:
        """Marks words that were found and brings one of them into view."""
        self._found, self._current = found, current
        if 0 <= current < len(found):
            self._go_to(found[current].start, found[current].end)
        self.viewport().update()

    @property
    def _selected(self) -> tuple[int, int]:
        return min(self._selection), max(self._selection)

    @property
    def selection(self) -> str:
        """The words that are selected."""
        start, end = self._selected
        return self.chunks.text[start:end]

    @property
    def first_seen(self) -> int:
        """The first character that is seen, roughly."""
        if not len(self.chunks):
            return 0
        return self.chunks.span(self.chunks.at(self.verticalScrollBar().value()))[0]

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lays out what comes into view."""
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the text out at the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins a selection."""
        place = self._place_at(event.position())
        self._selection = (place, place)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Selects up to here."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._selection = (self._selection[0], self._place_at(event.position()))
            self.selected.emit()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a selection."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is marked, then the words over it."""
        painter, tokens = QPainter(self.viewport()), self.theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), tokens.canvas)
        for source in self._sources:
            chosen = source == self._chosen
            self._painter.passage(painter, source, self._left(), chosen, self.fading)
            if self._is_seen(source.passage.place.start):
                self._painter.number(painter, source, self._left(), chosen)
        for at in self._found_here():
            found = self._found[at]
            self._painter.tint(painter, found.start, found.end, tokens.mark if at == self._current else tokens.wash)
        self._painter.tint(painter, *self._selected, tokens.select)
        painter.setPen(tokens.text)
        for chunk, origin in self._seen():
            block = self.blocks[chunk]
            block.paint(painter, origin, -origin.y(), self.viewport().height() - origin.y())
        if 0 <= self._current < len(self._found):
            self._painter.ring(painter, self._found[self._current].start, self._found[self._current].end)
        self.paint_ring(painter)

    def _areas(self, start: int, end: int) -> Iterator[QRectF]:
        """Where a stretch stands, as far as it is seen."""
        for chunk, origin in self._seen():
            first, last = self.chunks.span(chunk)
            if first < end and start < last:
                yield from (area.translated(origin) for area in self.blocks[chunk].areas(start, end))

    def _seen(self) -> Iterator[tuple[int, QPointF]]:
        """The chunks that are seen, and where each begins on the widget."""
        top = self.verticalScrollBar().value()
        for chunk in sorted(self.blocks):
            y = self.theme.px(INSET) + self.chunks.top(chunk) - top
            if y < self.viewport().height() and y + self.blocks[chunk].height > 0:
                yield chunk, QPointF(self._left(), y)

    def _found_here(self) -> range:
        """The found places in what is laid out; there may be very many elsewhere."""
        if not self.blocks or not self._found:
            return range(0)
        start, end = self.chunks.span(min(self.blocks))[0], self.chunks.span(max(self.blocks))[1]
        return range(*(bisect_left(self._found, place, key=lambda found: found.start) for place in (start, end)))

    def _is_seen(self, place: int) -> bool:
        return self.chunks.holding(place) in self.blocks

    def _left(self) -> float:
        spare = self.viewport().width() - self._column
        return max(self.theme.px(BESIDE), spare / 2)

    def _place_at(self, point: QPointF) -> int:
        seen = [(chunk, origin) for chunk, origin in self._seen() if origin.y() <= point.y()] or list(self._seen())
        if not seen:
            return 0
        chunk, origin = seen[-1]
        return self.blocks[chunk].place_at(point.x() - origin.x(), point.y() - origin.y())

    def _go_to(self, start: int, end: int) -> None:
        """Slides to a stretch: lays out what is around it first, so that nothing moves on the way."""
        bar, high = self.verticalScrollBar(), self.viewport().height()
        chunk = self.chunks.holding(start)
        if not len(self.chunks):
            return
        if chunk not in self.blocks:
            bar.setValue(round(self.theme.px(INSET) + self.chunks.top(chunk)))
            self._settle()
        areas = list(self._block(chunk).areas(start, min(end, self.chunks.span(chunk)[1])))
        top, bottom = (areas[0].top(), areas[-1].bottom()) if areas else (0.0, 0.0)
        middle = max((top + bottom) / 2 - AT * high, min(top - 0.1 * high, bottom - AT * high))
        self.slide_to(round(self.theme.px(INSET) + self.chunks.top(chunk) + middle))
        self.viewport().update()

    def _lay_out(self) -> None:
        """Everything is laid out anew; the place at the top stays there."""
        bar, px = self.verticalScrollBar(), self.theme.px
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        most = px(Width.COLUMN * max(1.0, self.zoom))
        self._column = max(px(200), min(most, self.viewport().width() - px(BESIDE) - px(BESIDE)))
        self.blocks.clear()
        self.chunks.guess(self._line())
        self._set_range()
        bar.setValue(round(share * bar.maximum()))
        self._settle()
        self.zoomed.emit(self.zoom)
        self.viewport().update()

    def _settle(self) -> None:
        """Lays out what is near; what is looked at stays where it is though chunks over it turn out otherwise."""
        if self._settling or not len(self.chunks):
            return
        self._settling = True
        bar = self.verticalScrollBar()
        first = self.chunks.at(bar.value() - AROUND)
        shown = self.chunks.at(bar.value() - self.theme.px(INSET))
        moved, chunk = 0.0, first
        below = bar.value() + self.viewport().height() + AROUND
        while chunk < len(self.chunks) and self.chunks.top(chunk) < below + moved:
            more = self.chunks.set_height(chunk, self._block(chunk).height)
            moved += more if chunk < shown else 0.0
            chunk += 1
        self.blocks = {at: block for at, block in self.blocks.items() if first <= at < chunk}
        self._set_range()
        if moved and not self.glide.moving:
            bar.setValue(bar.value() + round(moved))
        self._settling = False

    def _block(self, chunk: int) -> TextBlock:
        if chunk not in self.blocks:
            start, end = self.chunks.span(chunk)
            text, font, line = self.chunks.text[start:end], self._font(), self._line()
            self.blocks[chunk] = TextBlock(text, start, font, self._column, line, self._headings)
        return self.blocks[chunk]

    def _font(self) -> QFont:
        font = self.theme.font(Style.BODY)
        font.setPixelSize(max(1, round(font.pixelSize() * self.zoom)))
        return font

    def _line(self) -> float:
        return round(self.theme.line_height(Style.BODY) * self.zoom)

    def _set_range(self) -> None:
        high = self.viewport().height()
        whole = round(self.chunks.height) + 2 * self.theme.px(INSET)
        self.verticalScrollBar().setRange(0, max(0, whole - high))
        self.verticalScrollBar().setPageStep(high)
