"""The band over a document."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.plain_tip import plain_tip
from candor.ui.controls.text_button import TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

NAMED = 140  # px that the name keeps, if it is that long, before the figures give way
PAGE_TR, PASSAGE_TR, SHORT = "Page {at:,} of {count:,}", "Passage {at:,} of {count:,}", "{at:,} of {count:,}"
SAID = ((True, True), (False, True), (False, False))  # figures with their words, without them, none


class ViewerBand(QWidget):
    """`stepped` and `zoom_asked` carry -1 or 1; the other signals say what was pressed."""

    left = Signal()
    stepped = Signal(int)
    zoom_asked = Signal(int)
    find_asked = Signal()
    outside_asked = Signal()
    panel_toggled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._place, self._pages = (0, 0), (0, 0)
        self.back = TextButton(theme, tr("Answer"), icon="arrow-left")
        self.back.setToolTip(with_keys(tr("Back to the answer"), "Esc"))
        self.name = Words(theme, "", Style.UI_TITLE, elide=Qt.TextElideMode.ElideMiddle)
        self.page = Words(theme, "", Style.UI, "text2")
        self.previous = IconButton(theme, "caret-up", tr("Previous passage ([)"), size=14)
        self.passage = Words(theme, "", Style.UI, "text2")
        self.next = IconButton(theme, "caret-down", tr("Next passage (])"), size=14)
        self.smaller = IconButton(theme, "minus", with_keys(tr("Smaller"), "Ctrl+-"), size=14)
        self.zoom = Words(theme, "", Style.UI, "text2")
        self.larger = IconButton(theme, "plus", with_keys(tr("Larger"), "Ctrl++"), size=14)
        self.finder = IconButton(theme, "magnifying-glass", with_keys(tr("Find in this document"), "Ctrl+F"))
        self.outside = IconButton(theme, "arrow-square-out", tr("Open in its own program"))
        self.panel = IconButton(theme, "ri.layout-right-line", with_keys(tr("Passages"), "Ctrl+E"))
        self.panel.hide()
        for part in (self.page, self.passage, self.zoom):
            part.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)  # the name gives way
        self._lay_out()
        self._join()

    def show_file(self, name: str, path: str) -> None:
        """Names the file."""
        self.name.set_text(name)
        self.name.setToolTip(plain_tip(path))

    def show_page(self, page: int, pages: int) -> None:
        """Says which page is looked at; nothing where there are none."""
        self._pages = (page, pages)
        self._shape()

    def show_passage(self, at: int, count: int) -> None:
        """Says which passage is looked at, from 1."""
        self._place = (at, count)
        self.previous.setEnabled(at > 1)
        self.next.setEnabled(at < count)
        self._shape()

    def show_zoom(self, zoom: float) -> None:
        """Says how large it is shown, 1.0 for 100 %."""
        self.zoom.set_text(tr("{zoom}\u202f%", zoom=round(zoom * 100)))

    def set_narrow(self, narrow: bool) -> None:
        """Shows a button for the panel where that is a drawer."""
        self.panel.setVisible(narrow)

    def set_open(self, is_open: bool) -> None:
        """Lets what needs a document that could be opened rest while there is none."""
        for part in (self.smaller, self.larger, self.finder):
            part.setEnabled(is_open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leaves words out where there is little room."""
        super().resizeEvent(event)
        self._shape()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the band's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _shape(self) -> None:
        """Says as much as there is room for."""
        for button in (self.previous, self.next):
            button.setVisible(self._place[1] > 0)
        for words, figures in SAID:
            self._say(words, figures)
            if self._needed() <= self.width():
                return

    def _say(self, words: bool, figures: bool) -> None:
        for part, long, (at, count) in ((self.page, PAGE_TR, self._pages), (self.passage, PASSAGE_TR, self._place)):
            part.set_text(tr(long if words else SHORT, at=at, count=count))
            part.setVisible(count > 0 and figures)
        self.zoom.setVisible(figures)

    def _needed(self) -> int:
        for row in (*self._groups, self._after_back, self._row):
            row.invalidate()  # a row within a row remembers what it needed before
        name = min(self.name.sizeHint().width(), self.theme.px(NAMED)) - self.name.minimumSizeHint().width()
        return self._row.minimumSize().width() + name

    def _join(self) -> None:
        self.back.clicked.connect(self.left)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.smaller.clicked.connect(lambda: self.zoom_asked.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_asked.emit(1))
        self.finder.clicked.connect(self.find_asked)
        self.outside.clicked.connect(self.outside_asked)
        self.panel.clicked.connect(self.panel_toggled)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.back)
        self._after_back = QHBoxLayout()
        row.addLayout(self._after_back)
        self._after_back.addWidget(self.name, 0)
        self._after_back.addWidget(self.page, 0)
        self._after_back.addStretch(1)
        row.setStretch(1, 1)
        self._groups = [QHBoxLayout() for _ in range(3)]
        parts: tuple[tuple[QWidget, ...], ...] = (
            (self.previous, self.passage, self.next),
            (self.smaller, self.zoom, self.larger),
            (self.finder, self.outside, self.panel),
        )
        for group, widgets in zip(self._groups, parts, strict=True):
            row.addLayout(group)
            for widget in widgets:
                group.addWidget(widget)
        follow(self.theme, self._measure)

    def _measure(self) -> None:
        px = self.theme.px
        self.setFixedHeight(px(Height.BAND))
        self._row.setContentsMargins(self.theme.margins(16, 0, 14, 0))
        self._row.setSpacing(px(20))
        self._after_back.setSpacing(px(10))
        for group, gap in zip(self._groups, (6, 6, 6), strict=True):
            group.setSpacing(px(gap))
        self._shape()
        self.update()
