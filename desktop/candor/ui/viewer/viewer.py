"""The page in which a document is looked at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from candor.model.failure import Failure
from candor.model.passage import FORGOTTEN, Source
from candor.model.view import Found, OpenedDocument
from candor.ui.banner import Banner
from candor.ui.controls.find_bar import FindBar
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.desk.viewing import Drawn, Placed, Wanted
from candor.ui.errors import Action
from candor.ui.passages.place import file_name
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import said, tr
from candor.ui.viewer.page_view import PageView
from candor.ui.viewer.text_view import TextView
from candor.ui.viewer.thumbnails import Thumbnails
from candor.ui.viewer.trouble import Trouble
from candor.ui.viewer.viewer_band import ViewerBand
from candor.ui.viewer.zoom import step
from candor.ui.words import sentence

CHANGED = "This file changed since it was read. The passage may stand elsewhere now."
OPENING = "Opening…"


class Viewer(QWidget):
    """Band, find, thumbnails, and pages or text. `wanted` carries the pages to be drawn, those that are seen first;
    `left` asks to go back to the answer.
    """

    wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.document: OpenedDocument | None = None
        self.has_changed = False
        self.band = ViewerBand(theme)
        self.find_bar = FindBar(theme, tr("Find in this document"))
        self.changed = Banner(theme)
        self.thumbnails = Thumbnails(theme)
        self.pages = PageView(theme, self)
        self.text = TextView(theme, self)
        self.trouble = Trouble(theme, self)
        self.opening = Words(theme, tr(OPENING), Style.UI, "text2")
        self._pages_wanted: list[Wanted] = []
        self._small_wanted: list[Wanted] = []
        self._found: Sequence[Found] = ()
        self._at = -1
        self._told = ""
        self._lay_out()
        self._join()

    @property
    def surface(self) -> PageView | TextView:
        """What the document is shown on."""
        return self.text if self.document is not None and not self.document.pages else self.pages

    def begin(self, source: Source) -> None:
        """Names a file that is being opened."""
        self._let_go()
        self.band.show_file(file_name(source), source.path)
        self.band.set_open(False)
        self._middle.setCurrentWidget(self._blank)

    def show_document(self, document: OpenedDocument, sources: tuple[Source, ...]) -> None:
        """Shows a document with the passages of an answer; none is marked when the file changed since."""
        self.document = document
        self.has_changed = any(source.digest and source.digest != document.digest for source in sources)
        if self.has_changed:
            self.changed.show_notice(tr(CHANGED), Action.READ_FILE_AGAIN)
        self.band.set_open(True)
        self._middle.setCurrentWidget(self.surface)
        if document.pages:
            self.thumbnails.show_document(document)
            self.pages.show_document(document)
            found = (source.passage.place.page for source in sources)
            self.thumbnails.set_passages((page for page in found if page), self.pages.marks)
        else:
            self.text.show_document(document, () if self.has_changed else sources)
        self._on_turned(1)
        self._shape()
        self.surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_failure(self, failure: Failure) -> None:
        """Says why the document cannot be shown."""
        self._let_go()
        self.trouble.show_failure(failure)
        self._middle.setCurrentWidget(self.trouble)

    def choose(self, source: Source) -> None:
        """Goes to a passage."""
        if self.document is None:
            return
        self._told = tr("Passage {number}: {words}", number=source.rank, words=source.passage.text or said(FORGOTTEN))
        self._describe()
        if self.document.pages:
            self.pages.choose(source.rank, min(source.passage.place.page or 1, len(self.document.pages)))
        else:
            self.text.choose(source)

    def place(self, placed: Placed) -> None:
        """Takes where a passage stands."""
        self.pages.place(placed)
        self.thumbnails.viewport().update()

    def take(self, drawn: Drawn) -> None:
        """Takes a page that was drawn."""
        (self.thumbnails if drawn.wanted.small else self.pages).take(drawn)

    def show_found(self, found: Sequence[Found]) -> None:
        """Takes the places of the words that were looked for; the first at or after what is seen comes into view."""
        self._found, self._at = found, self._first_from_here(found)
        self.find_bar.show_count(self._at, len(found))
        self.surface.set_found(found, self._at)

    def step_found(self, by: int) -> None:
        """Goes to the next place that was found, or the one before, round and round."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self.find_bar.show_count(self._at, len(self._found))
            self.surface.set_found(self._found, self._at)

    def zoom_by(self, by: int) -> None:
        """One step larger (1) or smaller (-1); 0 as it was at first."""
        self.surface.set_zoom(step(self.surface.zoom, by) if by else None)

    def escape(self) -> bool:
        """Closes what is looked for; False when nothing was."""
        return self.find_bar.close_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the ground behind everything."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Hides the thumbnails where there is little room."""
        super().resizeEvent(event)
        self._shape()

    def _let_go(self) -> None:
        self.document = None
        self.find_bar.close_bar()
        self.changed.hide()
        self.thumbnails.show_document(None)
        self.pages.show_document(None)
        self.text.show_document(None)
        self.band.show_page(0, 0)
        self._shape()

    def _first_from_here(self, found: Sequence[Found]) -> int:
        """The first place at or after what is seen, else the first of all; -1 when there is none."""
        paged = self.document is not None and bool(self.document.pages)
        here = self.pages.page if paged else self.text.first_seen
        places = (one.rectangles[0].page if one.rectangles else one.start for one in found)
        return next((at for at, place in enumerate(places) if place >= here), 0 if found else -1)

    def _on_turned(self, page: int) -> None:
        pages = len(self.document.pages) if self.document else 0
        self.band.show_page(page, pages)
        if pages:
            self.thumbnails.set_page(page)
        self._describe()

    def _describe(self) -> None:
        """Tells assistive technology what is looked at."""
        pages = len(self.document.pages) if self.document else 0
        where = tr("Page {page:,} of {pages:,}", page=self.pages.page, pages=pages) if pages else ""
        self.surface.setAccessibleDescription(f"{sentence(where)} {self._told}".strip())

    def _on_wanted(self, pages: list[Wanted], small: bool) -> None:
        if small:
            self._small_wanted = pages
        else:
            self._pages_wanted = pages
        if self.document is not None:
            small_ones = self._small_wanted if not self.thumbnails.isHidden() else []
            self.wanted.emit([*self._pages_wanted, *small_ones])

    def _shape(self) -> None:
        paged = self.document is not None and bool(self.document.pages)
        self.thumbnails.setVisible(paged and self.window().width() >= self.theme.px(Width.SMALL))

    def _join(self) -> None:
        self.band.left.connect(self.left)
        self.band.find_asked.connect(self.find_bar.open_bar)
        self.band.zoom_asked.connect(self.zoom_by)
        self.find_bar.stepped.connect(self.step_found)
        self.find_bar.closed.connect(lambda: self.surface.setFocus(Qt.FocusReason.OtherFocusReason))
        self.thumbnails.chosen.connect(self.pages.turn_to)
        self.thumbnails.wanted.connect(lambda pages: self._on_wanted(pages, small=True))
        self.pages.wanted.connect(lambda pages: self._on_wanted(pages, small=False))
        self.pages.turned.connect(self._on_turned)
        for surface in (self.pages, self.text):
            surface.zoomed.connect(self._on_zoomed)

    def _on_zoomed(self, zoom: float) -> None:
        if self.sender() is self.surface:
            self.band.show_zoom(zoom)

    def _lay_out(self) -> None:
        self._blank = QWidget(self)
        row = QHBoxLayout(self._blank)
        row.addWidget(self.opening, 0, Qt.AlignmentFlag.AlignCenter)
        self._middle = QStackedLayout()
        for part in (self._blank, self.pages, self.text, self.trouble):
            self._middle.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        column.addWidget(self.find_bar)
        column.addWidget(self.changed)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.thumbnails)
        beside.addLayout(self._middle, 1)
        column.addLayout(beside, 1)
        follow(self.theme, self._shape)
