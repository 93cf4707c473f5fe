"""What was searched for, where it is not the question's own words."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.search_field import wants_escape
from candor.ui.controls.text_button import LINK_PADDING, Kind, TextButton
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Height, Radius
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style
from candor.ui.tr import tr

MOST = 300  # signs


class EditLine(QLineEdit):
    """One line of text in the look; `left` is sent on Escape."""

    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(name)
        follow(theme, self._dress)

    def event(self, event: QEvent) -> bool:
        """Keeps Escape for itself while it is edited."""
        if isinstance(event, QKeyEvent) and wants_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _dress(self) -> None:
        tokens = self.theme.tokens
        self.setFont(self.theme.font(Style.UI))
        self.setFixedHeight(self.theme.px(Height.BUTTON_BESIDE_TEXT))
        self.setStyleSheet(
            f"QLineEdit {{ background: {tokens.raised.name()}; color: {tokens.text.name()}; padding: 0 6px; "
            f"border: 1px solid {tokens.edge.name()}; border-radius: {Radius.ROW}px; }}"
            f"QLineEdit:focus {{ border: 1px solid {tokens.accent.name()}; }}"
        )


def shortened(searched: str) -> str:
    """A pasted page as a line or two: all of it stands in the question above already."""
    return searched if len(searched) <= MOST else f"{searched[:MOST].rstrip()}…"


class RestatedLine(QWidget):
    """A quiet line with a link to change it in place. `changed` carries other words to search for."""

    changed = Signal(str)

    def __init__(self, theme: Theme, searched: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._searched = searched
        self.words = Words(
            theme, tr("Searched for: {searched}", searched=shortened(searched)), Style.SMALL, "text3", wrap=True
        )
        self.edit = TextButton(theme, tr("Edit"), Kind.LINK, style=Style.SMALL_500)
        self.edit.setAccessibleName(tr("Edit what is searched for"))
        self.edit.clicked.connect(self.begin)
        self.field = EditLine(theme, tr("Search for"))
        self.field.returnPressed.connect(self._on_entered)
        self.field.left.connect(self._end)
        self.field.hide()
        self._row = row = QHBoxLayout(self)
        row.addWidget(self.words)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.field, 1000)
        row.addStretch(1)
        follow(theme, self._measure)

    def begin(self) -> None:
        """Puts the words where they can be changed."""
        self._show(editing=True)
        self.field.setText(self._searched)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._show(editing=False)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        searched = self.field.text().strip()
        self._end()
        if searched and searched != self._searched:
            self.changed.emit(searched)

    def _show(self, *, editing: bool) -> None:
        self.words.setVisible(not editing)
        self.edit.setVisible(not editing)
        self.field.setVisible(editing)

    def _measure(self) -> None:
        self._row.setContentsMargins(self.theme.margins(0, 0, LINK_PADDING, 0))
        self._row.setSpacing(self.theme.px(8))
