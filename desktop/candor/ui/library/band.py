"""The top band of the library page."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.text_button import Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.desk.holding import Holding
from candor.ui.library.head_line import path_line
from candor.ui.theme.measures import Height, Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr, tr_n


class Band(QWidget):
    """Name and place of the collection, and what can be done with it. `menu_asked` is where its menu goes."""

    sidebar_asked = Signal()
    folder_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = Words(theme, tr("All files"), Style.UI_TITLE)
        self.path = Words(theme, "", Style.SMALL, "text3")
        self.sidebar_button = IconButton(theme, "ri.layout-left-line", with_keys(tr("Show sidebar"), "Ctrl+B"))
        self.sidebar_button.clicked.connect(self.sidebar_asked)
        self.sidebar_button.hide()
        self.add = TextButton(theme, tr("Add folder"), Kind.PLAIN, "plus")
        self.add.clicked.connect(self.folder_asked)
        self.more = IconButton(theme, "dots-three", tr("More"))
        self.more.clicked.connect(self._on_more)
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.title)
        row.addWidget(self.path, 1)
        row.addWidget(self.add)
        row.addWidget(self.more)
        follow(theme, self._measure)

    def show_collection(self, holding: Holding | None, collections: int, in_sync: bool) -> None:
        """Names a collection, or all of them for None."""
        self.title.set_text(holding.name if holding else tr("All files"))
        everywhere = tr_n(collections, "in {n:,} collection", "in {n:,} collections")
        self.path.set_pieces(path_line(holding, in_sync) if holding else [(everywhere, "text3")])

    def _on_more(self) -> None:
        self.menu_asked.emit(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(Height.BAND))
        self._row.setContentsMargins(self.theme.margins(Space.S24, 0, Space.S16, 0))
        self._row.setSpacing(self.theme.px(Space.S12))
