"""A window on which things can be dropped."""

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from candor.ui.frame.dropping import Dropping


class TakesDrops(QMainWindow):
    """Hands what is dragged over it to `dropping`, as soon as there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.dropping: Dropping | None = None
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Shows where it can be dropped."""
        if self.dropping:
            self.dropping.enter(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows what it would go into."""
        if self.dropping:
            self.dropping.move(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It went elsewhere, or Esc was pressed."""
        if self.dropping:
            self.dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes what was dropped."""
        if self.dropping:
            self.dropping.drop(event)
