"""Parts that stand side by side and begin another line where there is no room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from candor.ui.controls.follow import follow
from candor.ui.theme.measures import Height
from candor.ui.theme.theme import Theme

BETWEEN = 10
HANG = 8  # how far a part may stand out to the left, so that its words and not its padding stand in line
LINES = 4  # between two lines


class Flow(QWidget):
    """Places its parts by itself, each as wide as it asks for, and is as high as its lines.

    Its contents begin HANG px from its left; the first part of a line stands out by its own `hang`.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._parts: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        follow(theme, self.place)

    def set_parts(self, parts: Sequence[QWidget]) -> None:
        """Shows these parts in this order; one that was shown before and is not among them is deleted."""
        for gone in [part for part in self._parts if part not in parts]:
            gone.removeEventFilter(self)
            gone.hide()
            gone.deleteLater()
        for new in [part for part in parts if part not in self._parts]:
            new.setParent(self)
            new.installEventFilter(self)
            new.show()
        self._parts = list(parts)
        self.place()

    def place(self) -> None:
        """Gives the visible parts their places."""
        line, between = self.theme.px(Height.BUTTON_BESIDE_TEXT), self.theme.px(BETWEEN)
        hang = self.theme.px(HANG)
        x, y = 0, 0
        for part in self._parts:
            if part.isHidden():
                continue
            wanted = part.sizeHint()
            wide = min(wanted.width(), max(self.width() - hang, part.minimumSizeHint().width()))
            if x and x + wide > self.width():
                x, y = 0, y + line + self.theme.px(LINES)
            x = x or hang - self.theme.px(getattr(part, "hang", 0))
            where = QRect(x, y + (line - wanted.height()) // 2, wide, wanted.height())
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), where))
            x += wide + between
        if self.height() != y + line:
            self.setFixedHeight(y + line)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """One line."""
        wide = sum(part.sizeHint().width() + self.theme.px(BETWEEN) for part in self._parts if not part.isHidden())
        return QSize(wide, self.height())

    def minimumSizeHint(self) -> QSize:
        """The widths give way."""
        return QSize(self.theme.px(60), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks lines anew."""
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Places anew what says or hides something else."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.place()
        return False

    def event(self, event: QEvent) -> bool:
        """Places anew what became wider or smaller."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.place()
        return super().event(event)
