"""Files and addresses that are dragged over a window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from candor.ui.window import MainWindow

MOVE, LEFT, NONE = (
    Qt.DropAction.MoveAction | Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def files_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def address_of(address: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(address)])
    return data


def drag(window: MainWindow, data: QMimeData, at: QPoint) -> None:
    window.dragEnterEvent(QDragEnterEvent(window.rect().center(), MOVE, data, LEFT, NONE))
    window.dragMoveEvent(QDragMoveEvent(at, MOVE, data, LEFT, NONE))


def drop(window: MainWindow, data: QMimeData, at: QPoint) -> Qt.DropAction:
    drag(window, data, at)
    event = QDropEvent(QPointF(at), MOVE, data, LEFT, NONE)
    event.setDropAction(Qt.DropAction.MoveAction)
    window.dropEvent(event)
    return event.dropAction()


def middle(window: MainWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def half(window: MainWindow, right: bool) -> QPoint:
    area = window.adding.dropping.sheet.geometry() if right else window.pages.geometry()
    return QPoint(window.pages.x() + (3 if right else 1) * (window.width() - window.pages.x()) // 4, area.center().y())
