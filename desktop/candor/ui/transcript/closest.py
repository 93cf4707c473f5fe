"""What stands in for an answer where there is no model: the closest passages."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from candor.model.passage import Source
from candor.model.turn import Turn
from candor.ui.controls.follow import follow
from candor.ui.controls.mirror import painter_of
from candor.ui.controls.press_area import is_release
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.passages.number_box import SIDE, paint_number
from candor.ui.passages.place import file_name, open_words, place_words
from candor.ui.passages.quote import Quote
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

INDENT = 28


class ClosestPassage(QWidget):
    """A numbered passage with its best sentence marked. `pressed` carries its rank, `document_asked` its Source."""

    pressed = Signal(int)
    document_asked = Signal(object)

    def __init__(self, theme: Theme, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._source = source
        self._chosen = False
        self._quote = Quote(theme, source)
        where = ", ".join(part for part in (file_name(source), place_words(source.passage.place)) if part)
        self._column = column = QVBoxLayout(self)
        link = TextButton(theme, open_words(source), Kind.LINK)
        link.clicked.connect(lambda: self.document_asked.emit(source))
        self._head = head = QHBoxLayout()
        head.addWidget(Words(theme, where, Style.UI_TITLE), 1)
        head.addWidget(link)
        column.addLayout(head)
        self._under = QVBoxLayout()
        self._under.addWidget(self._quote)
        column.addLayout(self._under)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Passage {rank}, {where}", rank=source.rank, where=where))
        follow(theme, self._measure)

    def set_chosen(self, rank: int | None) -> None:
        """Marks the passage when it has this rank."""
        self._chosen = rank == self._source.rank
        self._quote.set_chosen(self._chosen)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the number."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(SIDE)
        paint_number(painter, self._theme, QRectF(0, 0, side, side), self._source.rank, self._chosen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Chooses the passage."""
        if is_release(self, event):
            self.pressed.emit(self._source.rank)

    def _measure(self) -> None:
        self._column.setContentsMargins(self._theme.margins(INDENT, 0, 0, 14))
        self._column.setSpacing(self._theme.px(3))
        self._head.setSpacing(self._theme.px(12))
        self._under.setContentsMargins(self._theme.margins(0, 0, LINK_PADDING, 0))
        self.update()


class Closest(QWidget):
    """The words "Closest passages" and the passages of a turn. `pressed` carries a rank, `document_asked` a Source."""

    pressed = Signal(int)
    document_asked = Signal(object)

    def __init__(self, theme: Theme, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passages = [ClosestPassage(theme, source) for source in turn.sources]
        title = tr("Closest passages") if turn.sources else tr("No passage in your folders is close to this question.")
        self._theme = theme
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Words(theme, title, Style.UI, "text2"))
        for passage in self.passages:
            passage.pressed.connect(self.pressed)
            passage.document_asked.connect(self.document_asked)
            column.addWidget(passage)
        self.setAccessibleName(title)
        follow(theme, self._measure)

    def choose(self, rank: int | None) -> None:
        """Marks one passage as chosen."""
        for passage in self.passages:
            passage.set_chosen(rank)

    def _measure(self) -> None:
        self._column.setSpacing(self._theme.px(10))
