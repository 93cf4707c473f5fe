"""The palette: everything Candor can do or show, by a few letters."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.say import say
from candor.ui.controls.words import Words
from candor.ui.palette.entry import Entry
from candor.ui.palette.entry_list import INSET, ROW, EntryList
from candor.ui.palette.palette_field import PaletteField
from candor.ui.theme.measures import Radius, Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

WIDE, ROWS, TOP = 600, 11, 84
VEIL = 0.6

Find = Callable[[str], Sequence[Entry]]
"""What fits typed letters, best first; for "" what is offered at first."""


class Palette(QWidget):
    """Lies over the whole window while it is open: a field over a list. A press beside it and Escape close it."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.theme, self._window = theme, window
        self._find: Find = lambda letters: ()
        self._before: QWidget | None = None
        self.field = PaletteField(theme, tr("Find anything: what to do, a conversation, a file, a setting"), boxed=True)
        self.list = EntryList(theme)
        self.nothing = Words(theme, tr("Nothing has these letters."), Style.UI, "text3")
        self._column = QVBoxLayout(self)
        for part in (self.field, self.list, self.nothing):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.field.textChanged.connect(self._show_found)
        self.field.walked.connect(self._on_walked)
        self.field.pressed.connect(self._on_pressed)
        self.field.left.connect(self.close_palette)
        self.field.lost.connect(self.hide)
        self.list.clicked.connect(self._on_clicked)
        window.installEventFilter(self)
        self.hide()
        follow(theme, self._measure)

    def open_with(self, find: Find) -> None:
        """Opens over the window with an empty field; what has the keyboard gets it back."""
        self._find = find
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._cover()
        self.field.clear()
        self._show_found()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_palette(self) -> None:
        """Closes; the keyboard goes back to where it was."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Closes on a press beside the sheet."""
        if not self._sheet().contains(event.position()):
            self.close_palette()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Covers the window whatever its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints veil and sheet."""
        tokens = self.theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(tokens.canvas)
        veil.setAlphaF(VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(tokens.edge, 1))
        painter.setBrush(tokens.raised)
        painter.drawRoundedRect(self._sheet(), Radius.SHEET, Radius.SHEET)

    def _cover(self) -> None:
        self.setGeometry(self._window.rect())
        self._measure()

    def _sheet(self) -> QRectF:
        shown = self.nothing if self.list.isHidden() else self.list
        inside = QRect(self.field.geometry()).united(shown.geometry())
        pad = self.theme.px(INSET)
        return QRectF(inside).adjusted(-pad, -pad, pad, pad)

    def _show_found(self) -> None:
        found = self._find(self.field.text())
        self.list.show_entries(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self._fit_list()
        self._tell()
        self.update()

    def _fit_list(self) -> None:
        """As high as what was found, as long as there is room in the window."""
        row = self.theme.px(ROW)
        margins = self._column.contentsMargins()
        room = self._window.height() - margins.top() - margins.bottom() - self.field.height() - self.theme.px(Space.S16)
        rows = max(1, min(len(self.list.entries.entries), ROWS, room // row))
        self.list.setFixedHeight(rows * row)

    def _tell(self) -> None:
        chosen = self.list.chosen
        words = self.nothing.text if chosen is None else ", ".join(filter(None, (chosen.words, chosen.detail)))
        say(self.field, words)

    def _on_walked(self, rows: int) -> None:
        self.list.choose(self.list.currentIndex().row() + rows)
        self._tell()

    def _on_clicked(self, index: QModelIndex) -> None:
        self._on_pressed()

    def _on_pressed(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self.close_palette()
            chosen.done()

    def _measure(self) -> None:
        px = self.theme.px
        side = max(px(Space.S24), (self.width() - px(WIDE)) // 2)
        self._column.setContentsMargins(side, min(px(TOP), self.height() // 8), side, px(Space.S24))
        self._column.setSpacing(px(Space.S8))
        self._fit_list()
        self.update()
