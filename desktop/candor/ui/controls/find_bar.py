"""A calm line in which words are looked for."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.icon_button import IconButton
from candor.ui.controls.key_words import with_keys
from candor.ui.controls.search_field import SearchField
from candor.ui.controls.words import Words
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

WAITS = 200  # ms after the last key
HIGH = 44
LOOKING, NOTHING = "Looking…", "Nothing found"


class FindField(SearchField):
    """Enter goes to the next place, with Shift to the one before; Escape leaves. `stepped` carries -1 or 1."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keeps Enter and Escape for finding."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)


class FindBar(QWidget):
    """`asked` carries the words to look for, "" when nothing is to be marked; `stepped` -1 or 1; `closed` comes when
    it went away. `hint` says where is looked.
    """

    asked = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.field = FindField(theme, hint, boxed=True)
        self.count = Words(theme, "", Style.SMALL, "text2")
        self.previous = IconButton(theme, "caret-up", with_keys(tr("Previous place"), "Shift+Enter"), size=14)
        self.next = IconButton(theme, "caret-down", with_keys(tr("Next place"), "Enter"), size=14)
        self._close = IconButton(theme, "x", with_keys(tr("Close"), "Esc"), size=14)
        self._later = QTimer(self, interval=WAITS, singleShot=True)
        self._later.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda: self._later.start())
        self.field.stepped.connect(self._step)
        self.field.left.connect(self.close_bar)
        self._close.clicked.connect(self.close_bar)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.next.clicked.connect(lambda: self._step(1))
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.field, 1)
        for part in (self.count, self.previous, self.next, self._close):
            row.addWidget(part)
        row.addStretch(1)
        self.show_count(-1, 0)
        self.setAccessibleName(tr("Find"))
        follow(theme, self._measure)
        self.hide()

    def open_bar(self) -> None:
        """Shows itself with the keyboard in the field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._ask()

    def close_bar(self) -> bool:
        """Goes away; False when it was not there."""
        was = not self.isHidden()
        self._later.stop()
        self.hide()
        if was:
            self.asked.emit("")
            self.closed.emit()
        return was

    def show_count(self, at: int, count: int | None) -> None:
        """Says which place is looked at, from 0, of how many; None while nobody knows."""
        words = "" if not self.field.text().strip() else tr(LOOKING) if count is None else tr(NOTHING)
        if count:
            words = tr("{at:,} of {count:,}", at=at + 1, count=count)
        self.count.set_text(words)
        for part in (self.previous, self.next):
            part.setEnabled(bool(count))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the band's tone with a hairline under it."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.tokens.canvas)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.tokens.line)

    def _step(self, by: int) -> None:
        if self._later.isActive():
            self._ask()
        else:
            self.stepped.emit(by)

    def _ask(self) -> None:
        self._later.stop()
        self.show_count(-1, None)
        self.asked.emit(self.field.text().strip())

    def _measure(self) -> None:
        self.setFixedHeight(self.theme.px(HIGH))
        self._row.setContentsMargins(self.theme.margins(16, 4, 14, 8))
        self._row.setSpacing(self.theme.px(8))
        self.field.setMaximumWidth(self.theme.px(360))
        self.update()
