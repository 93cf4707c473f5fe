"""The column of small pages."""

from collections import Counter, OrderedDict
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from candor.model.view import OpenedDocument, PageSize
from candor.ui.controls.follow import follow
from candor.ui.desk.viewing import Drawn, Wanted
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import figure, tr, tr_n
from candor.ui.viewer.page_painter import PagePainter
from candor.ui.viewer.page_stack import PageStack
from candor.ui.viewer.pictures import picture_of
from candor.ui.viewer.place_marks import PlaceMarks
from candor.ui.viewer.surface import Surface

WIDTH = 136
PICTURE = (88, 124)
PITCH = 164
TOP = 20
UNDER = 8  # from the picture to its number
DOT = 5
HELD = 60
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class Thumbnails(Surface):
    """Draws only those that are seen. `chosen` carries the page that was pressed, `wanted` the pages to be drawn."""

    chosen = Signal(int)
    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Thumbnails"), parent)
        self.page = 1
        self._sizes: tuple[PageSize, ...] = ()
        self._held: OrderedDict[int, tuple[float, QImage | None]] = OrderedDict()
        self._dots: Counter[int] = Counter()
        self.marks = PlaceMarks()
        self._painter = PagePainter(theme)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        follow(theme, self._measure)

    def show_document(self, document: OpenedDocument | None) -> None:
        """Shows the pages of a document."""
        self._sizes = document.pages if document else ()
        self._held.clear()
        self._dots.clear()
        self.page = 1
        self._measure()
        self.verticalScrollBar().setValue(0)

    def set_passages(self, pages: Iterable[int], marks: PlaceMarks) -> None:
        """Puts a dot beside a page for each passage on it, and shows what is marked."""
        self._dots, self.marks = Counter(pages), marks
        self._describe()
        self.viewport().update()

    def set_page(self, page: int) -> None:
        """Frames the page that is looked at and brings it into view."""
        self.page = page
        self._describe()
        bar, pitch = self.verticalScrollBar(), self.theme.px(PITCH)
        top = (page - 1) * pitch
        if not bar.value() <= top <= bar.value() + self.viewport().height() - pitch:
            bar.setValue(top - (self.viewport().height() - pitch) // 2)
        self.viewport().update()

    def take(self, drawn: Drawn) -> None:
        """Takes a small page that was drawn."""
        picture = picture_of(drawn.image) if drawn.image else None
        self._held[drawn.wanted.page] = (drawn.wanted.scale, picture)
        while len(self._held) > HELD:
            self._held.popitem(last=False)
        self._look()
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Looks which pages are seen now."""
        self.viewport().update()
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Makes room for as many as fit."""
        super().resizeEvent(event)
        self._measure()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Turns to the page that was pressed."""
        page = self._at(event.position().y())
        if event.button() == Qt.MouseButton.LeftButton and page is not None:
            self.chosen.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows turn the pages."""
        by = STEPS.get(Qt.Key(event.key()), 0)
        if not by:
            super().keyPressEvent(event)
        elif 1 <= self.page + by <= len(self._sizes):
            self.chosen.emit(self.page + by)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints those that are seen."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.theme.tokens.side)
        for page in self._seen():
            self._paint(painter, page)
        self.paint_ring(painter)

    def _paint(self, painter: QPainter, page: int) -> None:
        tokens, px = self.theme.tokens, self.theme.px
        area, current = self._area(page), page == self.page
        stack = PageStack((), area.width() / max(1.0, self._sizes[page - 1].width), 0, 0)
        self._painter.paint_sheet(painter, stack, page, area, self._held.get(page, (0.0, None))[1], self.marks)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.accent, 2) if current else QPen(tokens.edge, 1))
        off = 1.5 if current else -0.5
        painter.drawRoundedRect(area.adjusted(-off, -off, off, off), 3 if current else 0, 3 if current else 0)
        font = self.theme.font(Style.UI_TITLE if current else Style.UI)
        painter.setFont(font)
        painter.setPen(tokens.text if current else tokens.text2)
        top = self._slot(page) + px(PICTURE[1] + UNDER)
        line = QRectF(0, top, self.viewport().width(), self.theme.line_height(Style.UI))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, figure(page))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        x = line.center().x() + QFontMetricsF(font).horizontalAdvance(figure(page)) / 2 + px(12)
        for number in range(min(self._dots[page], 4)):
            painter.drawEllipse(QPointF(x + px(DOT / 2) + number * px(8), line.center().y()), px(DOT) / 2, px(DOT) / 2)

    def _slot(self, page: int) -> float:
        return self.theme.px(TOP) + (page - 1) * self.theme.px(PITCH) - self.verticalScrollBar().value()

    def _area(self, page: int) -> QRectF:
        """Where a page's picture is: as large as fits, in the middle of its slot."""
        size, px = self._sizes[page - 1], self.theme.px
        scale = min(px(PICTURE[0]) / max(1.0, size.width), px(PICTURE[1]) / max(1.0, size.height))
        wide, high = max(1, round(size.width * scale)), max(1, round(size.height * scale))
        left = round((self.viewport().width() - wide) / 2)
        return QRectF(left, self._slot(page) + round((px(PICTURE[1]) - high) / 2), wide, high)

    def _at(self, y: float) -> int | None:
        page = int((y - self.theme.px(TOP) + self.verticalScrollBar().value()) // self.theme.px(PITCH)) + 1
        return page if 1 <= page <= len(self._sizes) else None

    def _seen(self) -> range:
        first = max(1, self.verticalScrollBar().value() // self.theme.px(PITCH))
        last = first + self.viewport().height() // self.theme.px(PITCH) + 2
        return range(first, min(last, len(self._sizes)) + 1)

    def _look(self) -> None:
        """Says which small pages are wanted."""
        wanted = []
        for page in self._seen():
            area, size = self._area(page), self._sizes[page - 1]
            scale = round(area.width() / max(1.0, size.width) * self.devicePixelRatioF(), 4)
            held = self._held.get(page)
            if held is None or (held[0] != scale and held[1] is not None):
                wanted.append(Wanted(page, scale, small=True))
        self.wanted.emit(wanted)

    def _describe(self) -> None:
        passages, place = self._dots[self.page], {"page": self.page, "pages": len(self._sizes)}
        one, many = "Page {page:,} of {pages:,}, {n:,} passage", "Page {page:,} of {pages:,}, {n:,} passages"
        self.setAccessibleDescription(
            tr_n(passages, one, many, **place) if passages else tr("Page {page:,} of {pages:,}", **place)
        )

    def _measure(self) -> None:
        px = self.theme.px
        self.setFixedWidth(px(WIDTH))
        whole = 2 * px(TOP) + len(self._sizes) * px(PITCH) - px(TOP)
        self.verticalScrollBar().setRange(0, max(0, whole - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self._look()
        self.viewport().update()
