"""What stands where the table will be."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from candor.ui.controls.drop_zone import DropZone
from candor.ui.controls.follow import follow
from candor.ui.controls.words import Words
from candor.ui.theme.measures import Space
from candor.ui.theme.theme import Theme
from candor.ui.theme.type import Style


class Nothing(QWidget):
    """The drop zone of an empty collection, or a line where a tab or a filter shows no file."""

    folder_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.zone = DropZone(theme)
        self.zone.folder_asked.connect(self.folder_asked)
        self.said = Words(theme, "", Style.UI, "text3")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.zone)
        self._column.addWidget(self.said)
        self._column.addStretch(1)
        follow(theme, self._measure)

    def show_words(self, words: str) -> None:
        """Says why no file is shown; the zone for ""."""
        self.said.set_text(words)
        self.said.setVisible(bool(words))
        self.zone.setVisible(not words)

    def _measure(self) -> None:
        self._column.setContentsMargins(self.theme.margins(Space.S12, Space.S12, Space.S12, 0))
