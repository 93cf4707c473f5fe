"""Which Candor this is, beside its mark."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.follow import follow
from candor.ui.controls.setting_row import SettingRow
from candor.ui.theme.theme import Theme

SIZE = 48


class Mark(QWidget):
    """Paints an icon in the size the look has for it, sharp on every screen."""

    def __init__(self, theme: Theme, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.icon = theme, icon
        follow(theme, self._measure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints it into the whole area."""
        self.icon.paint(QPainter(self), QRect(0, 0, self.width(), self.height()))

    def _measure(self) -> None:
        side = self.theme.px(SIZE)
        self.setFixedSize(side, side)
        self.update()


class AboutRow(SettingRow):
    """A row that begins with the mark; where a source tree has no pictures of it, with its words."""

    def __init__(self, theme: Theme, icon: QIcon, label: str, sentence: str, control: QWidget) -> None:
        super().__init__(theme, label, sentence, control)
        self.mark = Mark(theme, icon, self)  # it would come up as a window before it is laid out
        self.mark.setHidden(icon.isNull())
        self._line.insertWidget(0, self.mark, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
