"""A page one looks something up on: a band with its name and a search, and a column under it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.scroll import Scroll
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Height, Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

FIELD = 240


class SidePage(QWidget):
    """`column` takes what the page is about; it is `wide` px of the look at most. `left` is sent to close the page,
    by Escape in the empty search.
    """

    left = Signal()
    sidebar_asked = Signal()

    def __init__(self, theme: Theme, title: str, hint: str, wide: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._wide = wide
        self.sidebar_button = IconButton(theme, "ri.layout-left-line", with_keys(tr("Show sidebar"), "Ctrl+B"))
        self.sidebar_button.clicked.connect(self.sidebar_asked)
        self.sidebar_button.hide()
        self.search = SearchField(theme, hint, boxed=True)
        self.search.left.connect(self.left)
        self.close_button = IconButton(theme, "x", with_keys(tr("Close"), "Esc"))
        self.close_button.clicked.connect(self.left)
        self.over = QVBoxLayout()
        self.column = QVBoxLayout()
        self._lay_out(title)
        follow(theme, self._measure)

    def set_apart(self, part: QWidget) -> None:
        """Puts a part between the band and the column, where it stays while the column is scrolled."""
        self.over.addWidget(part)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the page's tone."""
        QPainter(self).fillRect(self.rect(), self.theme.tokens.canvas)

    def _lay_out(self, title: str) -> None:
        self._band = QWidget()
        self._band_row = QHBoxLayout(self._band)
        self._band_row.addWidget(self.sidebar_button)
        self._band_row.addWidget(Words(self.theme, title, Style.UI_TITLE), 1)
        self._band_row.addWidget(self.search)
        self._band_row.addWidget(self.close_button)
        self._inside = QWidget()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        around = QVBoxLayout(self._inside)
        around.setContentsMargins(0, 0, 0, 0)
        around.addLayout(self.column)
        around.addStretch(1)
        page = QWidget()
        self._page = QHBoxLayout(page)
        self._page.addWidget(self._inside, 100)
        self._page.addStretch(1)
        self.area = Scroll(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._band)
        whole.addLayout(self.over)
        whole.addWidget(self.area, 1)

    def _measure(self) -> None:
        px, margins = self.theme.px, self.theme.margins
        self._band.setFixedHeight(px(Height.BAND))
        self._band_row.setContentsMargins(margins(Space.S24, 0, Space.S16, 0))
        self._band_row.setSpacing(px(Space.S12))
        self.search.setMinimumWidth(px(120))
        self.search.setMaximumWidth(px(FIELD))
        apart = Space.S8 if self.over.count() else 0
        self.over.setContentsMargins(margins(Space.S24, apart, Space.S24, apart))
        self._inside.setMaximumWidth(px(self._wide))
        self._page.setContentsMargins(margins(Space.S24, Space.S16, Space.S24, Space.S24))
        self.update()
