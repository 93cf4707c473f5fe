"""The transcript's column: questions and answers one under the other."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from candor.ui.controls.follow import follow
from candor.ui.theme.measures import Width
from candor.ui.theme.theme import Theme
from candor.ui.transcript.fitted_text import SIDE

TOP = 20
BOTTOM = 24
GAP = 14
GAP_TURNS = 44


class Column(QWidget):
    """Places its blocks by itself, so that a growing answer costs the same after a hundred others.

    `pane` is the width of the whole pane, scroll bar included: the column stands in its middle, as the composer does.
    `shifted` carries by how much the blocks from a place on moved: (y of the place, px).
    """

    shifted = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.pane = 0
        self.blocks: list[QWidget] = []
        self._gaps: list[int] = []
        follow(theme, self.place)

    def add(self, block: QWidget, starts_turn: bool) -> None:
        """Adds a block at the end."""
        block.setParent(self)
        self.blocks.append(block)
        self._gaps.append(GAP_TURNS if starts_turn and len(self.blocks) > 1 else GAP)
        block.installEventFilter(self)
        block.show()
        self.place(len(self.blocks) - 1)

    def cut(self, count: int) -> None:
        """Takes every block out but the first ones."""
        for block in self.blocks[count:]:
            block.removeEventFilter(self)
            block.hide()
            block.deleteLater()
        del self.blocks[count:], self._gaps[count:]
        self.place(count)

    def place(self, first: int = 0) -> None:
        """Gives the blocks from `first` on their places and the column its height."""
        px = self._theme.px
        top = px(TOP) if first == 0 else self.blocks[first - 1].geometry().bottom() + 1
        for number in range(first, len(self.blocks)):
            top += px(self._gaps[number]) if number else 0
            top += self._fit(number, top)
        self.setFixedHeight(top + px(BOTTOM))

    def _fit(self, number: int, top: int) -> int:
        """Gives a block its place and the height its content asks for, and returns that."""
        width = min(self.width(), self._theme.px(Width.COLUMN + 2 * SIDE))
        left = max(0, min((self.pane - width) // 2, self.width() - width))
        block = self.blocks[number]
        layout = block.layout()
        block.setGeometry(left, top, width, 1 if layout is None else block.height())
        height = 0 if layout is None else layout.totalHeightForWidth(width)
        if layout is not None and height < 0:
            height = layout.totalSizeHint().height()
        if number + 1 < len(self.blocks) and block.height() != height:
            self.shifted.emit(top, height - block.height())
        block.setGeometry(left, top, width, height)
        return height

    def _refit(self, number: int) -> None:
        """Gives one block the height its content asks for now; those under it only move."""
        before = self.blocks[number].geometry()
        by = self._fit(number, before.top()) - before.height()
        if by:
            for block in self.blocks[number + 1 :]:
                block.move(block.x(), block.y() + by)
            self.setFixedHeight(self.height() + by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Makes room when a block's content asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched in self.blocks:
            self._refit(self.blocks.index(watched))
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays everything out at another width."""
        if event.size().width() != event.oldSize().width():
            self.place()
