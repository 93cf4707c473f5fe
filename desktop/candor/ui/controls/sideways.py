"""A row that is scrolled sideways where it does not fit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class Sideways(QScrollArea):
    """Shows a row as high as it is, without a bar: keys and the wheel bring the rest into view. Takes no focus."""

    def __init__(self, row: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.setWidget(row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        row.setAutoFillBackground(False)
        row.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """As high as the row."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The width gives way."""
        return QSize(60, self._row.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the row when it becomes higher, as with larger text."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
