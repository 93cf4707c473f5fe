"""A distance in a column that grows with the text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from candor.ui.controls.follow import follow
from candor.ui.theme.theme import Theme


class Gap(QWidget):
    """So many px of the look between two parts of a column. Stands for `addSpacing`, which keeps its first size."""

    def __init__(self, theme: Theme, size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        follow(theme, self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as the look says at this text size."""
        return QSize(0, self.theme.px(self._size))
